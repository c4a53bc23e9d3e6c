import Dispatch
import Synchronization

/// A session that does nothing but hear what the other nodes announce, and comes back when it is cut off.
final class PostgresListener: Sendable {
    private struct State {
        var connection: PostgresConnection?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let settings: PostgresSettings
    private let broadcast: ChangeBroadcast
    private let node: String

    init(_ settings: PostgresSettings, node: String, _ broadcast: ChangeBroadcast) {
        self.settings = settings
        self.node = node
        self.broadcast = broadcast
    }

    /// Begins to listen. What is announced after this returns is heard.
    func start() async throws(StoreFault) {
        let connection = try await PostgresConnection.open(settings)
        try await connection.listen(
            heard: { [broadcast, node] payloads in
                broadcast.send(payloads.compactMap { Change(payload: $0, at: node) })
            },
            ended: { [weak self] in self?.dialAgain(pause: .milliseconds(100)) }
        )
        let isClosed = state.withLock { state in
            state.connection = connection
            return state.isClosed
        }
        if isClosed { connection.hangUp() }
    }

    /// Tries until it succeeds or the database is closed. What was announced meanwhile is lost, and everybody who
    /// listens is told so.
    private func dialAgain(pause: DispatchTimeInterval) {
        guard !state.withLock({ $0.isClosed }) else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + pause) { [weak self] in
            // Dispatch calls from outside any task; this one ends with the dial's own time-out.
            Task { [weak self] in
                guard let self, !self.state.withLock({ $0.isClosed }) else { return }
                do throws(StoreFault) {
                    try await self.start()
                    self.broadcast.send([.anything])
                } catch {
                    self.dialAgain(pause: .milliseconds(Int.random(in: 500...1_500)))
                }
            }
        }
    }

    func close() {
        let connection = state.withLock { state in
            state.isClosed = true
            return state.connection
        }
        connection?.hangUp()
    }

    deinit {
        close()
    }
}
