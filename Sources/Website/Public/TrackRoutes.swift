import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Vault

/// What became of a report: by reference and access code, then questions, additions and withdrawal.
struct TrackRoutes: Sendable {
    let site: PublicSite

    func add(to router: Router<PublicContext>) {
        router.get("/track", use: show)
        router.post("/track", use: open)
        router.post("/track/answer", use: answer)
        router.post("/track/add", use: addInformation)
        router.get("/track/withdraw", use: askWithdrawal)
        router.post("/track/withdraw", use: withdraw)
        router.post("/track/leave", use: leave)
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let file = try await file(request) else {
            return try site.show(TrackDoorPage(reference: "", code: ""), context, back: "/")
        }
        let page = TrackPage(file, sections: try await said(in: file), site: site, at: site.parts.now())
        return try site.show(page, context, canExit: true)
    }

    @Sendable func open(_ request: Request, _ context: PublicContext) async throws -> Response {
        let now = site.parts.now()
        try site.limit.take(.codes, "track", from: site.address(of: request, context), at: now)
        let (typedReference, typedCode) = (context.form["reference"] ?? "", context.form["access-code"] ?? "")
        let reference = Reference(parsing: typedReference)
        let code = AccessCode(parsing: typedCode)
        var complaints: [Complaint] = []
        if reference == nil { complaints.append(TrackDoorPage.referenceComplaint(typedReference)) }
        if code == nil { complaints.append(TrackDoorPage.codeComplaint(typedCode)) }
        if let reference, let code {
            if try await site.parts.store.track(reference, code: code) != nil {
                return pass(to: reference, at: now)
            }
            complaints = [
                Complaint(field: "reference", words: "No report has this reference and access code. Check both")
            ]
        }
        let page = TrackDoorPage(reference: typedReference, code: typedCode, complaints: complaints)
        return try site.show(page, context, back: "/", status: .unprocessableContent)
    }

    @Sendable func answer(_ request: Request, _ context: PublicContext) async throws -> Response {
        try await perform(request, context, on: "answer") { .answer(text: $0) }
    }

    @Sendable func addInformation(_ request: Request, _ context: PublicContext) async throws -> Response {
        try await perform(request, context, on: "information") { .addInformation(text: $0) }
    }

    @Sendable func askWithdrawal(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let file = try await file(request), !file.report.isClosed, file.report.withdrawal == nil else {
            return .seeOther("/track")
        }
        return try site.show(WithdrawPage(file.report), context, back: "/track", canExit: true)
    }

    @Sendable func withdraw(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let pass = pass(in: request) else { return .seeOther("/track") }
        let reason = context.form["reason"] ?? ""
        _ = try await site.parts.store.perform(
            .withdraw(reason: reason), on: pass.reference, by: .reporter, at: site.parts.now())
        return .seeOther("/track")
    }

    @Sendable func leave(_ request: Request, _ context: PublicContext) async throws -> Response {
        var response = Response.seeOther("/track")
        response.setCookie(site.cookies.ended(TrackPass.cookie))
        return response
    }
}

extension TrackRoutes {
    /// Gives a command of the reporter's; where the domain refuses it, the page says why with what was typed still there.
    private func perform(
        _ request: Request, _ context: PublicContext, on field: String, _ command: (String) -> Command
    ) async throws -> Response {
        guard let pass = pass(in: request) else { return .seeOther("/track") }
        let (text, now) = (context.form[field] ?? "", site.parts.now())
        do {
            _ = try await site.parts.store.perform(command(text), on: pass.reference, by: .reporter, at: now)
            return .seeOther("/track")
        } catch let refusal as Refusal {
            guard let file = try await file(request) else { return .seeOther("/track") }
            let complaint = Complaint(field: field, words: TrackPage.words(for: refusal, field: field))
            let page = TrackPage(
                file, sections: try await said(in: file), site: site, at: now, typed: text, complaint: complaint)
            return try site.show(page, context, canExit: true, status: .unprocessableContent)
        }
    }

    private func pass(to reference: Reference, at now: Instant) -> Response {
        let pass = TrackPass(reference: reference, until: now + TrackPass.lasts)
        var response = Response.seeOther("/track")
        response.setCookie(
            site.cookies.make(
                TrackPass.cookie, pass.cookie(key: site.trackKey), seconds: Int(TrackPass.lasts.components.seconds)))
        return response
    }

    private func pass(in request: Request) -> TrackPass? {
        site.cookies.read(TrackPass.cookie, request).flatMap {
            TrackPass(cookie: $0, key: site.trackKey, at: site.parts.now())
        }
    }

    private func file(_ request: Request) async throws -> ReportFile? {
        guard let pass = pass(in: request) else { return nil }
        return try await site.parts.store.file(pass.reference)
    }

    /// What was sent, by the version of the form that it was sent with.
    private func said(in file: ReportFile) async throws -> [SaidSection] {
        let facts = file.report.facts
        guard let form = try await site.parts.store.form(facts.form, version: facts.formVersion) else {
            throw ReportFault.unpublished(facts.form, facts.formVersion)
        }
        return SaidSection.sent(Journey(form, file.answers).summary())
    }
}
