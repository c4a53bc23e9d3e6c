internal import GRDB
import Synchronization

/// The writes that wait for SQLite's one writer.
///
/// A commit costs an `fsync`, and an `fsync` costs the same for one report as for a hundred. So the writer takes what
/// has gathered while it was busy, runs each body in a savepoint of its own, commits once, and only then answers them
/// all. Alone a write waits for nobody; under load the group grows by itself.
final class GroupCommit: Sendable {
    /// More would keep the first of the group waiting without making the commit any cheaper.
    private static let groupLimit = 256

    /// A body that has run is answered with its own value, but not before the commit.
    typealias Answer = @Sendable () -> Void

    struct Write: Sendable {
        let body: @Sendable (SQLiteTransaction) throws -> Answer
        let fail: @Sendable (any Error) -> Void
    }

    private struct State {
        var waiting: [Write] = []
        var isRunning = false
    }

    private let state = Mutex(State())
    private let pool: DatabasePool
    private let waiterLimit: Int
    private let announce: @Sendable ([Change]) -> Void

    init(_ pool: DatabasePool, waiters: Int, announce: @escaping @Sendable ([Change]) -> Void) {
        self.pool = pool
        waiterLimit = waiters
        self.announce = announce
    }

    func add(_ write: Write) {
        enum Next { case run, wait, refuse }
        let next = state.withLock { state -> Next in
            guard state.waiting.count < waiterLimit else { return .refuse }
            state.waiting.append(write)
            defer { state.isRunning = true }
            return state.isRunning ? .wait : .run
        }
        switch next {
        case .run: schedule()
        case .wait: break
        case .refuse: write.fail(StoreFault.busy)
        }
    }

    private func schedule() {
        pool.asyncWriteWithoutTransaction { [self] connection in
            let group = state.withLock { state in
                let group = Array(state.waiting.prefix(Self.groupLimit))
                state.waiting.removeFirst(group.count)
                return group
            }
            commit(group, on: connection)
            let isMore = state.withLock { state in
                state.isRunning = !state.waiting.isEmpty
                return state.isRunning
            }
            if isMore { schedule() }
        }
    }

    private func commit(_ group: [Write], on connection: GRDB.Database) {
        do {
            try connection.beginTransaction(.immediate)
        } catch {
            let fault = StoreFault(error)
            for write in group { write.fail(fault) }
            return
        }
        var answers: [Answer] = []
        var changes: [Change] = []
        do {
            for write in group {
                let tx = SQLiteTransaction(connection)
                let answer = try inSavepoint(write, tx, on: connection)
                answers.append(answer)
                changes += tx.changes.filter { !changes.contains($0) }
            }
            try connection.commit()
        } catch {
            undo(group, after: error, on: connection)
            return
        }
        announce(changes)
        for answer in answers { answer() }
    }

    /// Runs one body. Its own failure is answered after the commit like a success; only a failure of the whole
    /// transaction is thrown.
    private func inSavepoint(
        _ write: Write,
        _ tx: SQLiteTransaction,
        on connection: GRDB.Database
    ) throws -> Answer {
        try connection.cachedStatement(sql: "SAVEPOINT body").execute()
        do {
            let answer = try write.body(tx)
            if let fault = tx.fault { throw fault }
            try connection.cachedStatement(sql: "RELEASE body").execute()
            return answer
        } catch {
            // A full disk or a broken one ends SQLite's whole transaction, and the neighbours' work with it.
            guard connection.isInsideTransaction else { throw error }
            try connection.cachedStatement(sql: "ROLLBACK TO body").execute()
            try connection.cachedStatement(sql: "RELEASE body").execute()
            tx.forgetChanges()
            let fail = write.fail
            return { fail(error) }
        }
    }

    /// The group fell as a whole. Each body is tried once more in a transaction of its own, so that only the one that
    /// brought it down is told so.
    private func undo(_ group: [Write], after error: any Error, on connection: GRDB.Database) {
        do {
            if connection.isInsideTransaction { try connection.rollback() }
        } catch {
            let fault = StoreFault(error)
            for write in group { write.fail(fault) }
            return
        }
        guard group.count > 1 else {
            group[0].fail(StoreFault(error))
            return
        }
        for write in group { commit([write], on: connection) }
    }
}
