/// The reporter withdrew the report. Nothing is deleted, and the stage stays: a person still decides, because a
/// withdrawal may have been forced.
package struct Withdrawal: Hashable, Sendable, Codable {
    /// In the reporter's words; may be empty, since nobody has to explain.
    package let reason: String
    package let at: Instant
}

/// Something that the reporter added after submitting.
package struct Addition: Hashable, Sendable, Codable {
    package let text: String
    package let at: Instant
}

extension Report {
    /// While a question is open, withdrawing also ends the wait for its answer.
    func decideWithdrawal(because reason: String, at now: Instant) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .awaitingTriage, .inTriage, .awaitingReporter, .awaitingAllocation, .underInvestigation,
            .awaitingAttendance, .assigned:
            guard withdrawal == nil else { throw .alreadyWithdrawn }
            return [.withdrawn(Withdrawal(reason: try fitting(reason, .reason), at: now))]
        case .closed:
            throw .notNow(.withdraw, stage.name)
        }
    }

    /// In every stage, also after closing: what somebody knows is never turned away.
    func decideAddition(_ text: String, at now: Instant) throws(Refusal) -> [ReportEvent] {
        [.informationAdded(Addition(text: try required(text, .information), at: now))]
    }
}
