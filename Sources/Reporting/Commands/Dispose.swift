/// A disposition with its reason, and what the reporter was told.
package struct Decision: Hashable, Sendable, Codable {
    package let disposition: Disposition
    package let reason: String
    package let wordsToReporter: String
    package let by: StaffMember
    package let at: Instant

    private enum CodingKeys: String, CodingKey {
        case disposition, reason
        case wordsToReporter = "words-to-reporter"
        case by, at
    }
}

extension Report {
    /// The holder decides in triage; a supervisor may decide afresh while nobody has taken the work up yet.
    /// What the reporter is told is never blank, so that every decision is a substantive contact too.
    func decide(
        _ disposition: Disposition, because reason: String, telling words: String, by member: StaffMember,
        at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        var events: [ReportEvent] = []
        switch stage {
        case .inTriage:
            try checkClaim(of: member, for: .dispose)
        case .awaitingAllocation:
            guard member.may(.override) else { throw .notNow(.dispose, stage.name) }
        case .awaitingAttendance(let attendance):
            guard member.may(.override) else { throw .notNow(.dispose, stage.name) }
            if attendance.isAlerting { events.append(.alertAcknowledged(by: member)) }
        case .awaitingTriage, .awaitingReporter, .underInvestigation, .assigned, .closed:
            throw .notNow(.dispose, stage.name)
        }
        try checkAssessment(for: disposition)
        let decision = Decision(
            disposition: try checked(disposition), reason: try required(reason, .reason),
            wordsToReporter: try required(words, .wordsToReporter), by: member, at: now
        )
        return events + [.disposed(decision)]
    }

    /// DOMAIN-DETAIL §3.2: no decision with an empty risk or vulnerability line on grades E and R. Officers who are
    /// needed at once are sent first and written about afterwards.
    private func checkAssessment(for disposition: Disposition) throws(Refusal) {
        switch disposition.grade {
        case .immediate, .significant: return
        case .extended, .referred:
            guard let assessment, !assessment.risk.isEmpty else { throw .wordsMissing(.risk) }
            guard !assessment.vulnerability.isEmpty else { throw .wordsMissing(.vulnerability) }
        }
    }

    private func checked(_ disposition: Disposition) throws(Refusal) -> Disposition {
        switch disposition {
        case .attend(let grade):
            guard grade.attends else { throw .gradeDoesNotAttend }
            return disposition
        case .transfer(let body):
            return .transfer(body: try required(body, .body, limit: 200))
        case .link(let other):
            guard other != reference else { throw .linkedToItself }
            return disposition
        case .investigate, .adviseOnly, .notAPoliceMatter, .malicious:
            return disposition
        }
    }
}
