internal import Reporting
internal import Vault

/// A report as its rows keep it: read in one transaction, opened after it.
struct StoredReport: Sendable {
    let reference: Reference
    let facts: FactColumns
    let summary: SummaryColumns
    let work: Set<WorkState>
    let version: Int
    /// By which rules the rows were made.
    let projection: Int
    let promise: Promise
    let wrappedKey: WrappedKey
    let events: [SealedEvent]

    /// The facts as columns say them, to be held against the first event.
    struct FactColumns: Hashable, Sendable {
        let form: String
        let formVersion: String
        let channel: String
        let submittedAt: Instant
    }

    /// What the row says of where the report stands, to be held against the fold where both are of today's rules.
    struct SummaryColumns: Hashable, Sendable {
        let stage: String
        let isSensitive: Bool
        let retention: String?
        let closedAt: Instant?
    }

    static func read(_ reference: Reference, in tx: any Transaction) throws -> StoredReport? {
        let found = try tx.row(
            """
            SELECT form_name, form_version, channel, is_sensitive, submitted_at, stage, version, projection, retention,
                closed_at, triage_due, response_due, wrapped_key
            FROM reports
            WHERE reference = \(reference)
            """)
        guard let row = found else { return nil }
        return StoredReport(
            reference: reference,
            facts: FactColumns(
                form: row.text("form_name"), formVersion: row.text("form_version"), channel: row.text("channel"),
                submittedAt: row.instant("submitted_at")),
            summary: SummaryColumns(
                stage: row.text("stage"), isSensitive: row.bool("is_sensitive"),
                retention: row.textOrNil("retention"), closedAt: row.instantOrNil("closed_at")),
            work: try WorkState.read(reference, in: tx),
            version: Int(row.int("version")),
            projection: Int(row.int("projection")),
            promise: Promise(triageDue: row.instant("triage_due"), responseDue: row.instant("response_due")),
            wrappedKey: WrappedKey(bytes: row.blob("wrapped_key")),
            events: try SealedEvent.history(of: reference, in: tx))
    }

    /// Unwraps the key, opens and folds the events, and holds the rows against the fold.
    ///
    /// - Throws: `.damaged` when anything is not as it was written.
    func opened(by vault: KeyVault, targets: ClockTargets) throws(ReportFault) -> OpenedReport {
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
        guard var report = try? Report(folding: recorded.map(\.event)), report.reference == reference else {
            throw damaged("events")
        }
        guard FactColumns(report.facts) == facts else { throw damaged("row") }
        // A newer program's rows follow rules that this one does not know.
        if projection > Projection.current { report.markAsNewer() }
        if projection == Projection.current, !report.isFromNewer {
            let today = Projection(report, targets: targets)
            guard SummaryColumns(today.summary) == summary, Set(today.work.map { WorkState($0) }) == work else {
                throw damaged("row")
            }
        }
        return OpenedReport(
            report: report, events: recorded, key: key, work: work, isOlder: abs(projection) < Projection.current,
            targets: promise.targets(targets, from: report.facts.submittedAt))
    }

    private func damaged(_ part: String) -> ReportFault {
        .damaged(reference, part: part)
    }
}

extension Promise {
    /// The force's targets as they were promised to this reporter: a setting that changes later changes no promise.
    func targets(_ today: ClockTargets, from submittedAt: Instant) -> ClockTargets {
        var targets = today
        targets.triage = triageDue.since(submittedAt)
        targets.triageAmber = min(targets.triageAmber, targets.triage)
        targets.response = responseDue.since(submittedAt)
        return targets
    }
}

extension StoredReport.FactColumns {
    init(_ facts: Facts) {
        form = facts.form.text
        formVersion = facts.formVersion.hash
        channel = facts.channel.rawValue
        submittedAt = facts.submittedAt
    }
}

extension StoredReport.SummaryColumns {
    init(_ summary: Projection.Summary) {
        stage = summary.stage.rawValue
        isSensitive = summary.isSensitive
        retention = summary.retention.rawValue
        closedAt = summary.closedAt
    }
}

/// A report folded from its events, with the key that opened it.
struct OpenedReport: Sendable {
    let report: Report
    let events: [RecordedEvent]
    let key: ReportKey
    /// The rows of work that stand there.
    let work: Set<WorkState>
    /// Its rows were made by rules of an older program.
    let isOlder: Bool
    /// The clocks' targets as they were promised to the reporter.
    let targets: ClockTargets
}

extension ReportStore {
    /// Reads and folds one report; nil when there is none with this reference.
    func opened(_ reference: Reference) async throws -> OpenedReport? {
        let stored = try await database.read { tx in try StoredReport.read(reference, in: tx) }
        return try stored?.opened(by: vault, targets: targets)
    }
}
