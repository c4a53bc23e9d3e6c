import Reporting
import Store

/// All that is done without anybody waiting for it: a line for each kind.
struct JobTable: Sendable {
    let lines: [JobLine]

    /// The kinds of each lane that has any.
    var lanes: [Job.Lane: [Job.Kind]] {
        Dictionary(grouping: lines, by: \.lane).mapValues { $0.map(\.kind) }
    }
}

extension Installation {
    var jobs: JobStore { JobStore(database: database) }

    /// The kinds of work of each lane, for whoever asks how they stand and does none of it.
    var lanes: [Job.Lane: [Job.Kind]] { jobTable(.nobody).lanes }

    /// What this program does by itself. A new kind of work is a new line.
    func jobTable(_ outreach: OutreachDesk) -> JobTable {
        JobTable(lines: [
            .job(.message, .messages, longest: .minutes(3)) { job, now in
                try await outreach.messages(reports, vault).deliver(job, at: now)
            },
            .job(
                .alert, .alerts, lease: .seconds(30), longest: .minutes(3),
                backOff: Backoff(first: .seconds(5), longest: .minutes(2), attempts: nil)
            ) { job, now in
                try await outreach.alerts(reports).send(job, at: now)
            },
            .duty("end leases that ran out", .clocks, every: .seconds(15)) { try await reports.expireClaims(at: $0) },
            .duty("end questions without an answer", .clocks, every: .seconds(60)) {
                try await reports.expireQuestions(at: $0)
            },
            .duty("note clocks that ran out", .clocks, every: .seconds(5), lease: .seconds(15)) {
                try await reports.noteTurns(at: $0)
            },
            .duty("make older rows anew", .upkeep, every: .seconds(60)) { try await reports.reproject(at: $0) },
            .duty("forget what was done twice", .upkeep, every: .seconds(3600)) {
                try await reports.forgetDeedsDone(at: $0)
            },
            .duty("forget old drafts", .upkeep, every: .seconds(600)) {
                try await reports.expireDrafts(before: $0 - Draft.keptFor)
            },
            .duty("remove files that belong to nothing", .upkeep, every: .seconds(600)) {
                try await removeOrphans(at: $0)
            },
            .duty("forget passes that have run out", .upkeep, every: .seconds(600)) {
                try await reports.forgetPasses(at: $0)
            },
            .duty("forget old sign-ins", .upkeep, every: .seconds(600)) { try await staff.forgetWhatIsOver(at: $0) },
        ])
    }
}

extension Job.Lane {
    /// How much of a lane's work one node does at once.
    var places: Int {
        switch self {
        case .alerts: 4
        case .clocks: 4
        case .messages: 8
        // Tidying up takes turns, so that it never crowds what somebody waits for.
        case .upkeep: 1
        }
    }
}
