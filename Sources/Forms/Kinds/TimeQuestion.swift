internal import Reporting

/// A time of day, as people write it.
package struct TimeQuestion: Sendable, Equatable {
    init(_ reader: Reader) {}
}

extension TimeQuestion: QuestionKind {
    func read(_ typed: inout Typed) -> Answer? { typed.code(nil, ClockTime.init(parsing:)).map(Answer.time) }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .time(let time) = answer else { return [] }
        return [(name, time.description)]
    }

    func controls(_ showing: Showing) -> [Control] {
        [showing.input(showing.whole(), sort: .time, width: 8, isCode: true)]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .time(let time) = answer else { return [] }
        return [time.words]
    }

    func fits(_ answer: Answer) -> Bool { if case .time = answer { true } else { false } }

    var sample: Answer {
        guard let time = ClockTime(hour: 21, minute: 30) else { preconditionFailure("9:30pm is a time") }
        return .time(time)
    }
}
