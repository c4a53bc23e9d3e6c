/// What police and reporter can say to each other.
package enum CorrespondenceEvent: StrandEvent {
    case questionAsked(QuestionAsked)
    case answered(Answered)
    case questionLapsed(QuestionLapsed)
    case messageWritten(MessageWritten)
    case messageDelivered(MessageDelivered)
    case messageFailed(MessageFailed)
    case contactRecorded(ContactRecorded)
    case evidenceRequested(EvidenceRequested)
    case evidenceReceived(EvidenceReceived)

    package var body: any EventBody {
        switch self {
        case .questionAsked(let body): body
        case .answered(let body): body
        case .questionLapsed(let body): body
        case .messageWritten(let body): body
        case .messageDelivered(let body): body
        case .messageFailed(let body): body
        case .contactRecorded(let body): body
        case .evidenceRequested(let body): body
        case .evidenceReceived(let body): body
        }
    }

    package static let kinds = [
        EventKind { .correspondence(.questionAsked($0)) },
        EventKind { .correspondence(.answered($0)) },
        EventKind { .correspondence(.questionLapsed($0)) },
        EventKind { .correspondence(.messageWritten($0)) },
        EventKind { .correspondence(.messageDelivered($0)) },
        EventKind { .correspondence(.messageFailed($0)) },
        EventKind { .correspondence(.contactRecorded($0)) },
        EventKind { .correspondence(.evidenceRequested($0)) },
        EventKind { .correspondence(.evidenceReceived($0)) },
    ]

    /// What staff may be offered here, with words that would do.
    static func deeds(on report: Report, for member: StaffMember, at now: Instant) -> [Command] {
        [.ask(question: "…"), .message("…"), .recordContact(.callThatReachedThem, summary: "…"), .requestEvidence("…")]
    }
}
