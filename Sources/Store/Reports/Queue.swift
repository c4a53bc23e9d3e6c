package import Reporting
internal import Vault

/// Which open reports to show.
package struct QueueFilter: Hashable, Sendable {
    /// One queue; nil for all, which needs a holder.
    package var queue: QueueName?
    /// Empty for every stage.
    package var stages: Set<StageName>
    package var form: FormName?
    package var channel: Channel?
    /// Only what this member of staff has in hand.
    package var holder: StaffID?
    /// Whether sensitive reports are among them: for staff with that access alone.
    package var includesSensitive: Bool

    package init(
        queue: QueueName?, stages: Set<StageName> = [], form: FormName? = nil, channel: Channel? = nil,
        holder: StaffID? = nil, includesSensitive: Bool
    ) {
        self.queue = queue
        self.stages = stages
        self.form = form
        self.channel = channel
        self.holder = holder
        self.includesSensitive = includesSensitive
    }
}

/// Where a page of a queue ended. Claims and new reports between two pages neither repeat nor hide a row.
package struct QueueCursor: Hashable, Sendable {
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

/// One line of a queue.
package struct QueueRow: Hashable, Sendable {
    package let reference: Reference
    package let form: FormName
    package let headline: String
    package let channel: Channel
    package let isSensitive: Bool
    package let submittedAt: Instant
    package let triageDue: Instant
    package let responseDue: Instant
    package let stage: StageName
    package let queue: QueueName
    /// From here the clock that the queue is ordered by is amber.
    package let amberAt: Instant
    /// When the clock that the queue is ordered by is due.
    package let dueAt: Instant
    package let grade: Grade?
    /// Dispatchers are being alerted.
    package let isAlerting: Bool
    /// The name of whoever has it in hand.
    package let claimedBy: String?
    package let holder: StaffID?
    /// When a handler's claim ends.
    package let claimedUntil: Instant?
    /// When the reporter sent something that nobody has looked at yet.
    package let newsAt: Instant?
}

package struct QueuePage: Hashable, Sendable {
    package let rows: [QueueRow]
    /// Where the next page begins; nil on the last.
    package let next: QueueCursor?
}

extension ReportStore {
    /// One page of a queue: those who have waited once already first, then by the queue's clock.
    package func queue(
        _ filter: QueueFilter, after cursor: QueueCursor? = nil, limit: Int
    ) async throws -> QueuePage {
        let rows = try await database.read { tx in try tx.rows(filter.statement(after: cursor, limit: limit + 1)) }
        let shown = try rows.prefix(limit).map { row in try queueRow(row) }
        guard rows.count > limit, let last = rows.prefix(limit).last else { return QueuePage(rows: shown, next: nil) }
        return QueuePage(rows: shown, next: QueueCursor(place: last.int(0), tie: last.int(1)))
    }

    private func queueRow(_ row: Row) throws -> QueueRow {
        let reference = try row.reference(2)
        return QueueRow(
            reference: reference,
            form: try row.value(5, named: "form_name") { FormName($0) },
            headline: headline(of: reference, row),
            channel: try row.value(6, named: "channel") { Channel(rawValue: $0) },
            isSensitive: row.bool(7),
            submittedAt: row.instant(8),
            triageDue: row.instant(9),
            responseDue: row.instant(10),
            stage: try row.value(11, named: "stage") { StageName(rawValue: $0) },
            queue: try row.value(12, named: "queue") { QueueName(rawValue: $0) },
            amberAt: row.instant(13),
            dueAt: row.instant(14),
            grade: row.textOrNil(15).flatMap(Grade.init(rawValue:)),
            isAlerting: row.bool(16),
            claimedBy: row.textOrNil(17),
            holder: row.textOrNil(20).flatMap(StaffID.init),
            claimedUntil: row.instantOrNil(18),
            newsAt: row.instantOrNil(19))
    }

    /// One row that somebody altered must not take the queue away from everybody: it says so in its own line.
    private func headline(of reference: Reference, _ row: Row) -> String {
        do {
            guard let key = try? vault.unwrap(WrappedKey(bytes: row.blob(3)), for: reference) else {
                throw ReportFault.damaged(reference, part: "key")
            }
            return try SealedContent.openHeadline(
                row.blob(4), of: reference,
                promising: Promise(triageDue: row.instant(9), responseDue: row.instant(10)), with: key)
        } catch {
            return ReportFault.damaged(reference, part: "headline").words
        }
    }
}

extension QueueFilter {
    /// The conditions on the leading columns of an index come first; the others are in it too.
    func statement(after cursor: QueueCursor?, limit: Int) -> SQL {
        var conditions: SQL = if let queue { "queue = \(queue)" } else { "queue IS NOT NULL" }
        if let holder { conditions = "\(fragment: conditions) AND holder_id = \(holder)" }
        if !stages.isEmpty {
            let names = stages.map(\.rawValue).sorted()
            conditions = "\(fragment: conditions) AND stage IN (\(list: names))"
        }
        if let form { conditions = "\(fragment: conditions) AND form_name = \(form)" }
        if let channel { conditions = "\(fragment: conditions) AND channel = \(channel)" }
        if !includesSensitive { conditions = "\(fragment: conditions) AND is_sensitive = 0" }
        if let cursor { conditions = "\(fragment: conditions) AND (place, tie) > (\(cursor.place), \(cursor.tie))" }
        return """
            SELECT place, tie, reference, wrapped_key, headline, form_name, channel, is_sensitive, submitted_at,
                triage_due, response_due, stage, queue, amber_at, due_at, grade, is_alerting, holder_name,
                claimed_until, news_at, holder_id
            FROM reports
            WHERE \(fragment: conditions)
            ORDER BY place, tie
            LIMIT \(limit)
            """
    }
}
