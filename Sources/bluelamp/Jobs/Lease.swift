import Reporting
import Store

/// The right to do a job, kept alive while the work runs.
struct Lease: Sendable {
    private let job: Job
    private let length: Duration
    private let longest: Duration
    private let jobs: JobStore
    private let time: JobTime

    /// Another has the job by now.
    struct Lost: Error {}

    /// The work took longer than it may, and was stopped.
    struct TookTooLong: Error {}

    init(of job: Job, lasting length: Duration, longest: Duration, jobs: JobStore, time: JobTime) {
        self.job = job
        self.length = length
        self.longest = longest
        self.jobs = jobs
        self.time = time
    }

    private enum Ending<Result: Sendable>: Sendable {
        case worked(Result)
        case lost
        case tookTooLong
        case unwatched
    }

    /// Does the work, and extends the lease at half its life for as long as that takes.
    ///
    /// - Throws: what the work throws, or `Lost` as soon as another has the job, or `TookTooLong`: the work is cancelled
    ///   then, and what became of it is not known.
    func held<Result: Sendable>(
        _ work: @escaping @Sendable (Instant) async throws -> Result
    ) async throws -> Result {
        let now = time.now()
        return try await withThrowingTaskGroup(of: Ending<Result>.self) { group in
            group.addTask { .worked(try await work(now)) }
            group.addTask { await watch(since: now) }
            defer { group.cancelAll() }
            while let ending = try await group.next() {
                switch ending {
                case .worked(let result): return result
                case .lost: throw Lost()
                case .tookTooLong: throw TookTooLong()
                case .unwatched: continue
                }
            }
            throw CancellationError()
        }
    }

    /// Extends the lease until another has the job, or the time is over, or its task is cancelled.
    private func watch<Result: Sendable>(since start: Instant) async -> Ending<Result> {
        while true {
            do {
                try await time.sleep(length / 2)
                let now = time.now()
                if try await !jobs.extend(job, by: length, at: now) { return .lost }
                if now >= start + longest { return .tookTooLong }
            } catch is CancellationError {
                return .unwatched
            } catch {
                // The database is away: the work goes on, and its end will show whose it is.
                if Task.isCancelled { return .unwatched }
            }
        }
    }
}
