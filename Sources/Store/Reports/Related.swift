package import Reporting
internal import Vault

/// Another report that has something in common with the one at hand.
package struct RelatedReport: Hashable, Sendable {
    package let reference: Reference
    package let form: FormName
    /// What they share: an email address, a registration number …
    package let matched: Set<IndexTerm.Kind>
    package let submittedAt: Instant
    package let headline: String
    package let stage: StageName
}

extension ReportStore {
    /// What identifies somebody or something. Words and names in common are for search: thousands of reports share one.
    private static let identifying: Set<IndexTerm.Kind> = [.email, .telephone, .vrm, .imei, .serial, .postcode]
    /// How many are read for each thing in common, newest first: a shared address may have a long past.
    private static let perTerm = 20

    /// Reports that share an address, number or vehicle with this one, newest first.
    ///
    /// - Parameter includesSensitive: whether sensitive reports are among them; for staff with that access alone.
    package func related(to reference: Reference, includesSensitive: Bool) async throws -> [RelatedReport] {
        let rows = try await database.read { tx in
            try Self.terms(of: reference, in: tx).flatMap { term in
                try Self.others(sharing: term, with: reference, includesSensitive: includesSensitive, in: tx)
                    .map { row in (kind: term.kind, row: row) }
            }
        }
        var found: [Reference: RelatedReport] = [:]
        for (kind, row) in rows {
            let report = try relatedReport(row, matched: kind)
            found[report.reference] = found[report.reference].map { $0.matching(kind) } ?? report
        }
        return found.values.sorted {
            ($0.submittedAt, $0.reference.tie) > ($1.submittedAt, $1.reference.tie)
        }
    }

    private static func terms(
        of reference: Reference, in tx: any Transaction
    ) throws -> [(token: [UInt8], kind: IndexTerm.Kind)] {
        try tx.rows("SELECT token, kind FROM report_terms WHERE reference = \(reference)")
            .map { row in
                (row.blob(0), try row.value(1, named: "kind") { IndexTerm.Kind(rawValue: $0) })
            }
            .filter { identifying.contains($0.1) }
    }

    private static func others(
        sharing term: (token: [UInt8], kind: IndexTerm.Kind), with reference: Reference, includesSensitive: Bool,
        in tx: any Transaction
    ) throws(StoreFault) -> [Row] {
        try tx.rows(
            """
            SELECT reports.reference, reports.form_name, reports.submitted_at, reports.stage, reports.wrapped_key,
                reports.headline, reports.triage_due, reports.response_due
            FROM report_terms
            JOIN reports ON reports.reference = report_terms.reference
            WHERE report_terms.token = \(term.token)
                AND report_terms.reference <> \(reference)
                AND (reports.is_sensitive = 0 OR \(includesSensitive) = 1)
            ORDER BY report_terms.submitted_at DESC
            LIMIT \(perTerm)
            """)
    }

    private func relatedReport(_ row: Row, matched kind: IndexTerm.Kind) throws -> RelatedReport {
        let reference = try row.reference(0)
        guard let key = try? vault.unwrap(WrappedKey(bytes: row.blob(4)), for: reference) else {
            throw ReportFault.damaged(reference, part: "key")
        }
        return RelatedReport(
            reference: reference,
            form: try row.value(1, named: "form_name") { FormName($0) },
            matched: [kind],
            submittedAt: row.instant(2),
            headline: try SealedContent.openHeadline(
                row.blob(5), of: reference,
                promising: Promise(triageDue: row.instant(6), responseDue: row.instant(7)), with: key),
            stage: try row.value(3, named: "stage") { StageName(rawValue: $0) })
    }
}

extension RelatedReport {
    fileprivate func matching(_ kind: IndexTerm.Kind) -> RelatedReport {
        RelatedReport(
            reference: reference, form: form, matched: matched.union([kind]), submittedAt: submittedAt,
            headline: headline, stage: stage)
    }
}
