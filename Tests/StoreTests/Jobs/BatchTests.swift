import Reporting
import Testing
import Vault
import Synchronization

@testable import Store

/// Removing very much does not keep others from writing.
@Suite struct BatchTests {
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
