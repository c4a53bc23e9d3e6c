/// What can happen in an investigation.
package enum InquiryEvent: StrandEvent {
    case allocated(Allocated)
    case taskSet(TaskSet)
    case taskDone(TaskDone)
    case reviewSet(ReviewSet)
    case closed(InquiryClosed)

    package var body: any EventBody {
        switch self {
        case .allocated(let body): body
        case .taskSet(let body): body
        case .taskDone(let body): body
        case .reviewSet(let body): body
        case .closed(let body): body
        }
    }

    package static let kinds = [
        EventKind { .inquiry(.allocated($0)) },
        EventKind { .inquiry(.taskSet($0)) },
        EventKind { .inquiry(.taskDone($0)) },
        EventKind { .inquiry(.reviewSet($0)) },
        EventKind { .inquiry(.closed($0)) },
    ]

    /// What staff may be offered here, with words that would do.
    static func deeds(on report: Report, for member: StaffMember, at now: Instant) -> [Command] {
        let task = report.inquiry?.tasks.first { $0.doneAt == nil }
        return [
            .allocate(to: member), .setTask(title: "…", due: now + .days(1)),
            .finishTask(task?.number ?? 0, result: "…"),
            .setReview(at: now + .days(1)),
            .close(nil, reason: "…", wordsToReporter: "…"),
        ]
    }
}
