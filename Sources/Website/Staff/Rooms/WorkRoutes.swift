import HTTPTypes
import Hummingbird
import Reporting
import Store

/// The page of a room: its lists of work, each in its own order.
struct WorkRoutes: Sendable {
    static let rowsPerList = 40

    /// One list of a room.
    struct List: Sendable {
        let title: String
        /// What to read where it has no rows.
        let empty: String
        let worklist: @Sendable (StaffMember, Instant) -> Worklist

        init(
            title: String, empty: String, worklist: @escaping @Sendable (StaffMember, Instant) -> Worklist
        ) {
            self.title = title
            self.empty = empty
            self.worklist = worklist
        }
    }

    let site: StaffSite
    let title: String
    let lists: [List]

    func add(to group: RouterGroup<RoomContext>) {
        group.get(use: show)
    }

    @Sendable func show(_ request: Request, context: RoomContext) async throws -> Response {
        let now = site.parts.now()
        var shown: [WorkPageView.List] = []
        for (number, list) in lists.enumerated() {
            let name = "after\(number)"
            let after = request.uri.queryParameters[Substring(name)].flatMap { WorkCursor(String($0)) }
            let page = try await site.parts.store.work(
                list.worklist(context.member, now), after: after, limit: Self.rowsPerList)
            shown.append(
                WorkPageView.List(
                    id: "list-\(number)", title: list.title, empty: page.rows.isEmpty ? list.empty : nil,
                    rows: page.rows.map { WorkRowView($0, site: site, for: context.member, at: now) },
                    first: after == nil ? nil : request.uri.path,
                    next: page.next.map { "\(request.uri.path)?\(name)=\($0.text)" }))
        }
        let view = WorkPageView(
            title: title, done: Self.done(request), events: "\(request.uri.path)/events", lists: shown)
        return try site.page(view, to: request, session: context.session)
    }

    /// Told by the address, since the deed was a post and this is another page.
    static func done(_ request: Request) -> WorkPageView.Done? {
        guard let words = request.uri.queryParameters["done"].flatMap({ DeedRoutes.notice(String($0)) }),
            let reference = request.uri.queryParameters["report"].flatMap({ Reference(parsing: String($0)) })
        else { return nil }
        return WorkPageView.Done(
            words: "\(words):", path: StaffLink.report(reference), reference: reference.description)
    }
}
