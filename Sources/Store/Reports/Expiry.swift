package import Reporting

extension ReportStore {
    /// How many are looked for at once.
    private static let batch = 100

    /// Gives back reports whose handler's claim has run out. Returns how many.
    ///
    /// - Throws: `StoreFault`, or the first `ReportFault` once all others are done.
    @discardableResult
    package func expireClaims(at now: Instant) async throws -> Int {
        try await perform(.expireClaim, onEach: .triage, at: now)
    }

    /// Goes on without the answers that reporters have not given in time. Returns how many.
    ///
    /// - Throws: `StoreFault`, or the first `ReportFault` once all others are done.
    @discardableResult
    package func expireQuestions(at now: Instant) async throws -> Int {
        try await perform(.expireQuestion, onEach: .question, at: now)
    }

    /// Goes through all that is due by where it stands, so that a hundred that cannot be opened stand in nobody's way.
    private func perform(_ command: Command, onEach kind: Work.Kind, at now: Instant) async throws -> Int {
        var count = 0
        var firstFault: ReportFault?
        var last = Place(endsAt: .distantPast, tie: -1)
        while true {
            let due = try await ended(kind, after: last, at: now)
            for each in due {
                do {
                    try await perform(command, on: each.reference, by: .system, at: now)
                    count += 1
                } catch is Refusal {
                    // Renewed or answered since we looked: it is not due any more.
                } catch let fault as ReportFault {
                    firstFault = firstFault ?? fault
                }
                last = each.place
            }
            guard due.count == Self.batch else { break }
        }
        if let firstFault { throw firstFault }
        return count
    }

    private struct Place: Sendable {
        let endsAt: Instant
        let tie: Int64
    }

    private func ended(
        _ kind: Work.Kind, after last: Place, at now: Instant
    ) async throws -> [(reference: Reference, place: Place)] {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT reference, ends_at, tie
                FROM work
                WHERE kind = \(kind) AND ends_at <= \(now) AND (ends_at, tie) > (\(last.endsAt), \(last.tie))
                ORDER BY ends_at, tie
                LIMIT \(Self.batch)
                """
            ).map { row in
                (try row.reference("reference"), Place(endsAt: row.instant("ends_at"), tie: row.int("tie")))
            }
        }
    }
}
