/// The answers of one page, to be read and changed.
package struct SummarySection: Sendable, Equatable {
    package let page: Page
    package let title: String
    package let lines: [SummaryLine]

    /// Without the lines of these questions.
    package func leaving(out questions: Set<String>) -> SummarySection {
        SummarySection(page: page, title: title, lines: lines.filter { !questions.contains($0.question) })
    }
}

/// One question and how its answer reads back.
package struct SummaryLine: Sendable, Equatable {
    package let label: String
    /// A value a line; empty when it was left empty.
    package let values: [String]
    /// Which entry of a list page.
    package let entry: Int?
    package let question: String
    /// The person's own words at length.
    package let isNarrative: Bool
    /// Their own words are in it, at length or among the rest of an entry.
    package let hasOwnWords: Bool
}

extension Journey {
    /// What was answered on the route, page by page, in order. Notices aren't answers.
    package func summary() -> [SummarySection] {
        let kept = kept
        return pages.compactMap { page in
            let lines = page.questions.filter { kept.contains($0.name) }.flatMap { question in
                answers[question.name].map { question.lines($0) } ?? []
            }
            return lines.isEmpty ? nil : SummarySection(page: page, title: page.title, lines: lines)
        }
    }
}

extension Question {
    fileprivate func lines(_ answer: Answer) -> [SummaryLine] {
        switch (kind, answer) {
        case (.items(let kind), .items(let items)):
            return items.enumerated().map { number, item in
                line("\(kind.one) \(number + 1)".sentence, kind.line(item), entry: number)
            }
        case (.group(let kind), .entries(let entries)):
            return entries.enumerated().map { number, entry in
                line("\(kind.one) \(number + 1)".sentence, kind.line(entry), entry: number)
            }
        default:
            return [line(label, words(answer))]
        }
    }

    private func line(_ label: String, _ values: [String], entry: Int? = nil) -> SummaryLine {
        SummaryLine(
            label: label, values: values, entry: entry, question: name, isNarrative: isNarrative,
            hasOwnWords: hasOwnWords)
    }

    var isNarrative: Bool { if case .longText = kind { true } else { false } }

    private var hasOwnWords: Bool {
        if case .group(let group) = kind { return group.questions.contains(where: \.isNarrative) }
        return isNarrative
    }
}

extension String {
    /// With a capital first letter.
    var sentence: String { prefix(1).uppercased() + dropFirst() }
}
