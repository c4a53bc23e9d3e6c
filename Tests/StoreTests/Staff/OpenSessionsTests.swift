import Reporting
import Testing
import Vault

@testable import Store

@Suite struct OpenSessionsTests {
    static let start = StaffFixture.start

    @Test(arguments: Engine.allCases)
    func `an account sees its own sessions, the last used first, and which one asks`(_ engine: Engine) async throws {
        try await Self.twice(engine) { staff, first, second in
            let other = try await staff.enrolled("lind").token
            #expect(try await staff.store.session(other, at: Self.start) != nil)
            let now = Self.start + .minutes(20)
            let asking = try await Self.session(first, staff, at: now)
            let seen = try await staff.store.openSessions(of: asking, at: now)

            #expect(seen.map(\.isThis) == [true, false])
            #expect(seen.map(\.openedAt) == [Self.start, Self.start + .minutes(1)])
            #expect(seen.map(\.seenAt) == [now, Self.start + .minutes(1)])
            #expect(Set(seen.map(\.id)).count == 2)
            let later = now + .minutes(29)
            #expect(try await staff.store.openSessions(of: asking, at: later).map(\.isThis) == [true], "one idled out")
        }
    }

    @Test(arguments: Engine.allCases)
    func `one ends another of one's own, and nobody else's`(_ engine: Engine) async throws {
        try await Self.twice(engine) { staff, first, second in
            let now = Self.start + .minutes(2)
            let stranger = try await Self.session(staff.enrolled("lind").token, staff, at: now)
            let asking = try await Self.session(first, staff, at: now)
            let id = try #require(try await staff.store.openSessions(of: asking, at: now).first { !$0.isThis }?.id)

            #expect(try await !staff.store.endSession(id, of: stranger, at: now))
            #expect(try await staff.store.session(second, at: now) != nil)
            #expect(try await staff.store.endSession(id, of: asking, at: now))
            #expect(try await staff.store.session(second, at: now) == nil)
            #expect(try await !staff.store.endSession(id, of: asking, at: now))
            #expect(try await staff.store.session(first, at: now) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `ending all others ends those that wait for a code too`(_ engine: Engine) async throws {
        try await Self.twice(engine) { staff, first, second in
            let now = Self.start + .minutes(2)
            let waiting = try await staff.pending("okafor", at: now).token
            let asking = try await Self.session(first, staff, at: now)

            #expect(try await staff.store.endOtherSessions(of: asking) == 2)
            #expect(try await staff.store.session(second, at: now) == nil)
            #expect(try await staff.store.session(waiting, at: now) == nil)
            #expect(try await staff.store.session(first, at: now) != nil)
        }
    }

    /// One account, signed in at two places, a minute apart.
    private static func twice(
        _ engine: Engine, _ body: (StaffFixture, SecretToken, SecretToken) async throws -> Void
    ) async throws {
        try await StaffFixture.run(engine) { staff in
            let first = try await staff.enrolled("okafor")
            let now = start + .minutes(1)
            let pending = try await staff.pending("okafor", at: now)
            let second = try #require(try await staff.enter(first.app.code(at: now), pending, at: now).token)
            try await body(staff, first.token, second)
        }
    }

    private static func session(_ token: SecretToken, _ staff: StaffFixture, at now: Instant) async throws
        -> StaffSession
    {
        try #require(try await staff.store.session(token, at: now))
    }
}
