internal import Reporting

/// What queues, counts and statistics read of a report: derived from it each time that it changes, never decided here.
///
/// The rules may change with the program. A row says by which it was made; whoever meets one of older rules makes it anew,
/// and only a row of today's rules that says something else than its events was altered.
struct Projection: Hashable, Sendable {
    /// The rules of this program. Whoever changes what a column or a row of work means counts it up: a duty then makes
    /// every row anew. 1 was the row of 0.1.
    static let current = 2

    let summary: Summary
    let work: [Work]

    /// The report's own row.
    struct Summary: Hashable, Sendable {
        let version: Int
        let stage: StageName
        let isSensitive: Bool
        let crime: String?
        let retention: RetentionGroup
        let disposition: Disposition.Kind?
        let outcome: Outcome?
        let triagedAt: Instant?
        let respondedAt: Instant?
        let attendedAt: Instant?
        let closedAt: Instant?
        let decidedBy: StaffID?
        let decidedAt: Instant?
    }

    init(_ report: Report, targets: ClockTargets) {
        summary = Summary(report)
        work = report.work(targets)
    }
}

extension Projection.Summary {
    init(_ report: Report) {
        let closing = report.isClosed ? report.record.closing : nil
        version = report.version
        stage = report.stage
        isSensitive = report.record.isSensitive
        // A sensitive row says nothing of what it is about.
        crime = report.record.isSensitive ? nil : report.record.crime
        retention = report.record.retention
        disposition = report.decision?.disposition.kind
        outcome = if case .outcome(let outcome) = closing?.cause { outcome } else { nil }
        triagedAt = report.triage.triagedAt
        respondedAt = report.correspondence.respondedAt
        attendedAt = report.attendance?.attendedAt
        closedAt = closing?.at
        decidedBy = report.decision?.by.id
        decidedAt = report.decision?.at
    }

    /// Makes the report's row say so, if it is still at `before`.
    func update(_ reference: Reference, from before: Int, in tx: any Transaction) throws(StoreFault) -> Bool {
        try tx.run(
            """
            UPDATE reports
            SET version = \(version),
                projection = \(Projection.current),
                stage = \(stage),
                is_sensitive = \(isSensitive),
                crime = \(crime),
                retention = \(retention),
                disposition = \(disposition),
                outcome = \(outcome),
                triaged_at = \(triagedAt),
                responded_at = \(respondedAt),
                attended_at = \(attendedAt),
                closed_at = \(closedAt),
                decided_by = \(decidedBy),
                decided_at = \(decidedAt)
            WHERE reference = \(reference) AND version = \(before)
            """) == 1
    }
}

/// What a row of work says that follows from the events alone. When it is due follows from the clocks' targets too, which
/// a setting may change, so that is not held against the events.
struct WorkState: Hashable, Sendable {
    let key: String
    let queue: String?
    let stage: String
    let holder: String?
    let grade: String?
    let isAlerting: Bool
    let newsAt: Instant?
    let endsAt: Instant?

    init(_ work: Work) {
        key = work.key
        queue = work.queue?.rawValue
        stage = work.stage.rawValue
        holder = work.holder?.id.text
        grade = work.grade?.rawValue
        isAlerting = work.isAlerting
        newsAt = work.newsAt
        endsAt = work.endsAt
    }

    init(_ row: Row) {
        key = row.text("key")
        queue = row.textOrNil("queue")
        stage = row.text("stage")
        holder = row.textOrNil("holder_id")
        grade = row.textOrNil("grade")
        isAlerting = row.bool("is_alerting")
        newsAt = row.instantOrNil("news_at")
        endsAt = row.instantOrNil("ends_at")
    }

    static func read(_ reference: Reference, in tx: any Transaction) throws(StoreFault) -> Set<WorkState> {
        Set(
            try tx.rows(
                """
                SELECT key, queue, stage, holder_id, grade, is_alerting, news_at, ends_at
                FROM work
                WHERE reference = \(reference)
                """
            ).map { WorkState($0) })
    }
}

/// A report's rows of work, to take the place of those that are there.
struct WorkRows: Sendable {
    let facts: Facts
    let isSensitive: Bool
    let work: [Work]
    /// What stood there before; nil for a report that is new.
    let before: Set<WorkState>?
    /// What lists show beside the headline, sealed.
    let line: [UInt8]
    let now: Instant

    /// Writes those that are open now, and removes the others.
    func write(in tx: any Transaction) throws(StoreFault) {
        if let before {
            let gone = before.map(\.key).filter { key in !work.contains { $0.key == key } }.sorted()
            for key in gone { try tx.run("DELETE FROM work WHERE reference = \(facts.reference) AND key = \(key)") }
        }
        for each in work { try write(each, in: tx) }
        for topic in topics { tx.announce(Change(topic: topic, key: facts.reference.description)) }
    }

    private func write(_ work: Work, in tx: any Transaction) throws(StoreFault) {
        let turn = [work.amber, work.due + .milliseconds(1)].filter { $0 > now }.min()
        try tx.run(
            """
            INSERT INTO work (
                reference, key, kind, queue, stage, holder_id, holder_name, clock, amber_at, due_at, place, tie, grade,
                is_alerting, news_at, ends_at, next_turn_at, is_sensitive, form_name, channel,
                line
            )
            VALUES (
                \(facts.reference), \(work.key), \(work.kind), \(work.queue), \(work.stage), \(work.holder?.id),
                \(work.holderName), \(work.clock), \(work.amber), \(work.due), \(work.place), \(facts.reference.tie),
                \(work.grade), \(work.isAlerting), \(work.newsAt), \(work.endsAt), \(turn), \(isSensitive),
                \(facts.form), \(facts.channel), \(line)
            )
            ON CONFLICT (reference, key) DO UPDATE
            SET queue = excluded.queue, stage = excluded.stage, holder_id = excluded.holder_id,
                holder_name = excluded.holder_name, clock = excluded.clock, amber_at = excluded.amber_at,
                due_at = excluded.due_at, place = excluded.place, grade = excluded.grade,
                is_alerting = excluded.is_alerting, news_at = excluded.news_at, ends_at = excluded.ends_at,
                next_turn_at = excluded.next_turn_at, is_sensitive = excluded.is_sensitive,
                line = excluded.line
            """)
    }

    /// Whose pages have changed.
    private var topics: [String] {
        let queues = (before ?? []).compactMap(\.queue) + work.compactMap(\.queue?.rawValue)
        let visits = (before ?? []).map(\.key) + work.map(\.key)
        let names = Set(queues.compactMap(QueueName.init(rawValue:)).map(ReportStore.Topic.of))
        return names.sorted() + (visits.contains { $0.hasPrefix("visit ") } ? [ReportStore.Topic.assignments] : [])
    }
}

extension Reference {
    /// Its nine symbols as one number of 63 bits: what orders reports that have the same place in a queue.
    var tie: Int64 {
        compact.utf8.reduce(0) { $0 << 7 | Int64($1) }
    }
}
