extension CommandName {
    package static let allocate = CommandName("allocate", "allocate this report")
}

extension Command {
    /// Investigators take from the TDIU queue for themselves; a supervisor allocates to any of them.
    package static func allocate(to investigator: StaffMember) -> Command {
        Command(.allocate, staffWhoMay: .seeTDIUQueue, .reassign) { (report, member, now) throws(Refusal) in
            guard investigator.id == member.id || member.may(.reassign) else { throw .notPermitted(.allocate) }
            guard let inquiry = report.inquiry, case .waiting = inquiry.state else {
                throw .notNow(.allocate, report.stage)
            }
            try report.check(investigator, may: .seeOwnCaseload, get: .allocate)
            return [.inquiry(.allocated(Allocated(Handover(to: investigator, at: now))))]
        }
    }
}

package struct Allocated: EventBody {
    package static let name = "allocated"
    package let handover: Handover

    package init(_ handover: Handover) {
        self.handover = handover
    }

    package init(from decoder: any Decoder) throws {
        handover = try Handover(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try handover.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.inquiry?.state = .with(handover.to, since: handover.at)
        report.inquiry?.lastInvestigator = handover.to
    }

    package var face: Face {
        Face("Allocated to \(handover.to.name)", toReporter: PublicLine("An investigator took your report on"))
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.investigatorAllocated)] }
}
