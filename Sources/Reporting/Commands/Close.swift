/// A report closed after it was investigated.
package struct Closure: Hashable, Sendable, Codable {
    /// Nil where there was no crime.
    package let outcome: Outcome?
    package let reason: String
    package let wordsToReporter: String
    package let by: StaffMember
    package let at: Instant

    private enum CodingKeys: String, CodingKey {
        case outcome, reason
        case wordsToReporter = "words-to-reporter"
        case by, at
    }
}

/// A closed report taken up again.
package struct Reopening: Hashable, Sendable, Codable {
    package let reason: String
    package let by: StaffMember
    package let at: Instant
}

extension Report {
    func decideClosing(
        _ outcome: Outcome?, because reason: String, telling words: String, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .underInvestigation(let investigator, _):
            try checkWork(of: investigator, by: member)
            let closure = Closure(
                outcome: outcome, reason: try required(reason, .reason),
                wordsToReporter: try required(words, .wordsToReporter), by: member, at: now
            )
            return [.closed(closure)]
        case .awaitingTriage, .inTriage, .awaitingReporter, .awaitingAllocation, .awaitingAttendance, .assigned,
            .closed:
            throw .notNow(.close, stage.name)
        }
    }

    /// Back to the queue that it left.
    func decideReopening(
        because reason: String, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .closed:
            return [.reopened(Reopening(reason: try required(reason, .reason), by: member, at: now))]
        case .awaitingTriage, .inTriage, .awaitingReporter, .awaitingAllocation, .underInvestigation,
            .awaitingAttendance, .assigned:
            throw .notNow(.reopen, stage.name)
        }
    }
}
