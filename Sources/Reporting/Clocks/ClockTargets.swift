/// How long things may take. Wall time, not office hours.
package struct ClockTargets: Hashable, Sendable {
    /// Submission to disposition.
    package var triage: Duration
    /// From here the triage clock is amber.
    package var triageAmber: Duration
    /// Submission to the first substantive contact.
    package var response: Duration
    package var immediateAttendance: Duration
    package var significantAttendance: Duration
    package var extendedAttendance: Duration
    /// Longest time between two substantive contacts while a report is open.
    package var update: Duration
    /// Submission to a crime's recording.
    package var recording: Duration
    /// From what a reporter sends to those who have the report reading it; in triage its own clock runs.
    package var news: Duration

    package init(
        triage: Duration, triageAmber: Duration, response: Duration, immediateAttendance: Duration,
        significantAttendance: Duration, extendedAttendance: Duration, update: Duration,
        recording: Duration = .hours(24), news: Duration = .hours(24)
    ) {
        self.triage = triage
        self.triageAmber = triageAmber
        self.response = response
        self.immediateAttendance = immediateAttendance
        self.significantAttendance = significantAttendance
        self.extendedAttendance = extendedAttendance
        self.update = update
        self.recording = recording
        self.news = news
    }

    /// What the force promises (DOMAIN.md, Clocks).
    package static let standard = ClockTargets(
        triage: .minutes(45), triageAmber: .minutes(30), response: .hours(48), immediateAttendance: .minutes(15),
        significantAttendance: .minutes(60), extendedAttendance: .hours(48), update: .days(28)
    )

    /// How soon officers attend under a grade; nil where none do.
    package func attendance(_ grade: Grade) -> Duration? {
        switch grade {
        case .immediate: immediateAttendance
        case .significant: significantAttendance
        case .extended: extendedAttendance
        case .referred: nil
        }
    }
}
