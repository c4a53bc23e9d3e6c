import Synchronization

/// Hands each change to every stream that is open in this process.
final class ChangeBroadcast: Sendable {
    /// What a slow listener may leave unread before it is told to read everything again.
    private static let backlog = 256

    private struct State {
        var streams: [Int: AsyncStream<Change>.Continuation] = [:]
        var lastNumber = 0
        var isOver = false
    }

    private let state = Mutex(State())

    func stream() -> AsyncStream<Change> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Change.self,
            bufferingPolicy: .bufferingNewest(Self.backlog)
        )
        let number = state.withLock { state -> Int? in
            guard !state.isOver else { return nil }
            state.lastNumber += 1
            state.streams[state.lastNumber] = continuation
            return state.lastNumber
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.streams.removeValue(forKey: number) }
        }
        return stream
    }

    func send(_ changes: some Sequence<Change>) {
        let streams = state.withLock { Array($0.streams.values) }
        for change in changes {
            for stream in streams {
                if case .dropped = stream.yield(change) { stream.yield(.anything) }
            }
        }
    }

    func finish() {
        let streams = state.withLock { state in
            state.isOver = true
            return Array(state.streams.values)
        }
        for stream in streams { stream.finish() }
    }
}
