import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import Store

/// What a handler does in triage: one form, so that whichever button is pressed nothing of it is lost. A refusal shows the
/// page again with its words at the fields and everything typed in its place.
struct DecisionRoutes: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<ReaderContext>) {
        group.post("claim", use: claim)
        group.post("reclaim", use: reclaim)
        group.post("renew", use: renew)
        group.post("release", use: release)
        group.post("show", use: showAgain)
        group.post("assess", use: assess)
        group.post("dispose", use: dispose)
        group.post("undo", use: undo)
    }

    /// From the queue and from the page alike. Whoever comes second is back at the queue with one line that says who was
    /// first.
    @Sendable func claim(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let typed = try await site.form(request, session: context.session)
        do {
            try await perform([.claim], on: reference, context)
            return .seeOther(StaffLink.report(reference))
        } catch let refusal as Refusal where refusal.kind == .moment && typed["from"] == "queue" {
            return .seeOther("/staff/queue?taken=\(reference)")
        } catch let refusal as Refusal {
            return try await page(request, context, nil, ReportDesk.Refused(refusal, at: site.parts.now()), refusal)
        }
    }

    /// Claims again and shows the page with what was typed, unsaved.
    @Sendable func reclaim(_ request: Request, context: ReaderContext) async throws -> Response {
        try await answering(request, context) { reference, typed in
            try await perform([.claim], on: reference, context)
            return try await page(request, context, typed, nil, nil)
        }
    }

    /// By the button, or by the page itself while its reader types; that one wants no page back. It keeps a claim and never
    /// makes one: a report that was released elsewhere is not taken again by a key.
    @Sendable func renew(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        _ = try await site.form(request, session: context.session)
        let wantsWords = request.headers[.accept] == "text/plain"
        do {
            let report = try await perform([.renewClaim], on: reference, context)
            guard wantsWords else { return .seeOther(StaffLink.report(reference)) }
            guard let claim = report.triage.claim else { throw NoSuchReport() }
            let clock = StaffTime(now: site.parts.now()).at(claim.until)
            return Self.plain("\(claim.until.milliseconds) \(clock)", .ok)
        } catch let refusal as Refusal {
            guard !wantsWords else { return Self.plain(refusal.words, .conflict) }
            return try await page(request, context, nil, ReportDesk.Refused(refusal, at: site.parts.now()), refusal)
        }
    }

    @Sendable func release(_ request: Request, context: ReaderContext) async throws -> Response {
        try await answering(request, context) { reference, typed in
            try await perform(
                [.assess(typed.assessment)] + typed.note(asks: false) + [.release], on: reference, seen: typed.seen,
                context)
            return .seeOther("/staff/queue?released=\(reference)")
        }
    }

    /// What Enter in a field does: nothing but show the page again, with everything typed in its place.
    @Sendable func showAgain(_ request: Request, context: ReaderContext) async throws -> Response {
        try await answering(request, context) { _, typed in try await page(request, context, typed, nil, nil) }
    }

    /// Saves the assessment. What was typed beside it (the decision, a question) stays on the page.
    @Sendable func assess(_ request: Request, context: ReaderContext) async throws -> Response {
        try await answering(request, context) { reference, typed in
            try await perform([.assess(typed.assessment)], on: reference, seen: typed.seen, context)
            guard typed.hasMoreThanAssessment else { return .seeOther("\(StaffLink.report(reference))?done=assess") }
            return try await page(request, context, typed, nil, nil)
        }
    }

    /// Asks, with what was assessed so far.
    func ask(_ typed: DecisionForm, _ request: Request, _ context: ReaderContext) async throws -> Response {
        try await answering(typed, request, context) { reference, typed in
            try await perform(
                [.assess(typed.assessment)] + typed.note(asks: true) + [.ask(question: typed.question)],
                on: reference, seen: typed.seen, context)
            return .seeOther("/staff/queue?asked=\(reference)")
        }
    }

    @Sendable func dispose(_ request: Request, context: ReaderContext) async throws -> Response {
        try await answering(request, context) { reference, typed in
            guard let report = try await site.parts.store.file(reference)?.report else { throw NoSuchReport() }
            if report.sight(of: context.member) == .refused(.sensitive) { throw NoSuchReport() }
            let wrong = typed.complaints(on: report)
            // Whoever may not decide now learns that first: what is missing is of no use to them.
            let mayDecide = report.offers(.dispose, to: context.member, at: site.parts.now())
            guard wrong.isEmpty || !mayDecide else { throw Deed.Incomplete(wrong) }
            let disposition = mayDecide ? try typed.chosen() : .adviseOnly
            try await checkLink(disposition, context)
            let assess: [Command] = report.triage.claim?.by.id == context.member.id ? [.assess(typed.assessment)] : []
            try await perform(
                assess + [.dispose(disposition, reason: typed.reason, wordsToReporter: typed.words)], on: reference,
                seen: typed.seen, context)
            return .seeOther("/staff/queue?decided=\(reference)")
        }
    }

    /// Takes the decision just made back, within its seconds.
    @Sendable func undo(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        _ = try await site.form(request, session: context.session)
        do {
            try await perform([.undoDecision], on: reference, context)
            return .seeOther(StaffLink.report(reference))
        } catch let refusal as Refusal {
            return try await page(request, context, nil, ReportDesk.Refused(refusal, at: site.parts.now()), refusal)
        }
    }

    private func checkLink(_ disposition: Disposition, _ context: ReaderContext) async throws {
        guard case .link(let other) = disposition else { return }
        let report = try await site.parts.store.file(other)?.report
        guard let report, !report.record.isSensitive || context.member.hasSensitiveAccess else {
            throw Deed.Incomplete("link", "There is no report with that reference.")
        }
    }

    @discardableResult
    private func perform(
        _ commands: [Command], on reference: Reference, seen: Int? = nil, _ context: ReaderContext
    ) async throws -> Report {
        do {
            return try await site.parts.store.perform(
                commands, on: reference, seen: seen, by: context.actor, at: site.parts.now())
        } catch ReportFault.unknown {
            throw NoSuchReport()
        } catch let refusal as Refusal where refusal == .sensitive {
            throw NoSuchReport()
        }
    }

    /// The page again, with its words, for whatever was missing or refused.
    private func answering(
        _ request: Request, _ context: ReaderContext,
        _ body: (Reference, DecisionForm) async throws -> Response
    ) async throws -> Response {
        let typed = DecisionForm(try await site.form(request, session: context.session))
        return try await answering(typed, request, context, body)
    }

    private func answering(
        _ typed: DecisionForm, _ request: Request, _ context: ReaderContext,
        _ body: (Reference, DecisionForm) async throws -> Response
    ) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        do {
            return try await body(reference, typed)
        } catch let incomplete as Deed.Incomplete {
            return try await page(request, context, typed, ReportDesk.Refused(incomplete.wrong), nil)
        } catch let refusal as Refusal {
            return try await page(
                request, context, typed, ReportDesk.Refused(refusal, at: site.parts.now()), refusal)
        }
    }

    /// 422 where something typed is missing; for a refusal as `DeedRoutes.status(of:)` says.
    private func page(
        _ request: Request, _ context: ReaderContext, _ typed: DecisionForm?, _ refused: ReportDesk.Refused?,
        _ refusal: Refusal?
    ) async throws -> Response {
        let status: HTTPResponse.Status =
            refused == nil ? .ok : refusal.map(DeedRoutes.status) ?? .unprocessableContent
        let page = try await ReportDesk(site: site, member: context.member).page(
            afterRefusal: refused, typed: typed, on: try ReportRoutes.reference(context), at: site.parts.now())
        return try site.page(page, to: request, session: context.session, status: status)
    }

    private static func plain(_ text: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

extension DecisionForm {
    /// Whether more was typed than the assessment.
    var hasMoreThanAssessment: Bool {
        ![question, disposition, body, link, reason, words].allSatisfy(\.isEmpty)
    }

    /// What was written beside the assessment, as notes: whoever takes the report up next finds it there, and a release
    /// or a question loses nothing. Words that the page itself suggested are no writing.
    func note(asks: Bool) -> [Command] {
        let suggestion = Disposition.Kind(rawValue: disposition)?.face.start
        let written = [
            ("Question to the reporter", asks ? "" : question), ("Reason", reason), ("Which body", body),
            ("Other report", link), ("What the reporter will read", words == suggestion ? "" : words),
        ]
        return written.filter { !$0.1.isBlank }.map { .note(.line, "Written, not decided. \($0.0): \($0.1)") }
    }
}
