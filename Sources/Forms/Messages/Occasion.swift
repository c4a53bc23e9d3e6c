/// What happened that a reporter may be written to about. The raw values are the keys of `messages.yaml`.
package enum Occasion: String, Sendable, CaseIterable {
    case received
    case questionAsked = "question-asked"
    case decided
    /// Somebody wrote to the reporter; the words themselves stand on the tracking page only.
    case message
    case appointmentOffered = "appointment-offered"
    case appointmentConfirmed = "appointment-confirmed"
    case appointmentCancelled = "appointment-cancelled"
    case evidenceRequested = "evidence-requested"
    case investigatorAllocated = "investigator-allocated"
    case officersToAttend = "officers-to-attend"
    case closed
    case reopened
    case withdrawn
}
