import Forms
import Reporting

/// What a handler needs before anything else: what, where, when, who is at risk.
///
/// What, where and when follow from the kinds of questions. For who is at risk there is no kind, so the questions that
/// tell of it are named here: those of `forms/common`, which forms share.
struct FirstLook {
    static let aboutRisk = [
        "hurt-now", "hurt", "afraid", "asb-afraid", "suspect-known", "before", "motive", "harder", "who",
        "leave-message",
        "language",
    ]
    /// Answers that tell of no risk: they are counted and not listed.
    private static let reassuring: Set<String> = ["no", "none", "not-hurt", "me", "self"]
    /// Where *yes* is reassuring: whether it is safe to leave a message.
    private static let reassuringYes: Set<String> = ["leave-message"]

    private let journey: Journey

    init(_ journey: Journey) {
        self.journey = journey
    }

    func facts(headline: String) -> [ReportPage.Fact] {
        let answered = self.answered
        var facts = [
            ReportPage.Fact(label: "What", lines: [ReportPage.Fact.Line(question: nil, answer: headline)], isWhat: true)
        ]
        facts.append(fact("Where", first(of: answered) { if case .place = $0 { true } else { false } }))
        facts.append(
            fact(
                "When",
                first(of: answered) { kind in
                    switch kind {
                    case .period, .date: true
                    default: false
                    }
                }))
        facts.append(fact("At risk", risk(answered)))
        return facts
    }

    private var answered: [(question: Question, values: [String])] {
        let byName = Dictionary(
            journey.summary().flatMap(\.lines).map { ($0.question, $0.values) }, uniquingKeysWith: { $0 + $1 })
        return journey.pages.flatMap(\.questions).compactMap { question in
            byName[question.name].flatMap { $0.isEmpty ? nil : (question, $0) }
        }
    }

    private func first(
        of answered: [(question: Question, values: [String])], _ isWanted: (Kind) -> Bool
    ) -> [ReportPage.Fact.Line] {
        let values = answered.first { isWanted($0.question.kind) }?.values ?? ["Not said"]
        return values.map { ReportPage.Fact.Line(question: nil, answer: $0) }
    }

    /// What tells of a risk, the gravest first.
    private func risk(_ answered: [(question: Question, values: [String])]) -> [ReportPage.Fact.Line] {
        let lines = asked(answered).filter { isRisk($0.question) }
            .map { ReportPage.Fact.Line(question: $0.question.label, answer: $0.values.joined(separator: "; ")) }
        guard lines.isEmpty else { return lines }
        let words =
            asked(answered).isEmpty ? "Nothing was asked about it: read on" : "Nothing that was asked tells of one"
        return [ReportPage.Fact.Line(question: nil, answer: words)]
    }

    /// How many questions about risk were answered without one; nil where none was.
    var noRisk: String? {
        let all = asked(answered)
        let without = all.filter { !isRisk($0.question) }.map(\.question.label)
        guard !without.isEmpty else { return nil }
        let count = "\(without.count) of \(all.count) questions about risk \(without.count == 1 ? "was" : "were")"
        return "\(count) answered without one: \(without.joined(separator: " · "))"
    }

    private func asked(
        _ answered: [(question: Question, values: [String])]
    ) -> [(question: Question, values: [String])] {
        Self.aboutRisk.compactMap { name in answered.first { $0.question.name == name } }
    }

    private func isRisk(_ question: Question) -> Bool {
        let values = journey.values(of: question.name)
        if Self.reassuringYes.contains(question.name) { return values != ["yes"] }
        return values.isEmpty || !values.isSubset(of: Self.reassuring)
    }

    private func fact(_ label: String, _ lines: [ReportPage.Fact.Line]) -> ReportPage.Fact {
        ReportPage.Fact(label: label, lines: lines, isWhat: false)
    }
}
