import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/staff/reports/REFERENCE`: one report. The view is on record before anything of it is shown.
struct ReportRoutes: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<ReaderContext>) {
        group.get(use: show)
        group.post("open", use: open)
    }

    @Sendable func show(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try Self.reference(context)
        guard reference.description == context.parameters.get("reference") else {
            return .seeOther(StaffLink.report(reference))
        }
        return try await view(reference, request, context)
    }

    /// A report that is not one's own work, with the reason. The answer is the page itself, so that a reason is given
    /// for each view.
    @Sendable func open(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try Self.reference(context)
        let form = try await site.form(request, session: context.session)
        return try await view(reference, request, context, reason: form["reason"] ?? "")
    }

    private func view(
        _ reference: Reference, _ request: Request, _ context: ReaderContext, reason: String? = nil
    ) async throws -> Response {
        let now = site.parts.now()
        switch try await viewing(reference, context, reason: reason, at: now) {
        case .refused(let refusal): throw Self.problem(refusal)
        case .needsReason: return try await askWhy(reference, request, context, typed: reason)
        case .file(let file): return try await show(file, isLook: false, request, context, at: now)
        case .look(let file): return try await show(file, isLook: true, request, context, at: now)
        }
    }

    private func show(
        _ file: ReportFile, isLook: Bool, _ request: Request, _ context: ReaderContext, at now: Instant
    ) async throws -> Response {
        let notice = request.uri.queryParameters["done"].flatMap { word in
            word == "assess" ? "Assessment saved" : DeedRoutes.notice(String(word))
        }
        let page = try await ReportDesk(site: site, member: context.member).page(
            file, notice: notice, isLook: isLook, at: now)
        return try site.page(page, to: request, session: context.session)
    }

    private func viewing(
        _ reference: Reference, _ context: ReaderContext, reason: String?, at now: Instant
    ) async throws -> Viewing {
        do {
            return try await site.parts.store.view(reference, by: context.member, reason: reason, at: now)
        } catch ReportFault.unknown {
            throw NoSuchReport()
        }
    }

    private func askWhy(
        _ reference: Reference, _ request: Request, _ context: ReaderContext, typed: String?
    ) async throws -> Response {
        guard let report = try await site.parts.store.file(reference)?.report else { throw NoSuchReport() }
        let holding = HoldingView(report, for: context.member, isWriting: false, at: site.parts.now())
        let words = [holding.title + ".", holding.words ?? ""].joined(separator: " ")
        let page = ReasonPage(
            title: "\(reference) is not in your hands", reference: reference.description, words: words,
            path: StaffLink.report(reference), claim: holding.claim,
            wrong: typed == nil ? nil : "Give the reason.", reason: typed ?? "")
        return try site.page(
            page, to: request, session: context.session, status: typed == nil ? .ok : .unprocessableContent)
    }

    /// A sensitive report is, to whoever may not see it, not there.
    static func problem(_ refusal: Refusal) -> any Error {
        refusal == .sensitive ? NoSuchReport() : Problem.notYourRole
    }

    /// In any spelling that can be read out or typed.
    static func reference(_ context: ReaderContext) throws -> Reference {
        guard let text = context.parameters.get("reference"), let reference = Reference(parsing: text) else {
            throw NoSuchReport()
        }
        return reference
    }
}
