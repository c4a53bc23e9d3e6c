import Foundation
import Reporting

/// Times as people in the force's area say them: their own clock, the day by name.
struct Clockface: Sendable {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private let calendar: Calendar

    /// The wall clock of the United Kingdom; UTC on a machine that has no table of time zones.
    init() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
        self.calendar = calendar
    }

    /// `2:50pm today`, `9:05am tomorrow`, `2:05pm on Thursday 26 November`.
    func moment(_ instant: Instant, seenAt now: Instant) -> String {
        let day =
            switch days(from: now, to: instant) {
            case 0: "today"
            case 1: "tomorrow"
            case -1: "yesterday"
            default: "on \(date(instant, seenAt: now))"
            }
        return "\(time(instant)) \(day)"
    }

    /// `2:50pm`, `midday`, `midnight`.
    func time(_ instant: Instant) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: Self.date(instant))
        let (hour, minute) = (parts.hour ?? 0, parts.minute ?? 0)
        if minute == 0, hour.isMultiple(of: 12) { return hour == 0 ? "midnight" : "midday" }
        let clockHour = (hour + 11) % 12 + 1
        let minutes = minute == 0 ? "" : (minute < 10 ? ":0" : ":") + "\(minute)"
        return "\(clockHour)\(minutes)\(hour < 12 ? "am" : "pm")"
    }

    /// `Thursday 26 November`, with the year where it is not this one.
    func date(_ instant: Instant, seenAt now: Instant) -> String {
        let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: Self.date(instant))
        guard let year = parts.year, let month = parts.month, let day = parts.day, let weekday = parts.weekday else {
            return ""
        }
        let thisYear = calendar.component(.year, from: Self.date(now))
        let words = "\(Self.weekdays[weekday - 1]) \(day) \(Self.months[month - 1])"
        return year == thisYear ? words : "\(words) \(year)"
    }

    /// `2026-11-26T14:05:00Z`, for programs.
    static func timestamp(_ instant: Instant) -> String {
        date(instant).formatted(.iso8601)
    }

    private func days(from: Instant, to: Instant) -> Int {
        let start = calendar.startOfDay(for: Self.date(from))
        let end = calendar.startOfDay(for: Self.date(to))
        return calendar.dateComponents([.day], from: start, to: end).day ?? 0
    }

    private static func date(_ instant: Instant) -> Date {
        Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
    }
}
