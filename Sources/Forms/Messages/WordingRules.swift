/// What the words of a message must keep to: known placeholders, nothing that betrays, a length that a text message has.
///
/// A message is read on a locked screen, by whoever holds the telephone. So no message says what a report is about or
/// that it is about a crime, and the neutral ones don't say either that the police write.
struct WordingRules {
    let force: Force?
    let mayNamePolice: Bool

    /// Beginnings of words that tell what a report is about.
    private static let betraying = [
        "abus", "accident", "arrest", "assault", "attack", "bully", "burgl", "collision", "crash", "crim",
        "domestic", "drug", "evidence", "fraud", "harass", "harm", "hate", "hurt", "injur", "investigat", "knife",
        "offen", "prosecut", "rape", "robb", "sex", "stalk", "steal", "stole", "suspect", "theft", "thief", "threat",
        "victim", "violen", "weapon", "witness",
    ]
    /// Beginnings of words that tell who writes.
    private static let official = [
        "101", "18001", "999", "bobby", "constable", "custody", "detective", "force", "inspector", "officer",
        "patrol", "police", "sergeant", "station",
    ]
    private static let longestSubject = 70
    private static let mostParts = 2

    // MARK: Reading

    func line(_ key: String, of reader: Reader) -> MessageWords {
        let words = reader.needText(key)
        if words.contains(where: \.isNewline) { reader.complain("has '\(key)' on several lines", at: key) }
        let line = check(words, key, of: reader)
        if key == "subject", line.filled(link: longestLink).count > Self.longestSubject {
            reader.complain("has a subject of more than \(Self.longestSubject) characters", at: key)
        }
        return line
    }

    func paragraphs(_ key: String, of reader: Reader) -> MessageWords {
        check(reader.needParagraphs(key).joined(separator: "\n\n"), key, of: reader)
    }

    func checkLength(_ text: MessageWords, of reader: Reader) {
        let length = TextMessageLength(of: text.filled(link: longestLink))
        guard length.parts > Self.mostParts else { return }
        let why = length.stranger.map { ", since '\($0)' isn't among the letters that telephones send in one byte" }
        reader.complain(
            "has a text of \(length.parts) parts\(why ?? ""); with a link of \(MessageTemplates.longestLink) characters"
                + " it must fit \(Self.mostParts)",
            at: "text"
        )
    }

    private var longestLink: String { String(repeating: "x", count: MessageTemplates.longestLink) }

    // MARK: Words

    private func check(_ words: String, _ key: String, of reader: Reader) -> MessageWords {
        let parsed = pieces(words, key, of: reader)
        for word in Self.tokens(words) {
            if Self.betraying.contains(where: word.hasPrefix) {
                reader.complain("says '\(word)' under '\(key)', which tells whoever sees it what it is about", at: key)
            } else if !mayNamePolice, Self.official.contains(where: word.hasPrefix) {
                reader.complain("says '\(word)' under '\(key)', which tells whoever sees it who writes", at: key)
            }
        }
        if !mayNamePolice, let name = force?.name.lowercased(), !name.isEmpty, words.lowercased().contains(name) {
            reader.complain("says the force's name under '\(key)', which tells whoever sees it who writes", at: key)
        }
        return parsed
    }

    /// The words in small letters, placeholders left out.
    private static func tokens(_ words: String) -> [String] {
        var isInside = false
        let outside = words.lowercased().map { letter -> Character in
            defer { if letter == "}" { isInside = false } }
            if letter == "{" { isInside = true }
            return isInside ? " " : letter
        }
        return outside.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }

    private func pieces(_ words: String, _ key: String, of reader: Reader) -> MessageWords {
        var pieces: [MessageWords.Piece] = []
        var rest = words[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            pieces.append(.words(String(rest[..<brace])))
            guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
                reader.complain("has a brace under '\(key)' that belongs to no placeholder", at: key)
                return MessageWords(pieces: pieces)
            }
            let name = String(rest[rest.index(after: brace)..<end])
            pieces.append(piece(name, key, of: reader))
            rest = rest[rest.index(after: end)...]
        }
        pieces.append(.words(String(rest)))
        return MessageWords(pieces: pieces)
    }

    private func piece(_ name: String, _ key: String, of reader: Reader) -> MessageWords.Piece {
        switch name {
        case "link": return .link
        case "force", "non-emergency":
            if !mayNamePolice {
                reader.complain("has '{\(name)}' under '\(key)', which tells whoever sees it who writes", at: key)
            }
            return .words((name == "force" ? force?.name : force?.nonEmergency) ?? "")
        default:
            let known = ["force", "link", "non-emergency"]
            reader.complain(
                "has the placeholder '{\(name)}' under '\(key)'\(Reader.suggestion(for: name, among: known))", at: key)
            return .words("")
        }
    }
}
