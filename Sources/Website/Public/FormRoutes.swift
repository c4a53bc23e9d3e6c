import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// A form, one page at a time.
struct FormRoutes: Sendable {
    let site: PublicSite
    private let desk: DraftDesk

    init(site: PublicSite) {
        self.site = site
        desk = DraftDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/report/:form", use: start)
        router.get("/report/:form/:page", use: show)
        router.post("/report/:form/:page", use: save)
    }

    /// Starts the form, or goes on where it was left.
    @Sendable func start(_ request: Request, _ context: PublicContext) async throws -> Response {
        switch try await desk.find(request, context) {
        case .blank(let form): return .seeOther(Self.place(in: Journey(form, Answers()), of: form))
        case .open(let open): return .seeOther(Self.place(in: open.journey, of: open.form))
        case .sent(let confirmation, _):
            // Whoever opens the form once more after sending wants to make another report.
            guard let form = site.parts.library.form(confirmation.formName) else {
                return .seeOther("/report/\(confirmation.formName)/done")
            }
            return .seeOther(Self.place(in: Journey(form, Answers()), of: form))
        }
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page) = try await desk.page(request, context)
        guard let page, open.journey.mayVisit(page) else {
            return .seeOther(Self.place(in: open.journey, of: open.form))
        }
        if page.isList { return try ListRoutes(site: site).overview(page, of: open, request, context) }
        let view = QuestionPage(
            page, of: open, showing: page.fields(of: open.draft.answers, entry: nil), complaints: [],
            fromCheck: QueryText(request).value("from") == "check")
        return try site.show(view, context, back: view.back(page, open), canExit: true)
    }

    @Sendable func save(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page) = try await desk.page(request, context)
        guard let page, open.journey.mayVisit(page) else { throw try await desk.notTaken(open, request, context) }
        if page.isList { return try await ListRoutes(site: site).leave(page, open, context) }
        guard !page.isStop else { return .seeOther("/report/\(open.form.name)/\(page.name)") }
        let fields = Fields(context.form.pairs)
        let reading = page.read(fields, at: site.parts.now())
        let fromCheck = context.form["from"] == "check"
        let place = ShownPage(page, context.form[Shown.field])
        guard reading.complaints.isEmpty else {
            let view = QuestionPage(
                page, of: open, showing: fields, complaints: reading.complaints, fromCheck: fromCheck, seen: place.shown
            )
            return try site.show(
                view, context, back: view.back(page, open), canExit: true, status: .unprocessableContent)
        }
        do {
            return try await desk.keep(
                open, on: place, changing: { $0.set(reading, page: page) },
                then: { Self.next(after: page, $0, fromCheck: fromCheck) })
        } catch let overtaken as Overtaken {
            let view = QuestionPage(
                page, of: overtaken.open, showing: fields, complaints: [], fromCheck: fromCheck, seen: place.shown,
                isOvertaken: true)
            return try site.show(view, context, back: view.back(page, open), canExit: true, status: .conflict)
        }
    }

    /// Where the journey stands: the first page that is not finished, or the check.
    static func place(in journey: Journey, of form: Form) -> String {
        switch journey.end {
        case .unfinished(let page), .stopped(let page): "/report/\(form.name)/\(page.name)"
        case .complete: "/report/\(form.name)/check"
        }
    }

    /// The page after this one; from the check straight back to it, by way of what the change made necessary.
    static func next(after page: Page, _ open: OpenDraft, fromCheck: Bool) -> String {
        let journey = open.journey
        if fromCheck {
            let place = place(in: journey, of: open.form)
            return place.hasSuffix("/check") ? place : place + "?from=check"
        }
        switch journey.after(page) {
        case .page(let next): return "/report/\(open.form.name)/\(next.name)"
        case .check: return "/report/\(open.form.name)/check"
        }
    }
}

extension DraftDesk {
    /// The draft (a new one where there is none) and the page that the address names; nil for no page of this form.
    func page(_ request: Request, _ context: PublicContext) async throws -> (OpenDraft, Page?) {
        let open: OpenDraft
        switch try await find(request, context) {
        case .blank(let form): open = begin(form, context)
        case .open(let found): open = found
        case .sent(let confirmation, _):
            guard let form = site.parts.library.form(confirmation.formName) else {
                throw NotTaken.sent(place: "/report/\(confirmation.formName)/done")
            }
            open = begin(form, context)
        }
        return (open, context.parameters.get("page").flatMap(open.form.page))
    }
}
