import Reporting
import Testing

@testable import Store

@Suite struct JobTests {
    private static let kind = Job.Kind("test")
    private static let now = ReportDesk.start

    private func withJobs(_ engine: Engine, _ count: Int, _ body: (JobStore) async throws -> Void) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            for number in 0..<count {
                try await jobs.enqueue(
                    Self.kind, id: "job-\(number)", payload: "{}", due: Self.now + .seconds(number), at: Self.now)
            }
            try await body(jobs)
        }
    }

    @Test(arguments: Engine.allCases)
    func `eight nodes that claim at once share the jobs and none gets another's`(_ engine: Engine) async throws {
        try await withJobs(engine, 60) { jobs in
            let now = Self.now + .minutes(5)

            let claimed = try await withThrowingTaskGroup(of: [Job].self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        var mine: [Job] = []
                        while true {
                            let some = try await jobs.claim(Self.kind, at: now, lease: .seconds(30), limit: 4)
                            if some.isEmpty { return mine }
                            mine += some
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }

            #expect(claimed.count == 60)
            #expect(Set(claimed.map(\.id)).count == 60)
            #expect(claimed.allSatisfy { $0.attempts == 1 })
        }
    }

    @Test(arguments: Engine.allCases)
    func `a job comes when it is due and not before`(_ engine: Engine) async throws {
        try await withJobs(engine, 3) { jobs in
            let early = try await jobs.claim(Self.kind, at: Self.now - .seconds(1), lease: .seconds(30), limit: 5)
            let first = try await jobs.claim(Self.kind, at: Self.now + .seconds(1), lease: .seconds(30), limit: 5)
            let others = try await jobs.claim(.init("other"), at: Self.now + .days(1), lease: .seconds(30), limit: 5)

            #expect(early.isEmpty && others.isEmpty)
            #expect(Set(first.map(\.id)) == ["job-0", "job-1"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `when a lease ends another node gets the job, and the first can no longer finish it`(
        _ engine: Engine
    ) async throws {
        try await withJobs(engine, 1) { jobs in
            let first = try #require(
                try await jobs.claim(Self.kind, at: Self.now, lease: .seconds(30), limit: 1).first)
            let meanwhile = try await jobs.claim(Self.kind, at: Self.now + .seconds(29), lease: .seconds(30), limit: 1)
            let second = try #require(
                try await jobs.claim(Self.kind, at: Self.now + .seconds(30), lease: .seconds(30), limit: 1).first)

            #expect(meanwhile.isEmpty)
            #expect(second.attempts == 2)
            #expect(try await jobs.finish(first) == false)
            #expect(try await jobs.finish(second) == true)
            #expect(try await jobs.claim(Self.kind, at: Self.now + .days(1), lease: .seconds(30), limit: 1).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the same work asked for twice is one job`(_ engine: Engine) async throws {
        try await withJobs(engine, 1) { jobs in
            try await jobs.enqueue(Self.kind, id: "job-0", payload: "{}", due: Self.now, at: Self.now)

            #expect(try await jobs.claim(Self.kind, at: Self.now, lease: .seconds(30), limit: 5).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a failing job waits longer each time and is parked in the end, for a person to see`(
        _ engine: Engine
    ) async throws {
        try await withJobs(engine, 1) { jobs in
            let backoff = Backoff(first: .seconds(10), longest: .seconds(25), attempts: 4)
            var now = Self.now
            for longest in [10, 20, 25] {
                let job = try #require(try await jobs.claim(Self.kind, at: now, lease: .seconds(5), limit: 1).first)
                let outcome = try await jobs.backOff(job, because: "no answer", at: now, by: backoff)
                guard case .again(let again) = outcome else {
                    Issue.record("parked too early")
                    return
                }
                #expect(again > now + .seconds(longest) * 0.49 && again <= now + .seconds(longest))
                let early = try await jobs.claim(Self.kind, at: again - .milliseconds(1), lease: .seconds(5), limit: 1)
                #expect(early.isEmpty)
                now = again
            }
            let last = try #require(try await jobs.claim(Self.kind, at: now, lease: .seconds(5), limit: 1).first)

            #expect(try await jobs.backOff(last, because: "no answer", at: now, by: backoff) == .parked)

            #expect(try await jobs.claim(Self.kind, at: now + .days(9), lease: .seconds(5), limit: 1).isEmpty)
            let parked = try await jobs.parked(limit: 5)
            #expect(parked.map(\.id) == ["job-0"])
            #expect(parked.map(\.fault) == ["no answer"])
            #expect(try await jobs.unpark("job-0", by: nil, at: now))
            #expect(try await jobs.claim(Self.kind, at: now, lease: .seconds(5), limit: 1).map(\.attempts) == [1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `one claim takes jobs of several kinds, longest due first, each for as long as its kind says`(
        _ engine: Engine
    ) async throws {
        try await withJobs(engine, 3) { jobs in
            let other = Job.Kind("other")
            try await jobs.enqueue(other, id: "early", payload: "{}", due: Self.now - .seconds(9), at: Self.now)
            try await jobs.enqueue(.init("foreign"), id: "foreign", payload: "", due: Self.now, at: Self.now)
            let now = Self.now + .minutes(1)

            let claimed = try await jobs.claim([Self.kind: .seconds(30), other: .seconds(60)], at: now, limit: 3)

            #expect(Set(claimed.map(\.id)) == ["early", "job-0", "job-1"])
            #expect(claimed.allSatisfy { $0.due == now + ($0.kind == other ? .seconds(60) : .seconds(30)) })
            #expect(Set(claimed.map(\.lease)).count == 1)
            #expect(try await jobs.claim([:], at: now, limit: 3).isEmpty)
            #expect(try await jobs.claim([Self.kind: .seconds(30)], at: now, limit: 0).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a lease that is extended keeps the job, one that was lost says so and changes nothing`(
        _ engine: Engine
    ) async throws {
        try await withJobs(engine, 1) { jobs in
            let first = try #require(
                try await jobs.claim(Self.kind, at: Self.now, lease: .seconds(30), limit: 1).first)
            #expect(try await jobs.extend(first, by: .seconds(30), at: Self.now + .seconds(15)))
            let meanwhile = try await jobs.claim(Self.kind, at: Self.now + .seconds(44), lease: .seconds(30), limit: 1)
            let later = Self.now + .seconds(45)
            let second = try #require(try await jobs.claim(Self.kind, at: later, lease: .seconds(30), limit: 1).first)

            #expect(meanwhile.isEmpty)
            #expect(try await jobs.extend(first, by: .hours(1), at: later) == false)
            #expect(try await jobs.backOff(first, because: "late", at: later) == .lost)
            #expect(try await jobs.backOff(first, because: "late", at: later, by: Self.once) == .lost)
            #expect(try await jobs.park(first, because: "late", at: later) == .lost)
            #expect(try await jobs.giveBack(first, at: later) == false)
            #expect(try await jobs.comeAgain(first, due: later) == false)
            #expect(try await jobs.parkedCount() == 0)
            #expect(try await jobs.extend(second, by: .seconds(30), at: later))
            #expect(try await jobs.finish(second))
        }
    }

    private static let once = Backoff(first: .seconds(1), longest: .seconds(1), attempts: 1)

    @Test(arguments: Engine.allCases)
    func `the end of a job is written with what it did, or neither is`(_ engine: Engine) async throws {
        try await withJobs(engine, 1) { jobs in
            struct Lost: Error {}
            let deliver = { @Sendable (job: Job, record: String) in
                try await jobs.database.write { tx in
                    try tx.run(
                        "INSERT INTO page_reach (form_name, page, day, people) VALUES (\(record), '', 1, 1)")
                    guard try JobStore.finish(job, in: tx) else { throw Lost() }
                }
            }
            let first = try #require(try await jobs.claim(Self.kind, at: Self.now, lease: .seconds(5), limit: 1).first)
            let later = Self.now + .seconds(5)
            let second = try #require(try await jobs.claim(Self.kind, at: later, lease: .seconds(5), limit: 1).first)

            await #expect(throws: Lost.self) { try await deliver(first, "first") }
            try await deliver(second, "second")

            let records = try await jobs.database.read { tx in try tx.rows("SELECT form_name FROM page_reach") }
            #expect(records.map { $0.text(0) } == ["second"])
            #expect(try await jobs.nextDue([Self.kind]) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is given back is due at once and was no attempt`(_ engine: Engine) async throws {
        try await withJobs(engine, 1) { jobs in
            let first = try #require(try await jobs.claim(Self.kind, at: Self.now, lease: .hours(1), limit: 1).first)

            #expect(try await jobs.giveBack(first, at: Self.now))

            let again = try await jobs.claim(Self.kind, at: Self.now, lease: .hours(1), limit: 1)
            #expect(again.map(\.attempts) == [1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a job waits as long as the other side asked for`(_ engine: Engine) async throws {
        try await withJobs(engine, 1) { jobs in
            let job = try #require(try await jobs.claim(Self.kind, at: Self.now, lease: .hours(1), limit: 1).first)
            let asked = Self.now + .hours(3)

            let setback = try await jobs.backOff(job, because: "too many", at: Self.now, earliest: asked)

            #expect(setback == .again(asked))
        }
    }

    @Test func `failed jobs do not all return at one moment`() {
        var chance = SeededChance(for: "jitter")
        let waits = (0..<50).map { _ in Backoff.standard.wait(after: 5, using: &chance) }

        #expect(Set(waits).count > 40)
        #expect(waits.allSatisfy { $0 <= .seconds(80) && $0 >= .seconds(40) })
        #expect(Backoff.standard.wait(after: 400, using: &chance) <= .seconds(3600))
    }

    @Test func `a provider that is away for a day parks nothing, however the waits fall`() throws {
        struct Least: RandomNumberGenerator {
            func next() -> UInt64 { .max }
        }
        var least = Least()
        let tries = try #require(Backoff.standard.attempts)

        let waits = (1..<tries).map { Backoff.standard.wait(after: $0, using: &least) }

        #expect(waits.reduce(.zero, +) > .hours(24))
    }
}
