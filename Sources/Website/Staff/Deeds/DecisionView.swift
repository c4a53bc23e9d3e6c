import Reporting

/// The handler's side of the page: what is typed, what may be chosen, and what is wrong with it.
struct DecisionView: Sendable {
    struct Wrong: Sendable {
        let field: String
        let words: String
    }

    struct Line: Sendable {
        let name: String
        let label: String
        let hint: String
        let value: String
        let wrong: Wrong?
    }

    struct Asking: Sendable {
        let path: String
        let question: String
        let wrong: String?
    }

    struct Disposition: Sendable {
        let value: String
        let words: String
        let isChosen: Bool
        let isAttend: Bool
        let isTransfer: Bool
        let isLink: Bool
        let grades: [ChoiceView]
        let typed: String
        let wrong: String?
        /// Words for the reporter to start from.
        let suggestion: String
    }

    let path: String
    let seen: String
    /// What a decision needs.
    let needed: [Line]
    /// The other lines, folded while they are empty.
    let others: [Line]
    let isUnfolded: Bool
    let markers: [ChoiceView]
    /// Whether the claim is theirs, or was until just now: others decide over its holder's head and do no more.
    let isTheirs: Bool
    let asking: Asking?
    let dispositions: [Disposition]
    let dispositionWrong: String?
    let reason: String
    let reasonWrong: String?
    let words: String
    let wordsWrong: String?

    static let samples = [
        sample(
            DecisionForm(disposition: "attend", grade: "S", markers: [.vulnerable]),
            wrong: [
                "risk": "Assess the risk.", "question": "Write the question.", "disposition": "Choose.",
                "grade": "Choose.",
                "body": "Name it.", "link": "Give it.", "reason": "Give the reason.", "words": "Write it.",
            ]), sample(DecisionForm(), wrong: [:]),
    ]

    private static func sample(_ form: DecisionForm, wrong: [String: String]) -> DecisionView {
        DecisionView(form, path: "/staff/reports/4T7K-2M9Q-P", wrong: wrong)
    }
}

extension DecisionView {
    /// - Parameter seen: the version of the report that the page shows.
    init(
        _ form: DecisionForm, path: String, seen: Int = 1, hasDecision: Bool = false, isTheirs: Bool = true,
        wrong: [String: String]
    ) {
        self.path = path
        self.seen = String(seen)
        func shown(_ isNeeded: Bool) -> [Line] {
            DecisionForm.lines.filter { $0.isNeeded == isNeeded }.map { line in
                Line(
                    name: line.name, label: line.label, hint: line.hint, value: form[keyPath: line.text],
                    wrong: wrong[line.name].map { Wrong(field: line.name, words: $0) })
            }
        }
        needed = shown(true)
        others = shown(false)
        isUnfolded = !form.markers.isEmpty || others.contains { !$0.value.isEmpty || $0.wrong != nil }
        markers = Marker.allCases.map {
            ChoiceView(value: $0.rawValue, words: $0.title, isChosen: form.markers.contains($0))
        }
        self.isTheirs = isTheirs
        asking = isTheirs ? Asking(path: path, question: form.question, wrong: wrong["question"]) : nil
        dispositions = Reporting.Disposition.Kind.allCases.filter { hasDecision || $0.face.leads != .asBefore }
            .map { Self.choice($0, form, wrong) }
        dispositionWrong = wrong["disposition"]
        reason = form.reason
        reasonWrong = wrong["reason"]
        words = form.words
        wordsWrong = wrong["words"]
    }

    private static func choice(
        _ kind: Reporting.Disposition.Kind, _ form: DecisionForm, _ wrong: [String: String]
    ) -> Disposition {
        let field = kind.face.needs.map { $0 == .reference ? "link" : $0.rawValue }
        return Disposition(
            value: kind.rawValue, words: kind.title, isChosen: form.disposition == kind.rawValue,
            isAttend: kind.face.needs == .grade, isTransfer: kind.face.needs == .body,
            isLink: kind.face.needs == .reference,
            grades: [ChoiceView(value: "", words: "Choose", isChosen: form.grade.isEmpty)]
                + Grade.allCases.filter(\.attends).map {
                    ChoiceView(
                        value: $0.rawValue, words: "\($0.rawValue) \($0.title)", isChosen: form.grade == $0.rawValue)
                },
            typed: kind == .transfer ? form.body : kind == .link ? form.link : "", wrong: field.flatMap { wrong[$0] },
            suggestion: kind.face.start)
    }
}
