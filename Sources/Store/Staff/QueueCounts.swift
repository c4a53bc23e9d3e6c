package import Reporting

/// How much is in a queue, counted as far as it matters to somebody who looks at it.
package struct QueueCounts: Hashable, Sendable {
    /// Counting stops here, so that its cost does not grow with a flood: so many means so many or more.
    package static let most = 1000

    /// Waiting or in hand.
    package let open: Int
    /// Past due.
    package let late: Int
    /// Amber, not yet late.
    package let dueSoon: Int
    /// In the hands of whoever asks.
    package let yours: Int
}

extension QueueCounts {
    static func statement(_ queue: QueueName, holder: StaffID, includesSensitive: Bool, at now: Instant) -> SQL {
        """
        SELECT COUNT(*),
            CAST(COALESCE(SUM(CASE WHEN due_at < \(now) THEN 1 ELSE 0 END), 0) AS BIGINT),
            CAST(COALESCE(SUM(CASE WHEN due_at >= \(now) AND amber_at <= \(now) THEN 1 ELSE 0 END), 0) AS BIGINT),
            CAST(COALESCE(SUM(CASE WHEN holder_id = \(holder) THEN 1 ELSE 0 END), 0) AS BIGINT)
        FROM (
            SELECT due_at, amber_at, holder_id
            FROM work
            WHERE queue = \(queue)
                AND stage <> \(StageName.awaitingReporter)
                AND (is_sensitive = 0 OR \(includesSensitive) = 1)
            ORDER BY place, tie
            LIMIT \(QueueCounts.most)
        ) AS front
        """
    }
}

extension ReportStore {
    /// Counts the front of a queue for one member of staff.
    package func queueCounts(_ queue: QueueName = .triage, holder: StaffID, includesSensitive: Bool, at now: Instant)
        async throws -> QueueCounts
    {
        let statement = QueueCounts.statement(
            queue, holder: holder, includesSensitive: includesSensitive, at: now)
        let found = try await database.read { tx in try tx.row(statement) }
        guard let row = found else { return QueueCounts(open: 0, late: 0, dueSoon: 0, yours: 0) }
        return QueueCounts(
            open: Int(row.int(0)), late: Int(row.int(1)), dueSoon: Int(row.int(2)), yours: Int(row.int(3)))
    }

    /// What changes from now on, for pages that show it live.
    package func changes() -> AsyncStream<Change> {
        database.changes()
    }
}
