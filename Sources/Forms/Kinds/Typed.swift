internal import Reporting

/// What was typed into the controls of one question, and the complaints about it.
struct Typed {
    /// The name that all its controls' names begin with.
    let name: String
    let question: Question
    let fields: Fields
    let now: Instant
    private(set) var complaints: [Complaint] = []

    init(_ question: Question, as name: String, fields: Fields, now: Instant) {
        self.question = question
        self.name = name
        self.fields = fields
        self.now = now
    }

    static func field(_ name: String, _ part: String?) -> String { part.map { "\(name)_\($0)" } ?? name }

    mutating func complain(_ words: String, at part: String? = nil) {
        complain(words, field: Typed.field(name, part))
    }

    mutating func complain(_ words: String, field: String) {
        complaints.append(Complaint(field: field, words: words))
    }

    /// One line, without blanks at its ends.
    func line(_ part: String? = nil) -> String {
        (fields[Typed.field(name, part)] ?? "").split { $0.isNewline || $0 == "\t" }.joined(separator: " ").trimmed
    }

    /// Lines as typed.
    func block(_ part: String? = nil) -> String { (fields[Typed.field(name, part)] ?? "").trimmed }

    /// The boxes that were ticked, each once.
    func chosen(_ part: String? = nil) -> [String] {
        var seen: Set<String> = []
        return fields.all(Typed.field(name, part)).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Whether anything at all was typed or chosen.
    var isBlank: Bool {
        fields.files(name).isEmpty
            && !fields.pairs.contains { pair in
                (pair.name == name || pair.name.hasPrefix(name + "_")) && pair.name != Typed.field(name, "unknown")
                    && !pair.value.trimmed.isEmpty
            }
    }

    /// Reads a code; nil when the field is empty or wrong.
    mutating func code<Value>(
        _ part: String? = nil, _ parse: (String) throws(Unreadable) -> Value
    ) -> Value? {
        let text = line(part)
        guard !text.isEmpty, fitsLength(text, max: 300, part) else { return nil }
        do {
            return try parse(text)
        } catch {
            complain(error.words, at: part)
            return nil
        }
    }

    /// Free text on one line; nil when empty or wrong.
    mutating func words(_ part: String? = nil, min: Int = 0, max: Int = 200) -> String? {
        free(line(part), min: min, max: max, part)
    }

    /// Free text on several lines; nil when empty or wrong.
    mutating func paragraphs(_ part: String? = nil, min: Int = 0, max: Int) -> String? {
        free(block(part), min: min, max: max, part)
    }

    private mutating func free(_ text: String, min: Int, max: Int, _ part: String?) -> String? {
        guard !text.isEmpty, fitsLength(text, max: max, part) else { return nil }
        guard text.count >= min else {
            complain("Write a little more: at least \(min) letters", at: part)
            return nil
        }
        guard !CardNumber.appears(in: text) else {
            complain(CardNumber.complaint, at: part)
            return nil
        }
        return text
    }

    /// Characters as people count them; but a single one may not hide hundreds of marks.
    private mutating func fitsLength(_ text: String, max: Int, _ part: String?) -> Bool {
        guard text.count <= max, text.unicodeScalars.count <= max * 8 else {
            complain("Shorten this to \(max) characters or fewer: it has \(text.count)", at: part)
            return false
        }
        return true
    }
}
