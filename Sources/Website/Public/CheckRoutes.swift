import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Vault

/// *Check your answers*, the declaration, and sending, once.
struct CheckRoutes: Sendable {
    let site: PublicSite
    private let desk: DraftDesk

    init(site: PublicSite) {
        self.site = site
        desk = DraftDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/report/:form/check", use: show)
        router.post("/report/:form/check", use: send)
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        switch try await desk.find(request, context) {
        case .blank(let form): return .seeOther("/report/\(form.name)")
        case .sent(let confirmation, _): return .seeOther("/report/\(confirmation.formName)/done")
        case .open(let open):
            guard case .complete = open.journey.end else {
                return .seeOther(FormRoutes.place(in: open.journey, of: open.form))
            }
            return try page(open, context)
        }
    }

    @Sendable func send(_ request: Request, _ context: PublicContext) async throws -> Response {
        try site.limit.take(
            .submissions, "submissions", from: site.address(of: request, context), at: site.parts.now())
        switch try await desk.find(request, context) {
        case .blank(let form): return .seeOther("/report/\(form.name)")
        // A second press, a reload, an answer that was lost on its way: the same report.
        case .sent(let confirmation, _): return .seeOther("/report/\(confirmation.formName)/done")
        case .open(let open):
            guard var submission = open.journey.submission() else {
                return .seeOther(FormRoutes.place(in: open.journey, of: open.form))
            }
            if let seen = context.form[Shown.field], seen != CheckPage.digest(open) {
                return try page(open, context, isChanged: true)
            }
            guard context.form["declared"] == "yes" else {
                let words = "Tick the box to say that what you wrote is true as far as you know"
                return try page(open, context, complaint: words)
            }
            submission.gateAnsweredAt = open.draft.gateAnsweredAt
            let confirmation = try await site.parts.store.submit(
                submission, from: open.secret, at: site.parts.now())
            return desk.sent(confirmation, open.secret)
        }
    }

    private func page(
        _ open: OpenDraft, _ context: PublicContext, complaint: String? = nil, isChanged: Bool = false
    ) throws -> Response {
        let last = open.journey.pages.last.map { "/report/\(open.form.name)/\($0.name)" }
        return try site.show(
            CheckPage(open, complaint: complaint, isChanged: isChanged), context, back: last, canExit: true,
            status: isChanged ? .conflict : complaint == nil ? .ok : .unprocessableContent)
    }
}

extension DraftDesk {
    /// The draft has become a report: the browser keeps its secret under another name, so that the form can be begun
    /// again, and is sent to the confirmation.
    func sent(_ confirmation: Confirmation, _ secret: DraftSecret) -> Response {
        var response = Response.seeOther("/report/\(confirmation.formName)/done")
        response.setCookie(site.cookies.ended(Self.draftCookie(confirmation.formName)))
        response.setCookie(
            site.cookies.make(Self.sentCookie(confirmation.formName), secret.cookie, seconds: Self.sentLasts))
        return response
    }

    /// How long a browser can show the confirmation again: a day.
    static let sentLasts = 24 * 3600
}

/// Everything that will be sent, each answer with a way to change it.
struct CheckPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/check"

    let title: String
    let formTitle: String
    let errors: ErrorSummary?
    let complaint: String?
    /// Another window has changed what stands here since it was read.
    let isChanged: Bool
    let sections: [SaidSection]
    let action: String
    /// What stands here, for the post.
    let seen: String
    let saveHref: String

    static let samples = [nil, "Tick the box"].map { complaint in
        CheckPage(
            title: "Check your answers – Report a theft", formTitle: "Report a theft",
            errors: complaint.map { ErrorSummary(lines: [.init(field: "declared", words: $0)]) }, complaint: complaint,
            isChanged: complaint == nil, sections: SaidSection.samples, action: "/report/theft/check", seen: "a",
            saveHref: "/save/theft")
    }
}

extension CheckPage {
    init(_ open: OpenDraft, complaint: String? = nil, isChanged: Bool = false) {
        title = ErrorSummary.title("Check your answers – \(open.form.title)", isWrong: complaint != nil || isChanged)
        formTitle = open.form.title
        self.complaint = complaint
        self.isChanged = isChanged
        errors = complaint.map { ErrorSummary(lines: [.init(field: "declared", words: $0)]) }
        sections = SaidSection.changeable(open.journey.summary(), of: open.form)
        action = "/report/\(open.form.name)/check"
        seen = Self.digest(open)
        saveHref = "/save/\(open.form.name)"
    }

    /// Of all that it shows.
    static func digest(_ open: OpenDraft) -> String {
        Shown.digest(
            of: open.journey.summary().flatMap { section in
                [section.title] + section.lines.flatMap { [$0.label] + $0.values }
            })
    }
}

/// What somebody said on one page, or in one entry of a list.
struct SaidSection: Sendable {
    /// Nil where each row's own question says enough.
    let title: String?
    let rows: [Row]

    struct Row: Sendable {
        let label: String
        let values: [String]
        /// Nil where it can be read but not changed.
        let change: Change?
    }

    struct Change: Sendable {
        let href: String
        let label: String
    }

    static let samples = [
        SaidSection(
            title: "Where",
            rows: [
                Row(
                    label: "Where was it?", values: ["High Street"], change: Change(href: "/x", label: "Where was it?")),
                Row(label: "Anything else?", values: [], change: nil),
            ]),
        SaidSection(title: nil, rows: [Row(label: "When was it?", values: ["9pm"], change: nil)]),
    ]
}

extension SaidSection {
    /// With links that lead to each page and straight back to the check.
    static func changeable(_ summary: [SummarySection], of form: Form) -> [SaidSection] {
        joined(
            summary.map { section in
                let page = "/report/\(form.name)/\(section.page.name)"
                let rows = section.lines.map { line in
                    let path = line.entry.map { "\(page)/\($0 + 1)" } ?? page
                    return Row(
                        label: line.label, values: line.values,
                        change: Change(href: "\(path)?from=check", label: line.label))
                }
                return SaidSection(title: section.title, rows: rows)
            })
    }

    /// As it was sent: to read only.
    static func sent(_ summary: [SummarySection]) -> [SaidSection] {
        joined(
            summary.map { section in
                let rows = section.lines.map { Row(label: $0.label, values: $0.values, change: nil) }
                return SaidSection(title: section.title, rows: rows)
            })
    }

    /// Pages of one question need no heading of their own: their rows stand under one another.
    private static func joined(_ sections: [SaidSection]) -> [SaidSection] {
        sections.reduce(into: []) { joined, section in
            guard section.rows.count == 1, section.rows[0].label == section.title else {
                return joined.append(section)
            }
            if let last = joined.last, last.title == nil {
                joined[joined.count - 1] = SaidSection(title: nil, rows: last.rows + section.rows)
            } else {
                joined.append(SaidSection(title: nil, rows: section.rows))
            }
        }
    }
}
