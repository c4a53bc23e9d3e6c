import Evidence
import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// Where pages that take files are posted to: *Add*, *Remove* and *Continue*.
///
/// Of a body with files only this route reads anything, and it checks the form's token itself, before the first file.
struct FilesRoutes: Sendable {
    let site: PublicSite
    private let desk: DraftDesk

    init(site: PublicSite) {
        self.site = site
        desk = DraftDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/report/:form/:page/files", use: show)
        router.post("/report/:form/:page/files", use: take)
    }

    /// Whether a request is this route's, or the tracking page's, and has a body that nobody else may read.
    static func takes(_ request: Request) -> Bool {
        let path = request.uri.path.split(separator: "/")
        let isOurs = path.count == 4 && path[0] == "report" && path[3] == "files" || path == ["track", "add"]
        return isOurs && Upload.isMultipart(request)
    }

    static func path(_ page: Page, of form: Form) -> String { "/report/\(form.name)/\(page.name)/files" }

    /// A browser that loads the page again after a complaint.
    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page) = try await desk.page(request, context)
        guard let page, page.takesFiles else { throw Problem.notFound }
        return .seeOther("/report/\(open.form.name)/\(page.name)")
    }

    @Sendable func take(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page) = try await desk.page(request, context)
        guard let page, page.takesFiles, open.journey.mayVisit(page), !page.isList else {
            return .seeOther(FormRoutes.place(in: open.journey, of: open.form))
        }
        let upload = Upload(
            parts: site.parts, crossSite: site.crossSite, target: UploadTarget(page, of: open, site.parts),
            request: request,
            secret: site.cookies.read(SiteVisit.cookie, request).map { _ in context.visit.secret })
        let outcome =
            Upload.isMultipart(request) ? try await upload.read() : Upload.Outcome(pairs: context.form.pairs)
        guard let kept = try await keep(outcome, in: open, upload) else {
            return .seeOther("/report/\(open.form.name)/done")
        }
        return try await answer(outcome, Posted(open: kept, page: page), upload, context)
    }

    /// A page as it was posted, and the draft with its files in it.
    private struct Posted {
        let open: OpenDraft
        let page: Page
        var here: String { "/report/\(open.form.name)/\(page.name)" }
    }

    /// Puts the files into the draft; those go again that it cannot hold. Nil where the draft was sent meanwhile.
    private func keep(
        _ outcome: Upload.Outcome, in open: OpenDraft, _ upload: Upload
    ) async throws -> OpenDraft? {
        guard !outcome.taken.isEmpty else { return open }
        do {
            let kept = try await desk.kept(open) { answers in
                for taken in outcome.taken { answers.add(taken.file, to: taken.question) }
            }
            if kept == nil { await upload.discard(outcome.taken) }
            return kept
        } catch {
            await upload.discard(outcome.taken)
            throw error
        }
    }

    private func answer(
        _ outcome: Upload.Outcome, _ posted: Posted, _ upload: Upload, _ context: PublicContext
    ) async throws -> Response {
        if let id = outcome["remove"] { return try await remove(id, outcome, posted, upload, context) }
        if outcome["then"] == "add" {
            var complaints = outcome.complaints
            if complaints.isEmpty, outcome.taken.isEmpty, let first = posted.page.filePickers.first {
                complaints = [Complaint(field: first.text.name, words: "Choose a file first, then press Add")]
            }
            return try show(posted, outcome, complaints, context)
        }
        let reading = Self.read(outcome, on: posted.page, of: posted.open.draft.answers, at: site.parts.now())
        let complaints = outcome.complaints + reading.complaints
        guard complaints.isEmpty else { return try show(posted, outcome, complaints, context) }
        let now = site.parts.now()
        do {
            return try await desk.keep(
                posted.open, on: ShownPage(posted.page, outcome[Shown.field]),
                changing: { $0.set(Self.read(outcome, on: posted.page, of: $0, at: now), page: posted.page) },
                then: { FormRoutes.next(after: posted.page, $0, fromCheck: outcome["from"] == "check") })
        } catch let overtaken as Overtaken {
            return try page(
                Posted(open: overtaken.open, page: posted.page), outcome, [], context, isOvertaken: true)
        }
    }

    private func remove(
        _ id: String, _ outcome: Upload.Outcome, _ posted: Posted, _ upload: Upload, _ context: PublicContext
    ) async throws -> Response {
        let questions = posted.page.filePickers.map(\.text.name)
        let kept = try await desk.kept(posted.open) { answers in
            for question in questions { answers.remove(file: id, of: question) }
        }
        guard let kept else { return .seeOther("/report/\(posted.open.form.name)/done") }
        if let file = FileID(id), try await site.parts.store.abandon(file: id, of: kept.secret) {
            await upload.discard(file)
        }
        return try show(Posted(open: kept, page: posted.page), outcome, outcome.complaints, context)
    }

    /// What the page says with the files that the draft holds at this moment.
    private static func read(
        _ outcome: Upload.Outcome, on page: Page, of answers: Answers, at now: Instant
    ) -> Reading {
        page.read(Fields(outcome.pairs, files: page.files(of: answers)), at: now)
    }

    /// The page again. Where nothing else can be typed on it, by way of its address, so that a reload sends nothing twice.
    private func show(
        _ posted: Posted, _ outcome: Upload.Outcome, _ complaints: [Complaint], _ context: PublicContext
    ) throws -> Response {
        var response: Response
        if complaints.isEmpty, posted.page.questions.count == 1 {
            response = .seeOther(posted.here + (outcome["from"] == "check" ? "?from=check" : ""))
        } else {
            response = try page(posted, outcome, complaints, context)
        }
        if !posted.open.draft.answers.isEmpty { response.setCookie(desk.cookie(posted.open)) }
        return response
    }

    private func page(
        _ posted: Posted, _ outcome: Upload.Outcome, _ complaints: [Complaint], _ context: PublicContext,
        isOvertaken: Bool = false
    ) throws -> Response {
        let view = QuestionPage(
            posted.page, of: posted.open,
            showing: Fields(outcome.pairs, files: posted.page.files(of: posted.open.draft.answers)),
            complaints: complaints, fromCheck: outcome["from"] == "check", seen: Shown(outcome[Shown.field]),
            isOvertaken: isOvertaken)
        return try site.show(
            view, context, back: view.back(posted.page, posted.open), canExit: true,
            status: isOvertaken ? .conflict : complaints.isEmpty ? .ok : .unprocessableContent)
    }
}
