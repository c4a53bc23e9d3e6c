package import Reporting

/// How a lane stands.
package struct LaneHealth: Sendable, Hashable {
    package let lane: Job.Lane
    /// Since when the job that has waited longest is due, where one is.
    package let oldestDue: Instant?
    /// Since when the job that has failed longest fails, where one does and will be tried again.
    package let failingSince: Instant?
    /// What that job said last; no personal data.
    package let fault: String?
}

extension JobStore {
    /// When the next job of these kinds is due, or its lease ends; nil where there is none.
    package func nextDue(_ kinds: some Collection<Job.Kind>) async throws -> Instant? {
        guard !kinds.isEmpty else { return nil }
        let question = Self.nextDue(Array(kinds))
        return try await database.read { tx in try tx.row(question)?.instantOrNil(0) }
    }

    /// One seek of an index for each kind.
    static func nextDue(_ kinds: [Job.Kind]) -> SQL {
        let first = union(
            kinds.map { kind in
                """
                SELECT due
                FROM (
                    SELECT due
                    FROM jobs
                    WHERE kind = \(kind.name) AND parked_at IS NULL
                    ORDER BY due
                    LIMIT 1
                ) AS of_kind
                """
            })
        return "SELECT min(due) FROM (\(fragment: first)) AS found"
    }

    /// How each lane stands that has kinds, in the order of the lanes.
    package func health(of lanes: [Job.Lane: [Job.Kind]], at now: Instant) async throws -> [LaneHealth] {
        var found: [LaneHealth] = []
        for lane in Job.Lane.allCases {
            guard let kinds = lanes[lane], !kinds.isEmpty else { continue }
            let due = try await nextDue(kinds)
            let failing = try await longestFailing(kinds)
            found.append(
                LaneHealth(
                    lane: lane, oldestDue: due.flatMap { $0 <= now ? $0 : nil }, failingSince: failing?.since,
                    fault: failing?.fault))
        }
        return found
    }

    private func longestFailing(_ kinds: [Job.Kind]) async throws -> (since: Instant, fault: String)? {
        let question = Self.longestFailing(kinds)
        return try await database.read { tx in
            try tx.row(question).map { ($0.instant(0), $0.textOrNil(1) ?? "") }
        }
    }

    static func longestFailing(_ kinds: [Job.Kind]) -> SQL {
        let first = union(
            kinds.map { kind in
                """
                SELECT failing_since, fault
                FROM (
                    SELECT failing_since, fault
                    FROM jobs
                    WHERE kind = \(kind.name) AND failing_since IS NOT NULL AND parked_at IS NULL
                    ORDER BY failing_since
                    LIMIT 1
                ) AS of_kind
                """
            })
        return """
            SELECT failing_since, fault
            FROM (\(fragment: first)) AS found
            ORDER BY failing_since
            LIMIT 1
            """
    }

    /// Proves that the database can be written and reaches its disk, and leaves nothing behind.
    ///
    /// - Throws: `StoreFault` that says what is amiss.
    package func checkWritable(at now: Instant) async throws {
        let id = "health \(now.milliseconds)"
        try await database.write { tx in
            try tx.run(
                """
                INSERT INTO jobs (id, kind, payload, made_at, due, attempts)
                VALUES (\(id), 'health', '', \(now), \(now), 0)
                ON CONFLICT (id) DO NOTHING
                """)
            try tx.run("DELETE FROM jobs WHERE id = \(id)")
        }
    }
}
