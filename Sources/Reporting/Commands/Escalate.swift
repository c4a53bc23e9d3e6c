/// Officers are to go, or to go faster, after all.
package struct Escalation: Hashable, Sendable, Codable {
    package let grade: Grade
    package let reason: String
    package let by: StaffMember
    package let at: Instant
}

extension Report {
    /// Puts the report before dispatchers at a grade that attends. One that is with them already can only be made
    /// faster; an officer who was assigned is let go, since the nearest one goes now.
    func decideEscalation(
        to grade: Grade, because reason: String, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        guard grade.attends else { throw .gradeDoesNotAttend }
        switch stage {
        case .awaitingAllocation:
            guard member.may(.seeTDIUQueue) || member.may(.override) else { throw .notPermitted(.escalate) }
        case .underInvestigation(let investigator, _):
            try checkWork(of: investigator, by: member)
        case .awaitingAttendance(let attendance):
            try checkFaster(grade, than: attendance, officer: nil, by: member)
        case .assigned(let attendance, let officer, _):
            try checkFaster(grade, than: attendance, officer: officer, by: member)
        case .awaitingTriage, .inTriage, .awaitingReporter, .closed:
            throw .notNow(.escalate, stage.name)
        }
        return [.escalated(Escalation(grade: grade, reason: try required(reason, .reason), by: member, at: now))]
    }

    private func checkFaster(
        _ grade: Grade, than attendance: Attendance, officer: StaffMember?, by member: StaffMember
    ) throws(Refusal) {
        let isTheirs = officer?.id == member.id || member.may(.assign) || member.may(.override)
        guard isTheirs else { throw .notPermitted(.escalate) }
        guard grade.isFaster(than: attendance.grade) else { throw .gradeNotFaster(than: attendance.grade) }
    }
}
