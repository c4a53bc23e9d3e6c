/// What a post carried that a person typed or chose, with the words that its page has for it.
///
/// Every field counts but those that pages fill in by themselves; one that has no words here is shown by its name, so
/// that a new form loses nothing for want of a line in this list.
struct TypedFields: Sendable {
    struct Line: Sendable {
        let id: String
        let label: String
        let value: String
    }

    let lines: [Line]

    /// In the order in which they were sent; what came under one name several times is one line.
    init(_ form: FormBody) {
        var names: [String] = []
        var values: [String: [String]] = [:]
        for (name, value) in form.pairs where !Self.machine.contains(name) && !value.allSatisfy(\.isWhitespace) {
            if values[name] == nil { names.append(name) }
            values[name, default: []].append(value)
        }
        lines = names.enumerated().map { index, name in
            Line(
                id: "typed-\(index + 1)", label: Self.label(of: name),
                value: values[name, default: []].joined(separator: "\n"))
        }
    }

    private static func label(of name: String) -> String {
        if let label = labels[name] { return label }
        let words = name.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Filled in by our own pages, or never to be shown again.
    static let machine: Set<String> = ["csrf", "seen", "once", "job", "version", "session", "password", "code"]

    static let labels = [
        "threat": "Threat", "harm": "Harm", "risk": "Risk", "investigation": "Investigation",
        "vulnerability": "Vulnerability", "engagement": "Engagement", "marker": "Markers",
        "disposition": "What happens with it", "grade": "Grade", "body": "Which body",
        "link": "Reference of the other report", "other": "Reference of the other report", "reason": "Reason",
        "words": "What the reporter will read", "question": "Question to the reporter", "way": "How they were reached",
        "what": "What is asked for", "title": "Task", "class": "Class of crime", "from": "From", "to": "To",
        "result": "Result", UndoneForm.files: "Files that you chose: choose them again",
    ]
}
