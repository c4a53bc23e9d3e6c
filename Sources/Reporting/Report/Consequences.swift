/// What has to be done because of an event, as a value: the store turns each into a row that somebody works off.
package enum Consequence: Hashable, Sendable {
    case tellReporter(ReporterMessage)
    /// Dispatchers are alerted, by every way that the force has set, until one of them acknowledges it.
    case alertDispatch(Grade)
    case endDispatchAlert
}

/// Of what the reporter is told by mail or text. It names the occasion and never what was said: such a message may be
/// read by others in the house, and what was said stands on the tracking page, behind the access code.
package enum ReporterMessage: String, CaseIterable, Hashable, Sendable, Codable {
    case received
    case questionAsked = "question-asked"
    case message
    case evidenceRequested = "evidence-requested"
    case decided
    case investigatorAllocated = "investigator-allocated"
    case officersToAttend = "officers-to-attend"
    case appointmentOffered = "appointment-offered"
    case appointmentConfirmed = "appointment-confirmed"
    case appointmentCancelled = "appointment-cancelled"
    case closed
    case reopened
    case withdrawn

    /// Whether a person wrote what it leads to. Only such a message, once it was delivered, ends the 48 hours: an
    /// automatic acknowledgement does not (DOMAIN.md, Clocks).
    package var isSubstantive: Bool {
        switch self {
        case .questionAsked, .message, .evidenceRequested, .decided, .appointmentOffered, .closed: true
        case .received, .investigatorAllocated, .officersToAttend, .appointmentConfirmed, .appointmentCancelled,
            .reopened, .withdrawn:
            false
        }
    }

    /// How long it is held back. A decision may still be taken back: what was sent could not be.
    package var heldBack: Duration { self == .decided ? Triage.undoLasts + .seconds(1) : .zero }
}

/// The messages and alerts that follow from an event. `report` is the report with the event folded in.
package func consequences(of recorded: RecordedEvent, on report: Report) -> [Consequence] {
    recorded.event.body?.consequences(on: report) ?? []
}
