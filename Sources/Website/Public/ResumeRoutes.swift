import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Vault

/// Save and come back: a code that is written down, and the page where it is typed in again.
struct ResumeRoutes: Sendable {
    let site: PublicSite
    private let desk: DraftDesk

    init(site: PublicSite) {
        self.site = site
        desk = DraftDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/save/:form", use: save)
        router.post("/save/:form", use: forget)
        router.get("/report/resume", use: ask)
        router.post("/report/resume", use: resume)
    }

    /// Shows the code of the draft that this browser holds.
    @Sendable func save(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard case .open(let open) = try await desk.find(request, context) else {
            return .seeOther("/report/\(context.parameters.get("form") ?? "")")
        }
        let page = SavePage(open, clockface: site.clockface, at: site.parts.now())
        return try site.show(page, context, back: page.goOnHref, canExit: true)
    }

    /// *Forget it on this device*: the draft stays within reach of its code, the browser no longer holds it.
    @Sendable func forget(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard case .open(let open) = try await desk.find(request, context) else { return .seeOther("/") }
        if context.form["then"] == "delete" { try await site.parts.store.endDraft(open.secret) }
        var response = Response.seeOther("/")
        response.setCookie(site.cookies.ended(DraftDesk.draftCookie(open.form.name)))
        return response
    }

    @Sendable func ask(_ request: Request, _ context: PublicContext) async throws -> Response {
        try site.show(ResumePage(typed: ""), context, back: "/report")
    }

    @Sendable func resume(_ request: Request, _ context: PublicContext) async throws -> Response {
        try site.limit.take(.codes, "resume", from: site.address(of: request, context), at: site.parts.now())
        let typed = context.form["code"] ?? ""
        guard let secret = DraftSecret(returnCode: typed) else {
            let words = typed.isEmpty ? "Enter your return code" : "Check the code: one or more of its signs are wrong"
            return try wrong(words, typed, context)
        }
        if let draft = try await site.parts.store.draft(secret, at: site.parts.now()) {
            var response = Response.seeOther("/report/\(draft.form)")
            let form = try await desk.form(of: draft)
            response.setCookie(desk.cookie(OpenDraft(form: form, draft: draft, secret: secret)))
            return response
        }
        // The code outlives the draft by as long as a draft is kept, for whoever sent it and lost the answer; not for ever,
        // because the confirmation shows the access code.
        if let confirmation = try await site.parts.store.confirmation(for: secret),
            site.parts.now() < confirmation.submittedAt + Draft.keptFor
        {
            return desk.sent(confirmation, secret)
        }
        return try wrong("Nothing is kept under this code. Unfinished reports are kept for 7 days", typed, context)
    }

    private func wrong(_ words: String, _ typed: String, _ context: PublicContext) throws -> Response {
        try site.show(
            ResumePage(typed: typed, complaint: words), context, back: "/report", status: .unprocessableContent)
    }
}

/// The code to write down, and until when it works.
struct SavePage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/save"

    let title = "Save and come back later"
    let code: String
    let until: String
    let goOnHref: String
    let action: String

    static let samples = [
        SavePage(
            code: "1111-2222-3333-4444-5555-6666-7777", until: "2:05pm on Tuesday 1 December",
            goOnHref: "/report/theft/when", action: "/save/theft")
    ]
}

extension SavePage {
    init(_ open: OpenDraft, clockface: Clockface, at now: Instant) {
        code = open.secret.returnCode
        until = clockface.moment(open.draft.expiresAt, seenAt: now)
        goOnHref = FormRoutes.place(in: open.journey, of: open.form)
        action = "/save/\(open.form.name)"
    }
}

/// Where the code is typed in again.
struct ResumePage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/resume"

    let title: String
    let errors: ErrorSummary?
    let code: ControlView

    init(typed: String, complaint: String? = nil) {
        title = ErrorSummary.title("Go on with a report that you began", isWrong: complaint != nil)
        errors = complaint.map { ErrorSummary(lines: [.init(field: "code", words: $0)]) }
        code = .code(
            "code", label: "Your return code", hint: "28 letters and digits, for instance 8F2K-…", value: typed,
            complaint: complaint)
    }

    static let samples = [ResumePage(typed: ""), ResumePage(typed: "1111", complaint: "Check the code")]
}
