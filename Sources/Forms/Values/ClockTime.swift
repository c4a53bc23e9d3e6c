/// A time of day to the minute. JSON: `"21:30"`.
package struct ClockTime: Sendable, Hashable, Comparable {
    package let hour: Int
    package let minute: Int

    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads what people write: `9pm`, `9.30 pm`, `21:00`, `2130`, `noon`.
    init(parsing typed: String) throws(Unreadable) {
        let text = typed.lowercased().filter { !$0.isWhitespace }
        switch text {
        case "noon", "midday", "12noon": self.init(hour: 12)
        case "midnight", "12midnight": self.init(hour: 0)
        default:
            var digits = text
            var half: Half?
            for (ending, meaning) in [("a.m.", Half.morning), ("p.m.", .evening), ("am", .morning), ("pm", .evening)]
            where text.hasSuffix(ending) {
                digits = String(text.dropLast(ending.count))
                half = meaning
                break
            }
            self = try ClockTime.read(digits, half)
        }
    }

    private enum Half { case morning, evening }

    private init(hour: Int) {
        self.hour = hour
        minute = 0
    }

    private static func read(_ text: String, _ half: Half?) throws(Unreadable) -> ClockTime {
        let unknown = Unreadable("Enter the time like 9:30pm or 21:30")
        let parts = text.split(omittingEmptySubsequences: false) { ":.h;,".contains($0) }
        let hourText: Substring
        let minuteText: Substring
        switch parts.count {
        case 1 where (3...4).contains(text.utf8.count):
            hourText = text.dropLast(2)
            minuteText = text.suffix(2)
        case 1:
            hourText = parts[0]
            minuteText = "00"
        case 2:
            hourText = parts[0]
            minuteText = parts[1]
        default: throw unknown
        }
        guard hourText.isDigits, minuteText.isDigits, hourText.utf8.count <= 2, minuteText.utf8.count == 2,
            var hour = Int(hourText), let minute = Int(minuteText)
        else { throw unknown }
        if let half {
            guard (1...12).contains(hour) else {
                throw Unreadable("Use either the 24-hour clock or am and pm: 21:30 or 9:30pm")
            }
            hour = hour % 12 + (half == .evening ? 12 : 0)
        } else if parts.count == 1, text.utf8.count <= 2, (1...12).contains(hour) {
            throw Unreadable("Say whether it was morning or evening: \(hour)am or \(hour)pm")
        }
        guard let time = ClockTime(hour: hour, minute: minute) else {
            throw Unreadable("Enter a time that exists, like 9:30pm or 21:30")
        }
        return time
    }

    package static func < (one: ClockTime, other: ClockTime) -> Bool {
        (one.hour, one.minute) < (other.hour, other.minute)
    }

    /// "9:30pm", "midday", "midnight".
    package var words: String {
        switch (hour, minute) {
        case (0, 0): "midnight"
        case (12, 0): "midday"
        default: "\((hour + 11) % 12 + 1)\(minute == 0 ? "" : ":" + padded(minute, to: 2))\(hour < 12 ? "am" : "pm")"
        }
    }
}

extension ClockTime: Codable, CustomStringConvertible {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, let time = ClockTime(hour: parts[0], minute: parts[1]) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no time written as hour:minute")
            )
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        try box.encode(description)
    }

    package var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}
