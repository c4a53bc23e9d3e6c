/// A question to the reporter that waits for an answer.
package struct OpenQuestion: Hashable, Sendable, Codable {
    package let text: String
    package let by: StaffMember
    package let askedAt: Instant
    /// When the report goes back to the queue unanswered.
    package let until: Instant

    /// How long a question waits (DOMAIN.md: 24 hours).
    package static let patience: Duration = .hours(24)

    private enum CodingKeys: String, CodingKey {
        case text, by
        case askedAt = "asked-at"
        case until
    }
}

/// The reporter's answer to the open question.
package struct Reply: Hashable, Sendable, Codable {
    package let text: String
    package let at: Instant
}

extension Report {
    /// Asking is a message from a person to the reporter, and so a substantive contact.
    func decideQuestion(_ text: String, by member: StaffMember, at now: Instant) throws(Refusal) -> [ReportEvent] {
        try checkClaim(of: member, for: .ask)
        let question = try required(text, .question)
        return [
            .questionAsked(OpenQuestion(text: question, by: member, askedAt: now, until: now + OpenQuestion.patience))
        ]
    }

    func decideAnswer(_ text: String, at now: Instant) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .awaitingReporter:
            return [.answered(Reply(text: try required(text, .answer), at: now))]
        case .awaitingTriage, .inTriage, .awaitingAllocation, .underInvestigation, .awaitingAttendance, .assigned,
            .closed:
            throw .notNow(.answer, stage.name)
        }
    }

    func decideQuestionExpiry(at now: Instant) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .awaitingReporter(let question):
            guard now >= question.until else { throw .stillRunning(until: question.until) }
            return [.questionLapsed]
        case .awaitingTriage, .inTriage, .awaitingAllocation, .underInvestigation, .awaitingAttendance, .assigned,
            .closed:
            throw .notNow(.expireQuestion, stage.name)
        }
    }
}
