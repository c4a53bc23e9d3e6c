internal import Foundation
package import Reporting

/// The rows of work that duties take up. At least once: a node that dies with a lease leaves the job to the next.
package struct JobStore: Sendable {
    private let database: any Database

    package init(database: any Database) {
        self.database = database
    }

    /// Adds a job in the transaction of the change that causes it. The same id twice is one job.
    static func enqueue(
        _ kind: Job.Kind, id: String, payload: String, due: Instant, at now: Instant, in tx: any Transaction
    ) throws(StoreFault) {
        try tx.run(
            """
            INSERT INTO jobs (id, kind, payload, made_at, due, attempts)
            VALUES (\(id), \(kind.name), \(payload), \(now), \(due), 0)
            ON CONFLICT (id) DO NOTHING
            """)
        tx.announce(Change(topic: "jobs", key: kind.name))
    }

    /// Adds a job that no report causes.
    package func enqueue(_ kind: Job.Kind, id: String, payload: String, due: Instant, at now: Instant) async throws {
        try await database.write { tx in
            try Self.enqueue(kind, id: id, payload: payload, due: due, at: now, in: tx)
        }
    }

    /// Leases up to `limit` due jobs of a kind, longest due first. Until the lease ends nobody else gets them.
    package func claim(_ kind: Job.Kind, at now: Instant, lease: Duration, limit: Int) async throws -> [Job] {
        let token = UUID().uuidString
        return try await database.write { tx in
            try tx.rows(
                """
                UPDATE jobs
                SET due = \(now + lease), lease = \(token), attempts = attempts + 1
                WHERE id IN (
                    SELECT id FROM jobs
                    WHERE kind = \(kind.name) AND due <= \(now) AND parked_at IS NULL
                    ORDER BY due
                    LIMIT \(limit)
                    \(fragment: .skipLocked)
                )
                RETURNING id, payload, due, attempts
                """
            ).map { row in
                Job(
                    id: row.text(0), kind: kind, payload: row.text(1), due: row.instant(2),
                    attempts: Int(row.int(3)), lease: token)
            }
        }
    }

    /// Removes a job that is done. False when its lease had ended and another has it: the work was done twice.
    @discardableResult
    package func finish(_ job: Job) async throws -> Bool {
        try await database.write { tx in
            try tx.run("DELETE FROM jobs WHERE id = \(job.id) AND lease = \(job.lease)") == 1
        }
    }

    /// Puts a failed job back for later, or parks it when it has failed too often. The fault holds no personal data.
    package func backOff(
        _ job: Job, because fault: String, at now: Instant, by backoff: Backoff = .standard
    ) async throws -> BackOffOutcome {
        guard job.attempts < backoff.attempts else {
            try await park(job, because: fault, at: now)
            return .parked
        }
        var source = SystemRandomNumberGenerator()
        let again = now + backoff.wait(after: job.attempts, using: &source)
        try await database.write { tx in
            _ = try tx.run(
                """
                UPDATE jobs
                SET due = \(again), lease = NULL, fault = \(fault)
                WHERE id = \(job.id) AND lease = \(job.lease)
                """)
        }
        return .again(again)
    }

    package enum BackOffOutcome: Sendable, Equatable {
        case again(Instant)
        case parked
    }

    /// Takes a job that can never succeed out of the way, for a person to look at.
    package func park(_ job: Job, because fault: String, at now: Instant) async throws {
        try await database.write { tx in
            let parked = try tx.run(
                """
                UPDATE jobs
                SET parked_at = \(now), lease = NULL, fault = \(fault)
                WHERE id = \(job.id) AND lease = \(job.lease)
                """)
            if parked == 1 { tx.announce(Change(topic: "parked", key: job.kind.name)) }
        }
    }

    /// The jobs that were given up, newest first, for the health page.
    package func parked(limit: Int) async throws -> [ParkedJob] {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT id, kind, attempts, fault, parked_at
                FROM jobs
                WHERE parked_at IS NOT NULL
                ORDER BY parked_at DESC
                LIMIT \(limit)
                """
            ).map { row in
                ParkedJob(
                    id: row.text(0), kind: .init(row.text(1)), attempts: Int(row.int(2)),
                    fault: row.textOrNil(3) ?? "", parkedAt: row.instant(4))
            }
        }
    }

    /// Gives a parked job another series of attempts.
    package func unpark(_ id: String, at now: Instant) async throws {
        try await database.write { tx in
            _ = try tx.run(
                """
                UPDATE jobs
                SET parked_at = NULL, attempts = 0, due = \(now)
                WHERE id = \(id) AND parked_at IS NOT NULL
                """)
        }
    }
}

/// A job that was given up.
package struct ParkedJob: Sendable, Hashable {
    package let id: String
    package let kind: Job.Kind
    package let attempts: Int
    package let fault: String
    package let parkedAt: Instant
}
