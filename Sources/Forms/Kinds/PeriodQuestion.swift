internal import Reporting

/// When something happened, as exactly as the person knows. Never in the future.
package struct PeriodQuestion: Sendable, Equatable {
    let ways: [Period.Way]

    init(_ reader: Reader) {
        let ways = reader.words("ways", of: Period.Way.self)
        if ways == [] { reader.complain("needs at least one way under 'ways'", at: "ways") }
        self.ways = ways ?? Period.Way.allCases
    }
}

extension PeriodQuestion: QuestionKind {
    var values: [String] { ways.map(\.rawValue) }
    var offersUnknown: Bool { true }
    func firstField(of name: String) -> String { Typed.field(name, "way") }

    func read(_ typed: inout Typed) -> Answer? {
        guard let chosen = typed.chosen("way").first else { return nil }
        if chosen == "unknown", typed.question.unknown != nil { return .unknown }
        guard let way = Period.Way(rawValue: chosen), ways.contains(way) else {
            typed.complain("Choose one of the answers", at: "way")
            return nil
        }
        let period =
            switch way {
            case .precise: precise(&typed)
            case .between: between(&typed)
            case .roughly: roughly(&typed)
            case .ongoing: ongoing(&typed)
            }
        return period.map(Answer.period)
    }

    private func precise(_ typed: inout Typed) -> Period? {
        guard let moment = typed.dayTime("on", needed: "Enter the day it happened") else { return nil }
        return Period(way: .precise, from: moment)
    }

    private func between(_ typed: inout Typed) -> Period? {
        let from = typed.dayTime("from", needed: "Enter the day of the earlier time")
        let to = typed.dayTime("to", needed: "Enter the day of the later time")
        guard let from, let to else { return nil }
        guard from.isNotAfter(to) else {
            typed.complain("The later time must not be before the earlier one: check both", at: "to_day")
            return nil
        }
        return Period(way: .between, from: from, to: to)
    }

    private func roughly(_ typed: inout Typed) -> Period? {
        guard !typed.line("words").isEmpty else {
            typed.complain("Say roughly when, like early in March, or the summer of 2024", at: "words")
            return nil
        }
        return typed.words("words").map { Period(way: .roughly, words: $0) }
    }

    private func ongoing(_ typed: inout Typed) -> Period? {
        let before = typed.complaints.count
        let first = typed.dayTime("first", hasTime: false)
        let last = typed.dayTime("last", hasTime: false)
        let often = typed.words("often")
        guard typed.complaints.count == before else { return nil }
        guard last != nil || often != nil else {
            typed.complain("Say how often it happens, or the last time it did", at: "often")
            return nil
        }
        if let first, let last, !first.isNotAfter(last) {
            typed.complain("The last time must not be before the first: check both", at: "last_day")
            return nil
        }
        return Period(way: .ongoing, from: first, to: last, words: often)
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        let way = Typed.field(name, "way")
        guard case .period(let period) = answer else { return answer == .unknown ? [(way, "unknown")] : [] }
        let names: (from: String, to: String, words: String) =
            switch period.way {
            case .precise: ("on", "", "")
            case .between: ("from", "to", "")
            case .roughly: ("", "", "words")
            case .ongoing: ("first", "last", "often")
            }
        return [(way, period.way.rawValue)] + PeriodQuestion.boxes(period.from, Typed.field(name, names.from))
            + PeriodQuestion.boxes(period.to, Typed.field(name, names.to))
            + (period.words.map { [(Typed.field(name, names.words), $0)] } ?? [])
    }

    private static func boxes(_ moment: DayTime?, _ name: String) -> [(String, String)] {
        guard let moment else { return [] }
        return DateQuestion.boxes(moment.date, name)
            + (moment.time.map { [(Typed.field(name, "time"), $0.description)] } ?? [])
    }

    func controls(_ showing: Showing) -> [Control] {
        let offers = ways.map { way in
            switch way {
            case .precise:
                Showing.Offer(value: way.rawValue, label: "I know when", reveals: moment(showing, "on", "Day", "Time"))
            case .between:
                Showing.Offer(
                    value: way.rawValue, label: "Between two times",
                    reveals: moment(showing, "from", "Earliest day", "Earliest time")
                        + moment(showing, "to", "Latest day", "Latest time")
                )
            case .roughly:
                Showing.Offer(
                    value: way.rawValue, label: "I know roughly when",
                    reveals: [
                        showing.input(
                            showing.part("words", "Roughly when?", hint: "Like early in March, or the summer of 2024"),
                            max: 200
                        )
                    ]
                )
            case .ongoing:
                Showing.Offer(
                    value: way.rawValue, label: "It keeps happening",
                    reveals: [
                        showing.input(
                            showing.part("often", "How often does it happen?", hint: "Like most nights"), max: 200),
                        showing.date(showing.part("first", "First time, if you know", isOptional: true), part: "first"),
                        showing.date(showing.part("last", "Last time, if you know", isOptional: true), part: "last"),
                    ]
                )
            }
        }
        return [showing.choices(showing.whole("way"), offers + showing.unknownOffer)]
    }

    private func moment(_ showing: Showing, _ part: String, _ day: String, _ time: String) -> [Control] {
        [
            showing.date(showing.part(part, day), part: part),
            showing.input(
                showing.part(part + "_time", time, hint: "Like 9:30pm or 21:30", isOptional: true), sort: .time,
                width: 8,
                isCode: true
            ),
        ]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .period(let period) = answer else { return [] }
        return switch period.way {
        case .precise: [period.from?.words].compactMap(\.self)
        case .between: ["Between \(period.from?.words ?? "")", "and \(period.to?.words ?? "")"]
        case .roughly: ["Roughly: \(period.words ?? "")"]
        case .ongoing:
            ["It keeps happening" + (period.words.map { ": \($0)" } ?? "")]
                + (period.from.map { ["First time: \($0.words)"] } ?? [])
                + (period.to.map { ["Last time: \($0.words)"] } ?? [])
        }
    }

    func fits(_ answer: Answer) -> Bool {
        if case .period(let period) = answer { ways.contains(period.way) } else { false }
    }

    var sample: Answer {
        guard let date = CalendarDate("2026-03-27"), let time = ClockTime(hour: 21, minute: 30) else {
            preconditionFailure("9:30pm on 27 March 2026 is a time")
        }
        let moment = DayTime(date: date, time: time)
        return switch ways.first ?? .precise {
        case .precise: .period(Period(way: .precise, from: moment))
        case .between: .period(Period(way: .between, from: moment, to: moment))
        case .roughly: .period(Period(way: .roughly, words: "At the end of March"))
        case .ongoing: .period(Period(way: .ongoing, to: DayTime(date: date), words: "Most nights"))
        }
    }
}

extension DayTime {
    /// Without times the days decide.
    func isNotAfter(_ other: DayTime) -> Bool {
        guard date == other.date, let time, let later = other.time else { return date <= other.date }
        return time <= later
    }
}

extension Typed {
    /// A day that isn't in the future, and a time if one was typed; `needed` is said when the day is empty.
    mutating func dayTime(_ part: String, needed: String? = nil, hasTime: Bool = true) -> DayTime? {
        let before = complaints.count
        let date = date(part, .past)
        let time = hasTime ? code(part + "_time", ClockTime.init(parsing:)) : nil
        guard complaints.count == before else { return nil }
        guard let date else {
            if let needed { complain(needed, at: part + "_day") }
            return nil
        }
        guard let time else { return DayTime(date: date) }
        guard let instant = London.instant(of: date, at: time) else {
            complain(
                "Check the time: the clocks went forward that night, and \(time.words) did not exist",
                at: part + "_time")
            return nil
        }
        guard instant <= now else {
            complain("Check the time: it is still in the future", at: part + "_time")
            return nil
        }
        return DayTime(date: date, time: time)
    }
}
