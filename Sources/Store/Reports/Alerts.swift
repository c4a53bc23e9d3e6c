package import Reporting

/// That a clock of a report turned amber or red.
package struct ClockAlert: Hashable, Sendable {
    package let reference: Reference
    package let clock: ClockName
    package let colour: ClockReading.Colour
    package let due: Instant
}

extension ReportStore {
    /// How many are looked for at once.
    private static let batch = 100

    /// Finds the clocks that have turned amber or red and records each turn once, whichever node looks.
    ///
    /// - Returns: the turns that nobody had recorded before.
    /// - Throws: `StoreFault`, or the first `ReportFault` once all others are done.
    @discardableResult
    package func alertOverdue(at now: Instant) async throws -> [ClockAlert] {
        var alerts: [ClockAlert] = []
        var firstFault: ReportFault?
        var mayHaveMore = true
        while mayHaveMore {
            let references = try await turned(at: now)
            var done = 0
            for reference in references {
                do {
                    guard let opened = try await opened(reference) else { continue }
                    alerts += try await record(ClockTurn(of: opened, at: now, targets: targets))
                    done += 1
                } catch let fault as ReportFault {
                    firstFault = firstFault ?? fault
                }
            }
            mayHaveMore = references.count == Self.batch && done > 0
        }
        if let firstFault { throw firstFault }
        return alerts
    }

    private func turned(at now: Instant) async throws -> [Reference] {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT reference
                FROM reports
                WHERE next_alert_at <= \(now)
                ORDER BY next_alert_at
                LIMIT \(Self.batch)
                """
            ).map { try $0.reference(0) }
        }
    }

    private func record(_ turn: ClockTurn) async throws -> [ClockAlert] {
        try await database.write { tx in try turn.write(in: tx) }
    }
}

/// The colours of a report's running clocks at one moment.
private struct ClockTurn: Sendable {
    private let reference: Reference
    private let version: Int
    private let now: Instant
    private let next: Instant?
    private let alerts: [ClockAlert]

    init(of opened: OpenedReport, at now: Instant, targets: ClockTargets) {
        let report = opened.report
        reference = report.reference
        version = report.version
        self.now = now
        next = QueueEntry(report, targets: targets, alertedUntil: now).nextAlert
        alerts = report.clocks(targets).filter { $0.ended == nil && $0.colour(at: now) != .green }.map { reading in
            ClockAlert(
                reference: report.reference, clock: reading.clock, colour: reading.colour(at: now), due: reading.due)
        }
    }

    /// Writes nothing when the report was changed meanwhile: it is looked at again.
    func write(in tx: any Transaction) throws(StoreFault) -> [ClockAlert] {
        let updated = try tx.run(
            """
            UPDATE reports
            SET alerted_until = \(now), next_alert_at = \(next)
            WHERE reference = \(reference) AND version = \(version)
            """)
        guard updated == 1 else { return [] }
        var new: [ClockAlert] = []
        for alert in alerts where try insert(alert, in: tx) { new.append(alert) }
        if !new.isEmpty { tx.announce(Change(topic: ReportStore.Topic.queue, key: reference.description)) }
        return new
    }

    private func insert(_ alert: ClockAlert, in tx: any Transaction) throws(StoreFault) -> Bool {
        try tx.run(
            """
            INSERT INTO report_alerts (reference, clock, colour, due, raised_at)
            VALUES (\(alert.reference), \(alert.clock.rawValue), \(alert.colour.rawValue), \(alert.due), \(now))
            ON CONFLICT DO NOTHING
            """) == 1
    }
}
