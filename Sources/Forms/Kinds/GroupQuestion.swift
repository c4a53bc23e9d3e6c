internal import Reporting

/// The same few questions again and again, an entry at a time: a list page.
package struct GroupQuestion: Sendable, Equatable {
    let questions: [Question]
    let max: Int
    let one: String
    let many: String

    init(_ reader: Reader) {
        var questions: [Question] = []
        for source in reader.needList("questions") {
            let question = Question(source, owner: reader.what, isInGroup: true, problems: reader.problems)
            if questions.contains(where: { $0.name == question.name }) {
                reader.problems.add(
                    "\(reader.what) has the question '\(question.name)' a second time", at: source.place)
            }
            questions.append(question)
        }
        self.questions = questions
        max = reader.whole("max", in: 1...50) ?? 10
        one = reader.needText("one")
        many = reader.needText("many")
    }
}

extension GroupQuestion: QuestionKind {
    func firstField(of name: String) -> String {
        questions.first.map { $0.kind.asking.firstField(of: Typed.field(name, $0.name)) } ?? name
    }

    func read(_ typed: inout Typed) -> Answer? {
        guard !typed.isBlank else { return nil }
        var entry: [String: Answer] = [:]
        for question in questions {
            let name = Typed.field(typed.name, question.name)
            let reading = question.read(typed.fields, as: name, now: typed.now)
            for complaint in reading.complaints { typed.complain(complaint.words, field: complaint.field) }
            entry[question.name] = reading.answer
        }
        guard typed.complaints.isEmpty else { return nil }
        guard entry.values.contains(where: { $0 != .nothing }) else { return nil }
        return .entries([entry])
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .entries(let entries) = answer, let entry = entries.first else { return [] }
        return questions.flatMap { question in
            entry[question.name].map { question.typed($0, name: Typed.field(name, question.name)) } ?? []
        }
    }

    func controls(_ showing: Showing) -> [Control] {
        let controls = questions.flatMap { question in
            question.controls(
                Showing(
                    name: showing.field(question.name), question: question, fields: showing.fields,
                    complaints: showing.complaints, isPageHeading: false
                )
            )
        }
        return [showing.group(showing.whole(), controls)]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .entries(let entries) = answer else { return [] }
        return entries.map { line($0).joined(separator: ", ") }
    }

    /// One entry, value by value.
    func line(_ entry: [String: Answer]) -> [String] {
        questions.flatMap { question in entry[question.name].map(question.words) ?? [] }
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .entries(let entries) = answer else { return [] }
        return entries.flatMap { entry in
            questions.flatMap { question in entry[question.name].map { question.kind.asking.terms($0) } ?? [] }
        }
    }

    func fits(_ answer: Answer) -> Bool {
        guard case .entries(let entries) = answer else { return false }
        return entries.allSatisfy { entry in
            questions.allSatisfy { question in entry[question.name].map(question.kind.fits) ?? false }
        }
    }

    var sample: Answer {
        .entries([Dictionary(questions.map { ($0.name, $0.kind.asking.sample) }) { first, _ in first }])
    }
}
