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

    /// The text with its placeholders filled. `{name}` is from a card. `{day 2d}` and `{time 90m}` are the day and the
    /// time two days or 90 minutes before the report was sent, as people say them: to five minutes; `{day -14d}` is still
    /// to come. `{evening}` and `{morning}` are the days on which the last whole night began and ended: at seven it has.
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
        switch placeholder {
        case "morning": return Self.day(before(minutes: 7 * 60))
        case "evening":
            return Self.calendar.date(byAdding: .day, value: -1, to: before(minutes: 7 * 60)).map(Self.day)
        default: break
        }
        let parts = placeholder.split(separator: " ")
        guard parts.count == 2, let unit = parts[1].last, let count = Int(parts[1].dropLast()),
            let length = ["m": 1, "h": 60, "d": 24 * 60][unit]
        else { return nil }
        switch parts[0] {
        case "day": return Self.day(before(minutes: count * length))
        case "time": return Self.time(before(minutes: count * length))
        default: return nil
        }
    }

    private func before(minutes: Int) -> Date {
        let minute = sentAt.milliseconds / 60_000 - Int64(minutes)
        return Date(timeIntervalSince1970: Double(minute / 5 * 5 * 60))
    }

    private static func day(_ date: Date) -> String {
        let parts = calendar.dateComponents([.day, .month, .year], from: date)
        return "\(parts.day ?? 0)/\(parts.month ?? 0)/\(parts.year ?? 0)"
    }

    private static func time(_ date: Date) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: date)
        let minute = String(parts.minute ?? 0)
        return "\(parts.hour ?? 0):\(minute.count < 2 ? "0" : "")\(minute)"
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
        return calendar
    }()
}
