import Synchronization

/// Tells the other nodes what has changed, shortly after the commit and many changes at a time.
///
/// Not inside the transaction that changed it: PostgreSQL lets only one transaction with a `NOTIFY` commit at once,
/// its `fsync` included, and 64 writers came down from 3,600 to 730 transactions a second when that was tried. What
/// this costs: should a node die between the commit and the announcement, the others see that change when they next
/// read for another reason. A change is a hint, never the content.
final class PostgresAnnouncer: Sendable {
    /// One transaction tells so many at most, so that the session is soon free again.
    private static let batch = 256
    /// With more waiting than this, everybody had better read everything again.
    private static let backlog = 1_000

    private struct State {
        var waiting: [Change] = []
        var sending: Task<Void, Never>?
    }

    private let state = Mutex(State())
    private let settings: PostgresSettings
    private let pool: PostgresPool
    private let node: String

    init(_ settings: PostgresSettings, pool: PostgresPool, node: String) {
        self.settings = settings
        self.pool = pool
        self.node = node
    }

    func announce(_ changes: [Change]) {
        guard !changes.isEmpty else { return }
        state.withLock { state in
            for change in changes where !state.waiting.contains(change) { state.waiting.append(change) }
            if state.waiting.count > Self.backlog { state.waiting = [.anything] }
            // Apart from the writer's own task, which need not wait; it ends when nothing is left to tell.
            if state.sending == nil { state.sending = Task { await send() } }
        }
    }

    /// Waits until everything was told, or cannot be.
    func close() async {
        await state.withLock { $0.sending }?.value
    }

    private func send() async {
        while let changes = next() {
            do throws(StoreFault) {
                try await send(changes)
            } catch {
                // Some of them may have been told and some not: let everybody read again instead.
                state.withLock { $0.waiting = [] }
                try? await send([.anything])
            }
        }
    }

    private func next() -> [Change]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.sending = nil
                return nil
            }
            let changes = Array(state.waiting.prefix(Self.batch))
            state.waiting.removeFirst(changes.count)
            return changes
        }
    }

    private func send(_ changes: [Change]) async throws(StoreFault) {
        var patience = Patience(settings.patience)
        let connection = try await pool.take(&patience)
        let node = node
        let (outcome, isBroken) = await connection.run { connection in
            let outcome = connection.transact("BEGIN") { tx in
                // Nothing here has to survive the server.
                try tx.run("SELECT set_config('synchronous_commit', 'off', true)")
                for change in changes {
                    try tx.run("SELECT pg_notify(\(connection.channel), \(change.payload(from: node)))")
                }
            }
            return (outcome, connection.isBroken)
        }
        pool.giveBack(connection, isBroken: isBroken)
        switch outcome {
        case .done: return
        case .again(let fault): throw fault
        case .failed(let error): throw error as? StoreFault ?? .other(code: "unknown")
        }
    }
}

extension Change {
    /// The change as the text of a notification, with the node that sends it.
    fileprivate func payload(from node: String) -> String {
        "\(node)\n\(topic)\n\(key)"
    }

    /// Nil for what this node sent itself and has long told its own listeners.
    init?(payload: String, at node: String) {
        let parts = payload.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] != node else { return nil }
        self.init(topic: parts[1], key: parts[2])
    }
}
