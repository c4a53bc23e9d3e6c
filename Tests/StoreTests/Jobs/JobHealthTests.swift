import Reporting
import Testing

@testable import Store

/// What an operator sees of the jobs, and what it costs to ask.
@Suite struct JobHealthTests {
    private static let now = ReportDesk.start
    private static let first = Job.Kind("first")
    private static let second = Job.Kind("second")
    private static let tidy = Job.Kind.duty("tidy")
    private static let lanes: [Job.Lane: [Job.Kind]] = [.messages: [first, second], .upkeep: [tidy], .alerts: []]

    @Test(arguments: Engine.allCases)
    func `each lane says what is due longest, without what is leased, parked or for another day`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            for (number, kind) in [Self.first, Self.first, Self.second, Self.second].enumerated() {
                let due = Self.now + .seconds(number)
                try await jobs.enqueue(kind, id: "job-\(number)", payload: "", due: due, at: Self.now)
            }
            try await jobs.plan([Recurring(Self.tidy, every: .minutes(1))], at: Self.now + .days(1))
            let leased = try await jobs.claim(Self.first, at: Self.now, lease: .minutes(9), limit: 1)
            let parked = try #require(
                try await jobs.claim(Self.first, at: Self.now + .seconds(1), lease: .minutes(9), limit: 1).first)
            #expect(try await jobs.park(parked, because: "no such address", at: Self.now) == .parked)

            let health = try await jobs.health(of: Self.lanes, at: Self.now + .minutes(1))

            #expect(leased.map(\.id) == ["job-0"])
            #expect(
                health == [
                    LaneHealth(
                        lane: .messages, oldestDue: Self.now + .seconds(2), failingSince: nil, fault: nil),
                    LaneHealth(lane: .upkeep, oldestDue: nil, failingSince: nil, fault: nil),
                ])
            #expect(try await jobs.nextDue([Self.first, Self.tidy]) == Self.now + .minutes(9))
            #expect(try await jobs.parkedCount() == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a lane says since when it fails and why, though nothing of it is due`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            try await jobs.enqueue(Self.second, id: "job", payload: "", due: Self.now, at: Self.now)
            var now = Self.now
            for fault in ["no route", "no answer"] {
                let job = try #require(try await jobs.claim(Self.second, at: now, lease: .hours(1), limit: 1).first)
                let wait = Backoff(first: .hours(1), longest: .hours(1), attempts: 9)
                _ = try await jobs.backOff(job, because: fault, at: now, by: wait)
                now = now + .hours(1)
            }

            let health = try await jobs.health(of: Self.lanes, at: now - .hours(1))

            #expect(health.first?.oldestDue == nil)
            #expect(health.first?.failingSince == Self.now)
            #expect(health.first?.fault == "no answer")
        }
    }

    @Test(arguments: Engine.allCases)
    func `starting a parked job again is on record, with who did it and why it had stopped`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let jobs = JobStore(database: database)
            try await jobs.enqueue(Self.first, id: "job", payload: "", due: Self.now, at: Self.now)
            #expect(try await jobs.unpark("job", by: nil, at: Self.now) == false)
            for by in [Cast.supervisor, nil] {
                let job = try #require(try await jobs.claim(Self.first, at: Self.now, lease: .hours(1), limit: 1).first)
                #expect(job.attempts == 1)
                #expect(try await jobs.park(job, because: "no such address", at: Self.now) == .parked)
                #expect(try await jobs.unpark("job", by: by, at: Self.now + (by == nil ? .seconds(0) : .seconds(-1))))
            }

            let record = try await jobs.unparked(limit: 5)

            #expect(record.map(\.staffName) == [nil, "R. Whitlock"])
            #expect(record.allSatisfy { $0.id == "job" && $0.kind == Self.first && $0.fault == "no such address" })
            #expect(try await jobs.unpark("job", by: nil, at: Self.now) == false)
            #expect(try await jobs.unparked(limit: 5).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `every question about jobs uses its index and reads no table whole`(_ engine: Engine) async throws {
        let kinds = [Self.first, Self.second, Self.tidy]
        let leases = Dictionary(kinds.map { ($0, Duration.seconds(30)) }) { first, _ in first }
        let job = Job(
            id: "job", kind: Self.first, payload: "", due: Self.now, attempts: 1, unanswered: 1, lease: "ours")
        let questions: [(SQL, index: String)] = [
            (JobStore.claim(leases, as: "token", at: Self.now, limit: 8), "jobs_due"),
            (JobStore.claim([Self.first: .seconds(30)], as: "token", at: Self.now, limit: 8), "jobs_due"),
            (JobStore.nextDue(kinds), "jobs_due"),
            (JobStore.longestFailing(kinds), "jobs_failing"),
            (JobStore.parkedJobs(limit: 9), "jobs_parked"),
            (JobStore.unparkedJobs(limit: 9), "unparked_jobs_by_time"),
            (
                "UPDATE jobs SET due = \(Self.now) WHERE id = \(job.id) AND lease = \(job.lease)",
                engine == .sqlite ? "sqlite_autoindex_jobs_1" : "jobs_pkey"
            ),
        ]
        try await withDatabase(engine) { database in
            for (question, index) in questions {
                let plan = try await database.explain(question)

                #expect(plan.contains(index), "\(question.text)\n\(plan)")
                #expect(!plan.contains(/SCAN (unparked_)?jobs(?! USING)/), "\(question.text)\n\(plan)")
                #expect(!plan.contains(/Seq Scan on (unparked_)?jobs/), "\(question.text)\n\(plan)")
            }
        }
    }
}
