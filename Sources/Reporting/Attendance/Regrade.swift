/// Officers are to go, to go faster or slower, or need not go any more.
package struct Escalation: Hashable, Sendable, Codable {
    package let grade: Grade
    package let reason: String
    package let by: StaffMember
    package let at: Instant
}

extension CommandName {
    package static let regrade = CommandName("regrade", "change how fast officers go")
}

extension Refusal {
    package static func sameGrade(_ grade: Grade) -> Refusal {
        Refusal(.words, "It is \(grade.title.lowercased()) already: choose another grade.", field: "grade")
    }
    package static let officersAreThere = Refusal(
        .moment, "An officer has arrived. Only the result of the visit ends it now.")
}

extension Command {
    /// Dispatchers change the grade of what is with them; an investigator or an officer who has the report asks for
    /// officers. *Referred* cancels, before anybody has arrived. Every change has its reason on record.
    package static func regrade(_ grade: Grade, reason: String) -> Command {
        Command(.regrade, staffWhoMay: .assign, .seeOwnCaseload, .recordAttendance) {
            (report, member, now) throws(Refusal) in
            guard !report.isClosed, !report.triage.isOpen || report.inquiry?.isOpen == true || report.isSent else {
                throw .notNow(.regrade, report.stage)
            }
            if let attendance = report.attendance, attendance.isOpen {
                let isTheirs = attendance.officers.contains { $0.officer.id == member.id }
                guard
                    isTheirs || member.may(.assign) || member.may(.override)
                        || (report.isWorkedOn(by: member) && grade.isFaster(than: attendance.grade))
                else { throw .notPermitted(.regrade) }
                guard grade != attendance.grade else { throw .sameGrade(grade) }
                if !grade.attends, attendance.officers.contains(where: { $0.arrivedAt != nil }) {
                    throw .officersAreThere
                }
            } else {
                guard grade.attends else { throw .gradeDoesNotAttend }
                if report.inquiry?.investigator == nil {
                    guard member.may(.seeTDIUQueue) || member.may(.override) else { throw .notPermitted(.regrade) }
                } else {
                    try report.checkInHand(of: member, for: .regrade)
                }
            }
            let escalation = Escalation(grade: grade, reason: try required(reason, .reason), by: member, at: now)
            return [.attendance(.regraded(Regraded(escalation)))]
        }
    }
}

extension Report {
    fileprivate var isSent: Bool { attendance?.isOpen == true }
}

/// As 0.1 wrote it: officers are sent faster, and whoever was assigned is let go.
package struct Escalated: EventBody {
    package static let name = "escalated"
    package let escalation: Escalation

    package init(_ escalation: Escalation) {
        self.escalation = escalation
    }

    package init(from decoder: any Decoder) throws {
        escalation = try Escalation(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try escalation.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.attendance = Attendance(grade: escalation.grade, since: escalation.at)
    }

    package var face: Face {
        Face(
            "Escalated: \(escalation.grade.title.lowercased())", [escalation.reason],
            toReporter: PublicLine("We asked for officers to come"))
    }

    package func consequences(on report: Report) -> [Consequence] {
        [.tellReporter(.officersToAttend)] + report.alert
    }
}

package struct Regraded: EventBody {
    package static let name = "regraded"
    package let escalation: Escalation

    package init(_ escalation: Escalation) {
        self.escalation = escalation
    }

    package init(from decoder: any Decoder) throws {
        escalation = try Escalation(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try escalation.encode(to: encoder)
    }

    /// Officers who have it keep it. Cancelled, it goes to the investigation unit where nobody else has work on it: a
    /// report never ends because nobody was free to go.
    package func fold(into report: inout Report) {
        let isOpen = report.attendance?.isOpen == true
        guard escalation.grade.attends else {
            guard isOpen else { return }
            report.attendance?.state = .over
            if hasAppointment(report) {
                report.correspondence.note(message: report.version, .appointmentCancelled, at: escalation.at)
            }
            if report.isClosed { report.openInquiry(at: escalation.at) }
            return
        }
        guard isOpen, let before = report.attendance else {
            report.attendance = Attendance(grade: escalation.grade, since: escalation.at)
            return
        }
        var changed = before
        changed.grade = escalation.grade
        changed.since = escalation.at
        if escalation.grade.isFaster(than: before.grade), before.officers.isEmpty { changed.acknowledgedBy = nil }
        if !before.officers.isEmpty { changed.acknowledgedBy = before.acknowledgedBy ?? escalation.by }
        report.attendance = changed
    }

    package var face: Face {
        escalation.grade.attends
            ? Face(
                "Graded: \(escalation.grade.title.lowercased())", [escalation.reason],
                toReporter: PublicLine("We asked for officers to come"))
            : Face(
                "Officers need not go", [escalation.reason],
                toReporter: PublicLine("Officers will not come. We go on with your report in another way"))
    }

    package func consequences(on report: Report) -> [Consequence] {
        guard escalation.grade.attends else {
            return [.endDispatchAlert] + (hasAppointment(report) ? [.tellReporter(.appointmentCancelled)] : [])
        }
        return [.tellReporter(.officersToAttend)] + (report.alert.isEmpty ? [.endDispatchAlert] : report.alert)
    }

    /// Whether somebody might still wait for officers at a time that was offered.
    private func hasAppointment(_ report: Report) -> Bool {
        guard let appointment = report.attendance?.appointment else { return false }
        return ([appointment.slot] + appointment.others).contains { $0.to > escalation.at }
    }
}
