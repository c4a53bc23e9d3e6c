/// What the program writes to reporters, in the force's own words: for each occasion one wording that says who writes,
/// and one for those who didn't say that we may name the police. Only a complete set without any problem exists.
package struct MessageTemplates: Sendable, Equatable {
    package struct Email: Sendable, Equatable {
        /// One line.
        package let subject: String
        /// Plain text; paragraphs are parted by an empty line.
        package let body: String
    }

    /// Characters of a link that the length of a text message is counted with; a longer one may cost a third part.
    package static let longestLink = 100

    private let wordings: [Occasion: Wording.Pair]

    /// - Parameter mayNamePolice: true only if the reporter said yes to it; "no" and "not sure" are no.
    /// - Parameter link: where the reporter goes on; https and ASCII.
    package func email(_ occasion: Occasion, mayNamePolice: Bool, link: String) -> Email {
        let wording = wording(occasion, mayNamePolice)
        return Email(subject: wording.subject.filled(link: link), body: wording.body.filled(link: link))
    }

    /// The words of a text message, in at most two parts while the link isn't longer than `longestLink`.
    package func text(_ occasion: Occasion, mayNamePolice: Bool, link: String) -> String {
        wording(occasion, mayNamePolice).text.filled(link: link)
    }

    private func wording(_ occasion: Occasion, _ mayNamePolice: Bool) -> Wording {
        guard let pair = wordings[occasion] else {
            preconditionFailure("messages were read without '\(occasion.rawValue)', which is a problem of the reading")
        }
        return mayNamePolice ? pair.naming : pair.neutral
    }
}

extension MessageTemplates {
    /// Reads the messages and checks their words. Without a force, which is a problem of its own, its name counts as
    /// empty.
    init(_ source: Source, force: Force?, problems: ProblemList) {
        let reader = Reader(source, what: "the file of messages", problems: problems)
        var wordings: [Occasion: Wording.Pair] = [:]
        for occasion in Occasion.allCases {
            let what = "message '\(occasion.rawValue)'"
            guard let entry = reader.reader(occasion.rawValue, what: what) else {
                reader.complain("needs '\(occasion.rawValue)'")
                continue
            }
            let naming = Wording(entry, WordingRules(force: force, mayNamePolice: true))
            guard let inner = entry.reader("without-police", what: "'without-police' of \(what)") else {
                entry.complain("needs 'without-police': the words for those who said no, or not sure")
                entry.finish()
                continue
            }
            let neutral = Wording(inner, WordingRules(force: force, mayNamePolice: false))
            inner.finish()
            entry.finish()
            wordings[occasion] = Wording.Pair(naming: naming, neutral: neutral)
        }
        reader.finish()
        self.wordings = wordings
    }
}

/// The words of one occasion: for mail and for a text message.
struct Wording: Sendable, Equatable {
    struct Pair: Sendable, Equatable {
        let naming: Wording
        let neutral: Wording
    }

    let subject: MessageWords
    let body: MessageWords
    let text: MessageWords

    init(_ reader: Reader, _ rules: WordingRules) {
        let nothing = MessageWords(pieces: [])
        if let email = reader.reader("email", what: "'email' of \(reader.what)") {
            subject = rules.line("subject", of: email)
            body = rules.paragraphs("body", of: email)
            email.finish()
        } else {
            reader.complain("needs 'email'")
            subject = nothing
            body = nothing
        }
        text = rules.line("text", of: reader)
        rules.checkLength(text, of: reader)
    }
}

/// Words with places for the link, which alone differs from one message to the next.
struct MessageWords: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        case words(String)
        case link
    }

    let pieces: [Piece]

    func filled(link: String) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .link: link
            }
        }.joined()
    }
}
