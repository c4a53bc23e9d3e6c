/// What follows a visit.
package enum AfterVisit: Hashable, Sendable, Codable {
    /// The officer who attended goes on with it.
    case investigate
    case close(Outcome?, wordsToReporter: String)

    private enum Key: String, CodingKey {
        case kind, outcome
        case wordsToReporter = "words-to-reporter"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch try container.decode(String.self, forKey: .kind) {
        case "investigate":
            self = .investigate
        case "close":
            self = .close(
                try container.decodeIfPresent(Outcome.self, forKey: .outcome),
                wordsToReporter: try container.decode(String.self, forKey: .wordsToReporter)
            )
        default:
            throw DecodingError.dataCorruptedError(forKey: .kind, in: container, debugDescription: "unknown kind")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .investigate:
            try container.encode("investigate", forKey: .kind)
        case .close(let outcome, let wordsToReporter):
            try container.encode("close", forKey: .kind)
            try container.encodeIfPresent(outcome, forKey: .outcome)
            try container.encode(wordsToReporter, forKey: .wordsToReporter)
        }
    }
}

/// Officers were there.
package struct Visit: Hashable, Sendable, Codable {
    package let summary: String
    package let next: AfterVisit
    package let by: StaffMember
    package let at: Instant
}

extension Report {
    /// A visit is a substantive contact.
    func decideVisit(
        _ summary: String, _ next: AfterVisit, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        switch stage {
        case .assigned(_, let officer, _):
            try checkWork(of: officer, by: member)
            let visit = Visit(
                summary: try required(summary, .visit), next: try checked(next), by: member, at: now
            )
            return [.attended(visit)]
        case .awaitingTriage, .inTriage, .awaitingReporter, .awaitingAllocation, .underInvestigation,
            .awaitingAttendance, .closed:
            throw .notNow(.attended, stage.name)
        }
    }

    /// Work is done by whoever has it, or by a supervisor over their head.
    func checkWork(of holder: StaffMember, by member: StaffMember) throws(Refusal) {
        guard holder.id == member.id || member.may(.override) else { throw .notYours(holder: holder.name) }
    }

    private func checked(_ next: AfterVisit) throws(Refusal) -> AfterVisit {
        switch next {
        case .investigate: .investigate
        case .close(let outcome, let words):
            .close(outcome, wordsToReporter: try required(words, .wordsToReporter))
        }
    }
}
