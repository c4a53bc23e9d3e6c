internal import Foundation
package import Reporting

/// The rows of work that any node takes up. At least once: a node that dies with a lease leaves the job to the next.
///
/// `docs/jobs.md` says what holds for a job, whoever asked for it.
package struct JobStore: Sendable {
    let database: any Database

    package init(database: any Database) {
        self.database = database
    }

    /// The topic of the changes that say that there may be work; the key of each is the name of a kind.
    package static let topic = "jobs"

    /// Adds a job in the transaction of the change that causes it. The same id twice is one job.
    package static func enqueue(
        _ kind: Job.Kind, id: String, payload: String, due: Instant, at now: Instant, in tx: any Transaction
    ) throws(StoreFault) {
        try tx.run(
            """
            INSERT INTO jobs (id, kind, payload, made_at, due, attempts)
            VALUES (\(id), \(kind.name), \(payload), \(now), \(due), 0)
            ON CONFLICT (id) DO NOTHING
            """)
        tx.announce(Change(topic: topic, key: kind.name))
    }

    /// Adds a job that no report causes.
    package func enqueue(_ kind: Job.Kind, id: String, payload: String, due: Instant, at now: Instant) async throws {
        try await database.write { tx in
            try Self.enqueue(kind, id: id, payload: payload, due: due, at: now, in: tx)
        }
    }

    /// Leases up to `limit` due jobs of these kinds, longest due first, each for as long as its kind says. Until its
    /// lease ends nobody else gets a job.
    package func claim(_ leases: [Job.Kind: Duration], at now: Instant, limit: Int) async throws -> [Job] {
        guard !leases.isEmpty, limit > 0 else { return [] }
        let token = UUID().uuidString
        let claim = Self.claim(leases, as: token, at: now, limit: limit)
        return try await database.write { tx in
            try tx.rows(claim).map { row in
                Job(
                    id: row.text(0), kind: Job.Kind(row.text(1)), payload: row.text(2), due: row.instant(3),
                    attempts: Int(row.int(4)), unanswered: Int(row.int(5)), lease: token)
            }
        }
    }

    /// Leases up to `limit` due jobs of one kind.
    package func claim(_ kind: Job.Kind, at now: Instant, lease: Duration, limit: Int) async throws -> [Job] {
        try await claim([kind: lease], at: now, limit: limit)
    }

    /// Moves the end of a lease on, while the work still runs. False when another has the job by now.
    package func extend(_ job: Job, by lease: Duration, at now: Instant) async throws -> Bool {
        try await database.write { tx in
            try tx.run(
                """
                UPDATE jobs
                SET due = \(now + lease)
                WHERE id = \(job.id) AND lease = \(job.lease)
                """) == 1
        }
    }

    /// Removes a job that is done. False when its lease had ended and another has it: the work was done twice.
    @discardableResult
    package func finish(_ job: Job) async throws -> Bool {
        try await database.write { tx in try Self.finish(job, in: tx) }
    }

    /// Removes a job in the transaction that records what it did, so that both are kept or neither.
    ///
    /// - Returns: false when another has the job by now. The caller then throws, and its own record is not kept either.
    package static func finish(_ job: Job, in tx: any Transaction) throws(StoreFault) -> Bool {
        try tx.run("DELETE FROM jobs WHERE id = \(job.id) AND lease = \(job.lease)") == 1
    }

    /// Gives back a job that was not begun, or that can be begun anew at once: it is due, and this attempt never was.
    /// False when another has it by now.
    @discardableResult
    package func giveBack(_ job: Job, at now: Instant) async throws -> Bool {
        try await database.write { tx in
            let given = try tx.run(
                """
                UPDATE jobs
                SET due = \(now), lease = NULL, attempts = attempts - 1, unanswered = unanswered - 1
                WHERE id = \(job.id) AND lease = \(job.lease)
                """)
            if given == 1 { tx.announce(Change(topic: Self.topic, key: job.kind.name)) }
            return given == 1
        }
    }

    /// What became of a job that failed.
    package enum Setback: Sendable, Equatable {
        /// It is tried again then.
        case again(Instant)
        /// It was given up, for a person to look at.
        case parked
        /// Its lease had ended and another has it: nothing was changed.
        case lost
    }

    /// Puts a failed job back for later, or parks it when it has failed too often. The fault holds no personal data.
    ///
    /// - Parameter earliest: when the other side asked not to be tried before.
    package func backOff(
        _ job: Job, because fault: String, at now: Instant, by backoff: Backoff = .standard, earliest: Instant? = nil
    ) async throws -> Setback {
        if let attempts = backoff.attempts, job.attempts >= attempts {
            return try await park(job, because: fault, at: now)
        }
        var source = SystemRandomNumberGenerator()
        let again = max(now + backoff.wait(after: job.attempts, using: &source), earliest ?? now)
        let changed = try await database.write { tx in
            try tx.run(
                """
                UPDATE jobs
                SET due = \(again), lease = NULL, unanswered = 0, fault = \(fault),
                    failing_since = coalesce(failing_since, \(now))
                WHERE id = \(job.id) AND lease = \(job.lease)
                """)
        }
        return changed == 1 ? .again(again) : .lost
    }

    /// Takes a job that can never succeed out of the way, for a person to look at.
    ///
    /// - Returns: `.parked` or `.lost`.
    package func park(_ job: Job, because fault: String, at now: Instant) async throws -> Setback {
        let changed = try await database.write { tx in
            let parked = try tx.run(
                """
                UPDATE jobs
                SET parked_at = \(now), lease = NULL, fault = \(fault), failing_since = coalesce(failing_since, \(now))
                WHERE id = \(job.id) AND lease = \(job.lease)
                """)
            if parked == 1 { tx.announce(Change(topic: Self.parkedTopic, key: job.kind.name)) }
            return parked
        }
        return changed == 1 ? .parked : .lost
    }
}

extension JobStore {
    /// One seek of an index for each kind, however many rows wait: with `kind IN (…)` all that are due would be sorted.
    static func claim(
        _ leases: [Job.Kind: Duration], as token: String, at now: Instant, limit: Int
    ) -> SQL {
        let found = union(
            leases.map { kind, lease in
                """
                SELECT id, due, \(now + lease) AS leased_until
                FROM (
                    SELECT id, due
                    FROM jobs
                    WHERE kind = \(kind.name) AND due <= \(now) AND parked_at IS NULL
                    ORDER BY due
                    LIMIT \(limit)
                    \(fragment: .skipLocked)
                ) AS of_kind
                """
            })
        return """
            WITH picked AS MATERIALIZED (
                SELECT id AS job_id, leased_until
                FROM (\(fragment: found)) AS found
                ORDER BY due
                LIMIT \(limit)
            )
            UPDATE jobs
            SET due = picked.leased_until, lease = \(token), attempts = attempts + 1, unanswered = unanswered + 1
            FROM picked
            WHERE id = picked.job_id
            RETURNING id, kind, payload, due, attempts, unanswered
            """
    }

    /// Statements joined by `UNION ALL`.
    static func union(_ parts: [SQL]) -> SQL {
        parts.dropFirst().reduce(parts[0]) { "\(fragment: $0)\nUNION ALL\n\(fragment: $1)" }
    }
}
