package import Reporting

/// What the consequences of a report's events become in the database.
///
/// Messages and alerts are jobs. Ends of claims and questions need no row of their own: the report's row says when, an index finds
/// them, and a renewed claim moves the one instant instead of leaving a stale job behind.
struct FollowUps: Sendable {
    private let reference: Reference
    private let now: Instant
    private var messages: [MessageJob] = []
    private var alerts: [AlertJob] = []
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
            case .alertDispatch:
                alerts.append(AlertJob(reference: reference, event: recorded.number))
                changesDispatch = true
            case .endDispatchAlert:
                changesDispatch = true
            }
        }
    }

    func write(in tx: any Transaction) throws(StoreFault) {
        for message in messages {
            try JobStore.enqueue(
                .message, id: message.id, payload: JSONText.encode(message), due: now + message.message.heldBack,
                at: now, in: tx)
        }
        for alert in alerts {
            try JobStore.enqueue(.alert, id: alert.id, payload: JSONText.encode(alert), due: now, at: now, in: tx)
        }
        if changesDispatch { tx.announce(Change(topic: ReportStore.Topic.dispatch, key: reference.description)) }
    }
}

extension Job.Kind {
    /// The outbox: a reporter is to be told of something.
    package static let message = Job.Kind("message")
    /// Dispatchers are to be alerted by the ways that the force has set.
    package static let alert = Job.Kind("alert")
}

/// What an alert job carries.
package struct AlertJob: Codable, Hashable, Sendable {
    package let reference: Reference
    /// The number of the event that began the alert.
    package let event: Int

    var id: String { "alert \(reference) \(event)" }
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
    /// The alert of a job of that kind; nil when the payload is not one.
    package var alert: AlertJob? {
        try? JSONText.decode(AlertJob.self, from: payload)
    }

    /// The message of a job of that kind; nil when the payload is not one.
    package var message: MessageJob? {
        try? JSONText.decode(MessageJob.self, from: payload)
    }
}
