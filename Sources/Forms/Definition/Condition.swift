/// When a page is reached: structured data, so that there is nothing to parse and everything to check.
package indirect enum Condition: Sendable, Equatable {
    case asks(Test)
    case all([Condition])
    case any([Condition])
    case not(Condition)

    package struct Test: Sendable, Hashable {
        package let question: String
        package let expects: Expectation
    }

    package enum Expectation: Sendable, Hashable {
        /// The one answer is among these (`is`, `in`).
        case among([String])
        /// This is among the answers (`has`).
        case has(String)
        /// Something was said (`answered`).
        case answered
    }

    /// Whether it holds; questions that aren't on the route have no answer.
    func holds(for answer: (String) -> Answer?) -> Bool {
        switch self {
        case .asks(let test): test.holds(for: answer(test.question))
        case .all(let parts): parts.allSatisfy { $0.holds(for: answer) }
        case .any(let parts): parts.contains { $0.holds(for: answer) }
        case .not(let part): !part.holds(for: answer)
        }
    }

    /// All tests in it, in order.
    var tests: [Test] {
        switch self {
        case .asks(let test): [test]
        case .all(let parts), .any(let parts): parts.flatMap(\.tests)
        case .not(let part): part.tests
        }
    }
}

extension Condition.Test {
    func holds(for answer: Answer?) -> Bool {
        guard let answer else { return false }
        return switch expects {
        case .among(let values): !answer.values.isDisjoint(with: values)
        case .has(let value): answer.values.contains(value)
        case .answered: answer.isSomething
        }
    }

    /// The values that the test names.
    var values: [String] {
        switch expects {
        case .among(let values): values
        case .has(let value): [value]
        case .answered: []
        }
    }
}

extension Condition {
    /// Reads a condition; nil after a fault.
    init?(_ source: Source, of owner: String, problems: ProblemList, places: inout [Test: Place]) {
        let reader = Reader(source, what: "the condition of \(owner)", problems: problems)
        defer { reader.finish() }
        let before = problems.problems.count
        if reader.has("all") {
            self = .all(Condition.parts(reader, "all", of: owner, places: &places))
        } else if reader.has("any") {
            self = .any(Condition.parts(reader, "any", of: owner, places: &places))
        } else if reader.has("not") {
            guard let entry = reader.source("not"),
                let part = Condition(entry, of: owner, problems: problems, places: &places)
            else { return nil }
            self = .not(part)
        } else {
            let question = reader.needSlug("question")
            guard let expects = Condition.expectation(reader) else { return nil }
            let test = Test(question: question, expects: expects)
            if places[test] == nil { places[test] = reader.place }
            self = .asks(test)
        }
        if problems.problems.count > before { return nil }
    }

    private static func parts(
        _ reader: Reader, _ key: String, of owner: String, places: inout [Test: Place]
    ) -> [Condition] {
        var found: [Condition] = []
        for entry in reader.needList(key) {
            if let part = Condition(entry, of: owner, problems: reader.problems, places: &places) { found.append(part) }
        }
        return found
    }

    private static func expectation(_ reader: Reader) -> Expectation? {
        let keys = ["is", "in", "has", "answered"].filter(reader.has)
        guard keys.count == 1 else {
            reader.complain("needs one of 'is', 'in', 'has', 'answered', 'all', 'any', 'not'")
            for key in keys { _ = reader.source(key) }
            return nil
        }
        switch keys[0] {
        case "is": return reader.text("is").map { .among([$0]) }
        case "in":
            let values = reader.texts("in") ?? []
            if values.isEmpty { reader.complain("needs at least one value under 'in'", at: "in") }
            return .among(values)
        case "has": return reader.text("has").map { .has($0) }
        default:
            if !reader.flag("answered", default: true) {
                reader.complain(
                    "has 'answered: false'; write it as {not: {question: …, answered: true}}", at: "answered")
            }
            return .answered
        }
    }
}
