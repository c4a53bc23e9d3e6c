package import Reporting

/// What the consequences of a report's events become in the database.
///
/// Messages are jobs. Ends of claims and questions need no row of their own: the report's row says when, an index finds
/// them, and a renewed claim moves the one instant instead of leaving a stale job behind.
struct FollowUps: Sendable {
    private let reference: Reference
    private let now: Instant
    private var messages: [MessageJob] = []
    private var changesDispatch = false

    init(of reference: Reference, at now: Instant) {
        self.reference = reference
        self.now = now
    }

    mutating func add(_ consequences: [Consequence], of recorded: RecordedEvent) {
        for consequence in consequences {
            switch consequence {
            case .tellReporter(let message):
                messages.append(MessageJob(reference: reference, event: recorded.number, message: message))
            case .alertDispatch, .endDispatchAlert:
                changesDispatch = true
            }
        }
    }

    func write(in tx: any Transaction) throws(StoreFault) {
        for message in messages {
            try JobStore.enqueue(
                .message, id: message.id, payload: JSONText.encode(message), due: now, at: now, in: tx)
        }
        if changesDispatch { tx.announce(Change(topic: ReportStore.Topic.dispatch, key: reference.description)) }
    }
}

extension Job.Kind {
    /// The outbox: a reporter is to be told of something.
    package static let message = Job.Kind("message")
}

/// What a message job carries: whom it concerns and of which occasion, never an address or a word that was said.
package struct MessageJob: Codable, Hashable, Sendable {
    package let reference: Reference
    /// The number of the event that it tells of.
    package let event: Int
    package let message: ReporterMessage

    /// One event tells the reporter of one occasion once.
    var id: String { "message \(reference) \(event) \(message.rawValue)" }
}

extension Job {
    /// The message of a job of that kind; nil when the payload is not one.
    package var message: MessageJob? {
        try? JSONText.decode(MessageJob.self, from: payload)
    }
}
