/// Where a report stands, with exactly what that stage needs.
package enum Stage: Hashable, Sendable {
    case awaitingTriage(QueuePlace)
    /// The place is kept, so that a report that is released goes back to where it was.
    case inTriage(Claim, QueuePlace)
    case awaitingReporter(OpenQuestion)
    case awaitingAllocation(since: Instant)
    case underInvestigation(by: StaffMember, since: Instant)
    case awaitingAttendance(Attendance)
    case assigned(Attendance, officer: StaffMember, since: Instant)
    case closed(Closing)

    package var name: StageName {
        switch self {
        case .awaitingTriage: .awaitingTriage
        case .inTriage: .inTriage
        case .awaitingReporter: .awaitingReporter
        case .awaitingAllocation: .awaitingAllocation
        case .underInvestigation: .underInvestigation
        case .awaitingAttendance: .awaitingAttendance
        case .assigned: .assigned
        case .closed: .closed
        }
    }

    /// The queue that the report belongs to; for a closed one the queue that it left.
    package var queue: Queue {
        switch self {
        case .awaitingTriage, .inTriage, .awaitingReporter: .triage
        case .awaitingAllocation, .underInvestigation: .tdiu
        case .awaitingAttendance(let attendance), .assigned(let attendance, _, _): .dispatch(attendance.grade)
        case .closed(let closing): closing.from
        }
    }
}

/// A stage without its payload, as rows and filters name it.
package enum StageName: String, CaseIterable, Hashable, Sendable, Codable {
    case awaitingTriage = "awaiting-triage"
    case inTriage = "in-triage"
    case awaitingReporter = "awaiting-reporter"
    case awaitingAllocation = "awaiting-allocation"
    case underInvestigation = "under-investigation"
    case awaitingAttendance = "awaiting-attendance"
    case assigned
    case closed

    /// For staff, as a heading: "Awaiting triage".
    package var title: String {
        switch self {
        case .awaitingTriage: "Awaiting triage"
        case .inTriage: "In triage"
        case .awaitingReporter: "Awaiting the reporter"
        case .awaitingAllocation: "Awaiting allocation"
        case .underInvestigation: "Under investigation"
        case .awaitingAttendance: "Awaiting attendance"
        case .assigned: "Assigned to an officer"
        case .closed: "Closed"
        }
    }
}

/// A place in the triage queue.
package enum QueuePlace: String, Hashable, Sendable {
    case ordinary
    /// Ahead of every ordinary report: it has waited once already (the reporter answered, or it was reopened).
    case front
}

/// One of the three queues.
package enum Queue: Hashable, Sendable {
    case triage
    case tdiu
    case dispatch(Grade)
}

/// Officers are to go, or are going.
package struct Attendance: Hashable, Sendable {
    package let grade: Grade
    /// When it was decided that they go: the attendance clock starts here.
    package let since: Instant
    /// The dispatcher who took note of the alert; nil while it sounds, or where the grade raises none.
    package var acknowledgedBy: StaffMember?

    /// Whether dispatchers are being alerted now.
    package var isAlerting: Bool {
        grade.raisesAlert && acknowledgedBy == nil
    }
}

/// How and when a report was closed.
package struct Closing: Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        /// Closed at triage by this decision.
        case disposition(Disposition)
        /// Closed after investigation or attendance; no outcome where there was no crime.
        case outcome(Outcome?)
    }

    package let cause: Cause
    package let reason: String
    package let wordsToReporter: String
    package let by: StaffMember
    package let at: Instant
    /// The queue that it left, and goes back to if reopened.
    package let from: Queue
}
