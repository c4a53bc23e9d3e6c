/// Work that passes from one person to another.
package struct Reassignment: Hashable, Sendable, Codable {
    package let to: StaffMember
    package let reason: String
    package let by: StaffMember
    package let at: Instant
    /// When the new holder's claim ends; of meaning in triage alone.
    package let claimUntil: Instant
    /// Which work passes. 0.1 wrote none: it is the leading work then.
    package let strand: Strand?

    private enum CodingKeys: String, CodingKey {
        case to, reason, by, at
        case claimUntil = "claim-until"
        case strand
    }
}

extension CommandName {
    package static let reassign = CommandName("hand-over", "hand this report over")
}

extension Command {
    /// Whoever has the work gives it to somebody who can do it; a supervisor takes it from anybody.
    package static func handOver(to successor: StaffMember, reason: String) -> Command {
        Command(.reassign, staffWhoMay: .reassign, .claim, .seeOwnCaseload, .assign) {
            (report, member, now) throws(Refusal) in
            let (strand, holder) = try report.workToHandOver(by: member, to: successor)
            guard successor.id != holder.id else { throw .alreadyTheirs(name: holder.name) }
            if strand == .attendance,
                report.attendance?.officers.contains(where: { $0.officer.id == successor.id }) == true
            {
                // Who goes already does not go twice.
                throw .alreadyTheirs(name: successor.name)
            }
            if successor.id != StaffMember.anyOfficer.id {
                switch strand {
                case .triage:
                    try report.check(successor, may: successor.may(.override) ? .override : .claim, get: .reassign)
                case .inquiry: try report.check(successor, may: .seeOwnCaseload, get: .reassign)
                case .attendance: try report.check(successor, may: .recordAttendance, get: .reassign)
                }
            }
            let reassignment = Reassignment(
                to: successor, reason: try required(reason, .reason), by: member, at: now,
                claimUntil: now + Claim.lease, strand: strand)
            return [.record(.reassigned(Reassigned(reassignment)))]
        }
    }

    /// As a supervisor's act is called.
    package static func reassign(to successor: StaffMember, reason: String) -> Command {
        handOver(to: successor, reason: reason)
    }
}

extension Report {
    /// Own work first; for a supervisor the work that the successor can do, the leading first.
    private var workInHand: [(Strand, StaffMember)] {
        var work: [(Strand, StaffMember)] = []
        if let claim = triage.claim { work.append((.triage, claim.by)) }
        if let attendance, attendance.isOpen, let first = attendance.officers.first {
            work.append((.attendance, first.officer))
        }
        if let inquiry, inquiry.isOpen, let investigator = inquiry.investigator {
            work.append((.inquiry, investigator))
        }
        return work
    }

    fileprivate func workToHandOver(
        by member: StaffMember, to successor: StaffMember
    ) throws(Refusal) -> (Strand, StaffMember) {
        let all = workInHand
        guard let first = all.first else { throw .notNow(.reassign, stage) }
        if let own = all.first(where: { $0.1.id == member.id }) { return own }
        if member.may(.reassign) || member.may(.override) {
            return all.first { fits(successor, $0.0) } ?? first
        }
        if member.may(.assign), let visit = all.first(where: { $0.0 == .attendance }) { return visit }
        throw .notYours(holder: first.1.name)
    }

    private func fits(_ successor: StaffMember, _ strand: Strand) -> Bool {
        switch strand {
        case .triage: successor.may(.claim) || successor.may(.override)
        case .attendance: successor.may(.recordAttendance)
        case .inquiry: successor.may(.seeOwnCaseload)
        }
    }
}

package struct Reassigned: EventBody {
    package static let name = "reassigned"
    /// 2 says which work passes.
    package static let version = 2
    package let reassignment: Reassignment

    package init(_ reassignment: Reassignment) {
        self.reassignment = reassignment
    }

    package init(from decoder: any Decoder) throws {
        reassignment = try Reassignment(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try reassignment.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        let hasOfficer = report.attendance?.isOpen == true && report.attendance?.officers.isEmpty == false
        let strand =
            reassignment.strand ?? (report.triage.claim != nil ? .triage : hasOfficer ? .attendance : .inquiry)
        switch strand {
        case .triage:
            guard case .held(_, let place) = report.triage.state else { return }
            let claim = Claim(by: reassignment.to, since: reassignment.at, until: reassignment.claimUntil)
            report.triage.state = .held(claim, place)
        case .attendance:
            guard hasOfficer else { return }
            report.attendance?.officers[0] = Attendance.Assignment(officer: reassignment.to, since: reassignment.at)
        case .inquiry:
            guard case .with = report.inquiry?.state else { return }
            report.inquiry?.state = .with(reassignment.to, since: reassignment.at)
            report.inquiry?.lastInvestigator = reassignment.to
        }
    }

    package var face: Face { Face("Handed over to \(reassignment.to.name)", [reassignment.reason]) }
}
