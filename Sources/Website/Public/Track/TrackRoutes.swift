import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Vault

/// What became of a report, by reference and access code; answers to questions, and leaving. What else the page takes has
/// routes of its own.
struct TrackRoutes: Sendable {
    let site: PublicSite
    private let desk: TrackDesk

    init(site: PublicSite) {
        self.site = site
        desk = TrackDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/track", use: show)
        router.post("/track", use: open)
        router.post("/track/answer", use: answer)
        router.post("/track/leave", use: leave)
        TrackAdding(site: site).add(to: router)
        TrackMeeting(site: site).add(to: router)
        TrackWithdrawing(site: site).add(to: router)
        TrackLinkRoutes(site: site).add(to: router)
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let file = try await desk.file(request) else {
            return try site.show(TrackDoorPage(reference: "", code: ""), context, back: "/")
        }
        // Whoever is shown the page has read it: a browser that fetches ahead of them gets none.
        guard !TrackDesk.isAhead(request) else {
            return Response(status: .serviceUnavailable, headers: [.cacheControl: "no-store"])
        }
        return try await desk.show(file, request, context)
    }

    @Sendable func open(_ request: Request, _ context: PublicContext) async throws -> Response {
        try site.limit.take(.codes, "track", from: site.address(of: request, context), at: site.parts.now())
        let (typedReference, typedCode) = (context.form["reference"] ?? "", context.form["access-code"] ?? "")
        let reference = Reference(parsing: typedReference)
        let code = AccessCode(parsing: typedCode)
        let kept = KeptWords(throughDoor: context.form)
        var complaints: [Complaint] = []
        if reference == nil { complaints.append(TrackDoorPage.referenceComplaint(typedReference)) }
        if code == nil { complaints.append(TrackDoorPage.codeComplaint(typedCode)) }
        if let reference, let code {
            if let token = try await site.parts.store.pass(to: reference, code: code, until: desk.passEnds) {
                return try await enter(with: token, keeping: kept, request, context)
            }
            complaints = [
                Complaint(field: "reference", words: "No report has this reference and access code. Check both")
            ]
        }
        let page = TrackDoorPage(reference: typedReference, code: typedCode, complaints: complaints, kept: kept)
        return try site.show(page, context, back: "/", canExit: kept != nil, status: .unprocessableContent)
    }

    @Sendable func answer(_ request: Request, _ context: PublicContext) async throws -> Response {
        let text = context.form["answer"] ?? ""
        guard let file = try await desk.file(request) else {
            return try desk.door(keeping: KeptWords(place: .answer, text: text), context)
        }
        do {
            try await site.parts.store.perform(
                .answer(text: text), on: file.report.reference, by: .reporter, at: site.parts.now())
            return .seeOther("/track")
        } catch let refusal as Refusal {
            // The same answer sent twice is one answer.
            guard let file = try await desk.file(request), !file.hasJustAnswered(text) else {
                return .seeOther("/track")
            }
            let typed = TrackTyped(refused: refusal, .answer, text, for: file.report)
            return try await desk.show(file, request, context, typed: typed, status: typed.status)
        }
    }

    @Sendable func leave(_ request: Request, _ context: PublicContext) async throws -> Response {
        await desk.endPass(of: request)
        var response = Response.seeOther("/track")
        response.setCookie(site.cookies.ended(TrackDesk.cookie))
        return response
    }

    /// Through the door: to the report, with what was typed before where it was typed.
    private func enter(
        with token: SecretToken, keeping kept: KeptWords?, _ request: Request, _ context: PublicContext
    ) async throws -> Response {
        var response = Response.seeOther("/track")
        if let kept, let file = try await site.parts.store.tracked(by: token, at: site.parts.now()) {
            response = try await desk.show(file, request, context, typed: TrackTyped(kept, for: file.report))
        }
        response.setCookie(desk.passCookie(token))
        return response
    }
}

extension ReportFile {
    /// Whether the last that the reporter sent is this answer.
    fileprivate func hasJustAnswered(_ text: String) -> Bool {
        guard case .correspondence(.answered(let answered)) = lastFromReporter else { return false }
        return answered.reply.text.isSame(as: text)
    }

    /// What the reporter sent last.
    var lastFromReporter: ReportEvent? { events.last { $0.by == .reporter }?.event }
}

extension String {
    /// But for blanks around it, which are not kept.
    func isSame(as other: String) -> Bool {
        split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
    }
}
