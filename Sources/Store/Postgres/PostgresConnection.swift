internal import CPostgres
import Dispatch

/// One session with the server.
///
/// libpq lets one thread at a time use a session and blocks that thread, so each has a serial queue of its own, away
/// from the threads that serve requests.
///
/// `@unchecked Sendable`: the handle and every other stored variable are touched on `queue` only (`open`, `run` and
/// `listen` are the ways in), and in `deinit`, when nobody else can; `hangUp` only reads the handle's socket, which
/// does not change while the session lives.
final class PostgresConnection: @unchecked Sendable {
    let handle: OpaquePointer
    private let settings: PostgresSettings
    let queue: DispatchQueue
    /// Where this schema's changes are announced. Each schema has a channel of its own, as SQLite's files do.
    private(set) var channel = ""
    var isBroken = false
    private var statements: [String: PreparedStatement] = [:]
    private var constraints: [String: String] = [:]

    private struct PreparedStatement {
        let name: String
        let types: [SQLType]
    }

    private init(_ handle: OpaquePointer, _ settings: PostgresSettings, queue: DispatchQueue) {
        self.handle = handle
        self.settings = settings
        self.queue = queue
    }

    deinit {
        PQfinish(handle)
    }

    /// Dials the server and sets the session up.
    static func open(_ settings: PostgresSettings) async throws(StoreFault) -> PostgresConnection {
        let queue = DispatchQueue(label: "bluelamp.postgres")
        let opened: Result<PostgresConnection, StoreFault> = await withCheckedContinuation { answer in
            queue.async {
                answer.resume(
                    returning: Result { () throws(StoreFault) in
                        let handle = try dial(settings.url)
                        let connection = PostgresConnection(handle, settings, queue: queue)
                        try connection.setUp()
                        return connection
                    })
            }
        }
        return try opened.get()
    }

    /// Runs `work` on the session's own queue.
    func run<T: Sendable>(_ work: @escaping @Sendable (PostgresConnection) -> T) async -> T {
        await withCheckedContinuation { answer in
            queue.async { answer.resume(returning: work(self)) }
        }
    }

    private func setUp() throws(StoreFault) {
        // A notice may quote values, and libpq would print it on stderr.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        try command(
            """
            SET statement_timeout = \(max(30_000, settings.patience.milliseconds));
            SET lock_timeout = \(settings.patience.milliseconds);
            SET idle_in_transaction_session_timeout = \(settings.idleInTransaction.milliseconds);
            SET default_transaction_isolation = 'read committed';
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off'
            """)
        let facts = try answer(
            """
            SELECT current_setting('server_encoding'),
                   'bluelamp_' || left(md5(coalesce(current_schema(), '')), 16)
            """
        ).rows()[0]
        guard facts.text(0) == "UTF8" else { throw .other(code: "the database's encoding is not UTF8") }
        channel = facts.text(1)
    }

    /// Whether a transaction is open, healthy or not.
    var isInTransaction: Bool { PQtransactionStatus(handle) != PQTRANS_IDLE }

    /// Runs one or more statements that take and answer nothing. Returns the tag of the last, such as `COMMIT`.
    @discardableResult func command(_ text: String) throws(StoreFault) -> String {
        try finished(PQexec(handle, text)).tag
    }

    /// Runs one statement, prepared unless the settings say otherwise.
    func answer(_ sql: SQL) throws(StoreFault) -> PostgresAnswer {
        guard sql.values.allSatisfy(\.isStorable) else { throw .unstorableText }
        let parameters = PostgresParameters(sql.values)
        if settings.prepares {
            let name = try prepare(sql)
            return try finished(
                parameters.withPointers { values, lengths, formats in
                    PQexecPrepared(handle, name, parameters.count, values, lengths, formats, 1)
                })
        }
        let types = parameters.types
        return try finished(
            parameters.withPointers { values, lengths, formats in
                PQexecParams(handle, sql.text, parameters.count, types, values, lengths, formats, 1)
            })
    }

    private func prepare(_ sql: SQL) throws(StoreFault) -> String {
        let types = sql.values.map(\.type)
        if let known = statements[sql.text], known.types == types { return known.name }
        if statements.count >= 1_000 || statements[sql.text] != nil {
            // Lists of every length, or one text with values of several types: begin again rather than grow for ever.
            try command("DEALLOCATE ALL")
            statements = [:]
        }
        let name = "s\(statements.count)"
        let oids = types.map(\.postgresType)
        _ = try finished(PQprepare(handle, name, sql.text, Int32(oids.count), oids))
        statements[sql.text] = PreparedStatement(name: name, types: types)
        return name
    }

    private func finished(_ result: OpaquePointer?) throws(StoreFault) -> PostgresAnswer {
        guard let result else {
            isBroken = PQstatus(handle) != CONNECTION_OK
            throw isBroken ? .lost : .other(code: "out of memory")
        }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
            return PostgresAnswer(result)
        default:
            let complaint = PostgresComplaint(result)
            PQclear(result)
            throw fault(complaint)
        }
    }

    private func fault(_ complaint: PostgresComplaint) -> StoreFault {
        // What has no SQLSTATE did not come from the server: libpq itself could not go on.
        if PQstatus(handle) != CONNECTION_OK || complaint.state.isEmpty {
            isBroken = true
            return .lost
        }
        if complaint.isStaleStatement, settings.prepares {
            forgetStatements()
            return .serialization
        }
        let fault = StoreFault(state: complaint.state)
        switch fault {
        case .lost:
            isBroken = true
            return fault
        case .unique:
            return .unique(constraint: columns(of: complaint.constraint, in: complaint.schema))
        default:
            return fault
        }
    }

    /// Ends the transaction, for nothing can be deallocated in a failed one, and prepares afresh when it is run again.
    private func forgetStatements() {
        rollBack()
        statements = [:]
        if (try? command("DEALLOCATE ALL")) == nil { isBroken = true }
    }

    /// `table(column, column)` of a unique constraint, as SQLite would say it.
    ///
    /// The transaction has failed and answers nothing any more, so it is ended first.
    private func columns(of constraint: String, in schema: String) -> String {
        let key = "\(schema).\(constraint)"
        if let known = constraints[key] { return known }
        rollBack()
        guard let rows = try? answer(Self.columnsOfIndex(constraint, in: schema)).rows(), let first = rows.first else {
            return constraint
        }
        let columns = rows.map { $0.text(1) }.joined(separator: ", ")
        constraints[key] = "\(first.text(0))(\(columns))"
        return "\(first.text(0))(\(columns))"
    }

    private static func columnsOfIndex(_ name: String, in schema: String) -> SQL {
        """
        SELECT CAST(t.relname AS TEXT), CAST(a.attname AS TEXT)
        FROM pg_index i
        JOIN pg_class c ON c.oid = i.indexrelid
        JOIN pg_class t ON t.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(number, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
        WHERE n.nspname = \(schema) AND c.relname = \(name) AND k.place <= i.indnkeyatts
        ORDER BY k.place
        """
    }

    /// Undoes the open transaction, if there is one. A session that cannot even do that is broken.
    func rollBack() {
        guard !isBroken, isInTransaction else { return }
        if (try? command("ROLLBACK")) == nil { isBroken = true }
    }
}
