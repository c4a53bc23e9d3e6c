import Evidence
import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/track/add`: words, files, or both, whatever became of the report.
struct TrackAdding: Sendable {
    /// Files sent at once.
    static let most = 10
    static let field = "files"

    let site: PublicSite
    private let desk: TrackDesk

    init(site: PublicSite) {
        self.site = site
        desk = TrackDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/track/add") { _, _ in Response.seeOther("/track") }
        router.post("/track/add", use: take)
    }

    /// The pass is looked at when the files begin to come: it may run out while they do.
    @Sendable func take(_ request: Request, _ context: PublicContext) async throws -> Response {
        let file = try await desk.file(request)
        let upload = Upload(
            parts: site.parts, crossSite: site.crossSite, target: target(file?.report.reference), request: request,
            secret: site.cookies.read(SiteVisit.cookie, request).map { _ in context.visit.secret })
        let outcome =
            Upload.isMultipart(request) ? try await upload.read() : Upload.Outcome(pairs: context.form.pairs)
        let text = outcome["information"] ?? ""
        guard let file, !outcome.isExpired else {
            let kept = KeptWords(place: .information, text: text, files: outcome.passedOver)
            guard outcome.isExpired, kept.isNothing else { return try desk.door(keeping: kept, context) }
            throw Problem.expired
        }
        return try await keep(text, outcome, of: file, upload, context)
    }

    private func target(_ reference: Reference?) -> UploadTarget {
        let (parts, accept) = (site.parts, Set(FileType.Sort.allCases))
        var target = UploadTarget(fields: [.init(name: Self.field, max: Self.most, there: 0, accept: accept)])
        if let reference {
            target.expect = { file, most in
                try await parts.store.expect(file: file.text, upTo: most, for: reference, at: parts.now())
            }
        }
        target.keepsWords = true
        return target
    }

    /// What can be kept is kept: a file that was refused takes neither the others nor the words with it.
    ///
    /// Files go again only where the report refused them. After any other fault nobody knows whether it has them: a duty
    /// removes those that it has not.
    private func keep(
        _ text: String, _ outcome: Upload.Outcome, of file: ReportFile, _ upload: Upload, _ context: PublicContext
    ) async throws -> Response {
        let sent = outcome.taken.map { AddedFile($0.file) }
        var typed = TrackTyped()
        do {
            if !sent.isEmpty {
                typed = try await send(sent, text, of: file)
            } else if outcome.complaints.isEmpty, !file.hasJustAdded(text) {
                try await site.parts.store.perform(
                    .addInformation(text: text), on: file.report.reference, by: .reporter, at: site.parts.now())
            } else if !outcome.complaints.isEmpty {
                typed.information = text
            }
        } catch let refusal as Refusal {
            await upload.discard(outcome.taken)
            typed = TrackTyped(refused: refusal, .information, text, for: file.report)
        }
        typed.complaints = outcome.complaints + typed.complaints
        if typed.complaints.isEmpty, typed.notice == nil { return .seeOther("/track") }
        guard let file = try await desk.file(upload.request) else {
            return try desk.door(keeping: KeptWords(place: .information, text: typed.information), context)
        }
        return try await desk.show(file, upload.request, context, typed: typed, status: typed.status)
    }

    /// Files, with the words as their note. Words that are too long come back; the files need not be sent again for them.
    private func send(_ files: [AddedFile], _ text: String, of file: ReportFile) async throws -> TrackTyped {
        let (reference, now) = (file.report.reference, site.parts.now())
        var typed = TrackTyped()
        do {
            try await site.parts.store.sendEvidence(files, note: text, on: reference, at: now)
        } catch let refusal as Refusal where refusal.kind == .words {
            try await site.parts.store.sendEvidence(files, note: "", on: reference, at: now)
            typed = TrackTyped(refused: refusal, .information, text, for: file.report)
            typed.notice = TrackPage.Notice(
                title: "Your files were sent, what you wrote was not",
                words: "It is too long. Shorten it, then send it without the files.", field: "information")
        }
        return typed
    }
}

extension ReportFile {
    /// Whether the last that the reporter sent are these words: a post that is sent twice happens once.
    fileprivate func hasJustAdded(_ text: String) -> Bool {
        guard case .intake(.informationAdded(let added)) = lastFromReporter else { return false }
        return added.addition.text.isSame(as: text)
    }
}

extension AddedFile {
    init(_ file: EvidenceFile) {
        self.init(
            id: file.id, name: file.name, type: file.type, bytes: file.size, sha256: file.sha256, key: file.key)
    }
}
