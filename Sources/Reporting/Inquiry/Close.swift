/// A report closed after it was investigated.
package struct Closure: Hashable, Sendable, Codable {
    /// Nil where there was no crime.
    package let outcome: Outcome?
    package let reason: String
    package let wordsToReporter: String
    /// What the outcome asks for, by the name of the field.
    package let details: [String: String]?
    package let by: StaffMember
    package let at: Instant

    private enum CodingKeys: String, CodingKey {
        case outcome, reason
        case wordsToReporter = "words-to-reporter"
        case details, by, at
    }
}

extension CommandName {
    package static let close = CommandName("close", "close this report")
}

extension Refusal {
    package static let officersStillGo = Refusal(
        .moment,
        "Officers are to go to this report. Close it when they have been, or when a dispatcher has cancelled them.")
}

extension Command {
    /// By the investigator who has it, or a supervisor. Each outcome asks for what the framework asks of it.
    package static func close(
        _ outcome: Outcome?, reason: String, wordsToReporter: String, details: [String: String] = [:]
    ) -> Command {
        Command(.close, staffWhoMay: .decideOutcome) { (report, member, now) throws(Refusal) in
            _ = try report.inquiry(of: member, for: .close)
            guard report.attendance?.isOpen != true else { throw .officersStillGo }
            var kept: [String: String] = [:]
            for demand in outcome?.demands ?? [] {
                kept[demand.field] = try required(
                    details[demand.field] ?? "",
                    Wording(demand.field, title: demand.label, missing: demand.missing))
            }
            let closure = Closure(
                outcome: outcome, reason: try required(reason, .reason),
                wordsToReporter: try required(wordsToReporter, .wordsToReporter), details: kept.isEmpty ? nil : kept,
                by: member, at: now
            )
            return [.inquiry(.closed(InquiryClosed(closure)))]
        }
    }
}

package struct InquiryClosed: EventBody {
    package static let name = "closed"
    package let closure: Closure

    package init(_ closure: Closure) {
        self.closure = closure
    }

    package init(from decoder: any Decoder) throws {
        closure = try Closure(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try closure.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.inquiry?.state = .closed
        report.inquiry?.news = nil
        report.correspondence.question = nil
        report.correspondence.note(message: report.version, .closed, at: closure.at)
        report.record.closing = Closing(
            cause: .outcome(closure.outcome), reason: closure.reason, wordsToReporter: closure.wordsToReporter,
            by: closure.by, at: closure.at)
    }

    package var face: Face {
        let details = (closure.outcome?.demands ?? []).compactMap { demand in
            closure.details?[demand.field].map { "\(demand.label): \($0)" }
        }
        return Face(
            closure.outcome.map { "Closed: \($0.rawValue) \($0.title)" } ?? "Closed",
            [closure.reason] + details + ["To the reporter: \(closure.wordsToReporter)"],
            toReporter: PublicLine("We closed your report", closure.wordsToReporter))
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.closed)] }
}
