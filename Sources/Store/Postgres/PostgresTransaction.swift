/// The statements of one body on one session. It lives no longer than the body.
final class PostgresTransaction: SchemaTransaction {
    let engine = Engine.postgres
    private let connection: PostgresConnection
    /// The fault that ended this transaction.
    private(set) var fault: StoreFault?
    private(set) var changes: [Change] = []

    init(_ connection: PostgresConnection) {
        self.connection = connection
    }

    func rows(_ sql: SQL) throws(StoreFault) -> [Row] {
        try guarded { () throws(StoreFault) in try connection.answer(sql).rows() }
    }

    @discardableResult func run(_ sql: SQL) throws(StoreFault) -> Int {
        try guarded { () throws(StoreFault) in try connection.answer(sql).changed }
    }

    func announce(_ change: Change) {
        guard !changes.contains(change) else { return }
        changes.append(change)
    }

    func apply(_ migration: Migration) throws(StoreFault) {
        try guarded { () throws(StoreFault) in _ = try connection.command(migration.textForPostgres) }
    }

    private func guarded<T>(_ work: () throws(StoreFault) -> T) throws(StoreFault) -> T {
        if let fault { throw fault }
        do throws(StoreFault) {
            return try work()
        } catch {
            fault = error
            throw error
        }
    }
}

/// How one run of a body ended.
enum PostgresOutcome<T: Sendable>: Sendable {
    /// Committed, with what the body announced.
    case done(T, [Change])
    case failed(any Error)
    /// Nothing was kept, and a second run may well succeed.
    case again(StoreFault)
}

extension PostgresConnection {
    /// Runs `body` in one transaction. To be called on the session's queue.
    func transact<T>(_ begin: String, _ body: (PostgresTransaction) throws -> T) -> PostgresOutcome<T> {
        let tx = PostgresTransaction(self)
        let value: T
        do {
            try command(begin)
            value = try body(tx)
            if let fault = tx.fault { throw fault }
        } catch {
            rollBack()
            switch tx.fault ?? error as? StoreFault {
            case .serialization: return .again(.serialization)
            case .lost where isBroken: return .again(.lost)
            default: return .failed(error)
            }
        }
        do throws(StoreFault) {
            // A server that had given the transaction up answers COMMIT with ROLLBACK, and no error.
            guard try command("COMMIT") == "COMMIT" else { return .failed(StoreFault.other(code: "rolled back")) }
            return .done(value, tx.changes)
        } catch .serialization {
            rollBack()
            return .again(.serialization)
        } catch {
            // With `.lost` the commit may have been kept or not: to run the body again could do everything twice.
            rollBack()
            return .failed(error)
        }
    }
}
