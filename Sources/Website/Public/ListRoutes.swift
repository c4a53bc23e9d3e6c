import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// Pages that take any number of entries, one at a time: what there is so far, another, a change, a removal.
struct ListRoutes: Sendable {
    let site: PublicSite
    private let desk: DraftDesk

    init(site: PublicSite) {
        self.site = site
        desk = DraftDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/report/:form/:page/:entry", use: show)
        router.post("/report/:form/:page/:entry", use: save)
        router.get("/report/:form/:page/:entry/remove", use: askRemoval)
        router.post("/report/:form/:page/:entry/remove", use: remove)
    }

    /// What there is so far; the first entry where there is none.
    func overview(
        _ page: Page, of open: OpenDraft, _ request: Request, _ context: PublicContext
    ) throws -> Response {
        let fromCheck = QueryText(request).value("from") == "check"
        guard open.draft.answers.count(of: page) > 0 else {
            return try entry(1, of: page, open, context, showing: .none, complaints: [], fromCheck: fromCheck)
        }
        let view = ListPage(page, of: open, fromCheck: fromCheck)
        let before = open.journey.before(page).map { "/report/\(open.form.name)/\($0.name)" } ?? "/report"
        return try site.show(
            view, context, back: fromCheck ? "/report/\(open.form.name)/check" : before, canExit: true)
    }

    /// *Continue* or *Add another* on the overview.
    func leave(_ page: Page, _ open: OpenDraft, _ context: PublicContext) async throws -> Response {
        let count = open.draft.answers.count(of: page)
        let here = "/report/\(open.form.name)/\(page.name)"
        let fromCheck = context.form["from"] == "check"
        if context.form["then"] == "another" || count == 0 {
            return .seeOther("\(here)/\(count + 1)\(fromCheck ? "?from=check" : "")")
        }
        return .seeOther(FormRoutes.next(after: page, open, fromCheck: fromCheck))
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page, number) = try await find(request, context)
        let fields = page.fields(of: open.draft.answers, entry: number - 1)
        return try entry(
            number, of: page, open, context, showing: fields, complaints: [],
            fromCheck: QueryText(request).value("from") == "check")
    }

    @Sendable func save(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page, number) = try await find(request, context)
        let fields = Fields(context.form.pairs)
        let reading = page.read(fields, at: site.parts.now())
        let fromCheck = context.form["from"] == "check"
        let place = ShownPage(page, entry: number - 1, context.form[Shown.field])
        guard reading.complaints.isEmpty else {
            return try entry(
                number, of: page, open, context, showing: fields, complaints: reading.complaints, fromCheck: fromCheck,
                seen: place.shown)
        }
        let change = { (answers: inout Answers) in answers.set(reading, page: page, entry: number - 1) }
        do {
            return try await desk.keep(open, on: place, changing: change) { open in
                // Left empty on purpose: there is no list to look at.
                open.draft.answers.count(of: page) == 0
                    ? FormRoutes.next(after: page, open, fromCheck: fromCheck)
                    : "/report/\(open.form.name)/\(page.name)\(fromCheck ? "?from=check" : "")"
            }
        } catch let overtaken as Overtaken {
            return try entry(
                number, of: page, overtaken.open, context, showing: fields, complaints: [], fromCheck: fromCheck,
                seen: place.shown, isOvertaken: true)
        }
    }

    @Sendable func askRemoval(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page, number) = try await find(request, context)
        let fromCheck = QueryText(request).value("from") == "check"
        guard let view = RemovalPage(page, of: open, number: number, fromCheck: fromCheck) else {
            throw Problem.notFound
        }
        return try site.show(view, context, back: view.listHref, canExit: true)
    }

    @Sendable func remove(_ request: Request, _ context: PublicContext) async throws -> Response {
        let (open, page, number) = try await find(request, context)
        let from = context.form["from"] == "check" ? "?from=check" : ""
        let seen = context.form["of"]
        return try await desk.keep(
            open,
            changing: { answers in
                // Pressed twice, or on a page that is old: the entry in this place is another by now.
                guard RemovalPage.identity(number, of: page, in: answers) == seen else { return }
                answers.remove(entry: number - 1, of: page)
            },
            then: { open in "/report/\(open.form.name)/\(page.name)\(from)" })
    }

    /// The draft, the list page and the entry's number, from 1 to one more than there are.
    private func find(_ request: Request, _ context: PublicContext) async throws -> (OpenDraft, Page, Int) {
        let (open, page) = try await desk.page(request, context)
        guard let page, page.isList, open.journey.mayVisit(page),
            let number = context.parameters.get("entry").flatMap(Int.init),
            (1...open.draft.answers.count(of: page) + 1).contains(number), number <= page.maxEntries ?? .max
        else {
            guard request.method == .post, page?.isList == true else { throw Problem.notFound }
            throw try await desk.notTaken(open, request, context)
        }
        return (open, page, number)
    }

    private func entry(
        _ number: Int, of page: Page, _ open: OpenDraft, _ context: PublicContext, showing fields: Fields,
        complaints: [Complaint], fromCheck: Bool, seen: Shown? = nil, isOvertaken: Bool = false
    ) throws -> Response {
        let view = QuestionPage(
            page, of: open, showing: fields, complaints: complaints, fromCheck: fromCheck, entry: number, seen: seen,
            isOvertaken: isOvertaken)
        let list = "/report/\(open.form.name)/\(page.name)\(fromCheck ? "?from=check" : "")"
        let back = open.draft.answers.count(of: page) > 0 ? list : view.back(page, open)
        return try site.show(
            view, context, back: back, canExit: true,
            status: isOvertaken ? .conflict : complaints.isEmpty ? .ok : .unprocessableContent)
    }
}

/// What a list page has so far.
struct ListPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/list"

    let title: String
    let formTitle: String
    let left: String
    let heading: String
    let entries: [Entry]
    /// What *Add another* says; nil where no more are taken.
    let another: String?
    let action: String
    let fromCheck: Bool
    let saveHref: String

    struct Entry: Sendable {
        let name: String
        let changeHref: String
        let removeHref: String
    }

    static let samples = [nil, "Add another thing"].map { another in
        ListPage(
            title: "You have added 1 thing – Report a theft", formTitle: "Report a theft", left: "About 4 minutes left",
            heading: "You have added 1 thing",
            entries: [
                Entry(
                    name: "Bicycle", changeHref: "/report/theft/things/1", removeHref: "/report/theft/things/1/remove")
            ], another: another, action: "/report/theft/things", fromCheck: another == nil, saveHref: "/save/theft")
    }
}

extension ListPage {
    init(_ page: Page, of open: OpenDraft, fromCheck: Bool) {
        let here = "/report/\(open.form.name)/\(page.name)"
        let from = fromCheck ? "?from=check" : ""
        let names = Self.names(of: page, open)
        let words = page.listWords ?? (one: "entry", many: "entries")
        heading = names.count == 1 ? "You have added 1 \(words.one)" : "You have added \(names.count) \(words.many)"
        title = "\(heading) – \(open.form.title)"
        formTitle = open.form.title
        left = QuestionPage.left(open.journey.minutesLeft)
        entries = names.enumerated().map { index, name in
            Entry(
                name: name, changeHref: "\(here)/\(index + 1)\(from)",
                removeHref: "\(here)/\(index + 1)/remove\(from)")
        }
        another = names.count < page.maxEntries ?? .max ? "Add another \(words.one)" : nil
        action = here
        self.fromCheck = fromCheck
        saveHref = "/save/\(open.form.name)"
    }

    /// What each entry is called: the first thing that the summary says of it.
    static func names(of page: Page, _ open: OpenDraft) -> [String] {
        let lines = open.journey.summary().filter { $0.page.name == page.name }.flatMap(\.lines)
        let one = page.listWords?.one ?? "entry"
        return (0..<open.draft.answers.count(of: page)).map { index in
            lines.first { $0.entry == index }?.values.first ?? "\(one) \(index + 1)"
        }
    }
}

/// *Remove this?* asked before anything is taken away.
struct RemovalPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/removal"

    let title: String
    let name: String
    let action: String
    let listHref: String
    /// Which entry it was when it was asked.
    let of: String
    let fromCheck: Bool

    static let samples = [false, true].map { fromCheck in
        RemovalPage(
            title: "Remove this?", name: "Bicycle", action: "/report/theft/things/1/remove",
            listHref: "/report/theft/things", of: "2", fromCheck: fromCheck)
    }
}

extension RemovalPage {
    init?(_ page: Page, of open: OpenDraft, number: Int, fromCheck: Bool) {
        let names = ListPage.names(of: page, open)
        guard names.indices.contains(number - 1) else { return nil }
        name = names[number - 1]
        title = "Remove this?"
        let list = "/report/\(open.form.name)/\(page.name)"
        listHref = list + (fromCheck ? "?from=check" : "")
        action = "\(list)/\(number)/remove"
        of = Self.identity(number, of: page, in: open.draft.answers)
        self.fromCheck = fromCheck
    }

    /// What an entry says, and among how many: of two that say the same, one is as good as the other, once.
    static func identity(_ number: Int, of page: Page, in answers: Answers) -> String {
        "\(answers.count(of: page)).\(Shown.digest(of: page, in: answers, entry: number - 1))"
    }
}
