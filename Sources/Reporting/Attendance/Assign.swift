/// Work that passes from a queue to a person.
package struct Handover: Hashable, Sendable, Codable {
    package let to: StaffMember
    package let at: Instant
}

extension CommandName {
    package static let assign = CommandName("assign", "assign this report")
    package static let unassign = CommandName("unassign", "take an officer off this report")
    package static let acknowledgeAlert = CommandName("acknowledge", "acknowledge an alert for this report")
}

extension Refusal {
    package static let alertAlreadyAcknowledged = Refusal(.moment, "The alert has already been acknowledged.")
    package static let gradeRaisesNoAlert = Refusal(.moment, "This grade raises no alert.")
    package static func notAssigned(_ name: String) -> Refusal {
        Refusal(.words, "\(name) is not assigned to this report.", field: "officer")
    }
}

extension Command {
    /// One officer or, given again, several. Whoever assigns has plainly taken note of the alert.
    package static func assign(to officer: StaffMember) -> Command {
        Command(.assign, staffWhoMay: .assign) { (report, member, now) throws(Refusal) in
            let attendance = try report.openAttendance(for: .assign)
            if officer.id != StaffMember.anyOfficer.id {
                try report.check(officer, may: .recordAttendance, get: .assign)
            }
            guard !attendance.officers.contains(where: { $0.officer.id == officer.id }) else {
                throw .alreadyTheirs(name: officer.name)
            }
            let acknowledged: [ReportEvent] =
                attendance.isAlerting ? [.attendance(.alertAcknowledged(AlertAcknowledged(by: member)))] : []
            return acknowledged + [.attendance(.assigned(Assigned(Handover(to: officer, at: now))))]
        }
    }

    /// Lets an officer go who has not attended yet.
    package static func unassign(_ officer: StaffMember, reason: String) -> Command {
        Command(.unassign, staffWhoMay: .assign) { (report, member, now) throws(Refusal) in
            let attendance = try report.openAttendance(for: .unassign)
            guard !attendance.officers.isEmpty else { throw .notNow(.unassign, report.stage) }
            guard
                officer.id == StaffMember.anyOfficer.id
                    || attendance.officers.contains(where: { $0.officer.id == officer.id })
            else { throw .notAssigned(officer.name) }
            let reason = try required(reason, .reason)
            return [.attendance(.unassigned(Unassigned(officer: officer, reason: reason, by: member, at: now)))]
        }
    }

    package static let acknowledgeAlert = Command(.acknowledgeAlert, staffWhoMay: .assign) {
        (report, member, _) throws(Refusal) in
        let attendance = try report.openAttendance(for: .acknowledgeAlert)
        guard attendance.grade.raisesAlert else { throw .gradeRaisesNoAlert }
        guard attendance.isAlerting else { throw .alertAlreadyAcknowledged }
        return [.attendance(.alertAcknowledged(AlertAcknowledged(by: member)))]
    }
}

extension Report {
    func openAttendance(for command: CommandName) throws(Refusal) -> Attendance {
        guard let attendance, attendance.isOpen else { throw .notNow(command, stage) }
        return attendance
    }
}

extension StaffMember {
    /// Stands for whoever will be chosen when a page asks what may be done.
    static let anyOfficer: StaffMember = {
        guard let id = StaffID("any-officer") else { preconditionFailure("a bad id of our own") }
        return StaffMember(id: id, name: "…", roles: [.officer, .investigator], hasSensitiveAccess: true)
    }()
}

package struct AlertAcknowledged: EventBody {
    package static let name = "alert-acknowledged"
    package let by: StaffMember

    package func fold(into report: inout Report) {
        report.attendance?.acknowledgedBy = by
    }

    package var face: Face { Face("Alert acknowledged") }

    package func consequences(on report: Report) -> [Consequence] { [.endDispatchAlert] }
}

package struct Assigned: EventBody {
    package static let name = "assigned"
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
        guard report.attendance?.isOpen == true else { return }
        report.attendance?.officers.append(Attendance.Assignment(officer: handover.to, since: handover.at))
    }

    package var face: Face {
        Face("Assigned to \(handover.to.name)", toReporter: PublicLine("An officer was assigned"))
    }
}

package struct Unassigned: EventBody {
    package static let name = "unassigned"
    package let officer: StaffMember
    package let reason: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.attendance?.officers.removeAll { $0.officer.id == officer.id }
    }

    package var face: Face { Face("\(officer.name) was taken off it", [reason]) }
}
