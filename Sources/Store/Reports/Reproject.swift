package import Reporting

extension ReportStore {
    private static let batch = 100

    /// Makes the rows anew that an older program's rules made, a hundred at a time. Returns how many.
    ///
    /// One that cannot be opened, or that a newer program has worked on, is set aside (its rules counted below zero),
    /// so that it stands in nobody's way; whoever opens it is told.
    ///
    /// - Throws: `StoreFault`, or the first `ReportFault` once all others are done.
    @discardableResult
    package func reproject(at now: Instant) async throws -> Int {
        var count = 0
        var firstFault: ReportFault?
        while true {
            let references = try await older()
            guard !references.isEmpty else { break }
            for reference in references {
                do {
                    guard let opened = try await opened(reference), !opened.report.isFromNewer else {
                        // A newer program's events mean nothing to these rules: its own duty makes the row.
                        try await setAside(reference)
                        continue
                    }
                    try await reproject(opened, at: now)
                    count += 1
                } catch let fault as ReportFault {
                    firstFault = firstFault ?? fault
                    try await setAside(reference)
                }
            }
        }
        if let firstFault { throw firstFault }
        return count
    }

    /// Makes one report's rows anew. Nothing happens where somebody else changed it meanwhile: they made them anew.
    func reproject(_ opened: OpenedReport, at now: Instant) async throws {
        guard opened.isOlder, !opened.report.isFromNewer else { return }
        let projection = Projection(opened.report, targets: targets)
        let rows = WorkRows(
            facts: opened.report.facts, isSensitive: projection.summary.isSensitive, work: projection.work,
            before: opened.work, line: SealedLine.seal(opened.report, under: opened.key), now: now)
        try await database.write { tx in
            guard try projection.summary.update(opened.report.reference, from: opened.report.version, in: tx) else {
                return
            }
            try rows.write(in: tx)
        }
    }

    private func older() async throws -> [Reference] {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT reference
                FROM reports
                WHERE projection >= 0 AND projection < \(Projection.current)
                ORDER BY projection
                LIMIT \(Self.batch)
                """
            ).map { try $0.reference("reference") }
        }
    }

    private func setAside(_ reference: Reference) async throws {
        try await database.write { tx in
            try tx.run(
                "UPDATE reports SET projection = -projection WHERE reference = \(reference) AND projection > 0")
        }
    }
}
