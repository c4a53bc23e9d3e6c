/// What can happen while officers are sent.
package enum AttendanceEvent: StrandEvent {
    case alertAcknowledged(AlertAcknowledged)
    case assigned(Assigned)
    case unassigned(Unassigned)
    case setOut(SetOut)
    case arrived(Arrived)
    case attended(Attended)
    case escalated(Escalated)
    case regraded(Regraded)
    case booked(Booked)
    case appointmentAnswered(AppointmentAnswered)

    package var body: any EventBody {
        switch self {
        case .alertAcknowledged(let body): body
        case .assigned(let body): body
        case .unassigned(let body): body
        case .setOut(let body): body
        case .arrived(let body): body
        case .attended(let body): body
        case .escalated(let body): body
        case .regraded(let body): body
        case .booked(let body): body
        case .appointmentAnswered(let body): body
        }
    }

    package static let kinds = [
        EventKind { .attendance(.alertAcknowledged($0)) },
        EventKind { .attendance(.assigned($0)) },
        EventKind { .attendance(.unassigned($0)) },
        EventKind { .attendance(.setOut($0)) },
        EventKind { .attendance(.arrived($0)) },
        EventKind { .attendance(.attended($0)) },
        EventKind { .attendance(.escalated($0)) },
        EventKind { .attendance(.regraded($0)) },
        EventKind { .attendance(.booked($0)) },
        EventKind { .attendance(.appointmentAnswered($0)) },
    ]

    /// What staff may be offered here. Whom and when they choose is theirs to say.
    static func deeds(on report: Report, for member: StaffMember, at now: Instant) -> [Command] {
        [
            .acknowledgeAlert, .assign(to: .anyOfficer), .unassign(.anyOfficer, reason: "…"),
            .regrade(.immediate, reason: "…"), .regrade(.referred, reason: "…"), .setOut, .arrive,
            .attended(summary: "…", next: .investigate),
            .book(Appointment.Slot(from: now + .hours(1), to: now + .hours(2)), place: "…"),
        ]
    }
}
