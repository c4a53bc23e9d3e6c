import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/staff/supervisor`: every queue with its oldest and its late ones, who has what in hand, messages that did not arrive,
/// and what the program has given up.
struct SupervisorRoutes: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<RoomContext>) {
        group.get(use: show)
        group.post("retry", use: retry)
    }

    /// Gives what was given up another series of attempts, on record.
    @Sendable func retry(_ request: Request, context: RoomContext) async throws -> Response {
        let form = try await site.form(request, session: context.session)
        _ = try await site.parts.store.jobs.unpark(form["job"] ?? "", by: context.member, at: site.parts.now())
        return .seeOther(Room.supervisor.path)
    }

    @Sendable func show(_ request: Request, context: RoomContext) async throws -> Response {
        let now = site.parts.now()
        let member = context.member
        var queues: [SupervisorPage.Queue] = []
        for queue in QueueName.allCases { queues.append(try await self.queue(queue, for: member, at: now)) }
        let late = try await site.parts.store.work(
            Worklist(.late(at: now), includesSensitive: member.hasSensitiveAccess), limit: WorkRoutes.rowsPerList)
        let holders = try await site.parts.store.holders(at: now, limit: 100)
        let parked = try await site.parts.store.jobs.parked(limit: 20)
        let page = SupervisorPage(
            done: WorkRoutes.done(request), queues: queues,
            holders: holders.map {
                SupervisorPage.Holder(
                    name: $0.name, held: String($0.count), late: $0.late == 0 ? nil : "\($0.late) late")
            },
            nobody: holders.isEmpty ? "Nobody has anything in hand." : nil,
            late: late.rows.map { WorkRowView($0, site: site, for: member, at: now) },
            nothingLate: late.rows.isEmpty ? "Nothing is late." : nil,
            givenUp: parked.isEmpty
                ? nil
                : SupervisorPage.GivenUp(
                    jobs: parked.map {
                        SupervisorPage.Job(
                            id: $0.id, title: $0.kind.title, why: $0.fault,
                            at: StaffTime(now: now).at($0.parkedAt))
                    }))
        return try site.page(page, to: request, session: context.session)
    }

    private func queue(
        _ queue: QueueName, for member: StaffMember, at now: Instant
    ) async throws -> SupervisorPage.Queue {
        let counts = try await site.parts.store.queueCounts(
            queue, holder: member.id, includesSensitive: member.hasSensitiveAccess, at: now)
        let first = try await site.parts.store.work(
            Worklist(.queue(queue), includesSensitive: member.hasSensitiveAccess), limit: 1
        ).rows.first
        return SupervisorPage.Queue(
            title: queue.title, open: QueueRoutes.number(counts.open), late: QueueRoutes.number(counts.late),
            dueSoon: QueueRoutes.number(counts.dueSoon),
            first: first.map { WorkRowView($0, site: site, for: member, at: now) }, room: Self.room(of: queue))
    }

    /// Where the whole of a queue is.
    private static func room(of queue: QueueName) -> String? {
        switch queue {
        case .triage: Room.triage.path
        case .tdiu: Room.tdiu.path
        case .dispatch: Room.dispatch.path
        case .recording: Room.recording.path
        case .messages: nil
        }
    }
}

/// The supervisor's page.
struct SupervisorPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/supervisor"

    struct Queue: Sendable {
        let title: String
        let open: String
        let late: String
        let dueSoon: String
        /// What leads it.
        let first: WorkRowView?
        let room: String?
    }

    struct Holder: Sendable {
        let name: String
        let held: String
        let late: String?
    }

    /// Work of the program's own that failed for a day.
    struct GivenUp: Sendable {
        let jobs: [Job]
    }

    struct Job: Sendable {
        let id: String
        let title: String
        let why: String
        let at: String
    }

    let title = "Supervisor"
    let done: WorkPageView.Done?
    let queues: [Queue]
    let holders: [Holder]
    let nobody: String?
    let late: [WorkRowView]
    let nothingLate: String?
    let givenUp: GivenUp?

    static let samples = [
        SupervisorPage(
            done: WorkPageView.Done(
                words: "Handed over:", path: "/staff/reports/4T7K-2M9Q-P", reference: "4T7K-2M9Q-P"),
            queues: [
                Queue(
                    title: "Triage", open: "12", late: "2", dueSoon: "3", first: WorkRowView.samples[0],
                    room: "/staff/queue"),
                Queue(title: "Messages not delivered", open: "0", late: "0", dueSoon: "0", first: nil, room: nil),
            ],
            holders: [
                Holder(name: "P. Okafor", held: "3", late: "1 late"), Holder(name: "A. Lind", held: "1", late: nil),
            ],
            nobody: "Nobody has anything.", late: WorkRowView.samples, nothingLate: "Nothing is late.",
            givenUp: GivenUp(jobs: [
                Job(id: "message 1", title: "A message to a reporter", why: "the mail server is away", at: "13:20")
            ]))
    ]
}

extension Job.Kind {
    /// What it is, to somebody who is no operator.
    fileprivate var title: String {
        switch self {
        case .message: "A message to a reporter"
        case .alert: "An alert to dispatch"
        default: "Work of the program's own"
        }
    }
}
