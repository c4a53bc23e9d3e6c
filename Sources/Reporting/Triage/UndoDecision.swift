extension Triage {
    /// How the strands stood before the latest decision, for as long as it may be taken back.
    package struct Undo: Hashable, Sendable {
        let state: State
        let decision: Decision?
        let triagedAt: Instant?
        let news: Instant?
        let inquiry: Inquiry?
        let attendance: Attendance?
        let record: Record
        /// The number of the decision's event: nothing may have happened since.
        let number: Int

        init(of report: Report) {
            state = report.triage.state
            decision = report.triage.decision
            triagedAt = report.triage.triagedAt
            news = report.triage.news
            inquiry = report.inquiry
            attendance = report.attendance
            record = report.record
            number = report.version
        }
    }

    /// How long a decision may be taken back. A page offers it for ten seconds; the rest is for a slow line. No message
    /// about a decision leaves the house before.
    package static let undoLasts: Duration = .seconds(15)
}

extension CommandName {
    package static let undoDecision = CommandName("undo", "take this decision back")
}

extension Refusal {
    package static let tooLateToUndo = Refusal(
        .moment, "It is too late to take this decision back. A supervisor can decide afresh, or it can be reopened.")
}

extension Command {
    /// By whoever decided, at once, and only while nobody has done anything with it.
    package static let undoDecision = Command(.undoDecision, staffWhoMay: .dispose) {
        (report, member, now) throws(Refusal) in
        guard let undo = report.triage.undo, undo.number == report.version, let decision = report.triage.latest,
            decision.by.id == member.id, now <= decision.at + Triage.undoLasts
        else { throw .tooLateToUndo }
        return [.triage(.decisionUndone(DecisionUndone(by: member, until: now + Claim.lease)))]
    }
}

package struct DecisionUndone: EventBody {
    package static let name = "decision-undone"
    package let by: StaffMember
    /// When the claim ends that whoever takes it back has again.
    package let until: Instant

    package func fold(into report: inout Report) {
        guard let undo = report.triage.undo else { return }
        let place: QueuePlace = if case .held(_, let place) = undo.state { place } else { .ordinary }
        report.triage.state = .held(Claim(by: by, since: until - Claim.lease, until: until), place)
        report.triage.decision = undo.decision
        report.triage.triagedAt = undo.triagedAt
        report.triage.news = undo.news
        report.inquiry = undo.inquiry
        report.attendance = undo.attendance
        report.record = undo.record
        report.correspondence.cancel(message: undo.number)
        report.triage.undo = nil
    }

    package var face: Face {
        Face("Decision taken back", toReporter: PublicLine("We are looking at your report again"))
    }

    package func consequences(on report: Report) -> [Consequence] { [.endDispatchAlert] }
}
