import Evidence
import Forms
import Hummingbird
import Reporting
import Store
import Vault

/// Files that staff send with a deed, read as a reporter's are: sealed as they come, never held.
struct StaffUpload: Sendable {
    static let field = "files"
    /// Files sent at once.
    static let most = 10

    let upload: Upload
    let outcome: Upload.Outcome

    /// Reads the body. Of whoever may not do the deed at this moment no file is kept.
    ///
    /// - Throws: `StaleForm` where the page was made for another session, or `UndoneUpload`: each with all that was typed.
    init(_ request: Request, session: StaffSession, in scene: DeedScene, isOffered: Bool) async throws {
        let (parts, reference) = (scene.site.parts, scene.report.reference)
        var target = UploadTarget(
            fields: [.init(name: Self.field, max: Self.most, there: 0, accept: Set(FileType.Sort.allCases))])
        target.keepsWords = true
        if isOffered {
            target.expect = { file, most in
                try await parts.store.expect(file: file.text, upTo: most, for: reference, at: parts.now())
            }
        }
        upload = Upload(
            parts: parts, crossSite: scene.site.crossSite, target: target, request: request,
            secret: session.token.cookie)
        try scene.site.crossSite.checkOrigin(request)
        do {
            outcome = try await upload.readOrBreak()
        } catch let broken as Upload.Broken {
            throw UndoneUpload(cause: broken.cause, form: FormBody(broken.pairs))
        }
        guard !outcome.isExpired else { throw StaleForm(form: FormBody(outcome.pairs)) }
    }

    var typed: DeedFields {
        DeedFields(form: FormBody(outcome.pairs), files: outcome.taken.map { AddedFile($0.file) })
    }

    /// What was wrong with files, at their field.
    var wrong: [(field: String, words: String)] { outcome.complaints.map { ($0.field, $0.words) } }

    func discard() async { await upload.discard(outcome.taken) }
}
