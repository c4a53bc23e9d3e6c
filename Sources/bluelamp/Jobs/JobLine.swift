import Reporting
import Store

/// One line of the table of jobs: a kind of work, in which lane it is done, and how.
struct JobLine: Sendable {
    let kind: Job.Kind
    let lane: Job.Lane
    /// How long a node that died keeps the work from the others. While it runs, the lease is extended at half its life.
    let lease: Duration
    /// How long the work may take before it is stopped, and counts as failed: what hangs must not hold a place for ever.
    let longest: Duration
    let backOff: Backoff
    let work: Work

    /// What is done. No transaction is open meanwhile.
    enum Work: Sendable {
        /// Done once. What it throws is a failure that may pass.
        case job(@Sendable (Job, Instant) async throws -> JobEnd)
        /// Done again and again, and safe to stop between any two of its writes. Says how much it was.
        case duty(every: Duration, @Sendable (Instant) async throws -> Int)
    }

    /// Work that a row asks for, once.
    static func job(
        _ kind: Job.Kind, _ lane: Job.Lane, lease: Duration = .seconds(60), longest: Duration = .minutes(10),
        backOff: Backoff = .standard,
        _ work: @escaping @Sendable (Job, Instant) async throws -> JobEnd
    ) -> JobLine {
        JobLine(kind: kind, lane: lane, lease: lease, longest: longest, backOff: backOff, work: .job(work))
    }

    /// Work that is due again and again, whoever is signed in. It is never given up: where it fails it comes again
    /// within its interval, or within a minute where that is longer.
    static func duty(
        _ name: String, _ lane: Job.Lane, every: Duration, lease: Duration = .seconds(30),
        longest: Duration = .hours(1),
        _ work: @escaping @Sendable (Instant) async throws -> Int
    ) -> JobLine {
        JobLine(
            kind: .duty(name), lane: lane, lease: lease, longest: longest,
            backOff: Backoff(first: .seconds(5), longest: max(every, .seconds(60)), attempts: nil),
            work: .duty(every: every, work))
    }

    /// The row that a duty has; nil for work that is done once.
    var recurring: Recurring? {
        switch work {
        case .job: nil
        case .duty(let every, _): Recurring(kind, every: every)
        }
    }
}

/// How a job that did not throw came out. The reasons hold no personal data.
enum JobEnd: Sendable, Equatable {
    /// Done; its row can go.
    case done
    /// Done, and its row went in the write that records it (`JobStore.finish(_:in:)`).
    case recorded
    /// Done or not, another had it by then: nothing was recorded.
    case lost
    /// Not now; not before that instant either, where the other side named one.
    case again(because: String, earliest: Instant? = nil)
    /// It can never succeed: a person has to look at it.
    case never(because: String)
}
