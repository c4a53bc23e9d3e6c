/// Reads one mapping of a form file. Each key must be asked for: what is left over when `finish` is called is a fault,
/// so that a misspelt key can't pass in silence.
final class Reader {
    /// What is read, for messages: "page 'when'".
    var what: String
    let place: Place
    let problems: ProblemList
    private var values: [String: (place: Place, value: Source)] = [:]
    private var asked: Set<String> = []
    /// It is no mapping at all: said once, and then no more about its keys.
    private var isBroken = false

    init(_ source: Source, what: String, problems: ProblemList) {
        self.what = what
        self.place = source.place
        self.problems = problems
        guard case .keys(let pairs, _) = source else {
            problems.add("\(what) must be written as keys with values", at: source.place)
            isBroken = true
            return
        }
        for pair in pairs { values[pair.key] = (pair.place, pair.value) }
    }

    func has(_ key: String) -> Bool { values[key] != nil }

    /// Where a key stands, or the mapping itself when it is absent.
    func place(of key: String) -> Place { values[key]?.place ?? place }

    func complain(_ words: String, at key: String? = nil) {
        guard !isBroken else { return }
        problems.add("\(what) \(words)", at: key.map(place(of:)) ?? place)
    }

    private func value(_ key: String) -> Source? {
        asked.insert(key)
        return values[key]?.value
    }

    // MARK: Texts

    func text(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard case .text(let words, _) = value else {
            complain("has '\(key)' as a list or keys where a text is needed", at: key)
            return nil
        }
        guard !words.isEmpty else {
            complain("has nothing after '\(key)'", at: key)
            return nil
        }
        return words
    }

    /// A text that must be there; "" stands in when it isn't, for the reading goes on to find more faults.
    func needText(_ key: String) -> String {
        if !has(key) { complain("needs '\(key)'") }
        return text(key) ?? ""
    }

    /// Paragraphs, parted by blank lines.
    func paragraphs(_ key: String) -> [String] { text(key).map(Reader.paragraphs) ?? [] }

    func needParagraphs(_ key: String) -> [String] { Reader.paragraphs(needText(key)) }

    static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { $0.map { String($0).trimmed }.joined(separator: " ") }
    }

    func slug(_ key: String) -> String? {
        guard let words = text(key) else { return nil }
        guard Reader.isSlug(words) else {
            complain(
                "has '\(key): \(words)', but it must be small letters, digits and hyphens, begin with a letter"
                    + " and be at most 40 long",
                at: key
            )
            return nil
        }
        return words
    }

    func needSlug(_ key: String) -> String {
        if !has(key) { complain("needs '\(key)'") }
        return slug(key) ?? ""
    }

    static func isSlug(_ words: String) -> Bool {
        guard let first = words.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
            return false
        }
        return words.utf8.count <= 40
            && words.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }

    // MARK: Closed values

    func flag(_ key: String, default standard: Bool) -> Bool {
        switch text(key) {
        case nil: return standard
        case "true": return true
        case "false": return false
        case let other?:
            complain("has '\(key): \(other)', but it is either true or false", at: key)
            return standard
        }
    }

    func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let words = text(key) else { return nil }
        guard let number = Int(words), range.contains(number) else {
            complain(
                "has '\(key): \(words)', but it must be a whole number from \(range.lowerBound) to \(range.upperBound)",
                at: key
            )
            return nil
        }
        return number
    }

    func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String, of type: Word.Type) -> Word? {
        text(key).flatMap { word($0, key, of: type) }
    }

    func words<Word: RawRepresentable<String> & CaseIterable>(_ key: String, of type: Word.Type) -> [Word]? {
        guard let texts = texts(key) else { return nil }
        if Set(texts).count < texts.count { complain("names something twice under '\(key)'", at: key) }
        return texts.compactMap { word($0, key, of: type) }
    }

    private func word<Word: RawRepresentable<String> & CaseIterable>(
        _ words: String, _ key: String, of type: Word.Type
    ) -> Word? {
        if let word = Word(rawValue: words) { return word }
        let known = Word.allCases.map(\.rawValue)
        complain("has '\(words)' under '\(key)'\(Reader.suggestion(for: words, among: known))", at: key)
        return nil
    }

    // MARK: Lists and mappings

    func texts(_ key: String) -> [String]? {
        guard let value = value(key) else { return nil }
        guard case .list(let entries, _) = value else {
            complain("needs a list under '\(key)': [one, two]", at: key)
            return nil
        }
        return entries.compactMap { entry in
            if case .text(let words, _) = entry, !words.isEmpty { return words }
            problems.add("\(what) has something other than a word in the list '\(key)'", at: entry.place)
            return nil
        }
    }

    func list(_ key: String) -> [Source] {
        guard let value = value(key) else { return [] }
        guard case .list(let entries, _) = value else {
            complain("needs a list under '\(key)'", at: key)
            return []
        }
        return entries
    }

    func needList(_ key: String) -> [Source] {
        if !has(key) { complain("needs '\(key)'") }
        let entries = list(key)
        if entries.isEmpty, has(key) { complain("has nothing under '\(key)'", at: key) }
        return entries
    }

    func source(_ key: String) -> Source? { value(key) }

    func reader(_ key: String, what: String) -> Reader? {
        value(key).map { Reader($0, what: what, problems: problems) }
    }

    /// After a fault that leaves open which keys belong here: `finish` stays silent.
    func giveUp() { asked.formUnion(values.keys) }

    /// Complains about each key that nobody asked for.
    func finish() {
        for (key, value) in values where !asked.contains(key) {
            problems.add(
                "\(what) has the key '\(key)'\(Reader.suggestion(for: key, among: asked.sorted()))",
                at: value.place
            )
        }
    }

    static func suggestion(for word: String, among known: [String]) -> String {
        let near = known.map { (distance: distance(word, $0), word: $0) }.min { $0.distance < $1.distance }
        if let near, near.distance <= 2 { return "; is '\(near.word)' meant?" }
        return ", which isn't known here; known are: \(known.joined(separator: ", "))"
    }

    /// How many letters must be added, dropped or changed to come from one word to the other.
    private static func distance(_ one: String, _ other: String) -> Int {
        let other = Array(other.utf8)
        var row = Array(0...other.count)
        for (i, letter) in one.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in other.indices {
                let change = diagonal + (letter == other[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
