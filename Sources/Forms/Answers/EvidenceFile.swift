/// A file that the evidence store has taken: all that is needed to show it, and to open it again. It is sealed with the
/// answers that it belongs to, so that whoever cannot open them cannot open the file.
package struct EvidenceFile: Sendable, Codable, Equatable {
    /// Under which it is kept.
    package let id: String
    /// What the person called it, on one line.
    package let name: String
    /// In bytes.
    package let size: Int
    /// Its media type, by its content.
    package let type: String
    /// In hexadecimal, of the file as it was sent.
    package let sha256: String
    /// What opens it.
    package let key: String

    package init(id: String, name: String, size: Int, type: String, sha256: String, key: String) {
        self.id = id
        self.name = name
        self.size = size
        self.type = type
        self.sha256 = sha256
        self.key = key
    }
}

extension Answers {
    /// All files, in the order of their questions' names.
    package var files: [EvidenceFile] { questions.flatMap { files(of: $0) } }

    /// The files of one question.
    package func files(of question: String) -> [EvidenceFile] {
        if case .files(let files)? = self[question] { files } else { [] }
    }

    /// Adds a file that was taken. The page counts as answered only by what its questions say when it is sent.
    package mutating func add(_ file: EvidenceFile, to question: String) {
        put(.files(files(of: question) + [file]), for: question)
    }

    /// Takes a file off its question; without files the question counts as unanswered again.
    package mutating func remove(file id: String, of question: String) {
        let rest = files(of: question).filter { $0.id != id }
        guard rest.count < files(of: question).count else { return }
        if rest.isEmpty { clear(question) } else { put(.files(rest), for: question) }
    }
}

extension Page {
    /// The questions that take files, with how many and which.
    package var filePickers: [FilePicker] {
        controls(showing: .none).compactMap { if case .files(let picker) = $0 { picker } else { nil } }
    }

    package var takesFiles: Bool { questions.contains { if case .files = $0.kind { true } else { false } } }
}
