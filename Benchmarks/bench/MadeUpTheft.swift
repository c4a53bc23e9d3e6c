import Forms
import Reporting

/// A made-up report of a stolen phone, as long as people write: about 1.5 kB of answers.
///
/// The same number gives the same report. Names, numbers and most words differ from one to the next, so that the index
/// gets as many different tokens as it would from people.
struct MadeUpTheft {
    private var source: Numbers

    init(_ number: Int) {
        source = Numbers(state: UInt64(number))
    }

    /// Walks through the form and answers every page that it comes to.
    mutating func answers(to form: Form, at now: Instant) throws -> Answers {
        let fields = Fields(typed())
        var answers = Answers()
        for _ in form.pages {
            switch Journey(form, answers).end {
            case .complete:
                return answers
            case .stopped(let page):
                throw Unfit("the made-up theft ends early at page \(page.name)")
            case .unfinished(let page):
                let reading = page.read(fields, at: now)
                if let complaint = reading.complaints.first {
                    throw Unfit("the made-up theft, page \(page.name), \(complaint.field): \(complaint.words)")
                }
                answers.set(reading, page: page)
            }
        }
        throw Unfit("the made-up theft does not reach the end of the form")
    }

    private mutating func typed() -> [(String, String)] {
        let mark = String(UInt64.random(in: 10_000_000..<99_999_999, using: &source))
        return [
            ("force", "no"), ("who", "me"), ("theft-kind", "phone"), ("area", "here"),
            ("where_way", "road"), ("where_road_words", "\(words(2)) street"), ("where_road_near", words(2)),
            ("when_way", "unknown"),
            ("items_kind", "phone"), ("items_make", words(1)), ("items_model", words(1)), ("items_colour", "black"),
            ("items_phone_imei", "001010\(mark)"), ("items_value", "350"),
            ("tracked", "no"), ("what-happened", "I put it down while I paid. \(words(65))."),
            ("suspect-known", "no"), ("witnesses-any", "no"), ("before", "no"), ("effect", "\(words(20))."),
            ("contact-ways", "call"), ("contact-ways", "email"), ("leave-message", "yes"), ("say-police", "yes"),
            ("you_name", "\(words(1).capitalized) \(words(1).capitalized)"),
            ("telephone", "0\(7_700_900_000 + UInt64(mark)! % 1000)"), ("email", "person\(mark)@mail.example"),
            ("support", "no"), ("updates", "changes"),
        ]
    }

    private static let syllables = [
        "ba", "co", "du", "fe", "gi", "ha", "ke", "li", "mo", "nu", "pa", "ri", "so", "tu", "ve", "wa",
    ]

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in
            (0..<Int.random(in: 2...4, using: &source)).map { _ in Self.syllables.randomElement(using: &source) ?? "ba"
            }
            .joined()
        }.joined(separator: " ")
    }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

/// SplitMix64, as published by Steele, Lea and Flood in 2014.
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}
