internal import Reporting

/// Files as evidence. The evidence store takes the bytes and gives ids; the page carries the ids of those taken.
package struct FilesQuestion: Sendable, Equatable {
    let max: Int
    let accept: [FilePicker.Sort]

    init(_ reader: Reader) {
        max = reader.whole("max", in: 1...50) ?? 10
        let accept = reader.words("accept", of: FilePicker.Sort.self)
        if accept == [] { reader.complain("needs at least one sort of file under 'accept'", at: "accept") }
        self.accept = accept ?? FilePicker.Sort.allCases
    }

    private static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}

extension FilesQuestion: QuestionKind {
    func read(_ typed: inout Typed) -> Answer? {
        let ids = typed.chosen()
        guard !ids.isEmpty else { return nil }
        guard ids.allSatisfy(FilesQuestion.isID) else {
            typed.complain("Choose the files again")
            return nil
        }
        guard ids.count <= max else {
            typed.complain("Choose at most \(max) files: there are \(ids.count)")
            return nil
        }
        return .files(ids)
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .files(let ids) = answer else { return [] }
        return ids.map { (name, $0) }
    }

    func controls(_ showing: Showing) -> [Control] {
        let kept = showing.fields.all(showing.name).filter(FilesQuestion.isID)
        return [.files(FilePicker(text: showing.whole(), max: max, accept: accept, kept: kept))]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .files(let ids) = answer else { return [] }
        return [ids.count == 1 ? "1 file" : "\(ids.count) files"]
    }

    func fits(_ answer: Answer) -> Bool { if case .files = answer { true } else { false } }

    var sample: Answer { .files(["3f1c2a90-receipt"]) }
}
