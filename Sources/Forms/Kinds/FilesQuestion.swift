internal import Reporting

/// Files as evidence. The evidence store takes the bytes; the fields carry the files that it took for this draft, and
/// nothing that a browser sends can name another.
package struct FilesQuestion: Sendable, Equatable {
    let max: Int
    let accept: [FilePicker.Sort]

    init(_ reader: Reader) {
        max = reader.whole("max", in: 1...50) ?? 10
        let accept = reader.words("accept", of: FilePicker.Sort.self)
        if accept == [] { reader.complain("needs at least one sort of file under 'accept'", at: "accept") }
        self.accept = accept ?? FilePicker.Sort.allCases
    }
}

extension FilesQuestion: QuestionKind {
    func read(_ typed: inout Typed) -> Answer? {
        let files = typed.fields.files(typed.name)
        guard files.count <= max else {
            typed.complain("Keep at most \(max == 1 ? "1 file" : "\(max) files"): there are \(files.count)")
            return nil
        }
        return files.isEmpty ? nil : .files(files)
    }

    /// Files are not typed: see ``Fields/files(_:)``.
    func typed(_ answer: Answer, name: String) -> [(String, String)] { [] }

    func controls(_ showing: Showing) -> [Control] {
        [
            .files(
                FilePicker(
                    text: showing.whole(), max: max, accept: accept, kept: showing.fields.files(showing.name)))
        ]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .files(let files) = answer else { return [] }
        return files.map(\.name)
    }

    func fits(_ answer: Answer) -> Bool { if case .files = answer { true } else { false } }

    var sample: Answer {
        .files([
            EvidenceFile(
                id: "3f1c2a903f1c2a903f1c2a903f1c2a90", name: "receipt.jpg", size: 482_133, type: "image/jpeg",
                sha256: String(repeating: "5e", count: 32), key: String(repeating: "A", count: 43))
        ])
    }
}
