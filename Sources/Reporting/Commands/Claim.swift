/// A handler's hold on a report in triage: theirs alone until the lease ends.
package struct Claim: Hashable, Sendable, Codable {
    package let by: StaffMember
    package let since: Instant
    package let until: Instant

    package init(by: StaffMember, since: Instant, until: Instant) {
        self.by = by
        self.since = since
        self.until = until
    }

    /// How long a claim or a renewal lasts (DOMAIN.md: 15 minutes).
    package static let lease: Duration = .minutes(15)
}

extension Report {
    /// A second claim by the holder renews it, so that a double click is harmless. After the lease anyone may claim.
    func decideClaim(by member: StaffMember, at now: Instant) throws(Refusal) -> [ReportEvent] {
        let claim = Claim(by: member, since: now, until: now + Claim.lease)
        switch stage {
        case .awaitingTriage:
            return [.claimed(claim)]
        case .inTriage(let held, _):
            if held.by.id == member.id { return [.claimRenewed(until: claim.until)] }
            guard now >= held.until else { throw .held(held) }
            return [.claimExpired, .claimed(claim)]
        case .awaitingReporter, .awaitingAllocation, .underInvestigation, .awaitingAttendance, .assigned, .closed:
            throw .notNow(.claim, stage.name)
        }
    }

    func decideRenewal(by member: StaffMember, at now: Instant) throws(Refusal) -> [ReportEvent] {
        try checkClaim(of: member, for: .renewClaim)
        return [.claimRenewed(until: now + Claim.lease)]
    }

    func decideRelease(by member: StaffMember) throws(Refusal) -> [ReportEvent] {
        try checkClaim(of: member, for: .release)
        return [.released]
    }

    func decideClaimExpiry(at now: Instant) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .inTriage(let claim, _):
            guard now >= claim.until else { throw .stillRunning(until: claim.until) }
            return [.claimExpired]
        case .awaitingTriage, .awaitingReporter, .awaitingAllocation, .underInvestigation, .awaitingAttendance,
            .assigned, .closed:
            throw .notNow(.expireClaim, stage.name)
        }
    }

    /// Whether the member holds the claim. A lease that ran out opens the door to others and shuts it on nobody: until
    /// somebody else claims or the program takes it back, the holder may go on.
    func checkClaim(of member: StaffMember, for command: CommandName) throws(Refusal) {
        switch stage {
        case .inTriage(let claim, _):
            guard claim.by.id == member.id else { throw .held(claim) }
        case .awaitingTriage, .awaitingReporter, .awaitingAllocation, .underInvestigation, .awaitingAttendance,
            .assigned, .closed:
            throw .notNow(command, stage.name)
        }
    }
}
