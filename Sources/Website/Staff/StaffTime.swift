import Foundation
import Reporting

/// Times as a control room writes them: 24 hours, short, on the force's own wall clock.
struct StaffTime: Sendable {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    static let zone = "Europe/London"
    private let calendar: Calendar
    private let now: Instant

    init(now: Instant) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: Self.zone) ?? .gmt
        self.calendar = calendar
        self.now = now
    }

    /// `14:05` today and within half a day, so that midnight changes nothing; else `23 Nov 14:05`; in another year with
    /// the year.
    func at(_ instant: Instant) -> String {
        let then = parts(instant)
        let today = parts(now)
        let clock = "\(padded(then.hour)):\(padded(then.minute))"
        let isToday = (then.year, then.month, then.day) == (today.year, today.month, today.day)
        if isToday || abs(instant.since(now).wholeMilliseconds) < 12 * 3_600_000 { return clock }
        let date = "\(then.day ?? 0) \(Self.months[(then.month ?? 1) - 1])"
        return then.year == today.year ? "\(date) \(clock)" : "\(date) \(then.year ?? 0) \(clock)"
    }

    /// `under 1 min`, `12 min`, `2 h 05 min`, `3 days`; the same words as staff.js.
    static func span(_ duration: Duration) -> String {
        let minutes = abs(duration.wholeMilliseconds) / 60_000
        switch minutes {
        case 0: return "under 1 min"
        case ..<60: return "\(minutes) min"
        case ..<(48 * 60):
            let rest = minutes % 60
            return "\(minutes / 60) h \(rest < 10 ? "0" : "")\(rest) min"
        default: return "\(minutes / 1440) days"
        }
    }

    /// A moment on the force's clock as browsers send it, `2026-11-28T14:30`; nil for anything else, and for a time that the
    /// spring change leaves out.
    static func parse(_ text: String) -> Instant? {
        let pattern = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(:\d{2})?/
        guard let match = text.wholeMatch(of: pattern) else { return nil }
        let time = StaffTime(now: Instant(milliseconds: 0))
        let wanted = DateComponents(
            year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: Int(match.4), minute: Int(match.5))
        guard let date = time.calendar.date(from: wanted) else { return nil }
        let instant = Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
        let found = time.parts(instant)
        let isSame =
            (found.year, found.month, found.day, found.hour, found.minute)
            == (wanted.year, wanted.month, wanted.day, wanted.hour, wanted.minute)
        return isSame ? instant : nil
    }

    /// The force's own year, four digits.
    static func year(of instant: Instant) -> Int {
        StaffTime(now: instant).parts(instant).year ?? 0
    }

    /// The force's own day, `2026-11-28`.
    static func day(of instant: Instant) -> String {
        let time = StaffTime(now: instant)
        let parts = time.parts(instant)
        return "\(parts.year ?? 0)-\(time.padded(parts.month))-\(time.padded(parts.day))"
    }

    /// As a field for a moment wants it: `2026-11-28T14:30`.
    static func input(_ instant: Instant) -> String {
        let time = StaffTime(now: instant)
        let parts = time.parts(instant)
        return "\(day(of: instant))T\(time.padded(parts.hour)):\(time.padded(parts.minute))"
    }

    private func parts(_ instant: Instant) -> DateComponents {
        calendar.dateComponents(
            [.year, .month, .day, .hour, .minute],
            from: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
    }

    private func padded(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
}

/// A clock as the page shows it: what is left, in words and in colour.
struct ClockView: Sendable {
    let name: String
    let left: String
    let word: String
    let due: String?
    /// `green`, `amber`, `red`, or empty for one that has ended well.
    let colour: String
    /// For the script that counts on: milliseconds; nil when the clock has ended.
    let dueAt: String?
    let amberAt: String?

    static let samples = [
        ClockView(
            name: "Triage", left: "12 min left", word: "by", due: "14:05", colour: "green", dueAt: "1",
            amberAt: "0"),
        ClockView(
            name: "Response", left: "Met", word: "at 13:50", due: nil, colour: "", dueAt: nil, amberAt: nil),
    ]
}

extension ClockView {
    /// A clock that runs.
    init(name: String, amber: Instant, due: Instant, at now: Instant) {
        let isLate = now > due
        self.name = name
        left = "\(StaffTime.span(due.since(now))) \(isLate ? "late" : "left")"
        word = isLate ? "was due" : now >= amber ? "due soon, by" : "by"
        self.due = StaffTime(now: now).at(due)
        colour = isLate ? "red" : now >= amber ? "amber" : "green"
        dueAt = String(due.milliseconds)
        amberAt = String(amber.milliseconds)
    }

    init(_ reading: ClockReading, at now: Instant) {
        switch reading.state(at: now) {
        case .running, .missed(nil):
            self.init(name: reading.clock.title, amber: reading.amber, due: reading.due, at: now)
        case .met(let end):
            self.init(
                name: reading.clock.title, left: "Met", word: "at \(StaffTime(now: now).at(end))", due: nil, colour: "",
                dueAt: nil, amberAt: nil)
        case .missed(.some(let end)):
            self.init(
                name: reading.clock.title, left: "Missed",
                word: "by \(StaffTime.span(end.since(reading.due)))", due: nil, colour: "red", dueAt: nil, amberAt: nil)
        }
    }
}
