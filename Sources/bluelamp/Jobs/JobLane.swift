import Logging
import Reporting
import ServiceLifecycle
import Store
import Synchronization

/// One lane on this node: claims as many jobs as it has free places, and does them at the same time.
final class JobLane: Sendable {
    private let lane: Job.Lane
    private let lines: [Job.Kind: JobLine]
    private let jobs: JobStore
    private let time: JobTime
    private let logger: Logger
    private let bell = Bell()
    private let running = Mutex(0)

    /// However little it is told, a lane looks for work this often.
    private static let longestPause = Duration.seconds(5)
    /// A job that was begun so often without a word of how it came out may be what stops the program.
    private static let mostUnanswered = 5
    /// Between two looks at a job that is due and that another node is just taking.
    private static let shortestPause = Duration.milliseconds(50)

    init(_ lane: Job.Lane, lines: [JobLine], jobs: JobStore, time: JobTime, logger: Logger) {
        self.lane = lane
        self.lines = Dictionary(lines.map { ($0.kind, $0) }) { first, _ in first }
        self.jobs = jobs
        self.time = time
        self.logger = logger
    }

    /// Looks for work at once if the change is about a kind of this lane.
    func hear(_ change: Change) {
        guard change == .anything || change.topic == JobStore.topic && lines[Job.Kind(change.key)] != nil else {
            return
        }
        bell.ring()
    }

    /// Works until a graceful stop or the end of its task, and returns once what it has begun has ended.
    func run() async {
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in await takeTurns(&group) }
        } onGracefulShutdown: {
            self.bell.ring()
        }
    }

    private func takeTurns(_ group: inout DiscardingTaskGroup) async {
        var rings = bell.rings.makeAsyncIterator()
        var isPlanned = false
        var isTroubled = false
        while !isStopping {
            var pause = Self.longestPause
            do {
                if !isPlanned {
                    try await plan()
                    isPlanned = true
                }
                let taken = try await takeUp(freePlaces)
                begin(taken, &group)
                isTroubled = false
                guard taken.isEmpty else { continue }
                if freePlaces > 0 { pause = try await pauseUntilDue() }
            } catch {
                // Said once for each time that it begins: it may last for hours.
                if !isTroubled, !isStopping {
                    logger.error("no job can be taken up", metadata: describe(because: Plain.kind(of: error)))
                }
                isTroubled = true
            }
            if !isStopping { await rest(pause, &rings) }
        }
    }

    private var isStopping: Bool { Task.isCancelled || Task.isShuttingDownGracefully }

    private var freePlaces: Int { lane.places - running.withLock { $0 } }

    /// Sees that the duties of this lane have their rows.
    func plan() async throws {
        try await jobs.plan(lines.values.compactMap(\.recurring), at: time.now())
    }

    /// Claims what is due, at most so much. Asks first: most looks find nothing, and need no write.
    func takeUp(_ places: Int) async throws -> [Job] {
        let now = time.now()
        guard places > 0, let due = try await jobs.nextDue(lines.keys), due <= now else { return [] }
        return try await jobs.claim(lines.mapValues(\.lease), at: now, limit: places)
    }

    private func begin(_ taken: [Job], _ group: inout DiscardingTaskGroup) {
        let mayBegin = !isStopping
        running.withLock { $0 += taken.count }
        for job in taken {
            group.addTask {
                if mayBegin { await self.work(off: job) } else { await self.giveBack(job) }
                self.running.withLock { $0 -= 1 }
                self.bell.ring()
            }
        }
    }

    private func pauseUntilDue() async throws -> Duration {
        guard let due = try await jobs.nextDue(lines.keys) else { return Self.longestPause }
        return min(max(due.since(time.now()), Self.shortestPause), Self.longestPause)
    }

    private func rest(_ pause: Duration, _ rings: inout AsyncStream<Void>.Iterator) async {
        async let _ = ring(after: pause)
        _ = await rings.next()
    }

    private func ring(after pause: Duration) async {
        // Cut short by another's ring: one of its own would end the next pause before it began, and so for ever.
        guard (try? await time.sleep(pause)) != nil else { return }
        bell.ring()
    }
}

// MARK: - One job

extension JobLane {
    /// Does one job that is leased to this node, and settles what becomes of its row. What goes wrong is in the row or
    /// in the log; a row that could not be settled comes again when its lease ends.
    func work(off job: Job) async {
        guard let line = lines[job.kind] else { return }
        do {
            let lease = Lease(of: job, lasting: line.lease, longest: line.longest, jobs: jobs, time: time)
            switch line.work {
            case .job(let work):
                guard job.unanswered <= Self.mostUnanswered else {
                    let fault = "it was begun \(Self.mostUnanswered) times and never came to an end"
                    return try await park(job, because: fault)
                }
                try await settle(job, line, try await lease.held { try await work(job, $0) })
            case .duty(let every, let work):
                let count = try await lease.held { now in
                    try await cancelWhenGracefulShutdown { try await work(now) }
                }
                try await settle(job, every: every, count)
            }
        } catch {
            await setBack(job, line, error)
        }
    }

    private func settle(_ job: Job, _ line: JobLine, _ end: JobEnd) async throws {
        switch end {
        case .done:
            if try await !jobs.finish(job) { noteLoss(of: job) }
        case .recorded:
            break
        case .lost:
            noteLoss(of: job)
        case .again(let fault, let earliest):
            try await backOff(job, line, because: fault, earliest: earliest)
        case .never(let fault):
            try await park(job, because: fault)
        }
    }

    private func settle(_ job: Job, every: Duration, _ count: Int) async throws {
        if try await !jobs.comeAgain(job, due: time.now() + every) { noteLoss(of: job) }
        if count > 0 { logger.info("duty done", metadata: describe(job, ["count": "\(count)"])) }
    }

    private func setBack(_ job: Job, _ line: JobLine, _ error: any Error) async {
        do {
            if error is Lease.Lost { return noteLoss(of: job) }
            // Cut short by the end of the program: no fault of the work's.
            if isStopping { return await giveBack(job) }
            try await backOff(job, line, because: Plain.kind(of: error), earliest: nil)
        } catch {
            logger.error("job not settled", metadata: describe(job, because: Plain.kind(of: error)))
        }
    }

    private func backOff(_ job: Job, _ line: JobLine, because fault: String, earliest: Instant?) async throws {
        let setback = try await jobs.backOff(
            job, because: fault, at: time.now(), by: line.backOff, earliest: earliest)
        note(setback, of: job, because: fault)
    }

    private func park(_ job: Job, because fault: String) async throws {
        note(try await jobs.park(job, because: fault, at: time.now()), of: job, because: fault)
    }

    private func giveBack(_ job: Job) async {
        do {
            // Apart from this task, which may be cancelled by now: the database would not listen to it.
            let (jobs, now) = (jobs, time.now())
            _ = try await Task { try await jobs.giveBack(job, at: now) }.value
        } catch {
            logger.notice("job not given back", metadata: describe(job, because: Plain.kind(of: error)))
        }
    }

    private func note(_ setback: JobStore.Setback, of job: Job, because fault: String) {
        switch setback {
        case .again: logger.warning("job failed", metadata: describe(job, because: fault))
        case .parked: logger.error("job parked", metadata: describe(job, because: fault))
        case .lost: noteLoss(of: job)
        }
    }

    private func noteLoss(of job: Job) {
        logger.warning("job lost to another node", metadata: describe(job))
    }

    private func describe(_ job: Job? = nil, because fault: String? = nil, _ more: Logger.Metadata = [:])
        -> Logger.Metadata
    {
        var metadata = more
        metadata["lane"] = "\(lane.rawValue)"
        metadata["kind"] = job.map { "\($0.kind.name)" }
        metadata["attempt"] = job.map { "\($0.attempts)" }
        metadata["why"] = fault.map { "\($0)" }
        return metadata
    }
}
