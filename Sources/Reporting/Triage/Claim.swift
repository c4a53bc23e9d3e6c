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

extension CommandName {
    package static let claim = CommandName("claim", "claim this report")
    package static let renewClaim = CommandName("renew", "keep this report for longer")
    package static let release = CommandName("release", "release this report")
    package static let expireClaim = CommandName("expire-claim", "end a claim")
}

extension Refusal {
    /// Another handler has it, and their time is not up.
    package static func held(_ claim: Claim) -> Refusal {
        Refusal(.moment, "\(claim.by.name) is working on this report.", claim: claim)
    }
}

extension Command {
    /// A second claim by the holder renews it, so that a double click is harmless. After the lease anyone may claim.
    package static let claim = Command(.claim, staffWhoMay: .claim) { (report, member, now) throws(Refusal) in
        let claim = Claim(by: member, since: now, until: now + Claim.lease)
        switch report.triage.state {
        case .waiting:
            return [.triage(.claimed(Claimed(claim)))]
        case .held(let held, _):
            if held.by.id == member.id { return [.triage(.claimRenewed(ClaimRenewed(until: claim.until)))] }
            guard now >= held.until else { throw .held(held) }
            return [.triage(.claimExpired(ClaimExpired())), .triage(.claimed(Claimed(claim)))]
        case .asked, .decided:
            throw .notNow(.claim, report.stage)
        }
    }

    package static let renewClaim = Command(.renewClaim, staffWhoMay: .claim) { (report, member, now) throws(Refusal) in
        try report.checkClaim(of: member, for: .renewClaim)
        return [.triage(.claimRenewed(ClaimRenewed(until: now + Claim.lease)))]
    }

    package static let release = Command(.release, staffWhoMay: .claim) { (report, member, _) throws(Refusal) in
        try report.checkClaim(of: member, for: .release)
        return [.triage(.released(Released()))]
    }

    package static let expireClaim = Command(bySystem: .expireClaim) { (report, now) throws(Refusal) in
        guard let claim = report.triage.claim else { throw .notNow(.expireClaim, report.stage) }
        guard now >= claim.until else { throw .stillRunning(until: claim.until) }
        return [.triage(.claimExpired(ClaimExpired()))]
    }
}

extension Report {
    /// Whether the member holds the claim. A lease that ran out opens the door to others and shuts it on nobody: until
    /// somebody else claims or the program takes it back, the holder may go on.
    func checkClaim(of member: StaffMember, for command: CommandName) throws(Refusal) {
        guard let claim = triage.claim else { throw .notNow(command, stage) }
        guard claim.by.id == member.id else { throw .held(claim) }
    }
}

package struct Claimed: EventBody {
    package static let name = "claimed"
    package let claim: Claim

    package init(_ claim: Claim) {
        self.claim = claim
    }

    package init(from decoder: any Decoder) throws {
        claim = try Claim(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try claim.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.triage.state = .held(claim, report.triage.place)
    }

    package var face: Face { Face("Claimed") }
}

package struct ClaimRenewed: EventBody {
    package static let name = "claim-renewed"
    package let until: Instant

    package init(until: Instant) {
        self.until = until
    }

    package func fold(into report: inout Report) {
        guard case .held(let claim, let place) = report.triage.state else { return }
        report.triage.state = .held(Claim(by: claim.by, since: claim.since, until: until), place)
    }

    package var face: Face { Face("Claim renewed") }
}

package struct Released: EventBody {
    package static let name = "released"

    package init() {}

    package func fold(into report: inout Report) {
        report.giveUpClaim()
    }

    package var face: Face { Face("Released") }
}

package struct ClaimExpired: EventBody {
    package static let name = "claim-expired"

    package init() {}

    package func fold(into report: inout Report) {
        report.giveUpClaim()
    }

    package var face: Face { Face("Claim ran out") }
}

extension Report {
    fileprivate mutating func giveUpClaim() {
        guard case .held(_, let place) = triage.state else { return }
        triage.state = .waiting(place)
    }
}
