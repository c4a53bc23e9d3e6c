package import Reporting

/// What of a submission should catch the eye of whoever chooses what to read first.
///
/// Danger and files follow from the kinds of questions. For who needs help there is no kind, so the questions that tell of
/// it are named here: those of `forms/common`, which forms share.
extension Submission {
    private static let needsHelp = ["hurt-now", "danger-now"]
    private static let hurt = ["hurt", "anyone-hurt"]
    private static let language = "language"

    package var marks: [Mark] {
        var marks: [Mark] = []
        if Self.needsHelp.contains(where: isYes) { marks.append(Mark(.helpNow, "Says that help is needed now")) }
        if Self.hurt.contains(where: isYes) { marks.append(Mark(.hurt, "Somebody is hurt")) }
        let words = dangerWords
        if !words.isEmpty { marks.append(Mark(.danger, "Says: " + words.prefix(3).joined(separator: ", "))) }
        if case .text(let language)? = answers[Self.language], !language.isEmpty {
            marks.append(Mark(.language, "Speaks \(language.prefix(40))"))
        }
        let files = answers.files.count
        if files > 0 { marks.append(Mark(.files, files == 1 ? "1 file" : "\(files) files")) }
        return marks
    }

    private func isYes(_ name: String) -> Bool {
        answers[name]?.values.contains("yes") == true
    }

    /// Each phrase once, as it was written.
    private var dangerWords: [String] {
        var seen: Set<String> = []
        return narrative.flatMap(DangerWords.found).map { $0.phrase.lowercased() }.filter { seen.insert($0).inserted }
    }

    /// Where it happened, in a line: the first place that was given.
    package var place: String? {
        let places = form.pages.flatMap(\.questions).filter { if case .place = $0.kind { true } else { false } }
        for question in places {
            guard let answer = answers[question.name], answer.isSomething else { continue }
            let line = question.kind.asking.brief(answer).split(separator: "\n").joined(separator: ", ")
            if !line.isEmpty { return String(line.prefix(120)) }
        }
        return nil
    }
}

extension Journey {
    /// The values that were chosen for a question, as conditions know them; empty for what was typed.
    package func values(of question: String) -> Set<String> {
        answers[question]?.values ?? []
    }
}

extension Question {
    /// Whether its answer says who somebody is or how to reach them.
    package var isContact: Bool {
        switch kind {
        case .person: true
        case .text(let text): text.format == .telephone || text.format == .email
        default: false
        }
    }
}
