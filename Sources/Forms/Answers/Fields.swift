/// What was typed into a page: names and values in order, as the browser sent them. Control characters and marks that
/// turn the direction of writing are dropped here, at the door; line ends become one newline.
package struct Fields: Sendable, Equatable {
    package let pairs: [Pair]

    package struct Pair: Sendable, Equatable {
        package let name: String
        package let value: String
    }

    package static let none = Fields([])

    /// The files that were taken for each question: never what a browser says, but what the draft holds.
    private let filesByQuestion: [String: [EvidenceFile]]

    package init(_ pairs: [(String, String)], files: [String: [EvidenceFile]] = [:]) {
        self.pairs = pairs.map { Pair(name: $0.0, value: Fields.cleaned($0.1)) }
        filesByQuestion = files
    }

    package func files(_ name: String) -> [EvidenceFile] { filesByQuestion[name] ?? [] }

    /// The first value of that name.
    package subscript(_ name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// All values of that name: boxes that were ticked.
    package func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }

    private static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r":
                clean.append("\n")
            case "\n" where afterReturn:
                break
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}",
                "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200E}", "\u{200F}", "\u{FEFF}":
                break
            default:
                clean.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(clean)
    }
}

/// Something wrong with what was typed, said so that the person can put it right.
package struct Complaint: Sendable, Hashable {
    /// The control's name, which is also the id of its element.
    package let field: String
    package let words: String

    package init(field: String, words: String) {
        self.field = field
        self.words = words
    }
}

/// What a page's fields say: answers by question name, or complaints. With complaints nothing is kept.
package struct Reading: Sendable, Equatable {
    package let answers: [String: Answer]
    package let complaints: [Complaint]

    package init(answers: [String: Answer], complaints: [Complaint]) {
        self.answers = answers
        self.complaints = complaints
    }
}
