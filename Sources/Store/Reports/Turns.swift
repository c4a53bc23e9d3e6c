package import Reporting

extension ReportStore {
    /// How many are looked for at once.
    private static let batch = 500

    /// Finds the work whose clock has turned amber or red, and tells the pages that show it. Opens no report, so that none
    /// can stand in the way of another. Returns how many.
    @discardableResult
    package func noteTurns(at now: Instant) async throws -> Int {
        var count = 0
        while true {
            let found = try await database.write { tx in
                let queues = try tx.rows(
                    """
                    UPDATE work
                    SET next_turn_at = CASE WHEN due_at >= \(now) THEN due_at + 1 ELSE NULL END
                    WHERE next_turn_at <= \(now) AND (reference, key) IN (
                        SELECT reference, key
                        FROM work
                        WHERE next_turn_at <= \(now)
                        ORDER BY next_turn_at
                        LIMIT \(Self.batch)
                    )
                    RETURNING queue
                    """
                ).map { $0.textOrNil("queue") }
                let topics = Set(queues.compactMap { $0.flatMap(QueueName.init(rawValue:)) }.map(Topic.of))
                for topic in topics.sorted() { tx.announce(Change(topic: topic)) }
                return queues.count
            }
            count += found
            guard found == Self.batch else { return count }
        }
    }
}
