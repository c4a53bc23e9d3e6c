package import Reporting
internal import Vault

/// Which open work to show: a queue, somebody's own list, or everything that is late.
package struct Worklist: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        case queue(QueueName)
        /// What somebody has in hand, whichever queue it is of.
        case holder(StaffID)
        /// Everything that is past due, in whichever queue, the longest first.
        case late(at: Instant)
    }

    package var scope: Scope
    /// Empty for every stage.
    package var stages: Set<StageName>
    /// Empty for every kind of work.
    package var kinds: Set<Work.Kind>
    package var form: FormName?
    package var channel: Channel?
    /// Only what this member of staff has in hand, of a queue.
    package var holder: StaffID?
    /// Whether sensitive reports are among them: for staff with that access alone.
    package var includesSensitive: Bool

    package init(
        _ scope: Scope, stages: Set<StageName> = [], kinds: Set<Work.Kind> = [], form: FormName? = nil,
        channel: Channel? = nil, holder: StaffID? = nil, includesSensitive: Bool
    ) {
        self.scope = scope
        self.stages = stages
        self.kinds = kinds
        self.form = form
        self.channel = channel
        self.holder = holder
        self.includesSensitive = includesSensitive
    }
}

/// Where a page of a list ended. Claims and new reports between two pages neither repeat nor hide a row.
package struct WorkCursor: Hashable, Sendable {
    let place: Int64
    let tie: Int64

    /// For a link; not a secret.
    package var text: String { "\(place)_\(tie)" }

    package init?(_ text: String) {
        let parts = text.split(separator: "_").map { Int64($0) }
        guard parts.count == 2, let place = parts[0], let tie = parts[1] else { return nil }
        self.place = place
        self.tie = tie
    }

    init(place: Int64, tie: Int64) {
        self.place = place
        self.tie = tie
    }
}

/// One piece of open work, as a list shows it.
package struct WorkRow: Hashable, Sendable {
    package let reference: Reference
    package let kind: Work.Kind
    package let form: FormName?
    /// What it is about; or, where the record was altered, that.
    package let headline: String
    package let isReadable: Bool
    /// What should catch the eye.
    package let marks: [Mark]
    package let markers: [Marker]
    package let channel: Channel?
    package let isSensitive: Bool
    package let submittedAt: Instant
    package let queue: QueueName?
    package let stage: StageName?
    package let clock: ClockName?
    /// From here the clock that leads is amber.
    package let amberAt: Instant
    /// When the clock that leads is due.
    package let dueAt: Instant
    package let grade: Grade?
    /// Dispatchers are being alerted.
    package let isAlerting: Bool
    package let holder: StaffID?
    /// The name, or names, of whoever has it in hand.
    package let holderName: String?
    /// When the program ends the claim, or the wait for an answer.
    package let endsAt: Instant?
    /// When the reporter sent something that nobody who has this work has read.
    package let newsAt: Instant?
    /// A question to the reporter is open.
    package let isAsked: Bool
    /// Where it happened, in a line; nil where that is not known.
    package let place: String?
}

package struct WorkPage: Hashable, Sendable {
    package let rows: [WorkRow]
    /// Where the next page begins; nil on the last.
    package let next: WorkCursor?
}

extension ReportStore {
    /// One page of a list, in its order.
    package func work(_ list: Worklist, after cursor: WorkCursor? = nil, limit: Int) async throws -> WorkPage {
        let rows = try await database.read { tx in try tx.rows(list.statement(after: cursor, limit: limit + 1)) }
        let shown = rows.prefix(limit).compactMap(workRow)
        guard rows.count > limit, let last = rows.prefix(limit).last else { return WorkPage(rows: shown, next: nil) }
        return WorkPage(rows: shown, next: WorkCursor(place: last.int("list_place"), tie: last.int("tie")))
    }

    /// One row that somebody altered, or that a newer program wrote, must not take the list away from everybody: it says
    /// so in its own line, and what cannot be read of it is left out.
    private func workRow(_ row: Row) -> WorkRow? {
        guard let reference = try? row.reference("reference") else { return nil }
        let line = line(of: reference, row)
        return WorkRow(
            reference: reference,
            kind: Work.Kind(rawValue: row.text("kind")) ?? .triage,
            form: FormName(row.text("form_name")),
            headline: line?.headline ?? ReportFault.damaged(reference, part: "headline").words,
            isReadable: line != nil,
            marks: line?.marks ?? [],
            markers: line?.markers ?? [],
            channel: Channel(rawValue: row.text("channel")),
            isSensitive: row.bool("is_sensitive"),
            submittedAt: row.instant("submitted_at"),
            queue: row.textOrNil("queue").flatMap(QueueName.init(rawValue:)),
            stage: StageName(rawValue: row.text("stage")),
            clock: ClockName(rawValue: row.text("clock")),
            amberAt: row.instant("amber_at"),
            dueAt: row.instant("due_at"),
            grade: row.textOrNil("grade").flatMap(Grade.init(rawValue:)),
            isAlerting: row.bool("is_alerting"),
            holder: row.textOrNil("holder_id").flatMap(StaffID.init),
            holderName: row.textOrNil("holder_name"),
            endsAt: row.instantOrNil("ends_at"),
            newsAt: row.instantOrNil("news_at"),
            isAsked: row.int("is_asked") > 0,
            place: line?.place)
    }

    private func line(of reference: Reference, _ row: Row) -> SealedLine? {
        guard let key = try? vault.unwrap(WrappedKey(bytes: row.blob("wrapped_key")), for: reference),
            let headline = try? SealedContent.openHeadline(
                row.blob("headline"), of: reference,
                promising: Promise(triageDue: row.instant("triage_due"), responseDue: row.instant("response_due")),
                with: key)
        else { return nil }
        let more = row.blobOrNil("line").flatMap { try? SealedLine.open($0, with: key) }
        return SealedLine(
            headline: headline, marks: more?.marks ?? [], markers: more?.markers ?? [], place: more?.place)
    }
}

extension Worklist {
    /// The conditions on the leading columns of an index come first; the others are in it too.
    func statement(after cursor: WorkCursor?, limit: Int) -> SQL {
        var conditions: SQL
        var place: SQL = "work.place"
        switch scope {
        case .queue(let queue): conditions = "work.queue = \(queue)"
        case .holder(let holder):
            conditions = "work.holder_id = \(holder)"
            place = "work.due_at"
        case .late(let now):
            conditions = "work.due_at < \(now)"
            place = "work.due_at"
        }
        if let holder { conditions = "\(fragment: conditions) AND work.holder_id = \(holder)" }
        if !kinds.isEmpty {
            conditions = "\(fragment: conditions) AND work.kind IN (\(list: kinds.map(\.rawValue).sorted()))"
        }
        if !stages.isEmpty {
            conditions = "\(fragment: conditions) AND work.stage IN (\(list: stages.map(\.rawValue).sorted()))"
        }
        if let form { conditions = "\(fragment: conditions) AND work.form_name = \(form)" }
        if let channel { conditions = "\(fragment: conditions) AND work.channel = \(channel)" }
        if !includesSensitive { conditions = "\(fragment: conditions) AND work.is_sensitive = 0" }
        if let cursor {
            conditions =
                "\(fragment: conditions) AND (\(fragment: place), work.tie) > (\(cursor.place), \(cursor.tie))"
        }
        return """
            SELECT \(fragment: place) AS list_place, work.tie, work.reference, work.kind, work.form_name, work.channel,
                work.is_sensitive, work.queue, work.stage, work.clock, work.amber_at, work.due_at, work.grade,
                work.is_alerting, work.holder_id, work.holder_name, work.ends_at, work.news_at, work.line,
                reports.wrapped_key, reports.headline, reports.submitted_at, reports.triage_due, reports.response_due,
                (SELECT COUNT(*) FROM work AS question
                    WHERE question.reference = work.reference AND question.key = 'question') AS is_asked
            FROM work
            JOIN reports ON reports.reference = work.reference
            WHERE \(fragment: conditions)
            ORDER BY \(fragment: place), work.tie
            LIMIT \(limit)
            """
    }
}
