import Reporting
import Store
import Synchronization
import Testing

@testable import Website

@Suite(.timeLimit(.minutes(1))) struct SharedReadingTests {
    private static let now = Instant(milliseconds: 1_764_000_000_000)
    private struct Broken: Error {}

    private final class Count: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    @Test func `two hundred pages that are told of one change read once, those with other eyes once more`() async throws
    {
        let shared = SharedReading<String, Int>(topics: ["queue"])
        let reads = Count()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for each in 0..<200 {
                group.addTask {
                    try await shared.value(for: each < 150 ? "all" : "sensitive", told: 1, at: Self.now) {
                        let number = reads.next()
                        try await Task.sleep(for: .milliseconds(20))
                        return number
                    }
                }
            }
            let seen = try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            #expect(seen.count == 2)
        }
        #expect(reads.next() == 3)
    }

    @Test func `the next change is read afresh, and so is what has grown old`() async throws {
        let shared = SharedReading<String, Int>(topics: ["queue"])
        var seen: [Int] = []
        for (number, (told, at)) in [(1, Self.now), (1, Self.now), (2, Self.now), (2, Self.now + .seconds(2))]
            .enumerated()
        {
            seen.append(try await shared.value(for: "all", told: told, at: at) { number })
        }

        #expect(seen == [0, 0, 2, 3])
    }

    @Test func `a reading that fails fails for one, and the others read for themselves`() async throws {
        let shared = SharedReading<String, Int>(topics: ["queue"])
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let failed = Task {
            try await shared.value(for: "all", told: 1, at: Self.now) {
                begin.yield()
                while await shared.waiting(for: "all") == 0 { await Task.yield() }
                throw Broken()
            }
        }
        for await _ in begun { break }

        #expect(try await shared.value(for: "all", told: 1, at: Self.now) { 7 } == 7)
        await #expect(throws: Broken.self) { try await failed.value }
        #expect(try await shared.value(for: "all", told: 1, at: Self.now) { 8 } == 8)
    }

    @Test func `the hub counts what it told of each topic`() async throws {
        let (changes, change) = AsyncStream<Change>.makeStream()
        let hub = LiveHub { changes }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await hub.run() }
            let (signals, _) = hub.listen(to: ["queue"])
            var next = signals.makeAsyncIterator()
            change.yield(Change(topic: "queue"))
            _ = await next.next()
            #expect(hub.told(of: ["queue"]) == 1 && hub.told(of: ["dispatch"]) == 0)
            change.yield(.anything)
            _ = await next.next()
            #expect(hub.told(of: ["queue"]) == 2 && hub.told(of: ["dispatch"]) == 1)
            group.cancelAll()
        }
    }
}
