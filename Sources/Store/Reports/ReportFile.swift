package import Forms
package import Reporting
package import Vault

/// Everything that is held of one report, opened.
package struct ReportFile: Sendable {
    package let report: Report
    /// Oldest first.
    package let events: [RecordedEvent]
    package let answers: Answers
    /// When the reporter said that it was no emergency.
    package let gateAnsweredAt: Instant?
    /// The one line of the queue.
    package let headline: String
    package let receipt: Receipt
    /// By when it is to be triaged, as promised when it was submitted.
    package let triageDue: Instant
    /// By when the reporter is to hear from a person, as promised when it was submitted.
    package let responseDue: Instant
    /// The clocks' targets as they were promised to the reporter.
    package let targets: ClockTargets
    /// Its rows were made by an older program's rules.
    let isOlder: Bool
}

/// What a member of staff gets who asks to see a report.
package enum Viewing: Sendable {
    case file(ReportFile)
    /// A look at what waits: to be shown without how to reach anybody.
    case look(ReportFile)
    /// It is outside their own work: they are to give a reason first.
    case needsReason
    case refused(Refusal)
}

extension ReportStore {
    /// The whole file, for the program's own duties: nobody's view is recorded. Nil for an unknown reference.
    ///
    /// - Throws: `ReportFault.damaged` when anything of it is not as it was written.
    package func file(_ reference: Reference) async throws -> ReportFile? {
        try await contents(of: reference)?.opened(by: vault, targets: targets)
    }

    /// The file for a member of staff, as far as they may see it. The view is on record before they get it.
    ///
    /// - Parameter reason: why they look, where it is not their own work.
    /// - Throws: `ReportFault.unknown` for an unknown reference.
    package func view(
        _ reference: Reference, by member: StaffMember, reason: String? = nil, at now: Instant
    ) async throws -> Viewing {
        guard let file = try await file(reference) else { throw ReportFault.unknown }
        if file.isOlder, let opened = try await opened(reference) { try await reproject(opened, at: now) }
        switch file.report.sight(of: member) {
        case .refused(let refusal):
            return .refused(refusal)
        case .withReason:
            guard let reason, !reason.allSatisfy(\.isWhitespace) else { return .needsReason }
            try await recordDisclosure(of: reference, to: member, what: .report, reason: reason, at: now)
        case .asTheirWork:
            try await recordDisclosure(of: reference, to: member, what: .report, reason: reason, at: now)
        case .aLook where member.may(.search) && reason?.allSatisfy(\.isWhitespace) == false:
            try await recordDisclosure(of: reference, to: member, what: .report, reason: reason, at: now)
        case .aLook:
            try await recordDisclosure(of: reference, to: member, what: .look, reason: nil, at: now)
            return .look(file)
        }
        return .file(file)
    }

    /// The file for whoever has the reference and its access code; nil for anyone else, whichever of the two is wrong.
    package func track(_ reference: Reference, code: AccessCode) async throws -> ReportFile? {
        let contents = try await contents(of: reference)
        guard opens(contents, with: code), let contents else { return nil }
        return try contents.opened(by: vault, targets: targets)
    }

    func opens(_ contents: StoredContents?, with code: AccessCode) -> Bool {
        let hash = codeHash(contents)
        return vault.verify(code, against: hash ?? []) && hash != nil
    }

    func contents(of reference: Reference) async throws -> StoredContents? {
        try await database.read { tx in try StoredContents.read(reference, in: tx) }
    }
}

/// A report with the columns that only its file needs.
struct StoredContents: Sendable {
    let stored: StoredReport
    let headline: [UInt8]
    let answers: [UInt8]
    let accessCode: [UInt8]
    let receipt: String
    let promise: Promise

    static func read(_ reference: Reference, in tx: any Transaction) throws -> StoredContents? {
        guard let stored = try StoredReport.read(reference, in: tx) else { return nil }
        let found = try tx.row(
            """
            SELECT headline, answers, access_code, receipt, triage_due, response_due
            FROM reports
            WHERE reference = \(reference)
            """)
        guard let row = found else { return nil }
        return StoredContents(
            stored: stored, headline: row.blob(0), answers: row.blob(1), accessCode: row.blob(2), receipt: row.text(3),
            promise: Promise(triageDue: row.instant(4), responseDue: row.instant(5)))
    }

    func opened(by vault: KeyVault, targets: ClockTargets) throws(ReportFault) -> ReportFile {
        let opened = try stored.opened(by: vault, targets: targets)
        guard let receipt = Receipt(parsing: receipt), receipt.reference == stored.reference,
            vault.receipts.publicKey.verifies(receipt)
        else { throw .damaged(stored.reference, part: "receipt") }
        let written = try SealedContent.openWritten(
            answers, of: opened.report.facts, promisedBy: receipt, with: opened.key)
        return ReportFile(
            report: opened.report,
            events: opened.events,
            answers: written.answers,
            gateAnsweredAt: written.gateAnsweredAt,
            headline: try SealedContent.openHeadline(
                headline, of: stored.reference, promising: promise, with: opened.key),
            receipt: receipt,
            triageDue: promise.triageDue,
            responseDue: promise.responseDue,
            targets: opened.targets,
            isOlder: opened.isOlder)
    }
}
