import Reporting
import ServiceLifecycle
import Store
import Synchronization

/// Tells open pages that something changed: one reader of the database's changes for all of them.
///
/// Changes are gathered by topic, and each page hears of its topics twice a second at most, however many there were.
/// What changed it reads for itself, as the person that it belongs to.
package final class LiveHub: Service, Sendable {
    /// Between two signals to the same page.
    static let pause = Duration.milliseconds(500)
    /// More open pages than this are refused, so that nobody can fill the memory with them.
    static let most = 2000

    /// Why a page is woken.
    enum Signal: Sendable { case changed, beat }

    private struct Listener {
        let topics: Set<String>
        let signal: AsyncStream<Signal>.Continuation
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var lastNumber = 0
        /// The topics that changed since pages were last told.
        var changed: Set<String> = []
        /// How often each topic was told of, and that it may have been any of them.
        var told: [String: Int] = [:]
        var isOver = false
    }

    private let changes: @Sendable () -> AsyncStream<Change>
    private let state = Mutex(State())

    /// `changes` begins to listen to the database; it is called once, when the hub runs.
    init(changes: @escaping @Sendable () -> AsyncStream<Change>) {
        self.changes = changes
    }

    /// The number of pages that listen.
    var count: Int { state.withLock { $0.listeners.count } }
    var hasRoom: Bool { count < Self.most }

    /// A number that grows whenever pages that show these topics are told of a change.
    func told(of topics: Set<String>) -> Int {
        state.withLock { state in
            topics.reduce(state.told[Change.anything.topic, default: 0]) { $0 + state.told[$1, default: 0] }
        }
    }

    /// Signals from now on, for a page that shows these topics. The continuation is the page's own: it adds its beats by
    /// it, and must finish it when the page has gone.
    func listen(to topics: Set<String>) -> (signals: AsyncStream<Signal>, own: AsyncStream<Signal>.Continuation) {
        let (signals, own) = AsyncStream<Signal>.makeStream(bufferingPolicy: .bufferingNewest(16))
        let number = state.withLock { state -> Int? in
            guard !state.isOver else { return nil }
            state.lastNumber += 1
            state.listeners[state.lastNumber] = Listener(topics: topics, signal: own)
            return state.lastNumber
        }
        guard let number else {
            own.finish()
            return (signals, own)
        }
        own.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
        }
        return (signals, own)
    }

    /// Passes changes on until the program stops.
    package func run() async throws {
        let (wakes, wake) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let changes = changes()
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await change in changes.cancelOnGracefulShutdown() {
                    self.note(change)
                    wake.yield()
                }
            }
            group.addTask {
                for await _ in wakes.cancelOnGracefulShutdown() {
                    self.tell()
                    try? await Task.sleep(for: Self.pause)
                }
            }
        }
        // The database may close before the program stops; a service that returns by itself would stop all others.
        try? await gracefulShutdown()
        end()
    }

    private func note(_ change: Change) {
        state.withLock { _ = $0.changed.insert(change.topic) }
    }

    private func tell() {
        state.withLock { state in
            let changed = state.changed
            state.changed = []
            for topic in changed { state.told[topic, default: 0] += 1 }
            let all = changed.contains(Change.anything.topic)
            for listener in state.listeners.values where all || !listener.topics.isDisjoint(with: changed) {
                listener.signal.yield(.changed)
            }
        }
    }

    private func end() {
        let listeners = state.withLock { state in
            state.isOver = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.signal.finish() }
    }
}
