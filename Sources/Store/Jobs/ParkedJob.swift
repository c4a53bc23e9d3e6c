internal import Foundation
package import Reporting

/// A job that was given up.
package struct ParkedJob: Sendable, Hashable {
    package let id: String
    package let kind: Job.Kind
    package let attempts: Int
    package let fault: String
    package let parkedAt: Instant
}

/// That somebody gave a parked job another series of attempts.
package struct UnparkedJob: Sendable, Hashable {
    package let id: String
    package let kind: Job.Kind
    /// Why it had been parked.
    package let fault: String
    package let at: Instant
    /// Who did it; nil is the operator, at the machine.
    package let staffName: String?
}

extension JobStore {
    /// A job was parked; the key is the name of its kind.
    package static let parkedTopic = "parked"

    /// The jobs that were given up, newest first.
    package func parked(limit: Int) async throws -> [ParkedJob] {
        let question = Self.parkedJobs(limit: limit)
        return try await database.read { tx in
            try tx.rows(question).map { row in
                ParkedJob(
                    id: row.text(0), kind: Job.Kind(row.text(1)), attempts: Int(row.int(2)),
                    fault: row.textOrNil(3) ?? "", parkedAt: row.instant(4))
            }
        }
    }

    static func parkedJobs(limit: Int) -> SQL {
        """
        SELECT id, kind, attempts, fault, parked_at
        FROM jobs
        WHERE parked_at IS NOT NULL
        ORDER BY parked_at DESC
        LIMIT \(limit)
        """
    }

    /// How many jobs were given up.
    package func parkedCount() async throws -> Int {
        try await database.read { tx in
            Int(try tx.row("SELECT count(*) FROM jobs WHERE parked_at IS NOT NULL")?.int(0) ?? 0)
        }
    }

    /// Gives a parked job another series of attempts, on record.
    ///
    /// - Parameter member: who asked for it; nil is the operator, at the machine.
    /// - Returns: false when no job of that id is parked.
    package func unpark(_ id: String, by member: StaffMember?, at now: Instant) async throws -> Bool {
        let record = UUID().uuidString
        return try await database.write { tx in
            let row = try tx.row(
                """
                UPDATE jobs
                SET parked_at = NULL, attempts = 0, unanswered = 0, due = \(now)
                WHERE id = \(id) AND parked_at IS NOT NULL
                RETURNING kind, fault
                """)
            guard let row else { return false }
            let kind = row.text(0)
            try tx.run(
                """
                INSERT INTO unparked_jobs (id, job_id, kind, fault, at, staff_id, staff_name)
                VALUES (\(record), \(id), \(kind), \(row.textOrNil(1) ?? ""), \(now), \(member?.id), \(member?.name))
                """)
            tx.announce(Change(topic: Self.topic, key: kind))
            return true
        }
    }

    /// Who gave which parked jobs another series of attempts, newest first.
    package func unparked(limit: Int) async throws -> [UnparkedJob] {
        let question = Self.unparkedJobs(limit: limit)
        return try await database.read { tx in
            try tx.rows(question).map { row in
                UnparkedJob(
                    id: row.text(0), kind: Job.Kind(row.text(1)), fault: row.text(2), at: row.instant(3),
                    staffName: row.textOrNil(4))
            }
        }
    }

    static func unparkedJobs(limit: Int) -> SQL {
        """
        SELECT job_id, kind, fault, at, staff_name
        FROM unparked_jobs
        ORDER BY at DESC
        LIMIT \(limit)
        """
    }
}
