/// The record strand: what the report is, by law and for the archive. It begins with what the form said and changes by
/// events.
package struct Record: Hashable, Sendable {
    /// Whether a crime is still to be recorded.
    package enum Recording: Hashable, Sendable {
        /// Not asked: the form reports no crime, or nothing was decided yet.
        case notAsked
        case due
        case recorded
        /// The registrar decided that there was none.
        case noCrime
    }

    /// What the form mapped to, or what staff made of it since ("theft"); nil where no crime is reported.
    package internal(set) var crime: String?
    /// Seen only by staff with sensitive access.
    package internal(set) var isSensitive: Bool
    package internal(set) var retention: RetentionGroup
    package internal(set) var recording = Recording.notAsked
    package internal(set) var crimes: [CrimeRecord] = []
    package internal(set) var links: [Reference] = []
    package internal(set) var notes: [ReportNote] = []
    /// How it was last closed.
    package internal(set) var closing: Closing?

    init(_ facts: Facts) {
        crime = facts.crime
        isSensitive = facts.isSensitive
        retention = facts.retention
    }

    /// After a decision on a report of a crime that is the force's own to record.
    mutating func openRecording(_ disposition: Disposition) {
        guard crimes.isEmpty, recording != .noCrime else { return }
        recording = crime != nil && disposition.face.isRecorded ? .due : .notAsked
    }

    mutating func note(linkTo other: Reference) {
        if !links.contains(other) { links.append(other) }
    }
}

/// How and when a report was closed.
package struct Closing: Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        /// Closed at triage by this decision.
        case disposition(Disposition)
        /// Closed after investigation or attendance; no outcome where there was no crime.
        case outcome(Outcome?)
    }

    package let cause: Cause
    package let reason: String
    package let wordsToReporter: String
    package let by: StaffMember
    package let at: Instant
}
