internal import Yams

/// A form file as a tree of texts, each knowing its file and line. Plain scalars stay text: `yes` and `07700` too.
indirect enum Source {
    case text(String, Place)
    case list([Source], Place)
    case keys([Entry], Place)

    /// A key and what stands behind it.
    struct Entry {
        let key: String
        let place: Place
        let value: Source
    }

    var place: Place {
        switch self {
        case .text(_, let place), .list(_, let place), .keys(_, let place): place
        }
    }

    /// Reads YAML; nil when it can't be read, with the reason in `problems`.
    static func parse(yaml: String, file: String, problems: ProblemList) -> Source? {
        do {
            guard let node = try Yams.compose(yaml: yaml) else {
                problems.add("the file is empty", at: Place(file: file, line: 1))
                return nil
            }
            return Source(node, file: file, line: 1, problems: problems)
        } catch let error as YamlError {
            let (words, line) = explain(error)
            problems.add(words, at: Place(file: file, line: line))
        } catch {
            problems.add("the file can't be read as YAML", at: Place(file: file, line: 1))
        }
        return nil
    }

    private init(_ node: Node, file: String, line: Int, problems: ProblemList) {
        let place = Place(file: file, line: node.mark?.line ?? line)
        switch node {
        case .scalar(let scalar):
            self = .text(scalar.string.trimmed, place)
        case .sequence(let sequence):
            self = .list(
                sequence.map { Source($0, file: file, line: place.line, problems: problems) },
                place
            )
        case .mapping(let mapping):
            self = .keys(
                mapping.map { key, value in
                    let keyPlace = Place(file: file, line: key.mark?.line ?? place.line)
                    if key.scalar == nil { problems.add("a key must be a word", at: keyPlace) }
                    let value = Source(value, file: file, line: keyPlace.line, problems: problems)
                    return Entry(key: key.scalar?.string ?? "", place: keyPlace, value: value)
                },
                place
            )
        case .alias:
            problems.add("references (*name) aren't understood here", at: place)
            self = .text("", place)
        }
    }

    private static func explain(_ error: YamlError) -> (words: String, line: Int) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            ("this is not well-formed YAML: \(problem)", mark.line)
        case .duplicatedKeysInMapping(let duplicates, let context):
            ("the key '\(duplicates.joined(separator: "', '"))' is given twice", context.mark.line)
        case .reader(let problem, let offset, _, let yaml):
            (
                "this is not well-formed YAML: \(problem)",
                1 + yaml.utf8.prefix(offset ?? 0).count { $0 == UInt8(ascii: "\n") }
            )
        default:
            ("the file can't be read as YAML", 1)
        }
    }
}

extension Source {
    /// One text for one meaning: keys sorted, comments and styles gone, all values quoted. It is YAML (and JSON) itself,
    /// so that a stored version is read back by the same reader.
    var canonicalText: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        let inner = indent + " "
        switch self {
        case .text(let words, _):
            text += Source.quoted(words)
        case .list(let entries, _):
            guard !entries.isEmpty else { return text += "[]" }
            text += "[\n"
            for (number, entry) in entries.enumerated() {
                text += inner
                entry.write(to: &text, indent: inner)
                text += number == entries.count - 1 ? "\n" : ",\n"
            }
            text += indent + "]"
        case .keys(let pairs, _):
            guard !pairs.isEmpty else { return text += "{}" }
            text += "{\n"
            for (number, pair) in pairs.sorted(by: { $0.key < $1.key }).enumerated() {
                text += inner + Source.quoted(pair.key) + ": "
                pair.value.write(to: &text, indent: inner)
                text += number == pairs.count - 1 ? "\n" : ",\n"
            }
            text += indent + "}"
        }
    }

    private static func quoted(_ words: String) -> String {
        var text = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
