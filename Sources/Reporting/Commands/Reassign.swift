/// Work that a supervisor takes from one person and gives to another.
package struct Reassignment: Hashable, Sendable, Codable {
    package let to: StaffMember
    package let reason: String
    package let by: StaffMember
    package let at: Instant
    /// When the new holder's claim ends; of meaning in triage alone.
    package let claimUntil: Instant

    private enum CodingKeys: String, CodingKey {
        case to, reason, by, at
        case claimUntil = "claim-until"
    }
}

extension Report {
    func decideReassignment(
        to successor: StaffMember, because reason: String, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .inTriage(let claim, _):
            try checkSuccessor(successor, of: claim.by, may: successor.may(.override) ? .override : .claim)
        case .underInvestigation(let investigator, _):
            try checkSuccessor(successor, of: investigator, may: .seeOwnCaseload)
        case .assigned(_, let officer, _):
            try checkSuccessor(successor, of: officer, may: .recordAttendance)
        case .awaitingTriage, .awaitingReporter, .awaitingAllocation, .awaitingAttendance, .closed:
            throw .notNow(.reassign, stage.name)
        }
        let reassignment = Reassignment(
            to: successor, reason: try required(reason, .reason), by: member, at: now, claimUntil: now + Claim.lease
        )
        return [.reassigned(reassignment)]
    }

    private func checkSuccessor(
        _ successor: StaffMember, of holder: StaffMember, may permission: Permission
    ) throws(Refusal) {
        guard successor.id != holder.id else { throw .alreadyTheirs(name: holder.name) }
        try check(successor, may: permission, get: .reassign)
    }
}
