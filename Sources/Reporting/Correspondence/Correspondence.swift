/// The correspondence strand: what police and reporter say to each other, beside whatever else is done.
package struct Correspondence: Hashable, Sendable {
    /// A message to the reporter, and what became of it.
    package struct Message: Hashable, Sendable {
        package enum Standing: Hashable, Sendable {
            /// It stands on the tracking page and has reached nobody yet, as far as is known.
            case waiting
            case delivered(DeliveryWay, at: Instant)
            /// It can never arrive in that way: somebody has to reach the reporter otherwise.
            case failed(DeliveryWay, why: String, at: Instant)
            /// What it would have told of was taken back.
            case cancelled
        }

        /// The number of the event that it tells of.
        package let number: Int
        package let occasion: ReporterMessage
        package let at: Instant
        package internal(set) var standing = Standing.waiting
    }

    /// The question that waits for the reporter's answer.
    package internal(set) var question: OpenQuestion?
    package internal(set) var requests: [EvidenceRequest] = []
    package internal(set) var messages: [Message] = []
    /// First substantive contact with the reporter: the response clock ends here.
    package internal(set) var respondedAt: Instant?
    /// Latest substantive contact with the reporter: the update clock starts here.
    package internal(set) var contactedAt: Instant?

    /// Messages that a person wrote and that have reached nobody yet.
    package var unread: [Message] {
        messages.filter { $0.occasion.isSubstantive && $0.isUndelivered }
    }

    /// Messages that failed and that nobody has dealt with since.
    package var failed: [Message] {
        messages.filter { message in
            if case .failed(_, _, let at) = message.standing { (contactedAt ?? .distantPast) < at } else { false }
        }
    }

    mutating func noteContact(at instant: Instant) {
        respondedAt = respondedAt ?? instant
        contactedAt = max(contactedAt ?? instant, instant)
    }

    mutating func note(message number: Int, _ occasion: ReporterMessage, at now: Instant) {
        messages.append(Message(number: number, occasion: occasion, at: now))
    }

    mutating func cancel(message number: Int) {
        set(.cancelled, ofMessage: number)
    }

    mutating func set(_ standing: Message.Standing, ofMessage number: Int) {
        for place in messages.indices where messages[place].number == number { messages[place].standing = standing }
    }
}

extension Correspondence.Message {
    fileprivate var isUndelivered: Bool {
        switch standing {
        case .waiting, .failed: true
        case .delivered, .cancelled: false
        }
    }
}

/// How a message reached the reporter.
package enum DeliveryWay: String, CaseIterable, Hashable, Sendable, Codable {
    case email, text
    /// They read it on the tracking page.
    case tracking

    package var title: String {
        switch self {
        case .email: "by email"
        case .text: "by text message"
        case .tracking: "on the tracking page"
        }
    }
}
