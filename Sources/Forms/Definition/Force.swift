/// The police force that publishes the forms.
package struct Force: Sendable, Equatable {
    package let name: String
    /// The area in words: "Northmoor and the Isle of Sker".
    package let area: String
    /// The telephone number for what is no emergency.
    package let nonEmergency: String
    /// The same by text relay.
    package let textRelay: String
    package let website: String
    /// The harmless page that "Exit this page" leaves to.
    package let exit: String
    /// How somebody whose report is closed asks for a review of the decision, in paragraphs; empty where the force has no
    /// words of its own for it.
    package let review: [String]

    init(_ source: Source, problems: ProblemList) {
        let reader = Reader(source, what: "the force", problems: problems)
        name = reader.needText("name")
        area = reader.needText("area")
        nonEmergency = reader.needText("non-emergency")
        textRelay = reader.needText("text-relay")
        website = reader.needText("website")
        exit = reader.needText("exit")
        review = reader.paragraphs("review")
        for (key, url) in [("website", website), ("exit", exit)] where !url.isEmpty && !url.hasPrefix("https://") {
            reader.complain("has '\(key): \(url)', but it must begin with https://", at: key)
        }
        reader.finish()
    }
}
