/// Work that passes from a queue to a person.
package struct Handover: Hashable, Sendable, Codable {
    package let to: StaffMember
    package let at: Instant
}

extension Report {
    /// Investigators take from the TDIU queue for themselves; a supervisor allocates to any of them.
    func decideAllocation(
        to investigator: StaffMember, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        guard investigator.id == member.id || member.may(.reassign) else { throw .notPermitted(.allocate) }
        switch stage {
        case .awaitingAllocation:
            try check(investigator, may: .seeOwnCaseload, get: .allocate)
            return [.allocated(Handover(to: investigator, at: now))]
        case .awaitingTriage, .inTriage, .awaitingReporter, .underInvestigation, .awaitingAttendance, .assigned,
            .closed:
            throw .notNow(.allocate, stage.name)
        }
    }
}
