import Evidence
import Forms
import Reporting
import Store

/// Where the files of a posted page go: which of its fields take some, and who notes that one comes.
struct UploadTarget: Sendable {
    /// A field that takes files.
    struct Field: Sendable {
        let name: String
        /// How many it takes, and how many of them are there already.
        let max: Int
        let there: Int
        let accept: Set<FileType.Sort>
    }

    let fields: [Field]
    /// Notes a file that may have so many bytes, and says how many there is room for: 0 where there is none and nothing
    /// was noted. Nil where nobody may send files: they are read to their end and not kept.
    var expect: (@Sendable (_ file: FileID, _ most: Int) async throws -> Int)?
    /// Whether a page whose token has run out is read all the same, without its files, so that its words can be given
    /// back.
    var keepsWords = false
}

extension UploadTarget {
    /// A page of a draft.
    init(_ page: Page, of open: OpenDraft, _ parts: SiteParts) {
        fields = page.filePickers.map { picker in
            Field(
                name: picker.text.name, max: picker.max,
                there: open.draft.answers.files(of: picker.text.name).count, accept: Set(picker.accept.map(\.kept)))
        }
        expect = { file, most in
            try await parts.store.expect(file: file.text, upTo: most, for: open.secret, at: parts.now())
        }
    }
}
