import ServiceLifecycle
import Store
import Testing

@testable import Website

@Suite(.timeLimit(.minutes(1))) struct LiveHubTests {
    @Test func `a page hears of its own topics, and of what may be any of them`() async throws {
        try await running { hub, change in
            let (own, _) = hub.listen(to: ["dispatch", "alerts"])
            let (other, ending) = hub.listen(to: ["queue"])
            var signals = own.makeAsyncIterator()
            change.yield(Change(topic: "alerts", key: "4T7K-2M9Q-P"))
            #expect(await signals.next() == .changed)
            change.yield(.anything)
            #expect(await signals.next() == .changed)

            ending.finish()
            var count = 0
            for await _ in other { count += 1 }
            #expect(count == 1)
        }
    }

    @Test func `many changes at once are one signal, and what comes later another half a second on`() async throws {
        try await running { hub, change in
            let (signals, own) = hub.listen(to: ["queue"])
            var next = signals.makeAsyncIterator()
            let clock = ContinuousClock()
            change.yield(Change(topic: "queue"))
            #expect(await next.next() == .changed)
            let began = clock.now
            for _ in 0..<500 { change.yield(Change(topic: "queue")) }
            #expect(await next.next() == .changed)
            #expect(clock.now - began >= LiveHub.pause * 0.8)

            own.finish()
            #expect(await next.next() == nil)
        }
    }

    @Test func `when the hub ends, every page's signals end`() async throws {
        let (changes, change) = AsyncStream<Change>.makeStream()
        let hub = LiveHub { changes }
        let (signals, _) = hub.listen(to: ["queue"])
        let running = Task { try await hub.run() }
        change.yield(Change(topic: "queue"))
        var next = signals.makeAsyncIterator()
        #expect(await next.next() == .changed)
        running.cancel()

        #expect(await next.next() == nil)
        let (late, _) = hub.listen(to: ["queue"])
        for await _ in late { Issue.record("a signal after the end") }
    }

    private func running(
        _ body: @Sendable (LiveHub, AsyncStream<Change>.Continuation) async throws -> Void
    ) async throws {
        let (changes, change) = AsyncStream<Change>.makeStream()
        let hub = LiveHub { changes }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await hub.run() }
            try await body(hub, change)
            group.cancelAll()
        }
    }
}
