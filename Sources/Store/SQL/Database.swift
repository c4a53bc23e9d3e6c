/// Where everything is kept: SQLite in a file or PostgreSQL over a network, with one SQL for both.
///
/// `docs/database.md` has the rules of this seam, the reason for each, and what happens without it.
package protocol Database: Sendable {
    var engine: Engine { get }

    /// Runs `body` on one snapshot: what others commit meanwhile is not seen, and nothing can be written.
    ///
    /// The body may run again if the connection breaks.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

    /// Runs `body` in one transaction and returns once it is durable.
    ///
    /// Asynchronous outside and synchronous inside: no mail, request or hashing can hold a transaction open. An error
    /// that the body throws undoes everything and comes out here. The body may run again after a deadlock, a
    /// serialization failure or a connection that broke before the commit, so it does nothing but speak to `tx`.
    /// Once begun it is not cancelled with its task: the person's browser may have gone, the report has not.
    ///
    /// - Throws: `StoreFault`, or what the body throws. After `.lost` nobody knows whether the write was kept.
    @discardableResult func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws
        -> T

    /// What was announced in transactions that committed, from now on, until the stream is dropped or the database
    /// closed. On PostgreSQL the other nodes' changes too, a moment later; a node that dies just after a commit may
    /// leave the others untold, so a listener also reads now and then without being told.
    func changes() -> AsyncStream<Change>

    /// Brings the schema up to the newest of `migrations`, in one transaction.
    ///
    /// - Throws: `.tooNew`, `.migrationChanged` or `.migrationFailed`, with the database left as it was.
    func migrate(_ migrations: [Migration]) async throws

    /// Ends the change streams and closes every connection once what runs has finished.
    func close() async
}

extension Database {
    /// Brings the schema up to the newest that this program knows.
    package func migrate() async throws {
        try await migrate(Migration.embedded)
    }
}

package enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgres
}

/// The statements of one transaction.
///
/// A fault ends it on both engines: later statements throw the same fault again, and nothing of it is kept even if the
/// body swallows the fault. So an expected collision is said in SQL (`ON CONFLICT`), not caught.
package protocol Transaction {
    var engine: Engine { get }

    /// The rows that a `SELECT` or a `RETURNING` clause answers.
    func rows(_ sql: SQL) throws(StoreFault) -> [Row]

    /// Runs a statement and returns the number of rows that it inserted, updated or deleted.
    @discardableResult func run(_ sql: SQL) throws(StoreFault) -> Int

    /// Tells everybody who listens to `changes()`, once the transaction has committed and not before.
    func announce(_ change: Change)
}

extension Transaction {
    /// The first row of an answer.
    package func row(_ sql: SQL) throws(StoreFault) -> Row? {
        try rows(sql).first
    }
}

/// That something changed, and where to look. A hint to read again, never the content itself.
package struct Change: Hashable, Sendable {
    /// What sort of thing changed, such as `queue`.
    package let topic: String
    /// Which one: a reference, or empty.
    package let key: String

    package init(topic: String, key: String = "") {
        self.topic = topic
        self.key = key
    }

    /// Some changes may have been missed (a slow listener, a broken connection): read everything again.
    package static let anything = Change(topic: "*")

    /// Whether a listener to `topic` should read again.
    package func concerns(_ topic: String) -> Bool {
        self.topic == topic || self == .anything
    }
}
