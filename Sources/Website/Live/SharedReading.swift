import HTTPTypes
import Hummingbird
import Reporting

/// One reading of the database for all open pages that read the same thing because they were told of the same change.
///
/// Only what a page's script fetches by itself shares; a page that somebody opens is read afresh, so that nobody misses
/// what they have just done themselves. A room's routes hold one:
///
///     private let readings = SharedReading<Key, QueuePage>(topics: [ReportStore.Topic.queue])
///     let page = try await readings.value(for: key, request, site) { try await store.queue(…) }
///
/// The key holds all that the reading depends on, whose eyes it is for among it.
actor SharedReading<Key: Hashable & Sendable, Value: Sendable> {
    /// A reading is never older than this, whatever the hub says.
    private static var longest: Duration { .seconds(2) }
    /// More keys than rooms have filters; then all are forgotten.
    private static var mostKeys: Int { 500 }

    private struct Turn: Equatable {
        let told: Int
        let slot: Int64
    }

    private enum State {
        case reading(Turn, [CheckedContinuation<Value?, Never>])
        case read(Turn, Value)
    }

    private let topics: Set<String>
    private var states: [Key: State] = [:]

    init(topics: Set<String>) {
        self.topics = topics
    }

    /// What `read` answers, or has just answered to somebody else with the same key. A reading that fails fails for whoever
    /// began it; those who waited for it read for themselves.
    func value(
        for key: Key, _ request: Request, _ site: StaffSite, read: @Sendable () async throws -> Value
    ) async throws -> Value {
        guard request.headers[LoadSession.byItself] != nil else { return try await read() }
        return try await value(for: key, told: site.live.told(of: topics), at: site.parts.now(), read: read)
    }

    func value(
        for key: Key, told: Int, at now: Instant, read: @Sendable () async throws -> Value
    ) async throws -> Value {
        let turn = Turn(told: told, slot: now.milliseconds / Self.longest.wholeMilliseconds)
        switch states[key] {
        case .read(turn, let value): return value
        case .reading(turn, _):
            if let value = await wait(for: key) { return value }
            return try await read()
        case .read, .reading, nil: return try await begin(key, turn, read)
        }
    }

    private func begin(_ key: Key, _ turn: Turn, _ read: @Sendable () async throws -> Value) async throws -> Value {
        if states.count >= Self.mostKeys {
            states = states.filter { if case .reading = $0.value { true } else { false } }
        }
        // Whoever waits for an older turn is answered by whoever reads it; this one goes on beside it.
        let isFirst = if case .reading = states[key] { false } else { true }
        if isFirst { states[key] = .reading(turn, []) }
        do {
            let value = try await read()
            if isFirst { end(key, turn, value) }
            return value
        } catch {
            if isFirst { end(key, turn, nil) }
            throw error
        }
    }

    private func wait(for key: Key) async -> Value? {
        await withCheckedContinuation { continuation in
            guard case .reading(let turn, let waiting) = states[key] else { return continuation.resume(returning: nil) }
            states[key] = .reading(turn, waiting + [continuation])
        }
    }

    /// How many wait for a reading that is under way.
    func waiting(for key: Key) -> Int {
        if case .reading(_, let waiting) = states[key] { waiting.count } else { 0 }
    }

    private func end(_ key: Key, _ turn: Turn, _ value: Value?) {
        guard case .reading(turn, let waiting) = states[key] else { return }
        states[key] = value.map { .read(turn, $0) }
        for each in waiting { each.resume(returning: value) }
    }
}
