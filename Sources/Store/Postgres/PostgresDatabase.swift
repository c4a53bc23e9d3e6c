import Dispatch

/// The database of more than one machine: a PostgreSQL server, or what speaks its protocol.
package final class PostgresDatabase: Database {
    package let engine = Engine.postgres
    private let settings: PostgresSettings
    private let pool: PostgresPool
    private let turnstile: Turnstile
    private let listener: PostgresListener
    private let announcer: PostgresAnnouncer
    private let broadcast = ChangeBroadcast()

    /// Dials the server once, so that a wrong address is known at the start and not with the first report.
    ///
    /// - Throws: `.unreachable`, or `.other` when the database is not in UTF-8.
    package init(_ settings: PostgresSettings) async throws(StoreFault) {
        self.settings = settings
        pool = PostgresPool(settings)
        turnstile = Turnstile(
            places: settings.poolSize, waiters: settings.waiters, patience: settings.patience.interval)
        let node = String(UInt64.random(in: .min ... .max), radix: 36)
        listener = PostgresListener(settings, node: node, broadcast)
        announcer = PostgresAnnouncer(settings, pool: pool, node: node)
        try await listener.start()
    }

    package convenience init(url: String, poolSize: Int = 16) async throws(StoreFault) {
        try await self.init(PostgresSettings(url: url, poolSize: poolSize))
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        // A snapshot like SQLite's. It never fails to serialize, for it writes nothing.
        try await perform("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    @discardableResult package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T)
        async throws -> T
    {
        try await perform("BEGIN", body)
    }

    private func perform<T: Sendable>(
        _ begin: String,
        _ body: @escaping @Sendable (PostgresTransaction) throws -> T
    ) async throws -> T {
        guard !Task.isCancelled else { throw StoreFault.cancelled }
        var patience = Patience(settings.patience)
        while true {
            switch try await attempt(begin, body, &patience) {
            case .done(let value, let changes):
                broadcast.send(changes)
                announcer.announce(changes)
                return value
            case .failed(let error): throw error
            case .again(let fault): try await patience.pause(after: fault)
            }
        }
    }

    private func attempt<T: Sendable>(
        _ begin: String,
        _ body: @escaping @Sendable (PostgresTransaction) throws -> T,
        _ patience: inout Patience
    ) async throws(StoreFault) -> PostgresOutcome<T> {
        try await turnstile.enter()
        let connection: PostgresConnection
        do throws(StoreFault) {
            connection = try await pool.take(&patience)
        } catch {
            turnstile.leave()
            throw error
        }
        return await connection.run { [pool, turnstile] connection in
            let outcome = connection.transact(begin, body)
            // Here and not in the task that waits: under load that may be long in coming, and the session would idle.
            pool.giveBack(connection, isBroken: connection.isBroken)
            turnstile.leave()
            return outcome
        }
    }

    package func changes() -> AsyncStream<Change> {
        broadcast.stream()
    }

    package func migrate(_ migrations: [Migration]) async throws {
        try await perform("BEGIN") { tx in
            try tx.run("SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)")
            // Two nodes that start together: the second waits here, and then finds nothing left to do.
            try tx.run("SELECT pg_advisory_xact_lock(hashtext(coalesce(current_schema(), '')))")
            try Migrator.run(migrations, in: tx)
        }
    }

    package func close() async {
        await announcer.close()
        listener.close()
        pool.close()
        broadcast.finish()
    }
}
