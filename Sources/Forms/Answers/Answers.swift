/// The answers of a draft or a report: question name to answer. Answers to pages that the route no longer reaches stay
/// in a draft, so that nothing typed is lost; `Journey.submission` leaves them out.
package struct Answers: Sendable, Equatable {
    private var byQuestion: [String: Answer] = [:]

    package init() {}

    package subscript(_ question: String) -> Answer? { byQuestion[question] }

    package var isEmpty: Bool { byQuestion.isEmpty }

    /// Keeps what a page said. On a list page `entry` says which entry it replaces; nil adds one.
    /// A reading with complaints changes nothing, nor does an entry beyond the most that the page takes.
    package mutating func set(_ reading: Reading, page: Page, entry: Int? = nil) {
        guard reading.complaints.isEmpty else { return }
        if entry.map({ $0 >= count(of: page) }) ?? true, let most = page.maxEntries, count(of: page) >= most { return }
        for (question, answer) in reading.answers {
            byQuestion[question] = Answers.merge(answer, into: byQuestion[question], at: entry)
        }
    }

    /// Takes one entry off a list page; without entries the page counts as unanswered again.
    package mutating func remove(entry: Int, of page: Page) {
        guard page.isList, let question = page.questions.first?.name else { return }
        switch byQuestion[question] {
        case .items(var items) where items.indices.contains(entry):
            items.remove(at: entry)
            byQuestion[question] = items.isEmpty ? nil : .items(items)
        case .entries(var entries) where entries.indices.contains(entry):
            entries.remove(at: entry)
            byQuestion[question] = entries.isEmpty ? nil : .entries(entries)
        default:
            break
        }
    }

    /// How many entries a list page has.
    package func count(of page: Page) -> Int {
        guard page.isList, let question = page.questions.first?.name else { return 0 }
        return switch byQuestion[question] {
        case .items(let items): items.count
        case .entries(let entries): entries.count
        default: 0
        }
    }

    /// Only these questions' answers.
    func keeping(_ questions: Set<String>) -> Answers {
        var kept = Answers()
        kept.byQuestion = byQuestion.filter { questions.contains($0.key) }
        return kept
    }

    mutating func put(_ answer: Answer, for question: String) { byQuestion[question] = answer }

    mutating func clear(_ question: String) { byQuestion[question] = nil }

    /// The questions that have an answer, in one order.
    var questions: [String] { byQuestion.keys.sorted() }

    private static func merge(_ answer: Answer, into old: Answer?, at entry: Int?) -> Answer {
        switch (answer, old) {
        case (.items(let new), .items(let items)): .items(merge(new, into: items, at: entry))
        case (.entries(let new), .entries(let entries)): .entries(merge(new, into: entries, at: entry))
        // An empty entry says nothing about those that are there.
        case (.nothing, .items(let items)) where !items.isEmpty, (.unknown, .items(let items)) where !items.isEmpty:
            .items(items)
        case (.nothing, .entries(let entries)) where !entries.isEmpty,
            (.unknown, .entries(let entries)) where !entries.isEmpty:
            .entries(entries)
        default: answer
        }
    }

    private static func merge<Entry>(_ new: [Entry], into old: [Entry], at entry: Int?) -> [Entry] {
        guard let entry, old.indices.contains(entry), let first = new.first else { return old + new }
        var entries = old
        entries[entry] = first
        return entries
    }
}

extension Answers: Codable {
    package init(from decoder: any Decoder) throws {
        byQuestion = try [String: Answer](from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try byQuestion.encode(to: encoder)
    }
}
