/// The attendance strand: officers are to go, are going, or have been.
package struct Attendance: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case open
        /// They have been, or need not go any more.
        case over
    }

    /// An officer who has it, and how far they are.
    package struct Assignment: Hashable, Sendable {
        package let officer: StaffMember
        package let since: Instant
        package internal(set) var setOutAt: Instant?
        package internal(set) var arrivedAt: Instant?
    }

    package internal(set) var state = State.open
    package internal(set) var grade: Grade
    /// When it was decided that they go: the attendance clock starts here.
    package internal(set) var since: Instant
    /// The dispatcher who took note of the alert; nil while it sounds, or where the grade raises none.
    package internal(set) var acknowledgedBy: StaffMember?
    package internal(set) var officers: [Assignment] = []
    package internal(set) var appointment: Appointment?
    package internal(set) var attendedAt: Instant?
    /// News of the reporter's that nobody who goes, or sends, has viewed.
    package internal(set) var news: Instant?

    init(grade: Grade, since: Instant) {
        self.grade = grade
        self.since = since
    }

    package var isOpen: Bool { state == .open }

    /// The first officer to be there ends the clock.
    mutating func noteArrival(at now: Instant) {
        attendedAt = attendedAt ?? now
    }

    mutating func change(_ officer: StaffMember, _ change: (inout Assignment) -> Void) {
        for place in officers.indices where officers[place].officer.id == officer.id { change(&officers[place]) }
    }

    /// Whether dispatchers are being alerted now.
    package var isAlerting: Bool {
        isOpen && grade.raisesAlert && acknowledgedBy == nil
    }
}

extension Report {
    /// The alert that the standing of the attendance asks for.
    var alert: [Consequence] {
        guard let attendance, attendance.isAlerting else { return [] }
        return [.alertDispatch(attendance.grade)]
    }
}
