extension Report {
    /// Whoever assigns an officer has plainly taken note of the alert.
    func decideAssignment(
        to officer: StaffMember, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .awaitingAttendance(let attendance):
            try check(officer, may: .recordAttendance, get: .assign)
            let acknowledged: [ReportEvent] = attendance.isAlerting ? [.alertAcknowledged(by: member)] : []
            return acknowledged + [.assigned(Handover(to: officer, at: now))]
        case .awaitingTriage, .inTriage, .awaitingReporter, .awaitingAllocation, .underInvestigation, .assigned,
            .closed:
            throw .notNow(.assign, stage.name)
        }
    }

    func decideAcknowledgement(by member: StaffMember) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .awaitingAttendance(let attendance):
            guard attendance.grade.raisesAlert else { throw .gradeRaisesNoAlert }
            guard attendance.isAlerting else { throw .alertAlreadyAcknowledged }
            return [.alertAcknowledged(by: member)]
        case .awaitingTriage, .inTriage, .awaitingReporter, .awaitingAllocation, .underInvestigation, .assigned,
            .closed:
            throw .notNow(.acknowledgeAlert, stage.name)
        }
    }
}
