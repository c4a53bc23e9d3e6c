/// What follows from an event, as a value: Store turns each into a row that a duty works off.
package enum Consequence: Hashable, Sendable {
    case tellReporter(ReporterMessage)
    /// Dispatchers are alerted until one of them acknowledges it.
    case alertDispatch(Grade)
    case endDispatchAlert
    /// The program gives `Command.expireClaim` at this instant; it is refused if the claim was renewed meanwhile.
    case expireClaim(at: Instant)
    /// The program gives `Command.expireQuestion` at this instant.
    case expireQuestion(at: Instant)
}

/// Of what the reporter is told by mail or text. It names the occasion and never what was said: such a message may be
/// read by others in the house, and what was said stands on the tracking page, behind the access code.
package enum ReporterMessage: String, CaseIterable, Hashable, Sendable, Codable {
    case received
    case questionAsked = "question-asked"
    case decided
    case investigatorAllocated = "investigator-allocated"
    case officersToAttend = "officers-to-attend"
    case closed
    case reopened
    case withdrawn
}

/// The messages and duties that follow from an event. `report` is the report with the event folded in.
package func consequences(of recorded: RecordedEvent, on report: Report) -> [Consequence] {
    switch recorded.event {
    case .submitted: [.tellReporter(.received)]
    case .claimed(let claim): [.expireClaim(at: claim.until)]
    case .claimRenewed(let until): [.expireClaim(at: until)]
    case .questionAsked(let question): [.tellReporter(.questionAsked), .expireQuestion(at: question.until)]
    case .disposed: [.tellReporter(.decided)] + alert(on: report)
    case .allocated: [.tellReporter(.investigatorAllocated)]
    case .alertAcknowledged: [.endDispatchAlert]
    case .attended(let visit):
        switch visit.next {
        case .investigate: []
        case .close: [.tellReporter(.closed)]
        }
    case .escalated: [.tellReporter(.officersToAttend)] + alert(on: report)
    case .closed: [.tellReporter(.closed)]
    case .reopened: [.tellReporter(.reopened)] + alert(on: report)
    case .reassigned(let reassignment):
        report.stage.name == .inTriage ? [.expireClaim(at: reassignment.claimUntil)] : []
    case .withdrawn: [.tellReporter(.withdrawn)]
    case .released, .claimExpired, .assessed, .answered, .questionLapsed, .assigned, .contactRecorded,
        .informationAdded:
        []
    }
}

private func alert(on report: Report) -> [Consequence] {
    guard case .awaitingAttendance(let attendance) = report.stage, attendance.isAlerting else { return [] }
    return [.alertDispatch(attendance.grade)]
}
