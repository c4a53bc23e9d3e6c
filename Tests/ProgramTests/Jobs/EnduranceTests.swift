import Foundation
import Reporting
import ServiceLifecycleTestKit
import Store
import Synchronization
import Testing

@testable import bluelamp

/// Promises are kept whatever happens: nodes that die, nodes that race, a provider that is away, a job that is poison.
@Suite(.timeLimit(.minutes(5))) struct EnduranceTests {
    @Test(arguments: Engine.allCases)
    func `two nodes share a thousand jobs, and each job is done once`(_ engine: Engine) async throws {
        try await withTwoNodes(engine) { one, other in
            try await one.ask(1_000)
            let done = Tally()
            let began = [Flag(), Flag()]
            let bothBegan = Tally()
            let runners = [(one, "a"), (other, "b")].enumerated().map { index, node in
                node.0.runner(
                    .job(Works.kind, .messages) { job, _ in
                        if began[index].raise() { bothBegan.add() }
                        // Neither takes all of it before the other has come.
                        while bothBegan.sum < 2 { await Task.yield() }
                        let end = try await node.0.record(job, by: node.1)
                        done.add()
                        return end
                    })
            }

            try await testGracefulShutdown { trigger in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for runner in runners { group.addTask { try await runner.run() } }
                    await done.reaches(1_000)
                    trigger.triggerGracefulShutdown()
                    try await group.waitForAll()
                }
            }

            let deeds = try await one.deeds()
            #expect(deeds.count == 1_000)
            #expect(Set(deeds.map(\.job)).count == 1_000)
            #expect(Set(deeds.map(\.node)) == ["a", "b"])
            #expect(try await one.jobs.nextDue([Works.kind]) == nil)
            #expect(done.sum == 1_000)
        }
    }

    @Test(arguments: Engine.allCases, [true, false])
    func `a node that is killed between claim and finish leaves its job to the next, which does it once`(
        _ engine: Engine, beforeItsRecord: Bool
    ) async throws {
        try await withAddress(engine) { address in
            try await opened(address) { works in try await works.ask(1) }

            await #expect(processExitsWith: .signal(SIGKILL)) {
                [address = address as String, beforeItsRecord = beforeItsRecord as Bool] in
                try await opened(address) { works in
                    let runner = works.runner(
                        .job(Works.kind, .messages, lease: .seconds(60)) { job, _ in
                            if !beforeItsRecord { _ = try await works.record(job, by: "killed") }
                            kill(getpid(), SIGKILL)
                            return .done
                        })
                    try await runner.run()
                }
            }

            try await opened(address) { works in
                let lane = works.lane(.job(Works.kind, .messages) { job, _ in try await works.record(job, by: "next") })
                let meanwhile = try await lane.takeUp(8)
                works.clock.move(to: TestClock.start + .seconds(60))
                let later = try await lane.takeUp(8)
                for job in later { await lane.work(off: job) }

                #expect(meanwhile.isEmpty)
                #expect(later.map(\.attempts) == (beforeItsRecord ? [2] : []))
                #expect(try await works.deeds().map(\.node) == [beforeItsRecord ? "next" : "killed"])
                #expect(try await works.jobs.nextDue([Works.kind]) == nil)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a provider that is down for a day loses nothing, is not hammered, and all is done once it is back`(
        _ engine: Engine
    ) async throws {
        try await withWorks(engine) { works in
            try await works.ask(20)
            let back = TestClock.start + .hours(24)
            let tries = Tally()
            let lane = works.lane(
                .job(Works.kind, .messages) { job, now in
                    tries.add()
                    guard now >= back else { return .again(because: "no answer") }
                    return try await works.record(job)
                })

            try await works.drive(lane, until: back - .milliseconds(1))
            let health = try await works.jobs.health(of: [.messages: [Works.kind]], at: works.clock.now)
            let triesDown = tries.sum
            try await works.drive(lane, until: .distantFuture)

            #expect(health.first?.failingSince == TestClock.start)
            #expect(triesDown < 20 * 60)
            #expect(try await works.deeds().map(\.job).sorted() == (0..<20).map { "job \($0)" }.sorted())
            #expect(try await works.jobs.parkedCount() == 0)
            #expect(works.clock.now <= back + .hours(1))
        }
    }

    @Test(arguments: Engine.allCases)
    func `one poisoned job among a thousand good ones is parked after its attempts and stops none of them`(
        _ engine: Engine
    ) async throws {
        try await withWorks(engine) { works in
            try await works.ask(1, named: "poison", due: TestClock.start - .seconds(1))
            try await works.ask(1_000)
            let done = Tally()
            let doneBeforeParking = Mutex<Int?>(nil)
            let lane = works.lane(
                .job(
                    Works.kind, .messages,
                    backOff: Backoff(first: .seconds(10), longest: .minutes(10), attempts: 5)
                ) { job, _ in
                    if job.id == "poison 0" {
                        if job.attempts == 5 { doneBeforeParking.withLock { $0 = done.sum } }
                        throw Poison(words: "quill@example.org is no address")
                    }
                    done.add()
                    return try await works.record(job)
                })

            try await works.drive(lane, until: .distantFuture)

            #expect(try await works.deeds().count == 1_000)
            #expect(doneBeforeParking.withLock { $0 } == 1_000)
            let parked = try await works.jobs.parked(limit: 5)
            #expect(parked.map(\.id) == ["poison 0"])
            #expect(parked.map(\.attempts) == [5])
            #expect(parked.map(\.fault) == ["Poison"], "what a stranger's fault says may be personal")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a job that stops the program each time is parked the sixth time, without being begun`(
        _ engine: Engine
    ) async throws {
        try await withWorks(engine) { works in
            try await works.ask(1)
            let tries = Tally()
            let lane = works.lane(
                .job(Works.kind, .messages, lease: .seconds(60)) { _, _ in
                    tries.add()
                    return .done
                })
            for _ in 0..<5 {
                #expect(try await lane.takeUp(8).count == 1)
                works.clock.move(to: works.clock.now + .seconds(60))
            }

            for job in try await lane.takeUp(8) { await lane.work(off: job) }

            #expect(tries.sum == 0)
            #expect(try await works.jobs.parked(limit: 5).map(\.attempts) == [6])
            #expect(works.logged == ["job parked"])
        }
    }
}

private struct Poison: Error, CustomStringConvertible {
    let words: String
    var description: String { words }
}

/// Raised once.
private final class Flag: Sendable {
    private let isRaised = Mutex(false)

    /// True the first time.
    func raise() -> Bool {
        isRaised.withLock { isRaised in
            defer { isRaised = true }
            return !isRaised
        }
    }
}

extension Instant {
    fileprivate static let distantFuture = TestClock.start + .days(10_000)
}

/// A database that two processes open one after the other, by its address: a file of SQLite, or a schema.
private func withAddress(_ engine: Engine, _ body: (String) async throws -> Void) async throws {
    switch engine {
    case .sqlite: try await withTemporaryFolder { try await body($0.appending(path: "test.sqlite").path) }
    case .postgres: try await withSchema(body)
    }
}

private func opened(_ address: String, _ body: (Works) async throws -> Void) async throws {
    let database: any Database =
        address.hasPrefix("/")
        ? try SQLiteDatabase.patient(URL(filePath: address)) : try await PostgresDatabase.patient(address, poolSize: 4)
    try await database.migrate(migrationsWithDeeds)
    try await body(Works(database))
    await database.close()
}
