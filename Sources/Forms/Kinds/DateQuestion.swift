internal import Reporting

/// A day, typed in three boxes.
package struct DateQuestion: Sendable, Equatable {
    let rule: DateRule

    init(_ reader: Reader) {
        rule = DateRule(
            isPast: reader.flag("past", default: false),
            after: DateQuestion.date("after", reader),
            before: DateQuestion.date("before", reader)
        )
        if let after = rule.after, let before = rule.before, after >= before {
            reader.complain("has 'after' not before 'before'", at: "after")
        }
    }

    private static func date(_ key: String, _ reader: Reader) -> CalendarDate? {
        guard let text = reader.text(key) else { return nil }
        guard let date = CalendarDate(text) else {
            reader.complain("has '\(key): \(text)', but it must be a date like 2024-01-31", at: key)
            return nil
        }
        return date
    }
}

/// Which dates are taken.
struct DateRule: Sendable, Equatable {
    var isPast = false
    var after: CalendarDate?
    var before: CalendarDate?

    static let past = DateRule(isPast: true)
}

extension DateQuestion: QuestionKind {
    func firstField(of name: String) -> String { Typed.field(name, "day") }

    func read(_ typed: inout Typed) -> Answer? { typed.date(nil, rule).map(Answer.date) }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .date(let date) = answer else { return [] }
        return DateQuestion.boxes(date, name)
    }

    static func boxes(_ date: CalendarDate?, _ name: String) -> [(String, String)] {
        guard let date else { return [] }
        return [
            (Typed.field(name, "day"), String(date.day)), (Typed.field(name, "month"), String(date.month)),
            (Typed.field(name, "year"), String(date.year)),
        ]
    }

    func controls(_ showing: Showing) -> [Control] { [showing.date(showing.whole(), part: nil)] }

    func words(_ answer: Answer) -> [String] {
        guard case .date(let date) = answer else { return [] }
        return ["\(date.weekday) \(date.words)"]
    }

    func fits(_ answer: Answer) -> Bool { if case .date = answer { true } else { false } }

    var sample: Answer {
        let usual = CalendarDate("2026-03-27")
        let after = rule.after.flatMap { CalendarDate(year: $0.year + 1, month: $0.month, day: 1) }
        let before = rule.before.flatMap { CalendarDate(year: $0.year - 1, month: $0.month, day: 1) }
        guard let date = before ?? after ?? usual else { preconditionFailure("27 March 2026 is a date") }
        return .date(date)
    }
}

extension Typed {
    /// Reads day, month and year; nil when all are empty or one is wrong.
    mutating func date(_ part: String?, _ rule: DateRule) -> CalendarDate? {
        let prefix = part.map { $0 + "_" } ?? ""
        var texts = ["day", "month", "year"].map { line(prefix + $0) }
        guard texts.contains(where: { !$0.isEmpty }) else { return nil }
        if texts[1].isEmpty, texts[2].isEmpty, let all = Typed.split(texts[0]) { texts = all }
        let today = CalendarDate(at: now)
        for (text, name) in zip(texts, ["day", "month", "year"]) where text.isEmpty {
            complain("Enter the \(name) as well, like \(today.day) \(today.month) \(today.year)", at: prefix + name)
            return nil
        }
        guard let day = Typed.day(texts[0]) else {
            complain("Enter the day as a number from 1 to 31", at: prefix + "day")
            return nil
        }
        guard let month = Typed.month(texts[1]) else {
            complain("Enter the month as a number from 1 to 12 or by its name", at: prefix + "month")
            return nil
        }
        guard let year = Typed.year(texts[2], today, rule) else {
            complain("Enter the year with 4 digits, like \(today.year)", at: prefix + "year")
            return nil
        }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            let days = CalendarDate.days(of: month, in: year)
            complain("Check the day: \(CalendarDate.months[month - 1]) \(year) has \(days) days", at: prefix + "day")
            return nil
        }
        return keeps(date, rule, today, prefix) ? date : nil
    }

    private mutating func keeps(_ date: CalendarDate, _ rule: DateRule, _ today: CalendarDate, _ prefix: String) -> Bool
    {
        if rule.isPast, date > today {
            complain("Check the date: it is in the future. Today is \(today.words)", at: prefix + "day")
        } else if date.year < today.year - 120 {
            complain("Check the year: \(date.year) is more than 120 years ago", at: prefix + "year")
        } else if date.year > today.year + 100 {
            complain("Check the year: \(date.year) is more than 100 years away", at: prefix + "year")
        } else if let after = rule.after, date <= after {
            complain("Enter a date after \(after.words)", at: prefix + "day")
        } else if let before = rule.before, date >= before {
            complain("Enter a date before \(before.words)", at: prefix + "day")
        } else {
            return true
        }
        return false
    }

    /// A whole date typed into the first box: 27/3/2026, 27 March 2026, 2026-03-27.
    private static func split(_ text: String) -> [String]? {
        let parts = text.split { "/.-, ".contains($0) }.map(String.init)
        guard parts.count == 3 else { return nil }
        return parts[0].utf8.count == 4 && parts[0].isDigits ? parts.reversed() : parts
    }

    private static func day(_ text: String) -> Int? {
        var digits = text.lowercased()
        for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits.removeLast(2) }
        guard digits.isDigits, let day = Int(digits), (1...31).contains(day) else { return nil }
        return day
    }

    private static func month(_ text: String) -> Int? {
        if text.isDigits { return Int(text).flatMap { (1...12).contains($0) ? $0 : nil } }
        let word = text.lowercased().filter { $0 != "." }
        guard word.count >= 3 else { return nil }
        if word == "sept" { return 9 }
        return CalendarDate.months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
    }

    /// Two digits are the last such year that can be meant: in the past for what must be past, else up to 20 years ahead.
    private static func year(_ text: String, _ today: CalendarDate, _ rule: DateRule) -> Int? {
        guard text.isDigits, let number = Int(text) else { return nil }
        switch text.utf8.count {
        case 4: return number
        case 2:
            let century = today.year / 100 * 100
            let latest = rule.isPast ? today.year : today.year + 20
            return century + number <= latest ? century + number : century - 100 + number
        default: return nil
        }
    }
}
