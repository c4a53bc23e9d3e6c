import Reporting
import ServiceLifecycleTestKit
import Store
import Synchronization
import Testing

@testable import bluelamp

/// How a node takes up work, keeps its leases, and stops.
@Suite(.timeLimit(.minutes(1))) struct RunnerTests {
    @Test(arguments: Engine.allCases)
    func `work that is asked for is taken up at once, without waiting for the next look`(
        _ engine: Engine
    ) async throws {
        try await withWorks(engine) { works in
            let (began, done) = (Tally(), Tally())
            let runner = works.runner(
                .duty("begin", .messages, every: .hours(1)) { _ in
                    began.add()
                    return 0
                },
                .job(Works.kind, .messages) { job, _ in
                    done.add()
                    return .done
                })

            try await running(runner) {
                await began.reaches(1)
                try await works.ask(1)
                await done.reaches(1)
            }

            #expect(try await works.jobs.nextDue([Works.kind]) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a lane that is full of slow work keeps no other lane waiting`(_ engine: Engine) async throws {
        try await withWorks(engine) { works in
            try await works.ask(Job.Lane.messages.places + 3)
            let (slow, quick) = (Tally(), Tally())
            let runner = works.runner(
                .job(Works.kind, .messages) { _, _ in
                    slow.add()
                    try await Task.sleep(for: .seconds(3_600))
                    return .done
                },
                .job(.init("quick"), .alerts) { _, _ in
                    quick.add()
                    return .done
                })

            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await runner.run() }
                await slow.reaches(Job.Lane.messages.places)
                try? await works.jobs.enqueue(
                    .init("quick"), id: "quick", payload: "", due: TestClock.start, at: TestClock.start)
                await quick.reaches(1)
                group.cancelAll()
            }

            #expect(slow.sum == Job.Lane.messages.places)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the lease of long work is extended at half its life`(_ engine: Engine) async throws {
        try await withWorks(engine) { works in
            try await works.ask(1)
            let ticks = Bell()
            let slept = Mutex<[Duration]>([])
            let lane = JobLane(
                .messages,
                lines: [
                    .job(Works.kind, .messages, lease: .seconds(60)) { _, _ in
                        // Half of the lease has gone: the runner extends, and only then the work ends.
                        works.clock.move(to: TestClock.start + .seconds(30))
                        ticks.ring()
                        while try await works.jobs.nextDue([Works.kind]) != TestClock.start + .seconds(90) {
                            await Task.yield()
                        }
                        return .done
                    }
                ],
                jobs: works.jobs,
                time: JobTime(
                    now: { works.clock.now },
                    sleep: { duration in
                        slept.withLock { $0.append(duration) }
                        for await _ in ticks.rings { return }
                        try Task.checkCancellation()
                    }),
                logger: works.runner().logger)

            for job in try await lane.takeUp(8) { await lane.work(off: job) }

            #expect(slept.withLock { $0.first } == .seconds(30))
            #expect(try await works.jobs.nextDue([Works.kind]) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `work whose lease another took is stopped, and changes nothing any more`(_ engine: Engine) async throws {
        try await withTwoNodes(engine) { one, other in
            try await one.ask(1)
            let ticks = Bell()
            let thief = Mutex<Job?>(nil)
            let lane = JobLane(
                .messages,
                lines: [
                    .job(Works.kind, .messages, lease: .seconds(60)) { _, _ in
                        one.clock.move(to: TestClock.start + .seconds(60))
                        let taken = try await other.jobs.claim(
                            Works.kind, at: one.clock.now, lease: .hours(1), limit: 1)
                        thief.withLock { $0 = taken.first }
                        ticks.ring()
                        try await Task.sleep(for: .seconds(3_600))
                        return .done
                    }
                ],
                jobs: one.jobs,
                time: JobTime(now: { one.clock.now }, sleep: { _ in for await _ in ticks.rings { return } }),
                logger: one.runner().logger)

            for job in try await lane.takeUp(8) { await lane.work(off: job) }

            #expect(one.logged == ["job lost to another node"])
            let taken = try #require(thief.withLock { $0 })
            #expect(try await other.record(taken) == .recorded)
            #expect(try await one.record(taken) == .lost)
            #expect(try await one.deeds().count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `work that hangs is stopped after the longest that it may take, and fails`(_ engine: Engine) async throws {
        try await withWorks(engine) { works in
            try await works.ask(1)
            let lane = JobLane(
                .messages,
                lines: [
                    .job(Works.kind, .messages, lease: .seconds(60), longest: .minutes(5)) { _, _ in
                        try await Task.sleep(for: .seconds(3_600))
                        return .done
                    }
                ],
                jobs: works.jobs,
                time: JobTime(
                    now: { works.clock.now },
                    sleep: {
                        try Task.checkCancellation()
                        works.clock.move(to: works.clock.now + $0)
                    }),
                logger: works.runner().logger)

            for job in try await lane.takeUp(8) { await lane.work(off: job) }

            #expect(works.clock.now == TestClock.start + .minutes(5))
            let health = try await works.jobs.health(of: [.messages: [Works.kind]], at: works.clock.now)
            #expect(health.first?.fault == "it took longer than it may")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a stop lets a job come to its end, claims no other, and gives a duty back at once`(
        _ engine: Engine
    ) async throws {
        try await withWorks(engine) { works in
            try await works.ask(1)
            let (begun, stopping) = (Tally(), Bell())
            let runner = works.runner(
                .job(Works.kind, .messages) { job, _ in
                    begun.add()
                    for await _ in stopping.rings { break }
                    try await works.ask(1, named: "late")
                    return try await works.record(job)
                },
                .duty("long", .upkeep, every: .hours(1), lease: .hours(1)) { _ in
                    begun.add()
                    try await Task.sleep(for: .seconds(3_600))
                    return 1
                })

            try await testGracefulShutdown { trigger in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await runner.run() }
                    await begun.reaches(2)
                    trigger.triggerGracefulShutdown()
                    stopping.ring()
                    try await group.waitForAll()
                }
            }

            #expect(try await works.deeds().map(\.job) == ["job 0"])
            let late = try await works.jobs.claim(Works.kind, at: TestClock.start, lease: .seconds(1), limit: 5)
            #expect(late.map(\.id) == ["late 0"] && late.map(\.attempts) == [1])
            let duty = try await works.jobs.claim(.duty("long"), at: TestClock.start, lease: .seconds(1), limit: 5)
            #expect(duty.map(\.attempts) == [1])
            #expect(works.logged.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was claimed while the stop came is given back, not begun`(_ engine: Engine) async throws {
        try await withWorks(engine) { works in
            try await works.ask(3)
            let begun = Tally()
            let looks = Tally()

            try await testGracefulShutdown { trigger in
                let time = JobTime(
                    now: {
                        // First it plans its duties, then it looks for work: the stop comes as it is about to claim.
                        looks.add()
                        if looks.sum == 2 { trigger.triggerGracefulShutdown() }
                        return works.clock.now
                    },
                    sleep: works.clock.time.sleep)
                let runner = works.runner(
                    .job(Works.kind, .messages) { _, _ in
                        begun.add()
                        return .done
                    }, time: time)
                try await runner.run()
            }

            #expect(looks.sum > 2, "the jobs were claimed and given back")
            #expect(begun.sum == 0)
            let left = try await works.jobs.claim(Works.kind, at: TestClock.start, lease: .seconds(1), limit: 5)
            #expect(left.map(\.attempts) == [1, 1, 1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a duty that throws is logged and comes again, one that works is due after its interval`(
        _ engine: Engine
    ) async throws {
        try await withWorks(engine) { works in
            struct Broken: Error {}
            let fails = Mutex(true)
            let lane = works.lane(
                .duty("test", .messages, every: .seconds(15)) { _ in
                    if fails.withLock({ $0 }) { throw Broken() }
                    return 3
                })
            try await lane.plan()
            for _ in 0..<100 {
                let due = try #require(try await works.jobs.nextDue([.duty("test")]))
                #expect(due <= works.clock.now + .seconds(60))
                works.clock.move(to: due)
                for job in try await lane.takeUp(1) { await lane.work(off: job) }
            }
            #expect(works.logged == Array(repeating: "job failed", count: 100))
            fails.withLock { $0 = false }
            works.clock.move(to: try #require(try await works.jobs.nextDue([.duty("test")])))

            for job in try await lane.takeUp(1) { await lane.work(off: job) }

            #expect(works.logged.last == "duty done")
            #expect(try await works.jobs.nextDue([.duty("test")]) == works.clock.now + .seconds(15))
            #expect(try await works.jobs.parkedCount() == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what can never succeed is parked at once, and a kind without a line is left as it is`(
        _ engine: Engine
    ) async throws {
        try await withWorks(engine) { works in
            try await works.ask(1)
            try await works.jobs.enqueue(
                .message, id: "message", payload: "{}", due: TestClock.start, at: TestClock.start)
            let lane = works.lane(.job(Works.kind, .messages) { _, _ in .never(because: "no such address") })

            for job in try await lane.takeUp(8) { await lane.work(off: job) }

            #expect(try await works.jobs.parked(limit: 5).map(\.fault) == ["no such address"])
            #expect(try await works.jobs.nextDue([.message]) == TestClock.start)
        }
    }

    /// Runs a node while the test does something, then stops it gracefully.
    private func running(_ runner: JobRunner, _ body: () async throws -> Void) async throws {
        try await testGracefulShutdown { trigger in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await runner.run() }
                do {
                    try await body()
                } catch {
                    group.cancelAll()
                    throw error
                }
                trigger.triggerGracefulShutdown()
                try await group.waitForAll()
            }
        }
    }
}
