package import Reporting

extension Page {
    /// Reads what was typed. On a list page the fields are those of one entry.
    package func read(_ fields: Fields, at now: Instant) -> Reading {
        var answers: [String: Answer] = [:]
        var complaints: [Complaint] = []
        for question in questions {
            let reading = question.read(fields, as: question.name, now: now)
            answers[question.name] = reading.answer
            complaints += reading.complaints
        }
        return Reading(answers: complaints.isEmpty ? answers : [:], complaints: complaints)
    }

    /// The controls of the page, with what was typed and what is wrong with it.
    package func controls(showing fields: Fields, complaints: [Complaint] = []) -> [Control] {
        questions.flatMap { question in
            question.controls(
                Showing(
                    name: question.name, question: question, fields: fields, complaints: complaints,
                    isPageHeading: !hasOwnTitle && questions.count == 1
                )
            )
        }
    }

    /// What must be typed to give these answers again; on a list page those of one entry, none for a new one.
    package func fields(of answers: Answers, entry: Int? = nil) -> Fields {
        Fields(
            questions.flatMap { question -> [(String, String)] in
                guard let answer = answers[question.name]?.only(entry) else { return [] }
                return question.typed(answer, name: question.name)
            },
            files: files(of: answers)
        )
    }

    /// The files that the answers hold, by question.
    package func files(of answers: Answers) -> [String: [EvidenceFile]] {
        Dictionary(questions.map { ($0.name, answers.files(of: $0.name)) }) { first, _ in first }
            .filter { !$0.value.isEmpty }
    }

    /// Answers as a person might give them: the sample is the preview, the documentation and the test.
    package var sample: Reading {
        Reading(
            answers: Dictionary(questions.map { ($0.name, $0.kind.asking.sample) }) { first, _ in first },
            complaints: []
        )
    }
}

extension Answer {
    /// Of a list only that entry; nil for a new entry.
    fileprivate func only(_ entry: Int?) -> Answer? {
        switch self {
        case .items(let items):
            entry.flatMap { items.indices.contains($0) ? .items([items[$0]]) : nil }
        case .entries(let entries):
            entry.flatMap { entries.indices.contains($0) ? .entries([entries[$0]]) : nil }
        default: self
        }
    }
}
