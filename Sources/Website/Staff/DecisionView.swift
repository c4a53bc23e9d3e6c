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
    let lines: [Line]
    let markers: [ChoiceView]
    let question: String
    let questionWrong: String?
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
    init(_ form: DecisionForm, path: String, wrong: [String: String]) {
        self.path = path
        lines = DecisionForm.lines.map { line in
            Line(
                name: line.name, label: line.label, hint: line.hint, value: form[keyPath: line.text],
                wrong: wrong[line.name].map { Wrong(field: line.name, words: $0) })
        }
        markers = Marker.allCases.map {
            ChoiceView(value: $0.rawValue, words: $0.title, isChosen: form.markers.contains($0))
        }
        question = form.question
        questionWrong = wrong["question"]
        dispositions = Reporting.Disposition.Kind.allCases.map { Self.choice($0, form, wrong) }
        dispositionWrong = wrong["disposition"]
        reason = form.reason
        reasonWrong = wrong["reason"]
        words = form.words
        wordsWrong = wrong["words"]
    }

    private static func choice(
        _ kind: Reporting.Disposition.Kind, _ form: DecisionForm, _ wrong: [String: String]
    ) -> Disposition {
        let field = kind == .attend ? "grade" : kind == .transfer ? "body" : kind == .link ? "link" : nil
        return Disposition(
            value: kind.rawValue, words: kind.title, isChosen: form.disposition == kind.rawValue,
            isAttend: kind == .attend, isTransfer: kind == .transfer, isLink: kind == .link,
            grades: Grade.allCases.filter(\.attends).map {
                ChoiceView(value: $0.rawValue, words: "\($0.rawValue) \($0.title)", isChosen: form.grade == $0.rawValue)
            },
            typed: kind == .transfer ? form.body : kind == .link ? form.link : "", wrong: field.flatMap { wrong[$0] },
            suggestion: kind.wordsToStartFrom)
    }
}

extension Reporting.Disposition.Kind {
    /// A calm beginning that the handler makes their own. It promises nothing that the force may not keep.
    var wordsToStartFrom: String {
        switch self {
        case .investigate:
            "Thank you for telling us. I have read your report. Our Telephone and Digital Investigation Unit will look "
                + "into it and contact you in the way that you chose. If something changes, add it with your reference. "
                + "If you are in danger, call 999."
        case .attend:
            "Thank you for telling us. I have read your report and asked for officers to come to you. If something "
                + "changes before they come, call 101 and give your reference. If you are in danger, call 999."
        case .transfer:
            "Thank you for telling us. I have read your report. Another organisation deals with this, so I am passing "
                + "it on to them. You do not need to report it again."
        case .adviseOnly:
            "Thank you for telling us. I have read your report. From what you told us we will not investigate further, "
                + "because there is nothing now that could lead us to who did it. If you learn anything new, add it with "
                + "your reference and we will look again."
        case .link:
            "Thank you for telling us. We already have a report about this. I have put yours together with it, so "
                + "that what you told us is used."
        case .notAPoliceMatter:
            "Thank you for telling us. I have read your report. This is not something that the police can deal with."
        case .malicious:
            "I have read your report. We are not taking it further."
        }
    }
}
