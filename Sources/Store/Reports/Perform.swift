package import Reporting
internal import Vault

extension ReportStore {
    /// How often a command folds and decides again because others were faster.
    private static let attempts = 50

    /// Carries out a command: reads the events, folds them, lets the report decide, and writes what was decided.
    ///
    /// Whoever loses a race folds and decides again, so that they get the domain's own refusal and never a database
    /// error. Events, the row that queues read, and the work that follows are kept together or not at all.
    ///
    /// - Returns: the report after the command.
    /// - Throws: `Refusal` (nothing was changed), `ReportFault` or `StoreFault`.
    @discardableResult
    package func perform(
        _ command: Command, on reference: Reference, by actor: Actor, at now: Instant
    ) async throws -> Report {
        for _ in 0..<Self.attempts {
            guard let opened = try await opened(reference) else { throw ReportFault.unknown }
            let events = try opened.report.decide(command, by: actor, at: now)
            guard !events.isEmpty else { return opened.report }
            let step = Step(from: opened, events, by: actor, at: now, targets: targets)
            if try await database.write({ tx in try step.write(in: tx) }) { return step.report }
        }
        throw ReportFault.contended
    }
}

/// One decision, sealed and ready to be written.
private struct Step: Sendable {
    let report: Report
    private let before: Int
    private let entry: QueueEntry
    private let events: [SealedEvent]
    private let followUps: FollowUps

    init(
        from opened: OpenedReport, _ decided: [ReportEvent], by actor: Actor, at now: Instant, targets: ClockTargets
    ) {
        var report = opened.report
        var events: [SealedEvent] = []
        var followUps = FollowUps(of: report.reference, at: now)
        for event in decided {
            report.evolve(event)
            let recorded = RecordedEvent(number: report.version, at: now, by: actor, event: event)
            events.append(SealedEvent(recorded, under: opened.key))
            followUps.add(consequences(of: recorded, on: report), of: recorded)
        }
        self.report = report
        self.events = events
        self.followUps = followUps
        before = opened.report.version
        entry = QueueEntry(report, targets: targets, alertedUntil: opened.alertedUntil)
    }

    /// False when another command came first and nothing was written.
    func write(in tx: any Transaction) throws -> Bool {
        let state = entry.state
        let updated = try tx.run(
            """
            UPDATE reports
            SET version = \(entry.version),
                stage = \(state.stage),
                queue = \(state.queue),
                place = \(entry.position?.place),
                amber_at = \(entry.position?.amber),
                due_at = \(entry.position?.due),
                grade = \(state.grade),
                is_alerting = \(state.isAlerting),
                holder_id = \(state.holderID),
                holder_name = \(state.holderName),
                claimed_until = \(state.claimedUntil),
                question_until = \(state.questionUntil),
                news_at = \(state.newsAt),
                next_alert_at = \(entry.nextAlert)
            WHERE reference = \(report.reference) AND version = \(before)
            """)
        guard updated == 1 else { return false }
        for event in events { try event.insert(of: report.reference, in: tx) }
        try followUps.write(in: tx)
        tx.announce(Change(topic: ReportStore.Topic.queue, key: report.reference.description))
        return true
    }
}
