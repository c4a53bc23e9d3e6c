/// What a post is answered with when the session has ended meanwhile: what was typed, so that it can be kept.
struct SessionOverPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/session-over"

    struct Typed: Sendable {
        let id: String
        let label: String
        let value: String
    }

    let title = "Your session has ended"
    let typed: [Typed]
    /// Signs in and comes back.
    let signIn: String

    static let samples = [
        SessionOverPage(
            typed: [Typed(id: "reason", label: "Reason", value: "No lines of enquiry.")], signIn: "/staff/sign-in")
    ]
}

extension SessionOverPage {
    init(_ form: FormBody, signIn: String) {
        let typed = DecisionForm(form)
        let fields =
            DecisionForm.lines.map { ($0.name, $0.label, typed[keyPath: $0.text]) } + [
                ("question", "Question to the reporter", typed.question), ("body", "Which body", typed.body),
                ("reason", "Reason", typed.reason), ("words", "What the reporter will read", typed.words),
            ]
        self.typed = fields.filter { !$0.2.isEmpty }.map { Typed(id: $0.0, label: $0.1, value: $0.2) }
        self.signIn = signIn
    }
}
