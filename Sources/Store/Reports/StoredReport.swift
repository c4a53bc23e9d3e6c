internal import Reporting
internal import Vault

/// A report as its rows keep it: read in one transaction, opened after it.
struct StoredReport: Sendable {
    let reference: Reference
    let facts: FactColumns
    let state: QueueEntry.State
    let version: Int
    let alertedUntil: Instant
    let wrappedKey: WrappedKey
    let events: [SealedEvent]

    /// The facts as columns say them, to be held against the first event.
    struct FactColumns: Hashable, Sendable {
        let form: String
        let formVersion: String
        let channel: String
        let isSensitive: Bool
        let submittedAt: Instant
    }

    static func read(_ reference: Reference, in tx: any Transaction) throws -> StoredReport? {
        let found = try tx.row(
            """
            SELECT form_name, form_version, channel, is_sensitive, submitted_at,
                stage, grade, is_alerting, holder_id, holder_name, claimed_until, question_until, news_at,
                version, alerted_until, wrapped_key, queue
            FROM reports
            WHERE reference = \(reference)
            """)
        guard let row = found else { return nil }
        return StoredReport(
            reference: reference,
            facts: FactColumns(
                form: row.text(0), formVersion: row.text(1), channel: row.text(2), isSensitive: row.bool(3),
                submittedAt: row.instant(4)),
            state: QueueEntry.State(
                stage: try row.value(5, named: "stage") { StageName(rawValue: $0) },
                queue: row.textOrNil(16).flatMap(QueueName.init(rawValue:)),
                grade: row.textOrNil(6).flatMap(Grade.init(rawValue:)), isAlerting: row.bool(7),
                holderID: row.textOrNil(8), holderName: row.textOrNil(9), claimedUntil: row.instantOrNil(10),
                questionUntil: row.instantOrNil(11), newsAt: row.instantOrNil(12)),
            version: Int(row.int(13)),
            alertedUntil: row.instant(14),
            wrappedKey: WrappedKey(bytes: row.blob(15)),
            events: try SealedEvent.history(of: reference, in: tx))
    }

    /// Unwraps the key, opens and folds the events, and holds the row against the fold.
    ///
    /// - Throws: `.damaged` when anything is not as it was written.
    func opened(by vault: KeyVault) throws(ReportFault) -> OpenedReport {
        let key: ReportKey
        do { key = try vault.unwrap(wrappedKey, for: reference) } catch { throw damaged("key") }
        var recorded: [RecordedEvent] = []
        for (place, event) in events.enumerated() {
            guard event.number == place + 1, let event = try? event.opened(with: key) else {
                throw damaged("event \(place + 1)")
            }
            recorded.append(event)
        }
        guard recorded.count == version else { throw damaged("number of events") }
        guard let report = try? Report(folding: recorded.map(\.event)), report.reference == reference else {
            throw damaged("events")
        }
        guard FactColumns(report.facts) == facts, QueueEntry.State(report) == state else { throw damaged("row") }
        return OpenedReport(report: report, events: recorded, key: key, alertedUntil: alertedUntil)
    }

    private func damaged(_ part: String) -> ReportFault {
        .damaged(reference, part: part)
    }
}

extension StoredReport.FactColumns {
    init(_ facts: Facts) {
        form = facts.form.text
        formVersion = facts.formVersion.hash
        channel = facts.channel.rawValue
        isSensitive = facts.isSensitive
        submittedAt = facts.submittedAt
    }
}

/// A report folded from its events, with the key that opened it.
struct OpenedReport: Sendable {
    let report: Report
    let events: [RecordedEvent]
    let key: ReportKey
    let alertedUntil: Instant
}

extension ReportStore {
    /// Reads and folds one report; nil when there is none with this reference.
    func opened(_ reference: Reference) async throws -> OpenedReport? {
        let stored = try await database.read { tx in try StoredReport.read(reference, in: tx) }
        return try stored?.opened(by: vault)
    }
}
