import Reporting

/// One look at the database for all who ask within a second, whatever comes of it: anybody may ask, and each look reaches
/// the disk.
actor Readiness {
    private struct Look {
        let at: Instant
        let task: Task<Void, any Error>
        var isOver = false
    }

    private static let lasts = Duration.seconds(1)
    private let check: @Sendable (Instant) async throws -> Void
    private var last: Look?

    init(_ check: @escaping @Sendable (Instant) async throws -> Void) {
        self.check = check
    }

    /// Throws what the look threw.
    func look(at now: Instant) async throws {
        if let last, !last.isOver || (.zero..<Self.lasts).contains(now.since(last.at)) {
            return try await last.task.value
        }
        let task = Task { [check] in try await check(now) }
        last = Look(at: now, task: task)
        defer { last?.isOver = true }
        try await task.value
    }
}
