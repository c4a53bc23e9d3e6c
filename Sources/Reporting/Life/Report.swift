/// A report as its events made it: facts that never change, the stage where it stands, and what the clocks need.
///
/// `decide` says which events a command leads to, `evolve` folds one in. Nothing here reads a clock or a database.
package struct Report: Hashable, Sendable {
    package let facts: Facts
    package internal(set) var stage: Stage = .awaitingTriage(.ordinary)
    /// The number of events folded so far; the guard against two writers.
    package internal(set) var version = 1
    /// The latest assessment; nil before the first.
    package internal(set) var assessment: Assessment?
    /// The latest decision; nil before the first.
    package internal(set) var decision: Decision?
    /// When the report was first disposed of: the triage clock ends here.
    package internal(set) var triagedAt: Instant?
    /// First substantive contact with the reporter: the response clock ends here.
    package internal(set) var respondedAt: Instant?
    /// Latest substantive contact with the reporter: the update clock starts here.
    package internal(set) var contactedAt: Instant?
    /// The latest decision to send officers, for the attendance clock.
    package internal(set) var attendanceDecided: Attendance?
    package internal(set) var attendedAt: Instant?
    /// That the reporter withdrew, and why. A person still looks at the report: withdrawing may have been forced.
    package internal(set) var withdrawal: Withdrawal?
    /// When the reporter last sent something that no member of staff has acted on since; nil when there is nothing new.
    package internal(set) var newsAt: Instant?

    /// A report just submitted: the fold of that one event.
    package init(submitted facts: Facts) {
        self.facts = facts
    }

    /// Folds a whole history, which begins with `.submitted`.
    package init(folding events: some Sequence<ReportEvent>) throws(BrokenHistory) {
        var report: Report?
        for event in events {
            if case .submitted(let facts) = event {
                guard report == nil else { throw .submittedTwice }
                report = Report(submitted: facts)
            } else {
                guard report != nil else { throw .doesNotBeginWithSubmission }
                report?.evolve(event)
            }
        }
        guard let report else { throw .empty }
        self = report
    }

    package var reference: Reference { facts.reference }

    package var isClosed: Bool {
        stage.name == .closed
    }

    /// Who has the report in hand now: the handler, the investigator or the officer.
    package var holder: StaffMember? {
        switch stage {
        case .inTriage(let claim, _): claim.by
        case .underInvestigation(let investigator, _): investigator
        case .assigned(_, let officer, _): officer
        case .awaitingTriage, .awaitingReporter, .awaitingAllocation, .awaitingAttendance, .closed: nil
        }
    }

    /// The question that waits for the reporter's answer.
    package var openQuestion: OpenQuestion? {
        if case .awaitingReporter(let question) = stage { question } else { nil }
    }

    /// The grade of the latest decision to send officers, or referred once decided otherwise; nil before triage.
    package var grade: Grade? {
        attendanceDecided?.grade ?? decision?.disposition.grade
    }

    /// By which the triage queue is ordered, smallest first; nil when the report is not in that queue.
    /// Front places come before all ordinary ones and are ordered among themselves, both by submission.
    package var queuePosition: Instant? {
        switch stage {
        case .awaitingTriage(let place), .inTriage(_, let place):
            switch place {
            case .ordinary: facts.submittedAt
            case .front: facts.submittedAt - .days(36_525)
            }
        case .awaitingReporter, .awaitingAllocation, .underInvestigation, .awaitingAttendance, .assigned, .closed:
            nil
        }
    }
}

/// Stored events that are no report's life.
package enum BrokenHistory: Error, Hashable, Sendable {
    case empty
    case doesNotBeginWithSubmission
    case submittedTwice

    package var words: String {
        switch self {
        case .empty: "The report has no events."
        case .doesNotBeginWithSubmission: "The report's first event is not its submission."
        case .submittedTwice: "The report was submitted twice."
        }
    }
}
