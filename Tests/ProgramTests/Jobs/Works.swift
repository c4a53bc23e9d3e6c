import Foundation
import InMemoryLogging
import Logging
import Reporting
import Store
import Synchronization

@testable import bluelamp

/// A table of what was done, beside what the program keeps: a row is written in the transaction that ends the job.
let migrationsWithDeeds =
    Migration.embedded + [
        Migration(
            name: "9999_deeds", text: "CREATE TABLE deeds (job_id TEXT NOT NULL, node TEXT NOT NULL) STRICT;")
    ]

/// A clock that the test moves.
final class TestClock: Sendable {
    static let start = Instant(milliseconds: 1_790_000_000_000)
    private let instant = Mutex(start)

    var now: Instant { instant.withLock { $0 } }

    func move(to next: Instant) { instant.withLock { $0 = max($0, next) } }

    /// Nothing passes by itself: whoever sleeps, sleeps until its task ends.
    var time: JobTime {
        JobTime(now: { self.now }, sleep: { _ in try await Task.sleep(for: .seconds(3_600)) })
    }
}

/// One node of a force on a database: its clock, its table of jobs, its log.
struct Works: Sendable {
    static let kind = Job.Kind("test")

    let database: any Database
    let clock: TestClock
    let log = InMemoryLogHandler()

    init(_ database: any Database, clock: TestClock = TestClock()) {
        self.database = database
        self.clock = clock
    }

    var jobs: JobStore { JobStore(database: database) }

    func runner(_ lines: JobLine..., time: JobTime? = nil) -> JobRunner {
        let log = log
        return JobRunner(
            table: JobTable(lines: lines), jobs: jobs, changes: { database.changes() }, time: time ?? clock.time,
            logger: Logger(label: "test") { _ in log })
    }

    /// A lane with these lines, driven by the test.
    func lane(_ lines: JobLine...) -> JobLane {
        let log = log
        return JobLane(
            .messages, lines: lines, jobs: jobs, time: clock.time, logger: Logger(label: "test") { _ in log })
    }

    func ask(_ count: Int, named name: String = "job", due: Instant = TestClock.start) async throws {
        let jobs = self.jobs
        for number in 0..<count {
            try await jobs.enqueue(Self.kind, id: "\(name) \(number)", payload: "{}", due: due, at: TestClock.start)
        }
    }

    /// Records that a job was done, and ends it, in one write.
    func record(_ job: Job, by node: String = "a") async throws -> JobEnd {
        let isOurs = try await database.write { tx in
            guard try JobStore.finish(job, in: tx) else { return false }
            try tx.run("INSERT INTO deeds (job_id, node) VALUES (\(job.id), \(node))")
            return true
        }
        return isOurs ? .recorded : .lost
    }

    /// What was done, by job and node.
    func deeds() async throws -> [(job: String, node: String)] {
        try await database.read { tx in
            try tx.rows("SELECT job_id, node FROM deeds ORDER BY job_id").map { ($0.text(0), $0.text(1)) }
        }
    }

    /// Does all that is due now, then moves the clock to what is due next, until nothing is left or `end` is reached.
    func drive(_ lane: JobLane, until end: Instant) async throws {
        while let due = try await jobs.nextDue([Self.kind]), due <= end {
            clock.move(to: due)
            for job in try await lane.takeUp(8) { await lane.work(off: job) }
        }
    }

    var logged: [String] { log.entries.map { "\($0.message)" } }
}

/// Counts, and lets a test wait for a number.
final class Tally: Sendable {
    private let count = Mutex(0)
    private let bell = Bell()

    func add() {
        count.withLock { $0 += 1 }
        bell.ring()
    }

    var sum: Int { count.withLock { $0 } }

    /// Only one may wait at a time.
    func reaches(_ goal: Int) async {
        if sum >= goal { return }
        for await _ in bell.rings where sum >= goal { return }
    }
}

/// Two nodes on one database. SQLite's file belongs to one node, so there they share its pool.
func withTwoNodes(_ engine: Engine, _ body: (Works, Works) async throws -> Void) async throws {
    let clock = TestClock()
    switch engine {
    case .sqlite:
        try await withDatabase(engine, migrations: migrationsWithDeeds) { database in
            try await body(Works(database, clock: clock), Works(database, clock: clock))
        }
    case .postgres:
        try await withSchema { url in
            let one = try await PostgresDatabase.patient(url)
            let other = try await PostgresDatabase.patient(url)
            do {
                try await one.migrate(migrationsWithDeeds)
                try await body(Works(one, clock: clock), Works(other, clock: clock))
            } catch {
                await one.close()
                await other.close()
                throw error
            }
            await one.close()
            await other.close()
        }
    }
}

/// One node on a database of its own.
func withWorks(_ engine: Engine, _ body: (Works) async throws -> Void) async throws {
    try await withDatabase(engine, migrations: migrationsWithDeeds) { try await body(Works($0)) }
}
