import Dispatch
import Forms
import Reporting
import Testing
import Vault
import Synchronization

@testable import Store

/// Removing very much does not keep others from writing.
@Suite(.timeLimit(.minutes(3))) struct BatchTests {
    private static let now = ReportDesk.start

    @Test(arguments: Engine.allCases)
    func `old drafts go a batch at a time, all of them and none that is younger`(_ engine: Engine) async throws {
        try await withDatabase(engine) { inner in
            let database = CountingDatabase(inner)
            let desk = try await ReportDesk(database)
            try await database.write { tx in
                for number in 0..<1_201 {
                    let saved = Self.now + .seconds(number)
                    try tx.run(
                        """
                        INSERT INTO drafts (id, form_name, form_version, revision, started_at, updated_at, sealed)
                        VALUES (\("draft \(number)"), 'x', 'x', 1, \(saved), \(saved), \([UInt8]()))
                        """)
                }
            }
            let before = database.writes

            let expired = try await desk.store.expireDrafts(before: Self.now + .seconds(1_200))

            #expect(expired == 1_200)
            #expect(database.writes - before == 3)
            #expect(try await desk.count("drafts") == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `old sign-ins go a batch at a time, all of them and none that is younger`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let id = try await staff.add("okafor").member.id
            try await staff.database.write { tx in
                for number in 0..<601 {
                    let key = Array("key \(number)".utf8)
                    let last = Self.now + .seconds(number)
                    try tx.run(
                        """
                        INSERT INTO staff_sessions (token_hash, staff_id, step, opened_at, seen_at, ends_at)
                        VALUES (\(key), \(id), 'open', \(last), \(last), \(last))
                        """)
                    try tx.run(
                        """
                        INSERT INTO staff_attempts (account_key, source_key, tries, last_at, next_at)
                        VALUES (\(key), \(key), 1, \(last), \(last))
                        """)
                }
            }
            let database = CountingDatabase(staff.database)
            let store = StaffStore(database: database, vault: staff.store.vault)

            let sessions = try await store.forgetWhatIsOver(at: Self.now + .seconds(599))
            let attempts = try await store.forgetWhatIsOver(at: Self.now + .seconds(600) + SignInAttempts.memory)

            #expect(sessions == 600 && attempts == 1 + 600)
            #expect(database.writes == 2 + 1 + 1 + 2)
            let left = try await database.read { tx in
                try tx.rows(
                    """
                    SELECT count(*) FROM staff_sessions
                    UNION ALL
                    SELECT count(*) FROM staff_attempts
                    """
                ).map { $0.int(0) }
            }
            #expect(left == [0, 1])
        }
    }

    /// PostgreSQL alone lets another write between the search and the removal.
    @Test func `a draft that is saved while old ones are removed is kept`() async throws {
        try await withDesk(.postgres) { desk in
            let secret = DraftSecret.random()
            let draft = Draft(
                form: desk.form.name, version: desk.form.version, startedAt: Self.now, gateAnsweredAt: nil)
            try await desk.store.save(draft, secret, at: Self.now)
            let (isHeld, mayCommit) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let saved: Void = desk.database.write { tx in
                _ = try tx.run("UPDATE drafts SET updated_at = \(Self.now + .days(9))")
                isHeld.signal()
                mayCommit.wait()
            }
            try await Self.until(isHeld)
            async let expired = desk.store.expireDrafts(before: Self.now + .days(1))
            while try await !isAnyoneHeldUp(desk) { await Task.yield() }

            mayCommit.signal()

            try await saved
            #expect(try await expired == 0)
            #expect(try await desk.count("drafts") == 1)
        }
    }

    private static func until(_ semaphore: DispatchSemaphore) async throws {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                semaphore.wait()
                continuation.resume()
            }
        }
    }

    private func isAnyoneHeldUp(_ desk: ReportDesk) async throws -> Bool {
        try await desk.database.read { tx in
            try tx.row(
                """
                SELECT 1 FROM pg_stat_activity
                WHERE wait_event_type = 'Lock' AND query LIKE 'DELETE FROM drafts%'
                """) != nil
        }
    }

    @Test(arguments: Engine.allCases)
    func `a long piece of work can be stopped between two batches`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let stopped = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await desk.store.expireDrafts(before: Self.now)
            }

            await #expect(throws: CancellationError.self) { try await stopped.value }
        }
    }
}

/// Another database that counts how often it is written.
private final class CountingDatabase: Database {
    private let inner: any Database
    private let count = Mutex(0)

    init(_ inner: any Database) {
        self.inner = inner
    }

    var engine: Engine { inner.engine }
    var writes: Int { count.withLock { $0 } }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await inner.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        count.withLock { $0 += 1 }
        return try await inner.write(body)
    }

    func changes() -> AsyncStream<Change> { inner.changes() }
    func migrate(_ migrations: [Migration]) async throws { try await inner.migrate(migrations) }
    func close() async { await inner.close() }
}
