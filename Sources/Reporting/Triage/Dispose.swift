/// A disposition with its reason, and the words to the reporter.
package struct Decision: Hashable, Sendable, Codable {
    package let disposition: Disposition
    package let reason: String
    package let wordsToReporter: String
    package let by: StaffMember
    package let at: Instant

    private enum CodingKeys: String, CodingKey {
        case disposition, reason
        case wordsToReporter = "words-to-reporter"
        case by, at
    }
}

extension CommandName {
    package static let dispose = CommandName("dispose", "decide what happens with this report")
}

extension Wording {
    package static let body = Wording(
        "body", title: "The name of the other body", missing: "Name the body that it is passed to.")
}

extension Refusal {
    package static let gradeDoesNotAttend = Refusal(.words, "Choose a grade that sends officers.", field: "grade")
    package static let linkedToItself = Refusal(
        .words, "Give the reference of another report. This is the reference of this one.", field: "link")
    package static let nothingDecidedYet = Refusal(
        .words, "Nothing was decided about this report before: decide what happens with it.", field: "disposition")
}

extension Command {
    /// The holder decides in triage; a supervisor may decide afresh while nobody has taken the work up yet.
    package static func dispose(_ disposition: Disposition, reason: String, wordsToReporter: String) -> Command {
        Command(.dispose, staffWhoMay: .dispose) { (report, member, now) throws(Refusal) in
            var events = try report.clearForDecision(by: member)
            if let complaint = report.complaints(
                about: disposition, reason: reason, wordsToReporter: wordsToReporter
            ).first {
                throw complaint
            }
            let decision = Decision(
                disposition: try report.checked(disposition), reason: try required(reason, .reason),
                wordsToReporter: try required(wordsToReporter, .wordsToReporter), by: member, at: now
            )
            events.append(.triage(.disposed(Disposed(decision))))
            return events
        }
    }
}

extension Report {
    /// All that is still missing before this can be decided, so that a form can say it at once.
    ///
    /// DOMAIN-DETAIL §3.2: no decision with an empty risk or vulnerability line on grades E and R. Officers who are needed
    /// at once are sent first and written about afterwards.
    package func complaints(
        about disposition: Disposition, assessment: Assessment? = nil, reason: String, wordsToReporter: String
    ) -> [Refusal] {
        let assessment = assessment ?? self.assessment ?? Assessment()
        var missing: [Wording] = []
        let isUrgent = disposition.grade.raisesAlert
        if !isUrgent, disposition != .noted {
            if assessment.risk.isBlank { missing.append(.risk) }
            if assessment.vulnerability.isBlank { missing.append(.vulnerability) }
        }
        if case .transfer(let body) = disposition, body.isBlank { missing.append(.body) }
        if reason.isBlank { missing.append(.reason) }
        if wordsToReporter.isBlank { missing.append(.wordsToReporter) }
        return missing.map(Refusal.wordsMissing)
    }

    fileprivate func clearForDecision(by member: StaffMember) throws(Refusal) -> [ReportEvent] {
        if triage.isOpen {
            try checkClaim(of: member, for: .dispose)
            return []
        }
        guard member.may(.override), !isClosed else { throw .notNow(.dispose, stage) }
        if let inquiry, inquiry.isOpen, inquiry.investigator != nil { throw .notNow(.dispose, stage) }
        guard let attendance, attendance.isOpen else { return [] }
        guard attendance.officers.isEmpty else { throw .notNow(.dispose, stage) }
        return attendance.isAlerting ? [.attendance(.alertAcknowledged(AlertAcknowledged(by: member)))] : []
    }

    fileprivate func checked(_ disposition: Disposition) throws(Refusal) -> Disposition {
        switch disposition {
        case .attend(let grade):
            guard grade.attends else { throw .gradeDoesNotAttend }
            return disposition
        case .transfer(let body):
            return .transfer(body: try required(body, .body, limit: 200))
        case .link(let other):
            guard other != reference else { throw .linkedToItself }
            return disposition
        case .noted:
            guard decision != nil else { throw .nothingDecidedYet }
            return disposition
        case .investigate, .adviseOnly, .notAPoliceMatter, .malicious:
            return disposition
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

package struct Disposed: EventBody {
    package static let name = "disposed"
    package let decision: Decision

    package init(_ decision: Decision) {
        self.decision = decision
    }

    package init(from decoder: any Decoder) throws {
        decision = try Decision(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try decision.encode(to: encoder)
    }

    /// Opens the strand of whoever goes on with it, and ends those that a fresh decision leaves behind. Work that somebody
    /// has in hand goes on beside it.
    package func fold(into report: inout Report) {
        report.triage.undo = Triage.Undo(of: report)
        report.triage.latest = decision
        report.triage.state = .decided
        report.triage.news = nil
        report.triage.triagedAt = report.triage.triagedAt ?? decision.at
        report.correspondence.note(message: report.version, .decided, at: decision.at)
        guard decision.disposition != .noted else { return }
        report.triage.decision = decision
        switch decision.disposition.face.leads {
        case .inquiry:
            report.endUntakenAttendance()
            report.openInquiry(at: decision.at)
        case .attendance:
            report.endUntakenInquiry()
            report.attendance = Attendance(grade: decision.disposition.grade, since: decision.at)
        case .nobody:
            report.endUntakenAttendance()
            report.endUntakenInquiry()
            report.record.closing = Closing(
                cause: .disposition(decision.disposition), reason: decision.reason,
                wordsToReporter: decision.wordsToReporter, by: decision.by, at: decision.at)
        case .asBefore: break
        }
        report.record.openRecording(decision.disposition)
        if case .link(let other) = decision.disposition { report.record.note(linkTo: other) }
    }

    package var face: Face {
        Face(
            "Decided: \(decision.disposition.title)",
            [decision.reason, "To the reporter: \(decision.wordsToReporter)"],
            toReporter: PublicLine(
                decision.disposition == .noted ? "We read what you added" : "We decided what happens next",
                decision.wordsToReporter))
    }

    package func consequences(on report: Report) -> [Consequence] {
        [.tellReporter(.decided)] + report.alert
    }
}

extension Report {
    fileprivate mutating func endUntakenAttendance() {
        if attendance?.officers.isEmpty == true { attendance?.state = .over }
    }

    fileprivate mutating func endUntakenInquiry() {
        if inquiry?.investigator == nil { inquiry?.state = .closed }
    }
}
