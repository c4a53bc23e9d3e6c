import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `POST /staff/reports/REFERENCE/WORD`: every deed the same way. What was typed is parsed, performed with the version that
/// the page showed, and on refusal the page comes back with the words at their fields and everything typed still there.
struct DeedRoutes: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<ReaderContext>) {
        for deed in Deed.all {
            group.post("\(deed.command.word)") { request, context in
                deed.takesFiles && Upload.isMultipart(request)
                    ? try await postFiles(deed, request, context) : try await post(deed, request, context)
            }
        }
    }

    /// Files are taken before the deed is done, and go again where the report refuses it. Whatever keeps them from being
    /// taken, what was typed beside them is given back.
    private func postFiles(_ deed: Deed, _ request: Request, _ context: ReaderContext) async throws -> Response {
        let scene: DeedScene
        do {
            scene = try await self.scene(try ReportRoutes.reference(context), context)
        } catch {
            throw UndoneUpload(cause: error, form: try await UndoneForm.read(request))
        }
        let sent = try await StaffUpload(
            request, session: context.session, in: scene, isOffered: scene.refusal(of: deed) == nil)
        do {
            guard sent.wrong.isEmpty else {
                // Nothing is kept by halves: those that were taken are chosen again with those that were not.
                await sent.discard()
                let refused = ReportDesk.Refused(sent.wrong, of: deed.command.word)
                return try await refuse(deed, sent.typed, scene, request, context, refused, .unprocessableContent)
            }
            let response = try await carryOut(deed, sent.typed, scene, request, context)
            if response.status != .seeOther { await sent.discard() }
            return response
        } catch {
            throw UndoneUpload(cause: error, form: sent.typed.form)
        }
    }

    private func post(_ deed: Deed, _ request: Request, _ context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        let typed = DeedFields(form: try await site.form(request, session: context.session))
        let scene = try await scene(reference, context)
        if deed.command == .ask, scene.report.triage.claim?.by.id == context.member.id {
            // In triage the question is a part of the handler's own form, and all of that is kept.
            return try await DecisionRoutes(site: site).ask(DecisionForm(typed.form), request, context)
        }
        return try await carryOut(deed, typed, scene, request, context)
    }

    private func carryOut(
        _ deed: Deed, _ typed: DeedFields, _ scene: DeedScene, _ request: Request, _ context: ReaderContext
    ) async throws -> Response {
        do {
            let wrong = deed.complaints(about: typed, in: scene)
            guard wrong.isEmpty else { throw Deed.Incomplete(wrong) }
            try await deed.act(typed, scene)
        } catch let incomplete as Deed.Incomplete {
            // Whose it is, and whether it is time, come before what is missing: that would be of no use to them.
            if let refusal = scene.refusal(of: deed) {
                return try await refuse(deed, typed, scene, request, context, refusal)
            }
            return try await refuse(
                deed, typed, scene, request, context, ReportDesk.Refused(incomplete.wrong, of: deed.command.word),
                .unprocessableContent)
        } catch let refusal as Refusal {
            return try await refuse(deed, typed, scene, request, context, refusal)
        } catch ReportFault.unknown {
            throw NoSuchReport()
        }
        return .seeOther(try await next(after: deed, scene, context))
    }

    /// 422 where something typed is missing, 403 where it is not this person's to do, 409 where the report stands otherwise
    /// than the page said.
    static func status(of refusal: Refusal) -> HTTPResponse.Status {
        switch refusal.kind {
        case .words: .unprocessableContent
        case .person: .forbidden
        case .moment, .unread: .conflict
        }
    }

    private func scene(_ reference: Reference, _ context: ReaderContext) async throws -> DeedScene {
        guard let report = try await site.parts.store.file(reference)?.report else { throw NoSuchReport() }
        if report.sight(of: context.member) == .refused(.sensitive) { throw NoSuchReport() }
        return DeedScene(
            site: site, member: context.member, report: report, staff: try await site.parts.staff.accounts(),
            now: site.parts.now())
    }

    private func refuse(
        _ deed: Deed, _ typed: DeedFields, _ scene: DeedScene, _ request: Request, _ context: ReaderContext,
        _ refusal: Refusal
    ) async throws -> Response {
        if refusal == .sensitive { throw NoSuchReport() }
        let refused = ReportDesk.Refused(
            refusal, of: deed.command.word, at: scene.now, field: deed.field(of: refusal, in: scene))
        return try await refuse(deed, typed, scene, request, context, refused, Self.status(of: refusal))
    }

    private func refuse(
        _ deed: Deed, _ typed: DeedFields, _ scene: DeedScene, _ request: Request, _ context: ReaderContext,
        _ refused: ReportDesk.Refused, _ status: HTTPResponse.Status
    ) async throws -> Response {
        let desk = ReportDesk(site: site, member: context.member)
        let page = try await desk.page(
            afterRefusal: refused, of: (deed: deed, typed: typed), on: scene.report.reference, seen: typed.seen,
            at: scene.now)
        return try site.page(page, to: request, session: context.session, status: status)
    }

    /// Back to the report while it is still this person's; else to the room where their next work is.
    private func next(after deed: Deed, _ scene: DeedScene, _ context: ReaderContext) async throws -> String {
        let reference = scene.report.reference
        let report = try await site.parts.store.file(reference)?.report
        let done = "done=\(deed.command.word)"
        if report?.sight(of: context.member) == .asTheirWork { return "\(StaffLink.report(reference))?\(done)" }
        let room = Room.home(of: context.member)?.path ?? "/staff"
        return "\(room)?\(done)&report=\(reference)"
    }

    /// What a page says that a deed led to; nil for a word that is none.
    static func notice(_ word: String) -> String? {
        Deed.all.first { $0.command.word == word }?.done
    }
}

extension DeedScene {
    /// Why this person cannot do it, or not now; nil where only what is typed may be missing.
    fileprivate func refusal(of deed: Deed) -> Refusal? {
        guard let offer = report.offers(to: member, at: now).first(where: { $0.command == deed.command }) else {
            return .notPermitted(deed.command)
        }
        return offer.refusal
    }
}
