import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import Store

/// What a handler does with a report. A refusal shows the page again with its words at the top and everything typed in
/// its place.
struct DecisionRoutes: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<ReaderContext>) {
        group.post("claim", use: claim)
        group.post("reclaim", use: reclaim)
        group.post("renew", use: renew)
        group.post("release", use: release)
        group.post("assess", use: assess)
        group.post("ask", use: ask)
        group.post("dispose", use: dispose)
    }

    /// From the queue and from the page alike. Whoever comes second reads who was first.
    @Sendable func claim(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        _ = try await site.form(request, session: context.session)
        return try await answering(request, context, typed: nil) {
            try await perform(.claim, on: reference, context)
            return .seeOther(StaffLink.report(reference))
        }
    }

    /// Claims again and shows the page with what was typed, unsaved.
    @Sendable func reclaim(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let typed = DecisionForm(try await site.form(request, session: context.session))
        return try await answering(request, context, typed: typed) {
            try await perform(.claim, on: reference, context)
            let now = site.parts.now()
            guard case .file(let file) = try await site.parts.store.view(reference, by: context.member, at: now) else {
                throw NoSuchReport()
            }
            let page = try await ReportDesk(site: site, member: context.member).page(file, form: typed, at: now)
            return try site.page(page, to: request, session: context.session)
        }
    }

    /// By the button, or by the page itself while its reader types; that one wants no page back.
    @Sendable func renew(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        _ = try await site.form(request, session: context.session)
        guard request.headers[.accept] == "text/plain" else {
            return try await answering(request, context, typed: nil) {
                try await perform(.renewClaim, on: reference, context)
                return .seeOther(StaffLink.report(reference))
            }
        }
        do {
            let report = try await perform(.claim, on: reference, context)
            guard case .inTriage(let claim, _) = report.stage else { throw NoSuchReport() }
            let clock = StaffTime(now: site.parts.now()).at(claim.until)
            return Self.plain("\(claim.until.milliseconds) \(clock)", .ok)
        } catch let refusal as Refusal {
            return Self.plain(refusal.words, .conflict)
        }
    }

    @Sendable func release(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let typed = DecisionForm(try await site.form(request, session: context.session))
        return try await answering(request, context, typed: typed) {
            try await save(typed, on: reference, context)
            try await perform(.release, on: reference, context)
            return .seeOther("/staff/queue?released=\(reference)")
        }
    }

    @Sendable func assess(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let typed = DecisionForm(try await site.form(request, session: context.session))
        return try await answering(request, context, typed: typed) {
            try await perform(.assess(typed.assessment), on: reference, context)
            return .seeOther(StaffLink.report(reference))
        }
    }

    @Sendable func ask(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let typed = DecisionForm(try await site.form(request, session: context.session))
        return try await answering(request, context, typed: typed) {
            try await save(typed, on: reference, context)
            try await perform(.ask(question: typed.question), on: reference, context)
            return .seeOther("/staff/queue?asked=\(reference)")
        }
    }

    @Sendable func dispose(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let typed = DecisionForm(try await site.form(request, session: context.session))
        return try await answering(request, context, typed: typed) {
            let disposition = try typed.chosen()
            try await checkLink(disposition, context)
            try await save(typed, on: reference, context)
            try await perform(
                .dispose(disposition, reason: typed.reason, wordsToReporter: typed.words), on: reference, context)
            return .seeOther("/staff/queue?decided=\(reference)")
        }
    }

    /// What was typed of the assessment goes on record before anything else is done with the report.
    private func save(_ typed: DecisionForm, on reference: Reference, _ context: ReaderContext) async throws {
        let recorded = try await site.parts.store.file(reference)?.report.assessment
        guard typed.differs(from: recorded) else { return }
        try await perform(.assess(typed.assessment), on: reference, context)
    }

    private func checkLink(_ disposition: Disposition, _ context: ReaderContext) async throws {
        guard case .link(let other) = disposition else { return }
        let report = try await site.parts.store.file(other)?.report
        guard let report, !report.facts.isSensitive || context.member.hasSensitiveAccess else {
            throw DecisionForm.Incomplete(field: "link", words: "There is no report with that reference.")
        }
    }

    @discardableResult
    private func perform(
        _ command: Command, on reference: Reference, _ context: ReaderContext
    ) async throws -> Report {
        do {
            return try await site.parts.store.perform(
                command, on: reference, by: context.actor, at: site.parts.now())
        } catch ReportFault.unknown {
            throw NoSuchReport()
        } catch Refusal.sensitive {
            throw NoSuchReport()
        }
    }

    /// 422 where something typed is missing, 409 where the report is not in these hands (any more).
    private func answering(
        _ request: Request, _ context: ReaderContext, typed: DecisionForm?, _ body: () async throws -> Response
    ) async throws -> Response {
        let now = site.parts.now()
        do {
            return try await body()
        } catch let incomplete as DecisionForm.Incomplete {
            return try await page(request, context, typed, ReportDesk.Refused(incomplete), .unprocessableContent, now)
        } catch let refusal as Refusal {
            let status: HTTPResponse.Status =
                DecisionForm.field(of: refusal) == nil ? .conflict : .unprocessableContent
            return try await page(request, context, typed, ReportDesk.Refused(refusal, at: now), status, now)
        }
    }

    private func page(
        _ request: Request, _ context: ReaderContext, _ typed: DecisionForm?, _ refused: ReportDesk.Refused,
        _ status: HTTPResponse.Status, _ now: Instant
    ) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let desk = ReportDesk(site: site, member: context.member)
        let page: ReportPage
        switch try await site.parts.store.view(reference, by: context.member, at: now) {
        case .file(let file):
            page = try await desk.page(
                file, form: typed ?? DecisionForm(file.report.assessment), refused: refused, at: now)
        case .refused(let refusal): throw ReportRoutes.problem(refusal)
        case .needsReason:
            guard let report = try await site.parts.store.file(reference)?.report else { throw NoSuchReport() }
            page = try await desk.pageWithoutContent(report, form: typed ?? DecisionForm(), refused: refused, at: now)
        }
        return try site.page(page, to: request, session: context.session, status: status)
    }

    private static func plain(_ text: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
