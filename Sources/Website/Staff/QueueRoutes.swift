import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/staff/queue`: what waits for triage, the most urgent first.
struct QueueRoutes: Sendable {
    static let rowsPerPage = 40
    let site: StaffSite

    func add(to group: RouterGroup<QueueContext>) {
        group.get(use: show)
    }

    @Sendable func show(_ request: Request, context: QueueContext) async throws -> Response {
        let now = site.parts.now()
        let view = QueueView { name in request.uri.queryParameters[Substring(name)].map(String.init) }
        let page = try await site.parts.store.queue(
            view.filter(for: context.member), after: view.after, limit: Self.rowsPerPage)
        let counts = try await site.parts.store.queueCounts(
            holder: context.member.id, includesSensitive: context.member.hasSensitiveAccess, at: now)
        let forms = site.parts.library.forms.map { (name: $0.name, title: $0.title) }
        let rows = page.rows.map { row in
            QueueRowView(row, formTitle: site.title(of: row.form), for: context.member, at: now)
        }
        let sheet = TriageQueuePage(
            title: Self.title(counts), done: Self.done(request), counts: Self.words(counts),
            filters: view.filters(forms: forms), rows: rows,
            isFilled: !rows.isEmpty,
            empty: rows.isEmpty
                ? view.isNarrowed ? "Nothing in the queue fits these filters." : "Nothing is waiting." : nil,
            first: view.after == nil ? nil : view.path(after: nil), next: page.next.map { view.path(after: $0) })
        return try site.page(sheet, to: request, session: context.session)
    }

    /// Told by the address, since the act was a post and this is another page.
    private static func done(_ request: Request) -> TriageQueuePage.Done? {
        let acts: [(name: Substring, words: String)] = [
            ("decided", "Decided, and the reporter has been told:"),
            ("asked", "Asked. It comes back with the answer, or after 24 hours:"),
            ("released", "Released, with what you assessed:"),
        ]
        for act in acts {
            if let reference = request.uri.queryParameters[act.name].flatMap({ Reference(parsing: String($0)) }) {
                return TriageQueuePage.Done(
                    words: act.words, path: StaffLink.report(reference), reference: reference.description)
            }
        }
        return nil
    }

    private static func title(_ counts: QueueCounts) -> String {
        counts.late > 0
            ? "Queue: \(number(counts.open)) open, \(number(counts.late)) late" : "Queue: \(number(counts.open)) open"
    }

    private static func words(_ counts: QueueCounts) -> [TriageQueuePage.Count] {
        [
            TriageQueuePage.Count(number: number(counts.open), words: "open"),
            TriageQueuePage.Count(number: number(counts.late), words: "late"),
            TriageQueuePage.Count(number: number(counts.dueSoon), words: "due soon"),
            TriageQueuePage.Count(number: number(counts.yours), words: "yours"),
        ]
    }

    private static func number(_ count: Int) -> String {
        count < QueueCounts.most ? "\(count)" : "\(QueueCounts.most) or more"
    }
}
