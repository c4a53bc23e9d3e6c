package import Forms
package import Reporting
package import Vault

extension ReportStore {
    /// How often a submission is tried anew. Two references in a row that are taken happen once in 10¹⁰ submissions.
    private static let attempts = 20
    /// How often a connection may break over one submission.
    private static let losses = 2

    /// Makes a report of a finished draft: once, however often it is asked for, and durable when this returns.
    ///
    /// The draft's id is the key. A double click, a retry or a reload after a lost answer gives the first confirmation
    /// again. Report, first event, queue row, index, message and the end of the draft are one transaction. When the
    /// connection breaks over it, nobody knows whether it was kept: then it is sent again, which is safe for the same
    /// reason.
    ///
    /// - Parameter member: who sends it in for somebody who called or came in; nil where the reporter sends it.
    /// - Throws: `StoreFault`. After `.lost` the same call may be made again.
    package func submit(
        _ submission: Submission, from draft: DraftSecret, at now: Instant, channel: Channel = .online,
        by member: StaffMember? = nil
    ) async throws -> Confirmation {
        try await publish(submission.form, at: now)
        var losses = 0
        for _ in 0..<Self.attempts {
            let new = NewReport(
                submission, as: newReference(), from: draft, at: now, channel: channel, by: member,
                vault: vault, targets: targets)
            do {
                switch try await database.write({ tx in try new.write(in: tx) }) {
                case .written: return Confirmation(new, accessCode: draft.accessCode())
                case .submittedBefore(let row): return try Confirmation(row, accessCode: draft.accessCode())
                case .referenceTaken: continue
                }
            } catch StoreFault.lost where losses < Self.losses {
                losses += 1
            }
        }
        throw ReportFault.contended
    }

    /// The confirmation of the report that this draft became; nil while it is none.
    package func confirmation(for draft: DraftSecret) async throws -> Confirmation? {
        let found = try await database.read { tx in try tx.row(Confirmation.row(of: draft.draftID.text)) }
        return try found.map { row in try Confirmation(row, accessCode: draft.accessCode()) }
    }
}

/// What the reporter is shown when the report is safe.
package struct Confirmation: Hashable, Sendable {
    package let reference: Reference
    package let formName: FormName
    package let submittedAt: Instant
    package let triageDue: Instant
    package let responseDue: Instant
    package let receipt: Receipt
    /// Derived from the draft's secret, so that it can be shown again although only a hash of it is kept.
    package let accessCode: AccessCode

    init(_ new: NewReport, accessCode: AccessCode) {
        reference = new.facts.reference
        formName = new.facts.form
        submittedAt = new.facts.submittedAt
        triageDue = new.promise.triageDue
        responseDue = new.promise.responseDue
        receipt = new.receipt
        self.accessCode = accessCode
    }

    init(_ row: Row, accessCode: AccessCode) throws(ReportFault) {
        reference = try row.reference(0)
        formName = try row.value(1, named: "form_name") { FormName($0) }
        submittedAt = row.instant(2)
        triageDue = row.instant(3)
        responseDue = row.instant(4)
        receipt = try row.value(5, named: "receipt") { Receipt(parsing: $0) }
        self.accessCode = accessCode
    }

    static func row(of draftID: String) -> SQL {
        """
        SELECT reference, form_name, submitted_at, triage_due, response_due, receipt
        FROM reports
        WHERE draft_id = \(draftID)
        """
    }
}
