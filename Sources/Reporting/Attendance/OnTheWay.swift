extension CommandName {
    package static let setOut = CommandName("set-out", "say that you are on your way")
    package static let arrive = CommandName("arrive", "say that you have arrived")
}

extension Refusal {
    package static let notYourVisit = Refusal(.moment, "This report is not assigned to you.")
}

extension Command {
    /// By an officer who has it. Said twice, it stands once: a bad connection sends things again.
    package static let setOut = Command(.setOut, staffWhoMay: .recordAttendance) {
        (report, member, now) throws(Refusal) in
        let mine = try report.assignment(of: member, for: .setOut)
        guard mine.setOutAt == nil, mine.arrivedAt == nil else { return [] }
        return [.attendance(.setOut(SetOut(officer: member, at: now)))]
    }

    package static let arrive = Command(.arrive, staffWhoMay: .recordAttendance) {
        (report, member, now) throws(Refusal) in
        let mine = try report.assignment(of: member, for: .arrive)
        guard mine.arrivedAt == nil else { return [] }
        return [.attendance(.arrived(Arrived(officer: member, at: now)))]
    }
}

extension Report {
    func assignment(of member: StaffMember, for command: CommandName) throws(Refusal) -> Attendance.Assignment {
        let attendance = try openAttendance(for: command)
        guard let mine = attendance.officers.first(where: { $0.officer.id == member.id }) else { throw .notYourVisit }
        return mine
    }
}

package struct SetOut: EventBody {
    package static let name = "set-out"
    package let officer: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.attendance?.change(officer) { $0.setOutAt = at }
    }

    package var face: Face { Face("On the way", toReporter: PublicLine("An officer is on the way")) }
}

package struct Arrived: EventBody {
    package static let name = "arrived"
    package let officer: StaffMember
    package let at: Instant

    /// Being there ends the attendance clock; what was found is told afterwards.
    package func fold(into report: inout Report) {
        report.attendance?.change(officer) { $0.arrivedAt = at }
        report.attendance?.noteArrival(at: at)
    }

    package var face: Face { Face("Arrived", toReporter: PublicLine("An officer arrived")) }
}
