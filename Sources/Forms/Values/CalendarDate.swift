internal import Foundation
package import Reporting

/// A day of the Gregorian calendar that exists. JSON: `"2026-03-27"`.
package struct CalendarDate: Sendable, Hashable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(of: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-03-27`.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy(\.isDigits),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day in London at that instant.
    package init(at instant: Instant) {
        let parts = London.parts(of: instant)
        self = parts.date
    }

    package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    /// "27 March 2026".
    package var words: String { "\(day) \(CalendarDate.months[month - 1]) \(year)" }

    /// "Friday".
    package var weekday: String {
        // Sakamoto's method: the weekday moves by these offsets from month to month.
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? self.year - 1 : self.year
        let number = (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
        return ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][number]
    }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Codable, CustomStringConvertible {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CalendarDate(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no date written as year-month-day")
            )
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        try box.encode(description)
    }

    package var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }
}

func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Wall time in London, with its hour of summer.
enum London {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
        return calendar
    }()

    static func parts(of instant: Instant) -> (date: CalendarDate, time: ClockTime) {
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        guard let year = parts.year, let month = parts.month, let day = parts.day, let hour = parts.hour,
            let minute = parts.minute, let date = CalendarDate(year: year, month: month, day: day),
            let time = ClockTime(hour: hour, minute: minute)
        else { preconditionFailure("the calendar has no date for \(instant.milliseconds) ms after 1970") }
        return (date, time)
    }

    /// The instant of a wall time; the earlier of two when the clocks went back; nil in the hour that was skipped when
    /// they went forward.
    static func instant(of day: CalendarDate, at time: ClockTime) -> Instant? {
        let parts = DateComponents(
            year: day.year, month: day.month, day: day.day, hour: time.hour, minute: time.minute
        )
        guard let date = calendar.date(from: parts) else { return nil }
        var instant = Instant(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
        let earlier = Instant(milliseconds: instant.milliseconds - 3_600_000)
        if London.parts(of: earlier) == (day, time) { instant = earlier }
        return London.parts(of: instant) == (day, time) ? instant : nil
    }
}
