extension CommandName {
    package static let message = CommandName("message", "write to the reporter")
    package static let noteDelivery = CommandName("note-delivery", "note what became of a message")
}

extension Wording {
    package static let message = Wording("words", title: "The message", missing: "Write the message.")
}

extension Refusal {
    package static let noSuchMessage = Refusal(.moment, "That message is not waiting any more.")
}

extension Command {
    /// By whoever has the report in hand. It stands on the tracking page at once; mail or text say only that it is there.
    package static func message(_ words: String) -> Command {
        Command(.message, staffWhoMay: .contact, .ask, .recordAttendance) { (report, member, now) throws(Refusal) in
            try report.checkInHand(of: member, for: .message)
            let words = try required(words, .message)
            return [.correspondence(.messageWritten(MessageWritten(words: words, by: member, at: now)))]
        }
    }

    /// The message about an event reached the reporter.
    package static func delivered(message number: Int, _ way: DeliveryWay) -> Command {
        Command(bySystem: .noteDelivery) { (report, now) throws(Refusal) in
            guard report.correspondence.isWaiting(number) else { return [] }
            return [.correspondence(.messageDelivered(MessageDelivered(message: number, way: way, at: now)))]
        }
    }

    /// The message about an event can never arrive in that way. `why` holds no address and no word of anybody's.
    package static func failed(message number: Int, _ way: DeliveryWay, why: String) -> Command {
        Command(bySystem: .noteDelivery) { (report, now) throws(Refusal) in
            guard report.correspondence.isWaiting(number) else { return [] }
            return [.correspondence(.messageFailed(MessageFailed(message: number, way: way, why: why, at: now)))]
        }
    }
}

extension Correspondence {
    /// Whether something is still to become of the message about this event. Acknowledgements are not kept here.
    fileprivate func isWaiting(_ number: Int) -> Bool {
        messages.contains { $0.number == number && ($0.standing == .waiting || $0.hasFailed) }
    }
}

extension Correspondence.Message {
    fileprivate var hasFailed: Bool {
        if case .failed = standing { true } else { false }
    }
}

package struct MessageWritten: EventBody {
    package static let name = "message-written"
    package let words: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.correspondence.note(message: report.version, .message, at: at)
    }

    package var face: Face {
        Face("Message to the reporter", [words], toReporter: PublicLine("We wrote to you", words), isExchange: true)
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.message)] }
}

package struct MessageDelivered: EventBody {
    package static let name = "message-delivered"
    /// The number of the event that it told of.
    package let message: Int
    package let way: DeliveryWay
    package let at: Instant

    /// What a person wrote has reached the reporter: that is the contact that was promised.
    package func fold(into report: inout Report) {
        guard let found = report.correspondence.messages.first(where: { $0.number == message }) else { return }
        report.correspondence.set(.delivered(way, at: at), ofMessage: message)
        if found.occasion.isSubstantive { report.correspondence.noteContact(at: at) }
    }

    package var face: Face {
        Face(
            way == .tracking ? "Read by the reporter \(way.title)" : "Message sent \(way.title)", isExchange: true)
    }
}

package struct MessageFailed: EventBody {
    package static let name = "message-failed"
    package let message: Int
    package let way: DeliveryWay
    package let why: String
    package let at: Instant

    package func fold(into report: inout Report) {
        report.correspondence.set(.failed(way, why: why, at: at), ofMessage: message)
    }

    package var face: Face {
        Face("Message could not be sent \(way.title)", [why], isExchange: true)
    }
}
