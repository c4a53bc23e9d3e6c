package import Reporting

extension ReportStore {
    /// How many are looked for at once.
    private static let batch = 100

    /// Gives back reports whose handler's claim has run out. Returns how many.
    ///
    /// - Throws: `StoreFault`, or the first `ReportFault` once all others are done.
    @discardableResult
    package func expireClaims(at now: Instant) async throws -> Int {
        try await perform(
            .expireClaim, at: now,
            onEach: """
                SELECT reference
                FROM reports
                WHERE claimed_until <= \(now)
                ORDER BY claimed_until
                LIMIT \(Self.batch)
                """)
    }

    /// Puts reports back to the queue whose question the reporter has not answered in time. Returns how many.
    ///
    /// - Throws: `StoreFault`, or the first `ReportFault` once all others are done.
    @discardableResult
    package func expireQuestions(at now: Instant) async throws -> Int {
        try await perform(
            .expireQuestion, at: now,
            onEach: """
                SELECT reference
                FROM reports
                WHERE question_until <= \(now)
                ORDER BY question_until
                LIMIT \(Self.batch)
                """)
    }

    private func perform(_ command: Command, at now: Instant, onEach due: SQL) async throws -> Int {
        var count = 0
        var firstFault: ReportFault?
        var mayHaveMore = true
        while mayHaveMore {
            let references = try await database.read { tx in try tx.rows(due).map { try $0.reference(0) } }
            var performed = 0
            for reference in references {
                do {
                    try await perform(command, on: reference, by: .system, at: now)
                    performed += 1
                } catch is Refusal {
                    // Renewed or answered since we looked: it is not due any more.
                } catch let fault as ReportFault {
                    firstFault = firstFault ?? fault
                }
            }
            count += performed
            mayHaveMore = references.count == Self.batch && performed > 0
        }
        if let firstFault { throw firstFault }
        return count
    }
}
