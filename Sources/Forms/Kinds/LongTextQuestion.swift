internal import Reporting

/// Several lines in the person's own words.
package struct LongTextQuestion: Sendable, Equatable {
    /// DOMAIN-DETAIL.md §1.9
    static let greatest = 5000

    let min: Int
    let max: Int

    init(_ reader: Reader) {
        min = reader.whole("min", in: 1...LongTextQuestion.greatest) ?? 0
        max = reader.whole("max", in: 1...LongTextQuestion.greatest) ?? LongTextQuestion.greatest
        if min > max { reader.complain("has 'min' above 'max'", at: "min") }
    }
}

extension LongTextQuestion: QuestionKind {
    func read(_ typed: inout Typed) -> Answer? {
        typed.paragraphs(min: min, max: max).map(Answer.text)
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .text(let text) = answer else { return [] }
        return [(name, text)]
    }

    func controls(_ showing: Showing) -> [Control] {
        [showing.textarea(showing.whole(), rows: max > 1000 ? 10 : 5, max: max)]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .text(let text) = answer else { return [] }
        return [text]
    }

    func fits(_ answer: Answer) -> Bool { if case .text = answer { true } else { false } }

    var sample: Answer {
        .text(
            String("I came back at nine and it was gone. The chain lay cut on the ground.".padding(to: min).prefix(max))
                .trimmed)
    }
}
