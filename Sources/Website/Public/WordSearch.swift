import Forms

/// Finds choices of the front door by the plain words that somebody typed.
struct WordSearch: Sendable {
    private let entries: [(choice: FrontDoor.Choice, words: [String])]

    init(_ frontDoor: FrontDoor) {
        entries = frontDoor.groups.flatMap { group in
            group.choices.map { choice in
                let texts = [choice.title, choice.hint ?? "", group.title] + choice.words
                return (choice, texts.flatMap(Self.words))
            }
        }
    }

    /// Those that have most of the words first; a word counts where one of the choice's begins with it or it with that.
    func choices(for text: String) -> [FrontDoor.Choice] {
        let asked = Self.words(text).filter { !Self.empty.contains($0) }
        guard !asked.isEmpty else { return [] }
        let scored = entries.map { entry in
            (entry.choice, asked.count { word in entry.words.contains { Self.fits(word, $0) } })
        }
        guard let best = scored.map(\.1).max(), best > 0 else { return [] }
        return scored.filter { $0.1 == best }.map(\.0)
    }

    private static func fits(_ typed: String, _ known: String) -> Bool {
        if typed == known { return true }
        guard min(typed.count, known.count) >= 3 else { return false }
        return known.hasPrefix(typed) || stem(typed) == stem(known)
    }

    /// Endings that change nothing: bikes, stolen's, robbed, robbing.
    private static func stem(_ word: String) -> Substring {
        for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) && word.count - ending.count >= 3 {
            return word.dropLast(ending.count)
        }
        return word[...]
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().filter { $0 != "'" && $0 != "’" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Words that say nothing about what happened.
    private static let empty: Set<String> = [
        "a", "an", "and", "are", "at", "by", "for", "from", "got", "had", "has", "have", "he", "i", "im", "in", "is",
        "it", "me", "my", "of", "on", "or", "our", "she", "some", "someone", "somebody", "the", "they", "to", "was",
        "we", "were", "with",
    ]
}
