package import Reporting
package import Vault

/// What the database knows of files of evidence. A file's row is there before the file and goes after it, so that no
/// file is ever left that nothing knows of.
extension ReportStore {
    /// Bytes that the files of one draft may have together.
    package static let mostEvidence = 2_000_000_000
    /// How long a file may wait for its draft to be saved.
    private static let patience = Duration.days(1)
    /// How many orphans are given at once.
    private static let batch = 100

    /// Notes a file that is about to come.
    ///
    /// Two requests at the same instant may together pass the limit by one file: it guards the disk, and needs no lock.
    ///
    /// - Parameter most: how many bytes it may have; ``settle(file:bytes:)`` says how many it had.
    /// - Returns: how many it may have where the draft's files may have ``mostEvidence`` together. Where that is 0,
    ///   nothing was noted.
    package func expect(file id: String, upTo most: Int, for draft: DraftSecret, at now: Instant) async throws -> Int {
        try await expect(file: id, upTo: most, under: draft.draftID.text, at: now)
    }

    /// `owner` is the draft's id, or the reference of a report that was sent before.
    func expect(file id: String, upTo most: Int, under owner: String, at now: Instant) async throws -> Int {
        try await database.write { tx in
            let sum = try tx.row(
                """
                SELECT CAST(coalesce(sum(bytes), 0) AS BIGINT)
                FROM evidence_files
                WHERE draft_id = \(owner)
                """)
            let bytes = min(most, max(0, Self.mostEvidence - Int(sum?.int(0) ?? 0)))
            guard bytes > 0 else { return 0 }
            try tx.run(
                """
                INSERT INTO evidence_files (id, draft_id, bytes, made_at)
                VALUES (\(id), \(owner), \(bytes), \(now))
                """)
            return bytes
        }
    }

    /// Notes how much a file had that has come.
    package func settle(file id: String, bytes: Int) async throws {
        try await database.write { tx in
            _ = try tx.run("UPDATE evidence_files SET bytes = \(bytes) WHERE id = \(id)")
        }
    }

    /// Takes a file from its draft, so that it may be removed. False once its report is sent, or where it is not this
    /// draft's.
    package func abandon(file id: String, of draft: DraftSecret) async throws -> Bool {
        let draftID = draft.draftID.text
        return try await database.write { tx in
            try tx.run(
                """
                UPDATE evidence_files
                SET draft_id = ''
                WHERE id = \(id) AND draft_id = \(draftID) AND reference IS NULL
                """) == 1
        }
    }

    /// Forgets a file that is gone.
    package func forget(file id: String) async throws {
        try await database.write { tx in
            _ = try tx.run("DELETE FROM evidence_files WHERE id = \(id) AND reference IS NULL")
        }
    }

    /// Leaves a file that could not be removed until then, so that it keeps no other from being removed.
    package func leave(file id: String, until: Instant) async throws {
        try await database.write { tx in
            _ = try tx.run("UPDATE evidence_files SET left_until = \(until) WHERE id = \(id)")
        }
    }

    /// Files that belong to nothing: their draft was thrown away, or was sent without them, or was never saved. At most
    /// a hundred at once, longest here first, and none that is left for later.
    package func orphanFiles(at now: Instant) async throws -> [String] {
        let oldest = now - Self.patience
        return try await database.read { tx in
            try tx.rows(
                """
                SELECT id
                FROM evidence_files
                WHERE reference IS NULL AND made_at < \(oldest) AND (left_until IS NULL OR left_until <= \(now))
                    AND NOT EXISTS (SELECT 1 FROM drafts WHERE drafts.id = evidence_files.draft_id)
                ORDER BY made_at
                LIMIT \(Self.batch)
                """
            ).map { $0.text(0) }
        }
    }
}
