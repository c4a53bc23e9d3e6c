import Foundation
import Reporting

/// Made-up people, places and things, each deck shuffled: no card comes twice before its deck is used up, so that two
/// reports have something in common only where their stories say so.
struct DemoDecks {
    private let decks: [String: [[String: String]]]
    private var drawn: [String: Int] = [:]

    init(_ decks: [String: [[String: String]]], shuffledBy source: inout some RandomNumberGenerator) {
        // By name: a dictionary's own order changes from one start to the next.
        self.decks = decks.sorted { $0.key < $1.key }.reduce(into: [:]) { shuffled, deck in
            shuffled[deck.key] = deck.value.shuffled(using: &source)
        }
    }

    /// The words on a card of each deck that the texts speak of.
    mutating func draw(for texts: [String]) -> [String: String] {
        var words: [String: String] = [:]
        for (name, cards) in decks {
            let isNeeded = cards[0].keys.contains { word in texts.contains { $0.contains("{\(word)}") } }
            guard isNeeded else { continue }
            words.merge(cards[drawn[name, default: 0] % cards.count]) { first, _ in first }
            drawn[name, default: 0] += 1
        }
        return words
    }
}

/// What the placeholders of one report stand for.
struct DemoWords {
    let cards: [String: String]
    let sentAt: Instant

    /// The text with its placeholders filled: `{name}` from a card; `{day 2d}` and `{time 90m}` the day and the time two
    /// days or 90 minutes before the report was sent, as people say them: to five minutes. `{day -14d}` is still to come.
    func filled(_ text: String) throws -> String {
        var filled = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            let placeholder = String(rest[rest.index(after: start)..<end])
            guard let words = cards[placeholder] ?? moment(placeholder) else {
                throw Stop(.failed, "the demo's stories speak of {\(placeholder)}, which is on no card")
            }
            filled += rest[..<start] + words
            rest = rest[rest.index(after: end)...]
        }
        return filled + rest
    }

    private func moment(_ placeholder: String) -> String? {
        let parts = placeholder.split(separator: " ")
        guard parts.count == 2, let unit = parts[1].last, let count = Int(parts[1].dropLast()),
            let length = ["m": 1, "h": 60, "d": 1440][unit]
        else { return nil }
        let minutes = sentAt.milliseconds / 60_000 - Int64(count * length)
        let date = Date(timeIntervalSince1970: Double(minutes / 5 * 5 * 60))
        switch parts[0] {
        case "day": return date.formatted(Self.london("\(day: .defaultDigits) \(month: .wide) \(year: .defaultDigits)"))
        case "time":
            return date.formatted(
                Self.london("\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)"))
        default: return nil
        }
    }

    private static func london(_ format: Date.FormatString) -> Date.VerbatimFormatStyle {
        Date.VerbatimFormatStyle(
            format: format, locale: Locale(identifier: "en_GB"),
            timeZone: TimeZone(identifier: "Europe/London") ?? .gmt,
            calendar: Calendar(identifier: .gregorian))
    }
}
