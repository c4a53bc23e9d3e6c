import Reporting
import Synchronization
import Testing

@testable import Website

@Suite struct ReadinessTests {
    private struct Broken: Error {}

    private final class Database: Sendable {
        let looks = Mutex(0)
        let isBroken = Mutex(false)

        func check() throws {
            looks.withLock { $0 += 1 }
            if isBroken.withLock(\.self) { throw Broken() }
        }
    }

    private static let now = Instant(milliseconds: 1_795_529_100_000)

    @Test(arguments: [false, true])
    func `a crowd that asks at once is one look, whatever comes of it, and a second later another`(
        _ isBroken: Bool
    ) async {
        let database = Database()
        database.isBroken.withLock { $0 = isBroken }
        let readiness = Readiness { _ in
            await Task.yield()
            try database.check()
        }

        for (round, now) in [Self.now, Self.now + .milliseconds(999), Self.now + .seconds(1)].enumerated() {
            let ready = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<100 {
                    group.addTask { (try? await readiness.look(at: now)) != nil }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(ready == (isBroken ? 0 : 100))
            #expect(database.looks.withLock(\.self) == (round == 2 ? 2 : 1))
        }
    }

    @Test func `what was broken is found mended, and a clock that was set back asks anew`() async throws {
        let database = Database()
        let readiness = Readiness { _ in try database.check() }
        database.isBroken.withLock { $0 = true }
        await #expect(throws: Broken.self) { try await readiness.look(at: Self.now) }
        database.isBroken.withLock { $0 = false }

        try await readiness.look(at: Self.now + .seconds(1))
        try await readiness.look(at: Self.now - .hours(1))

        #expect(database.looks.withLock(\.self) == 3)
    }
}
