/// The reporter withdrew the report. Nothing is deleted, and the work on it stays: a person still decides, because a
/// withdrawal may have been forced.
package struct Withdrawal: Hashable, Sendable, Codable {
    /// In the reporter's words; may be empty, since nobody has to explain.
    package let reason: String
    package let at: Instant
}

extension CommandName {
    package static let withdraw = CommandName("withdraw", "withdraw this report")
}

extension Refusal {
    package static let alreadyWithdrawn = Refusal(.moment, "This report has already been withdrawn.")
}

extension Command {
    /// While a handler's question is open, withdrawing also ends the wait for its answer.
    package static func withdraw(reason: String) -> Command {
        Command(fromReporter: .withdraw) { (report, _, now) throws(Refusal) in
            guard !report.isClosed else { throw .notNow(.withdraw, report.stage) }
            guard report.withdrawal == nil else { throw .alreadyWithdrawn }
            let withdrawal = Withdrawal(reason: try fitting(reason, .reason), at: now)
            return [.intake(.withdrawn(Withdrawn(withdrawal)))]
        }
    }
}

package struct Withdrawn: EventBody {
    package static let name = "withdrawn"
    package let withdrawal: Withdrawal

    package init(_ withdrawal: Withdrawal) {
        self.withdrawal = withdrawal
    }

    package init(from decoder: any Decoder) throws {
        withdrawal = try Withdrawal(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try withdrawal.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.intake.withdrawal = withdrawal
        report.note(newsAt: withdrawal.at)
        if report.triage.state == .asked {
            report.correspondence.question = nil
            report.triage.bringBack(at: withdrawal.at)
        }
    }

    package var face: Face {
        Face(
            "Withdrawn by the reporter", [withdrawal.reason],
            toReporter: PublicLine(
                "You withdrew your report", withdrawal.reason.isEmpty ? nil : withdrawal.reason),
            isExchange: true)
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.withdrawn)] }
}
