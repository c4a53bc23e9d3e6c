import Forms
import Hummingbird
import Reporting
import Store
import Vault

/// A reporter's unfinished report, found again by the secret in their cookie.
struct DraftDesk: Sendable {
    let site: PublicSite
    private var store: ReportStore { site.parts.store }

    init(site: PublicSite) { self.site = site }

    /// What a browser has of a form.
    enum State: Sendable {
        /// Nothing yet.
        case blank(Form)
        case open(OpenDraft)
        /// It was sent: what is left is the confirmation.
        case sent(Confirmation, DraftSecret)
    }

    /// Reads what the request's cookies say about this form. Of one that the force has withdrawn nothing new can be begun,
    /// but what is under way is finished, and what was sent stays within reach. Throws 404 for any other form.
    func find(_ request: Request, _ context: PublicContext) async throws -> State {
        guard let name = context.parameters.get("form").flatMap(FormName.init) else { throw Problem.notFound }
        if let secret = secret(Self.draftCookie(name), request) {
            if let draft = try await store.draft(secret, at: site.parts.now()) {
                return .open(OpenDraft(form: try await form(of: draft), draft: draft, secret: secret))
            }
            if let confirmation = try await store.confirmation(for: secret) { return .sent(confirmation, secret) }
        }
        if let secret = secret(Self.sentCookie(name), request),
            let confirmation = try await store.confirmation(for: secret)
        {
            return .sent(confirmation, secret)
        }
        guard let current = site.parts.library.form(name) else { throw Problem.notFound }
        return .blank(current)
    }

    /// A draft finishes on the version that it began on.
    func form(of draft: Draft) async throws -> Form {
        if let current = site.parts.library.form(draft.form), current.version == draft.version { return current }
        guard let form = try await store.form(draft.form, version: draft.version) else {
            throw ReportFault.unpublished(draft.form, draft.version)
        }
        return form
    }

    private func secret(_ cookie: String, _ request: Request) -> DraftSecret? {
        site.cookies.read(cookie, request).flatMap(DraftSecret.init(cookie:))
    }
}

/// A draft with its form: the journey is derived afresh whenever it is asked for.
struct OpenDraft: Sendable {
    let form: Form
    var draft: Draft
    let secret: DraftSecret

    var journey: Journey { Journey(form, draft.answers) }
}

/// Beginning, keeping and ending.
extension DraftDesk {
    static func draftCookie(_ form: FormName) -> String { "draft-\(form)" }
    static func sentCookie(_ form: FormName) -> String { "sent-\(form)" }

    /// A new draft of this form, not yet kept.
    func begin(_ form: Form, _ context: PublicContext) -> OpenDraft {
        let draft = Draft(
            form: form.name, version: form.version, startedAt: site.parts.now(),
            gateAnsweredAt: context.visit.gateAnsweredAt)
        return OpenDraft(form: form, draft: draft, secret: .random())
    }

    /// Changes the answers, keeps the draft and gives the browser its secret. Where another window of the same person
    /// was faster, the change is made to what that one left.
    ///
    /// - Throws: `Overtaken` where that window changed the very page.
    func keep(
        _ open: OpenDraft, on place: ShownPage? = nil, changing change: (inout Answers) -> Void,
        then path: (OpenDraft) -> String
    ) async throws -> Response {
        guard let kept = try await kept(open, on: place, changing: change) else {
            // Sent or thrown away meanwhile: its confirmation, or a new beginning.
            return .seeOther("/report/\(open.form.name)/done")
        }
        var response = Response.seeOther(path(kept))
        response.setCookie(cookie(kept))
        return response
    }

    /// The draft with a change, as it is kept; nil where it was sent or thrown away meanwhile.
    func kept(
        _ open: OpenDraft, on place: ShownPage? = nil, changing change: (inout Answers) -> Void
    ) async throws -> OpenDraft? {
        var open = open
        for _ in 0..<5 {
            if let place { try place.make(change, in: &open) } else { change(&open.draft.answers) }
            do {
                open.draft = try await store.save(open.draft, open.secret, at: site.parts.now())
                return open
            } catch ReportFault.draftChanged {
                guard let draft = try await store.draft(open.secret, at: site.parts.now()) else { return nil }
                open.draft = draft
            }
        }
        throw ReportFault.draftChanged
    }

    /// Lives as long as the draft; for a sensitive form only until the browser is closed.
    func cookie(_ open: OpenDraft) -> Cookie {
        let week = 7 * 24 * 3600
        return site.cookies.make(
            Self.draftCookie(open.form.name), open.secret.cookie, seconds: open.form.maps.isSensitive ? nil : week)
    }
}
