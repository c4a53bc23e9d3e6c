package import Reporting

/// Work that comes again and again: one row for the whole installation, claimed like any job, so that one node at a
/// time does it.
package struct Recurring: Hashable, Sendable {
    package let kind: Job.Kind
    /// How long after it was done it is due again.
    package let every: Duration

    package init(_ kind: Job.Kind, every: Duration) {
        self.kind = kind
        self.every = every
    }
}

extension Job.Kind {
    /// A recurring duty. Its one row has the name of its kind.
    package static func duty(_ name: String) -> Job.Kind { Job.Kind("duty \(name)") }
}

extension JobStore {
    /// Sees that each has its row: due at once where it is new, no later than its interval where the row is older.
    package func plan(_ recurring: [Recurring], at now: Instant) async throws {
        // In one order everywhere: nodes that start at once must not wait for each other in a ring.
        let ordered = recurring.sorted { $0.kind.name < $1.kind.name }
        try await database.write { tx in
            for duty in ordered {
                try tx.run(
                    """
                    INSERT INTO jobs (id, kind, payload, made_at, due, attempts)
                    VALUES (\(duty.kind.name), \(duty.kind.name), '', \(now), \(now), 0)
                    ON CONFLICT (id) DO UPDATE
                    SET due = \(now + duty.every)
                    WHERE jobs.lease IS NULL AND jobs.due > \(now + duty.every)
                    """)
            }
        }
    }

    /// Ends a turn of a recurring duty: it is due again then. False when another has it by now.
    package func comeAgain(_ job: Job, due: Instant) async throws -> Bool {
        try await database.write { tx in
            try tx.run(
                """
                UPDATE jobs
                SET due = \(due), lease = NULL, attempts = 0, unanswered = 0, fault = NULL, failing_since = NULL
                WHERE id = \(job.id) AND lease = \(job.lease)
                """) == 1
        }
    }
}
