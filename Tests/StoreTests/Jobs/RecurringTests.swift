import Reporting
import Testing

@testable import Store

/// Duties: rows that are due again and again.
@Suite struct RecurringTests {
    private static let now = ReportDesk.start
    private static let kind = Job.Kind.duty("test")
    private static let duty = Recurring(kind, every: .minutes(10))

    private func claim(_ jobs: JobStore, at now: Instant) async throws -> Job? {
        try await jobs.claim(Self.kind, at: now, lease: .seconds(30), limit: 5).first
    }

    @Test(arguments: Engine.allCases)
    func `however many nodes plan a duty it is one row, due at once`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            let other = Recurring(.duty("other"), every: .seconds(5))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 0..<8 {
                    let duties = turn.isMultiple(of: 2) ? [Self.duty, other] : [other, Self.duty]
                    group.addTask { try await jobs.plan(duties, at: Self.now) }
                }
                try await group.waitForAll()
            }

            let claimed = try await jobs.claim(Self.kind, at: Self.now, lease: .seconds(30), limit: 5)

            #expect(claimed.map(\.id) == ["duty test"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a duty comes again after its interval, and one node at a time has it`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            try await jobs.plan([Self.duty], at: Self.now)
            let job = try #require(try await claim(jobs, at: Self.now))
            let meanwhile = try await claim(jobs, at: Self.now + .seconds(29))

            #expect(try await jobs.comeAgain(job, due: Self.now + .minutes(10)))

            let early = try await claim(jobs, at: Self.now + .minutes(9))
            let again = try await claim(jobs, at: Self.now + .minutes(10))
            #expect(meanwhile == nil && early == nil)
            #expect(again?.attempts == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a duty that fails for a year is never given up, and is well again after one success`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            try await jobs.plan([Self.duty], at: Self.now)
            let backoff = Backoff(first: .seconds(5), longest: .minutes(10), attempts: nil)
            var now = Self.now
            for _ in 0..<200 {
                let job = try #require(try await claim(jobs, at: now))
                guard case .again(let again) = try await jobs.backOff(job, because: "no", at: now, by: backoff) else {
                    Issue.record("given up")
                    return
                }
                #expect(again <= now + .minutes(10))
                now = again
            }
            #expect(try await jobs.health(of: [.upkeep: [Self.kind]], at: now).first?.failingSince == Self.now)
            let job = try #require(try await claim(jobs, at: now))

            #expect(try await jobs.comeAgain(job, due: now + .minutes(10)))

            let health = try #require(try await jobs.health(of: [.upkeep: [Self.kind]], at: now).first)
            #expect(health.failingSince == nil && health.fault == nil)
            #expect(try await claim(jobs, at: now + .minutes(10))?.attempts == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a shorter interval holds from the next start, but a turn that runs is left alone`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            let shorter = Recurring(Self.kind, every: .seconds(15))
            try await jobs.plan([Self.duty], at: Self.now)
            let running = try #require(try await claim(jobs, at: Self.now))
            try await jobs.plan([shorter], at: Self.now)
            #expect(try await jobs.nextDue([Self.kind]) == Self.now + .seconds(30))
            #expect(try await jobs.comeAgain(running, due: Self.now + .minutes(10)))

            try await jobs.plan([Self.duty], at: Self.now)
            #expect(try await jobs.nextDue([Self.kind]) == Self.now + .minutes(10))
            try await jobs.plan([shorter], at: Self.now)

            #expect(try await jobs.nextDue([Self.kind]) == Self.now + .seconds(15))
        }
    }
}
