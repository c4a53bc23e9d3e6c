/// Something that happened to a report. Each carries what folding it needs; who and when stand also on the record.
package enum ReportEvent: Hashable, Sendable {
    case submitted(Facts)
    case claimed(Claim)
    case claimRenewed(until: Instant)
    case released
    case claimExpired
    case assessed(Assessment)
    case questionAsked(OpenQuestion)
    case answered(Reply)
    case questionLapsed
    case disposed(Decision)
    case allocated(Handover)
    case assigned(Handover)
    case alertAcknowledged(by: StaffMember)
    case attended(Visit)
    case contactRecorded(Contact)
    case escalated(Escalation)
    case closed(Closure)
    case reopened(Reopening)
    case reassigned(Reassignment)
    case withdrawn(Withdrawal)
    case informationAdded(Addition)
}

/// An event on record: its number (1 is the submission), when, and by whom.
package struct RecordedEvent: Hashable, Sendable {
    package let number: Int
    package let at: Instant
    package let by: Actor
    package let event: ReportEvent

    package init(number: Int, at: Instant, by: Actor, event: ReportEvent) {
        self.number = number
        self.at = at
        self.by = by
        self.event = event
    }
}
