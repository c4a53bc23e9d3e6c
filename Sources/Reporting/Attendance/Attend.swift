/// What follows a visit.
package enum AfterVisit: Hashable, Sendable, Codable {
    /// The investigation unit goes on with it.
    case investigate
    case close(Outcome?, wordsToReporter: String)
    /// Officers have to come again.
    case revisit

    private enum Key: String, CodingKey {
        case kind, outcome
        case wordsToReporter = "words-to-reporter"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch try container.decode(String.self, forKey: .kind) {
        case "investigate":
            self = .investigate
        case "revisit":
            self = .revisit
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
        case .revisit:
            try container.encode("revisit", forKey: .kind)
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

extension CommandName {
    package static let attended = CommandName("attend", "record a visit")
}

extension Wording {
    package static let visit = Wording(
        "statement", title: "What happened at the visit", missing: "Say what happened at the visit.")
}

extension Command {
    /// By an officer who has it, or a supervisor. A visit is a substantive contact.
    package static func attended(summary: String, next: AfterVisit) -> Command {
        Command(.attended, staffWhoMay: .recordAttendance) { (report, member, now) throws(Refusal) in
            let attendance = try report.openAttendance(for: .attended)
            guard let first = attendance.officers.first else { throw .notNow(.attended, report.stage) }
            if !attendance.officers.contains(where: { $0.officer.id == member.id }) {
                try report.checkWork(of: first.officer, by: member)
            }
            let next: AfterVisit =
                switch next {
                case .investigate, .revisit: next
                case .close(let outcome, let words):
                    .close(outcome, wordsToReporter: try required(words, .wordsToReporter))
                }
            let visit = Visit(summary: try required(summary, .visit), next: next, by: member, at: now)
            return [.attendance(.attended(Attended(visit)))]
        }
    }
}

package struct Attended: EventBody {
    package static let name = "attended"
    package let visit: Visit

    package init(_ visit: Visit) {
        self.visit = visit
    }

    package init(from decoder: any Decoder) throws {
        visit = try Visit(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try visit.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        guard report.attendance?.isOpen == true else { return }
        report.attendance?.noteArrival(at: visit.at)
        report.correspondence.noteContact(at: visit.at)
        switch visit.next {
        case .investigate:
            report.attendance?.state = .over
            report.openInquiry(at: visit.at)
        case .revisit:
            report.attendance = Attendance(grade: .extended, since: visit.at)
        case .close(let outcome, let words):
            report.attendance?.state = .over
            report.correspondence.note(message: report.version, .closed, at: visit.at)
            // An investigation that is open beside it goes on.
            guard report.inquiry?.isOpen != true else { return }
            report.record.closing = Closing(
                cause: .outcome(outcome), reason: visit.summary, wordsToReporter: words, by: visit.by, at: visit.at)
        }
    }

    package var face: Face {
        switch visit.next {
        case .investigate: Face("Attended", [visit.summary], toReporter: PublicLine("Officers attended"))
        case .revisit:
            Face("Attended; officers are to come again", [visit.summary], toReporter: PublicLine("Officers attended"))
        case .close(_, let words):
            Face(
                "Attended", [visit.summary, "To the reporter: \(words)"],
                toReporter: PublicLine("Officers attended", words))
        }
    }

    package func consequences(on report: Report) -> [Consequence] {
        if case .close = visit.next { [.tellReporter(.closed)] } else { [] }
    }
}
