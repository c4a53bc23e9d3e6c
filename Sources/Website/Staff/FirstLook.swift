import Forms
import Reporting

/// What a handler needs before anything else: what, where, when, who is at risk.
///
/// What, where and when follow from the kinds of questions. For who is at risk there is no kind, so the questions that
/// tell of it are named here: those of `forms/common`, which forms share.
struct FirstLook {
    static let aboutRisk = [
        "harder", "afraid", "hurt", "hurt-now", "before", "motive", "suspect-known", "who", "leave-message", "language",
    ]

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

    private func risk(_ answered: [(question: Question, values: [String])]) -> [ReportPage.Fact.Line] {
        let lines = Self.aboutRisk.compactMap { name in answered.first { $0.question.name == name } }
            .map { ReportPage.Fact.Line(question: $0.question.label, answer: $0.values.joined(separator: "; ")) }
        return lines.isEmpty
            ? [ReportPage.Fact.Line(question: nil, answer: "Nothing was asked about it: read on")] : lines
    }

    private func fact(_ label: String, _ lines: [ReportPage.Fact.Line]) -> ReportPage.Fact {
        ReportPage.Fact(label: label, lines: lines, isWhat: false)
    }
}
