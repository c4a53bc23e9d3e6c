/// A question to the reporter that waits for an answer.
package struct OpenQuestion: Hashable, Sendable, Codable {
    package let text: String
    package let by: StaffMember
    package let askedAt: Instant
    /// When the work goes on without an answer.
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

extension CommandName {
    package static let ask = CommandName("ask", "ask the reporter a question")
    package static let answer = CommandName("answer", "answer a question")
    package static let expireQuestion = CommandName("expire-question", "end the wait for an answer")
}

extension Wording {
    package static let question = Wording("question", title: "The question", missing: "Write the question.")
    package static let answer = Wording("answer", title: "The answer", missing: "Write your answer.")
}

extension Refusal {
    package static let questionIsOpen = Refusal(
        .moment, "A question is open already. Wait for its answer, or write a message.")
    package static let noQuestion = Refusal(.moment, "No question waits for an answer any more.")
}

extension Command {
    /// By whoever has the report in hand. A handler's question gives the report back to the queue until the answer comes;
    /// an investigation or a visit goes on beside it.
    package static func ask(question: String) -> Command {
        Command(.ask, staffWhoMay: .ask, .contact, .recordAttendance) { (report, member, now) throws(Refusal) in
            if let claim = report.triage.claim, !report.isWorkedOn(by: member), !member.may(.override) {
                throw .held(claim)
            }
            try report.checkInHand(of: member, for: .ask)
            guard report.openQuestion == nil else { throw .questionIsOpen }
            let question = try required(question, .question)
            let open = OpenQuestion(text: question, by: member, askedAt: now, until: now + OpenQuestion.patience)
            return [.correspondence(.questionAsked(QuestionAsked(open)))]
        }
    }

    package static func answer(text: String) -> Command {
        Command(fromReporter: .answer) { (report, _, now) throws(Refusal) in
            guard report.openQuestion != nil else { throw .noQuestion }
            return [.correspondence(.answered(Answered(Reply(text: try required(text, .answer), at: now))))]
        }
    }

    package static let expireQuestion = Command(bySystem: .expireQuestion) { (report, now) throws(Refusal) in
        guard let question = report.openQuestion else { throw .noQuestion }
        guard now >= question.until else { throw .stillRunning(until: question.until) }
        return [.correspondence(.questionLapsed(QuestionLapsed()))]
    }
}

package struct QuestionAsked: EventBody {
    package static let name = "question-asked"
    package let question: OpenQuestion

    package init(_ question: OpenQuestion) {
        self.question = question
    }

    package init(from decoder: any Decoder) throws {
        question = try OpenQuestion(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try question.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.correspondence.question = question
        report.correspondence.note(message: report.version, .questionAsked, at: question.askedAt)
        if let claim = report.triage.claim, claim.by.id == question.by.id { report.triage.state = .asked }
    }

    package var face: Face {
        Face(
            "Question to the reporter", [question.text],
            toReporter: PublicLine("We asked you a question", question.text), isExchange: true)
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.questionAsked)] }
}

package struct Answered: EventBody {
    package static let name = "answered"
    package let reply: Reply

    package init(_ reply: Reply) {
        self.reply = reply
    }

    package init(from decoder: any Decoder) throws {
        reply = try Reply(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try reply.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.correspondence.question = nil
        report.note(newsAt: reply.at)
        if report.triage.state == .asked { report.triage.bringBack(at: reply.at) }
    }

    package var face: Face {
        Face("Answered", [reply.text], toReporter: PublicLine("You answered", reply.text), isExchange: true)
    }
}

package struct QuestionLapsed: EventBody {
    package static let name = "question-lapsed"

    package init() {}

    package func fold(into report: inout Report) {
        let until = report.correspondence.question?.until
        report.correspondence.question = nil
        if report.triage.state == .asked { report.triage.bringBack(at: until ?? report.triage.since) }
    }

    package var face: Face {
        Face(
            "Question not answered in time", toReporter: PublicLine("We went on without an answer"), isExchange: true)
    }
}
