package import Reporting

/// Files that come after submitting, from the reporter or from staff. Their rows stand under the report's reference from the start, and belong
/// to it only with the event: what stops between is removed like a draft's.
extension ReportStore {
    /// Notes a file that is about to come for a report.
    ///
    /// - Parameter most: how many bytes it may have; ``settle(file:bytes:)`` says how many it had.
    /// - Returns: how many it may have where what is sent after a report may have ``mostEvidence`` together. Where that is
    ///   0, nothing was noted.
    package func expect(
        file id: String, upTo most: Int, for reference: Reference, at now: Instant
    ) async throws -> Int {
        try await expect(file: id, upTo: most, under: reference.compact, at: now)
    }

    /// Keeps what the reporter sent: the event, and the files as the report's own, in one write.
    ///
    /// - Throws: `Refusal` where nothing was kept.
    @discardableResult
    package func sendEvidence(
        _ files: [AddedFile], note: String, on reference: Reference, at now: Instant
    ) async throws -> Report {
        try await keep(
            files, Act([.sendEvidence(files, note: note)], on: reference), once: nil, by: .reporter, at: now)
    }

    /// Keeps what staff add, in the same way.
    ///
    /// - Throws: `Refusal` where nothing was kept.
    @discardableResult
    package func keepEvidence(
        _ files: [AddedFile], about words: String, on reference: Reference, seen: Int?, once: OnceToken?,
        by actor: Actor, at now: Instant
    ) async throws -> Report {
        try await keep(
            files, Act([.keepEvidence(files, about: words)], on: reference, seen: seen), once: once, by: actor, at: now)
    }

    private func keep(
        _ files: [AddedFile], _ act: Act, once: OnceToken?, by actor: Actor, at now: Instant
    ) async throws -> Report {
        let reference = act.reference
        let reports = try await perform([act], once: once, by: actor, at: now) { tx in
            for file in files {
                let bound = try tx.run(
                    """
                    UPDATE evidence_files
                    SET reference = \(reference)
                    WHERE id = \(file.id) AND draft_id = \(reference.compact) AND reference IS NULL
                    """)
                guard bound == 1 else { throw ReportFault.unreadable(column: "evidence_files.id") }
            }
            return true
        }
        guard let report = reports.first else { throw ReportFault.unknown }
        return report
    }
}
