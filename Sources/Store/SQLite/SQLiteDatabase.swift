package import Foundation
internal import GRDB

/// The database of one machine: a file, its write-ahead log beside it, one writer and some readers.
package final class SQLiteDatabase: Database {
    /// Others may write too: `bluelamp staff add`, an operator's `sqlite3`. We wait for them this long.
    private static let busySeconds: TimeInterval = 5
    private static let readers = 8
    private static let waitingReads = 1_000
    private static let waitingWrites = 10_000

    package let engine = Engine.sqlite
    private let pool: DatabasePool
    private let groupCommit: GroupCommit
    private let readTurnstile: Turnstile
    private let broadcast = ChangeBroadcast()

    /// Opens the file, or makes it, readable by its owner only.
    ///
    /// - Throws: `.unreachable`, `.readOnly`, `.notADatabase`, `.corrupt`, `.full` or `.busy`.
    package convenience init(file: URL) throws(StoreFault) {
        try self.init(file: file, busySeconds: Self.busySeconds)
    }

    /// The same, with its own time that one waits for another program or for a reader's place.
    package init(file: URL, busySeconds: TimeInterval) throws(StoreFault) {
        do {
            try Self.makeFile(file)
            var configuration = Configuration()
            configuration.foreignKeysEnabled = true
            configuration.busyMode = .timeout(busySeconds)
            configuration.maximumReaderCount = Self.readers
            configuration.persistentReadOnlyConnections = true
            configuration.label = "bluelamp"
            pool = try DatabasePool(path: file.path, configuration: configuration)
            try pool.writeWithoutTransaction(Self.makeDurable)
        } catch {
            throw StoreFault(error)
        }
        readTurnstile = Turnstile(
            places: Self.readers, waiters: Self.waitingReads, patience: .milliseconds(Int(busySeconds * 1_000)))
        groupCommit = GroupCommit(pool, waiters: Self.waitingWrites) { [broadcast] in broadcast.send($0) }
    }

    /// SQLite gives its log and index files the mode of the database, so that must be right before it opens it.
    private static func makeFile(_ file: URL) throws(StoreFault) {
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        let isMade = FileManager.default.createFile(
            atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard !isMade else { return }
        let folder = file.deletingLastPathComponent().path
        throw FileManager.default.fileExists(atPath: folder) ? .readOnly : .unreachable(code: "no such folder")
    }

    /// Each commit reaches the disk before it is acknowledged.
    ///
    /// Here, and not while the pool prepares its connections: opening the pool sets `NORMAL` over it, with which a
    /// power cut takes the last commits away and a killed process does not – so no such test would notice.
    private static func makeDurable(_ connection: GRDB.Database) throws {
        try connection.execute(sql: "PRAGMA synchronous = FULL")
        guard try Int.fetchOne(connection, sql: "PRAGMA synchronous") == 2 else {
            throw StoreFault.other(code: "synchronous is not FULL")
        }
        guard try String.fetchOne(connection, sql: "PRAGMA journal_mode") == "wal" else {
            throw StoreFault.other(code: "the journal is not WAL")
        }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        guard !Task.isCancelled else { throw StoreFault.cancelled }
        try await readTurnstile.enter()
        return try await withCheckedThrowingContinuation { answer in
            pool.asyncRead { [readTurnstile] opened in
                let result = Result {
                    let connection: GRDB.Database
                    do { connection = try opened.get() } catch { throw StoreFault(error) }
                    let tx = SQLiteTransaction(connection)
                    let value = try body(tx)
                    if let fault = tx.fault { throw fault }
                    return value
                }
                // Here and not in the task that waits: under load that may be long in coming.
                readTurnstile.leave()
                answer.resume(with: result)
            }
        }
    }

    @discardableResult package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T)
        async throws -> T
    {
        try await write(transaction: body)
    }

    private func write<T: Sendable>(
        transaction body: @escaping @Sendable (SQLiteTransaction) throws -> T
    ) async throws -> T {
        guard !Task.isCancelled else { throw StoreFault.cancelled }
        return try await withCheckedThrowingContinuation { answer in
            groupCommit.add(
                GroupCommit.Write(
                    body: { tx in
                        let value = try body(tx)
                        return { answer.resume(returning: value) }
                    },
                    fail: { answer.resume(throwing: $0) }
                ))
        }
    }

    package func changes() -> AsyncStream<Change> {
        broadcast.stream()
    }

    package func migrate(_ migrations: [Migration]) async throws {
        try await write(transaction: { tx in try Migrator.run(migrations, in: tx) })
    }

    package func close() async {
        broadcast.finish()
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            // A connection that will not close now is closed when the pool goes; nothing is lost by it.
            DispatchQueue.global().async { [pool] in
                try? pool.close()
                done.resume()
            }
        }
    }
}
