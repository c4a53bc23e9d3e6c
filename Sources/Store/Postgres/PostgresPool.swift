import Dispatch
import Synchronization

/// The sessions that are open and idle. How many run at once is the turnstile's business, not the pool's.
final class PostgresPool: Sendable {
    private struct State {
        var idle: [PostgresConnection] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let settings: PostgresSettings

    init(_ settings: PostgresSettings) {
        self.settings = settings
    }

    /// An idle session, or a new one. A server that does not answer is dialled again until `patience` is used up.
    func take(_ patience: inout Patience) async throws(StoreFault) -> PostgresConnection {
        while true {
            let (idle, isClosed) = state.withLock { ($0.idle.popLast(), $0.isClosed) }
            guard !isClosed else { throw .unreachable(code: "the database was closed") }
            if let idle { return idle }
            do throws(StoreFault) {
                return try await PostgresConnection.open(settings)
            } catch {
                try await patience.pause(after: error)
            }
        }
    }

    /// Takes a session back. When it broke, those that lie idle have most likely broken with it.
    func giveBack(_ connection: PostgresConnection, isBroken: Bool) {
        let dropped = state.withLock { state -> [PostgresConnection] in
            guard isBroken || state.isClosed else {
                state.idle.append(connection)
                return []
            }
            defer { state.idle = [] }
            return state.idle
        }
        Self.close(dropped + (isBroken ? [connection] : []))
    }

    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        Self.close(idle)
    }

    /// Saying goodbye may block, so the last reference is dropped elsewhere.
    private static func close(_ connections: [PostgresConnection]) {
        guard !connections.isEmpty else { return }
        DispatchQueue.global().async { withExtendedLifetime(connections) {} }
    }
}

/// How long one piece of work is tried again: with growing pauses, each shortened by chance so that those who
/// collided do not collide again.
struct Patience {
    private static let longestPause = Duration.seconds(1)
    private static let collisions = 8

    private let until: ContinuousClock.Instant
    private var attempts = 0

    init(_ duration: Duration) {
        until = .now + duration
    }

    /// Waits before the next attempt.
    ///
    /// - Throws: `fault` once there have been enough.
    mutating func pause(after fault: StoreFault) async throws(StoreFault) {
        attempts += 1
        switch fault {
        case .serialization where attempts < Self.collisions: break
        case .lost where ContinuousClock.now < until: break
        case .lost: throw .unreachable(code: "the connection keeps breaking")
        case .unreachable where ContinuousClock.now < until: break
        default: throw fault
        }
        let longest = min(.milliseconds(5 << min(attempts, 10)), Self.longestPause)
        let pause = longest * Double.random(in: 0.5...1)
        await withCheckedContinuation { (over: CheckedContinuation<Void, Never>) in
            // `Task.sleep` would end at once in a cancelled task, and a write is not cancelled with its task.
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(pause.milliseconds)) { over.resume() }
        }
    }
}

extension Duration {
    var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }

    /// The same for Dispatch.
    var interval: DispatchTimeInterval { .milliseconds(milliseconds) }
}
