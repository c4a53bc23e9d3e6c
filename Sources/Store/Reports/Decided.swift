package import Reporting
internal import Vault

/// A report that somebody decided on.
package struct DecidedReport: Hashable, Sendable {
    package let reference: Reference
    package let headline: String
    package let at: Instant
    package let disposition: Disposition.Kind?
    package let stage: StageName?
}

extension ReportStore {
    /// What a member of staff decided since then, the latest first.
    package func decided(by member: StaffID, since start: Instant, limit: Int) async throws -> [DecidedReport] {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT reference, wrapped_key, headline, triage_due, response_due, decided_at, disposition, stage
                FROM reports
                WHERE decided_by = \(member) AND decided_at >= \(start)
                ORDER BY decided_at DESC
                LIMIT \(limit)
                """)
        }.compactMap { row in
            guard let reference = try? row.reference("reference") else { return nil }
            let promise = Promise(triageDue: row.instant("triage_due"), responseDue: row.instant("response_due"))
            let headline = (try? vault.unwrap(WrappedKey(bytes: row.blob("wrapped_key")), for: reference)).flatMap {
                key in
                try? SealedContent.openHeadline(row.blob("headline"), of: reference, promising: promise, with: key)
            }
            return DecidedReport(
                reference: reference,
                headline: headline ?? ReportFault.damaged(reference, part: "headline").words,
                at: row.instant("decided_at"),
                disposition: row.textOrNil("disposition").flatMap(Disposition.Kind.init(rawValue:)),
                stage: StageName(rawValue: row.text("stage")))
        }
    }
}
