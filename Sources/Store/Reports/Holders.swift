package import Reporting

/// What one member of staff has in hand.
package struct HolderCount: Hashable, Sendable {
    package let staff: StaffID
    package let name: String
    package let count: Int
    /// Of these, past due.
    package let late: Int
}

extension ReportStore {
    /// Who has how much in hand, the one with the most late first.
    package func holders(at now: Instant, limit: Int) async throws -> [HolderCount] {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT holder_id, holder_name, COUNT(*) AS held,
                    CAST(SUM(CASE WHEN due_at < \(now) THEN 1 ELSE 0 END) AS BIGINT) AS late
                FROM work
                WHERE holder_id IS NOT NULL AND queue IS NOT NULL
                GROUP BY holder_id, holder_name
                ORDER BY late DESC, held DESC
                LIMIT \(limit)
                """)
        }.compactMap { row in
            guard let staff = StaffID(row.text("holder_id")) else { return nil }
            return HolderCount(
                staff: staff, name: row.textOrNil("holder_name") ?? "", count: Int(row.int("held")),
                late: Int(row.int("late")))
        }
    }
}
