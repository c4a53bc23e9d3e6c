package import Reporting
internal import Vault

/// What somebody wants done with one report.
package struct Act: Sendable {
    package let reference: Reference
    package let commands: [Command]
    /// The version of the report that they were shown; nil for what needs no reading (a claim, the program's own).
    package let seen: Int?

    package init(_ commands: [Command], on reference: Reference, seen: Int? = nil) {
        self.commands = commands
        self.reference = reference
        self.seen = seen
    }
}

extension ReportStore {
    /// How often a command folds and decides again because others were faster.
    private static let attempts = 50

    /// Carries out commands, all in one commit: reads the events, folds them, lets the report decide, and writes what was
    /// decided. What it does, `perform(_:alongside:by:at:)` says.
    ///
    /// - Returns: the report after the commands.
    @discardableResult
    package func perform(
        _ commands: [Command], on reference: Reference, seen: Int? = nil, once: OnceToken? = nil, by actor: Actor,
        at now: Instant
    ) async throws -> Report {
        let reports = try await perform([Act(commands, on: reference, seen: seen)], once: once, by: actor, at: now)
        guard let report = reports.first else { throw ReportFault.unknown }
        return report
    }

    @discardableResult
    package func perform(
        _ command: Command, on reference: Reference, seen: Int? = nil, once: OnceToken? = nil, by actor: Actor,
        at now: Instant
    ) async throws -> Report {
        try await perform([command], on: reference, seen: seen, once: once, by: actor, at: now)
    }

    /// Carries out acts on several reports, all or nothing.
    ///
    /// Whoever loses a race folds and decides again, so that they get the domain's own refusal and never a database
    /// error. Events, the rows that queues read, and the work that follows are kept together or not at all. An act on a
    /// report to which the *reporter* has said something since the version that was shown is refused: nobody decides on
    /// what they have not read.
    ///
    /// - Parameter once: of the page that asked for it. What was done with it before is not done again, and no refusal:
    ///   a bad connection sends things twice.
    /// - Parameter alongside: written in the same commit; false where it lost a race itself and all is to be tried again.
    /// - Returns: the reports after the acts.
    /// - Throws: `Refusal` (nothing was changed), `ReportFault` or `StoreFault`.
    package func perform(
        _ acts: [Act], once: OnceToken? = nil, by actor: Actor, at now: Instant,
        alongside: (@Sendable (any Transaction) throws -> Bool)? = nil
    ) async throws -> [Report] {
        for _ in 0..<Self.attempts {
            if let once, try await isDone(once) { return try await reports(of: acts) }
            var steps: [Step] = []
            for act in acts { steps.append(try await step(act, by: actor, at: now)) }
            let changes = steps.filter(\.isChange)
            if changes.isEmpty, alongside == nil { return steps.map(\.report) }
            do {
                try await database.write { tx in
                    if let once, try !Self.take(once, at: now, in: tx) { throw LostRace() }
                    for step in changes where try !step.write(in: tx) { throw LostRace() }
                    if let alongside, try !alongside(tx) { throw LostRace() }
                }
                return steps.map(\.report)
            } catch is LostRace {
                continue
            }
        }
        throw ReportFault.contended
    }

    private struct LostRace: Error {}

    private func reports(of acts: [Act]) async throws -> [Report] {
        var reports: [Report] = []
        for act in acts {
            guard let opened = try await opened(act.reference) else { throw ReportFault.unknown }
            reports.append(opened.report)
        }
        return reports
    }

    private func step(_ act: Act, by actor: Actor, at now: Instant) async throws -> Step {
        guard let opened = try await opened(act.reference) else { throw ReportFault.unknown }
        if let seen = act.seen, opened.events.contains(where: { $0.number > seen && $0.by == .reporter }) {
            throw Refusal.unread
        }
        let events = try opened.report.decide(act.commands, by: actor, at: now)
        return Step(from: opened, events, by: actor, at: now, targets: targets)
    }
}

/// What one report's commands lead to, sealed and ready to be written.
private struct Step: Sendable {
    let report: Report
    private let before: Int
    private let projection: Projection
    private let rows: WorkRows
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
        projection = Projection(report, targets: targets)
        rows = WorkRows(
            facts: report.facts, isSensitive: report.record.isSensitive, work: projection.work, before: opened.work,
            line: SealedLine.seal(report, under: opened.key), now: now)
    }

    var isChange: Bool { !events.isEmpty }

    /// False when another command came first and nothing was written.
    func write(in tx: any Transaction) throws(StoreFault) -> Bool {
        guard try projection.summary.update(report.reference, from: before, in: tx) else { return false }
        try rows.write(in: tx)
        for event in events { try event.insert(of: report.reference, in: tx) }
        try followUps.write(in: tx)
        tx.announce(Change(topic: ReportStore.Topic.report, key: report.reference.description))
        return true
    }
}
