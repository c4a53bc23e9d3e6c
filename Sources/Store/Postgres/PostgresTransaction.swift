/// The statements of one body on one session. It lives no longer than the body.
final class PostgresTransaction: SchemaTransaction {
    let engine = Engine.postgres
    private let connection: PostgresConnection
    /// The fault that ended this transaction.
    private(set) var fault: StoreFault?
    private var changes: [Change] = []

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

    /// Hands the announcements to the server, which delivers them when the transaction commits and not before.
    func sendChanges() throws(StoreFault) {
        for change in changes {
            try run("SELECT pg_notify(\(connection.channel), \(change.payload))")
        }
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

extension Change {
    /// The change as the text of a notification.
    fileprivate var payload: String { "\(topic)\n\(key)" }

    init(payload: String) {
        let parts = payload.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(topic: String(parts[0]), key: parts.count > 1 ? String(parts[1]) : "")
    }
}

/// How one run of a body ended.
enum PostgresOutcome<T: Sendable>: Sendable {
    case done(T)
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
            try tx.sendChanges()
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
            return .done(value)
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
