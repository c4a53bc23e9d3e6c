/// What can come in, and that it was viewed.
package enum IntakeEvent: StrandEvent {
    case submitted(Submitted)
    case withdrawn(Withdrawn)
    case informationAdded(InformationAdded)
    case viewed(Viewed)

    package var body: any EventBody {
        switch self {
        case .submitted(let body): body
        case .withdrawn(let body): body
        case .informationAdded(let body): body
        case .viewed(let body): body
        }
    }

    package static let kinds = [
        EventKind { .intake(.submitted($0)) },
        EventKind { .intake(.withdrawn($0)) },
        EventKind { .intake(.informationAdded($0)) },
        EventKind { .intake(.viewed($0)) },
    ]

    /// What staff may be offered here, with words that would do.
    static func deeds(on report: Report, for member: StaffMember, at now: Instant) -> [Command] {
        [.addInformation(text: "…")]
    }
}
