import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/staff/queue`: what waits for triage, the most urgent first.
struct QueueRoutes: Sendable {
    static let rowsPerPage = 40
    let site: StaffSite

    func add(to group: RouterGroup<RoomContext>) {
        group.get(use: show)
    }

    @Sendable func show(_ request: Request, context: RoomContext) async throws -> Response {
        let now = site.parts.now()
        let view = QueueView { name in request.uri.queryParameters[Substring(name)].map(String.init) }
        let page = try await site.parts.store.work(
            view.worklist(for: context.member), after: view.after, limit: Self.rowsPerPage)
        let counts = try await site.parts.store.queueCounts(
            .triage, holder: context.member.id, includesSensitive: context.member.hasSensitiveAccess, at: now)
        let forms = site.parts.library.forms.map { (name: $0.name, title: $0.title) }
        let done = try await done(request, for: context.member)
        var rows = page.rows.map { WorkRowView($0, site: site, for: context.member, at: now) }
        if done != nil, let next = rows.firstIndex(where: { $0.claim != nil }) { rows[next].claim?.isNext = true }
        let sheet = TriageQueuePage(
            title: Self.title(counts), done: done, counts: Self.words(counts),
            filters: view.filters(forms: forms), rows: rows,
            isFilled: !rows.isEmpty,
            empty: rows.isEmpty
                ? view.isNarrowed ? "Nothing in the queue fits these filters." : "Nothing is waiting." : nil,
            decided: try await decided(by: context.member, at: now),
            first: view.after == nil ? nil : view.path(after: nil), next: page.next.map { view.path(after: $0) })
        return try site.page(sheet, to: request, session: context.session)
    }

    /// Told by the address, since the act was a post and this is another page.
    private func done(_ request: Request, for member: StaffMember) async throws -> TriageQueuePage.Done? {
        let acts: [(name: Substring, words: String)] = [
            ("decided", "Decided. The reporter can read it on the tracking page:"),
            (
                "asked",
                "Asked. The reporter can answer on the tracking page; it comes back with the answer, or after 24 hours:"
            ),
            ("released", "Released, with what you assessed:"),
        ]
        for act in acts {
            if let reference = request.uri.queryParameters[act.name].flatMap({ Reference(parsing: String($0)) }) {
                return TriageQueuePage.Done(
                    words: act.words, path: StaffLink.report(reference), reference: reference.description,
                    undo: act.name == "decided"
                        ? TriageQueuePage.Undo(path: StaffLink.report(reference) + "/undo") : nil)
            }
        }
        if let reference = request.uri.queryParameters["taken"].flatMap({ Reference(parsing: String($0)) }) {
            let report = try await site.parts.store.file(reference)?.report
            let isHidden = report.map { $0.sight(of: member) == .refused(.sensitive) } ?? true
            let holder = isHidden ? nil : report?.holder?.name
            return TriageQueuePage.Done(
                words: "\(holder ?? "A colleague") was faster and has", path: StaffLink.report(reference),
                reference: reference.description, undo: nil)
        }
        return WorkRoutes.done(request).map {
            TriageQueuePage.Done(words: $0.words, path: $0.path, reference: $0.reference, undo: nil)
        }
    }

    /// What this person decided in the last half day: to look something up again, and to be sure that it was done.
    private func decided(by member: StaffMember, at now: Instant) async throws -> [TriageQueuePage.Decided] {
        guard member.may(.dispose) else { return [] }
        let time = StaffTime(now: now)
        return try await site.parts.store.decided(by: member.id, since: now - .hours(12), limit: 20).map { report in
            TriageQueuePage.Decided(
                path: StaffLink.report(report.reference), headline: report.headline,
                what: report.disposition?.title ?? "", at: time.at(report.at), reference: report.reference.description)
        }
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

    static func number(_ count: Int) -> String {
        count < QueueCounts.most ? "\(count)" : "\(QueueCounts.most) or more"
    }
}
