/// A report as its events made it: what was so when it was submitted, and the strands of work on it, which run side by
/// side.
///
/// `decide` says which events a command leads to, `evolve` folds one in. Nothing here reads a clock or a database.
package struct Report: Hashable, Sendable {
    package let facts: Facts
    /// The number of events folded so far; the guard against two writers.
    package internal(set) var version = 1
    package internal(set) var intake = Intake()
    package internal(set) var triage: Triage
    /// The investigation; nil before the first.
    package internal(set) var inquiry: Inquiry?
    /// Officers going to it; nil before the first time.
    package internal(set) var attendance: Attendance?
    package internal(set) var correspondence = Correspondence()
    package internal(set) var record: Record
    /// A newer program wrote events on it that this one does not know: it can be read, not changed.
    package internal(set) var isFromNewer = false

    /// A report just submitted: the fold of that one event.
    package init(submitted facts: Facts) {
        self.facts = facts
        triage = Triage(since: facts.submittedAt)
        record = Record(facts)
    }

    /// Folds a whole history, which begins with the submission.
    package init(folding events: some Sequence<ReportEvent>) throws(BrokenHistory) {
        var report: Report?
        for event in events {
            if case .intake(.submitted(let submitted)) = event {
                guard report == nil else { throw .submittedTwice }
                report = Report(submitted: submitted.facts)
            } else {
                guard report != nil else { throw .doesNotBeginWithSubmission }
                report?.evolve(event)
            }
        }
        guard let report else { throw .empty }
        self = report
    }

    /// Folds one event in. Total: an event that the report does not expect (which `decide` never makes) changes nothing
    /// but the version.
    package mutating func evolve(_ event: ReportEvent) {
        version += 1
        guard let body = event.body else {
            isFromNewer = true
            return
        }
        body.fold(into: &self)
    }

    /// Its rows were made by a newer program's rules.
    package mutating func markAsNewer() {
        isFromNewer = true
    }

    package var reference: Reference { facts.reference }

    /// No strand of the police's work on it is open. A crime that is yet to be recorded is work on the record, not on
    /// the report, and keeps nothing open that its reporter would wait for.
    package var isClosed: Bool {
        !triage.isOpen && inquiry?.isOpen != true && attendance?.isOpen != true
    }

    /// Everybody who has some of its work in hand, the one whose work leads first.
    package var holders: [StaffMember] {
        let officers = attendance?.isOpen == true ? attendance?.officers.map(\.officer) ?? [] : []
        let claim = triage.claim.map { [$0.by] } ?? []
        return claim + officers + (inquiry?.investigator.map { [$0] } ?? [])
    }

    /// Who has the leading work in hand now: the handler, the officer or the investigator.
    package var holder: StaffMember? { holders.first }

    /// The grade of the latest decision to send officers, or referred once decided otherwise; nil before triage.
    package var grade: Grade? {
        attendance?.grade ?? triage.decision?.disposition.grade
    }

    package var assessment: Assessment? { triage.assessment }
    package var decision: Decision? { triage.decision }
    package var withdrawal: Withdrawal? { intake.withdrawal }
    /// The question that waits for the reporter's answer.
    package var openQuestion: OpenQuestion? { correspondence.question }
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
