package import Reporting

/// A finished journey, ready to be sent: only what is on its route.
package struct Submission: Sendable {
    package let form: Form
    package let answers: Answers
    /// The one line of the queue.
    package let headline: String
    /// By what the report can be found again, each once.
    package let indexTerms: [IndexTerm]
    /// The long texts, for words that often mean danger.
    package let narrative: [String]
    /// When the person said that this is no emergency; set by the website.
    package var gateAnsweredAt: Instant?
}

extension Journey {
    /// Words of a report that can be searched for; more than this would fill the index with noise.
    private static let mostWords = 60

    /// What is to be sent; nil unless the journey is complete.
    package func submission() -> Submission? {
        guard end == .complete else { return nil }
        // Notices too: without those that were seen, the journey read back from what was sent would end at the first.
        let questions = pages.flatMap(\.questions)
        return Submission(
            form: form, answers: answers.keeping(Set(questions.map(\.name))), headline: headline(),
            indexTerms: terms(questions), narrative: narrative(questions), gateAnsweredAt: nil
        )
    }

    /// The headline so far; the form's title when none of its questions is answered.
    private func headline() -> String {
        let kept = kept
        let parts = form.headline.compactMap { name -> String? in
            guard kept.contains(name), let (_, question) = form.question(name), let answer = answers[name],
                answer.isSomething
            else { return nil }
            let words = question.kind.asking.brief(answer).split(separator: "\n").joined(separator: " ")
            guard !words.isEmpty else { return nil }
            return words.count > 90 ? String(words.prefix(89)).trimmed + "…" : words
        }
        return parts.isEmpty ? form.title : parts.joined(separator: " · ")
    }

    private func terms(_ questions: [Question]) -> [IndexTerm] {
        var seen: Set<IndexTerm> = []
        var words = 0
        return questions.flatMap { question in answers[question.name].map { question.kind.asking.terms($0) } ?? [] }
            .filter { term in
                guard seen.insert(term).inserted else { return false }
                if term.kind == .word { words += 1 }
                return term.kind != .word || words <= Journey.mostWords
            }
    }

    private func narrative(_ questions: [Question]) -> [String] {
        questions.flatMap { question -> [String] in
            switch (question.kind, answers[question.name]) {
            case (.longText, .text(let text)?): [text]
            case (.group(let group), .entries(let entries)?):
                entries.flatMap { entry in
                    group.questions.filter(\.isNarrative).compactMap { inner in
                        if case .text(let text)? = entry[inner.name] { text } else { nil }
                    }
                }
            default: []
            }
        }
    }
}
