/// Something that happened to a report, by the strand of work that it belongs to.
package enum ReportEvent: Hashable, Sendable {
    case intake(IntakeEvent)
    case triage(TriageEvent)
    case inquiry(InquiryEvent)
    case attendance(AttendanceEvent)
    case correspondence(CorrespondenceEvent)
    case record(RecordEvent)
    /// Written by a newer program than this one. It counts, and changes nothing that this program knows of: the report
    /// is shown read-only.
    case newer(name: String, version: Int)

    /// What it is called in storage.
    package var name: String {
        if case .newer(let name, _) = self { name } else { body.map { type(of: $0).name } ?? "" }
    }

    /// What the event carries; nil for one that only a newer program can read.
    package var body: (any EventBody)? {
        switch self {
        case .intake(let event): event.body
        case .triage(let event): event.body
        case .inquiry(let event): event.body
        case .attendance(let event): event.body
        case .correspondence(let event): event.body
        case .record(let event): event.body
        case .newer: nil
        }
    }
}

/// The events of one strand: a closed list, in the strand's own folder.
package protocol StrandEvent: Hashable, Sendable {
    /// What the event carries. The one switch over the strand's events.
    var body: any EventBody { get }
    /// How each is read from storage.
    static var kinds: [EventKind] { get }
}

/// What an event carries, and all that follows from it: what it is called in storage, what it changes, how it looks, and
/// what has to be done because of it. One file has it all.
package protocol EventBody: Codable, Hashable, Sendable {
    /// The name in storage. It never changes its meaning; who changes the body gives it a new version and goes on reading
    /// the old one.
    static var name: String { get }
    static var version: Int { get }
    /// Folds the event in. Total: where the report does not expect it (which no command leads to), nothing changes.
    func fold(into report: inout Report)
    /// How it looks to staff and to the reporter.
    var face: Face { get }
    /// What has to be done because of it. `report` is the report with the event folded in.
    func consequences(on report: Report) -> [Consequence]
}

extension EventBody {
    package static var version: Int { 1 }
    package func consequences(on report: Report) -> [Consequence] { [] }
}

/// How one kind of event is read from storage.
package struct EventKind: Sendable {
    package let name: String
    package let version: Int
    let read: @Sendable ([UInt8]) throws -> ReportEvent

    /// A kind whose body is `Body`, put into its case by `event`.
    ///
    /// - Parameter version: an older version that the body still reads; nil for the one that it writes.
    init<Body: EventBody>(version: Int? = nil, _ event: @escaping @Sendable (Body) -> ReportEvent) {
        name = Body.name
        self.version = version ?? Body.version
        read = { bytes in event(try EventJSON.read(Body.self, from: bytes)) }
    }
}

/// An event on record: its number (1 is the submission), when, and by whom.
package struct RecordedEvent: Hashable, Sendable {
    package let number: Int
    package let at: Instant
    package let by: Actor
    package let event: ReportEvent

    package init(number: Int, at: Instant, by: Actor, event: ReportEvent) {
        self.number = number
        self.at = at
        self.by = by
        self.event = event
    }
}
