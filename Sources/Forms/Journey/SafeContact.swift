/// How the reporter may be written to, by their own word: only the ways that they ticked, and only where they said that
/// it is safe to write.
///
/// The questions of `forms/common/you.yaml` that tell of it are named here.
package struct SafeContact: Hashable, Sendable {
    /// Nil where they did not choose mail.
    package let email: String?
    /// For text messages, in its international form; nil where they did not choose them, or the number has no such form.
    package let telephone: String?
    /// Whether we may say that we are the police. "No", "not sure" and no answer are no.
    package let mayNamePolice: Bool

    package init(_ journey: Journey) {
        let isSafe = journey.values(of: "leave-message") == ["yes"]
        let ways = isSafe ? journey.values(of: "contact-ways") : []
        email = ways.contains("email") ? journey.text(of: "email") : nil
        telephone =
            ways.contains("text")
            ? journey.text(of: "telephone").flatMap(Telephone.international) : nil
        mayNamePolice = journey.values(of: "say-police") == ["yes"]
    }
}

extension Journey {
    /// What was typed for a question of the route.
    fileprivate func text(of question: String) -> String? {
        guard pages.contains(where: { $0.questions.contains { $0.name == question } }),
            case .text(let text)? = answers[question], !text.isEmpty
        else { return nil }
        return text
    }
}
