/// Which promise a clock measures.
package enum ClockName: String, CaseIterable, Hashable, Sendable, Codable {
    case triage, response, attendance, update
    /// A crime that is to be recorded.
    case recording
    /// Something that the reporter sent and nobody has read.
    case news
    /// A task, or a look whether it can still be solved.
    case task
    /// The reporter's answer.
    case answer

    package var title: String {
        switch self {
        case .triage: "Triage"
        case .response: "Response"
        case .attendance: "Attendance"
        case .update: "Update"
        case .recording: "Recording"
        case .news: "To be read"
        case .task: "Task"
        case .answer: "Answer"
        }
    }
}

/// One clock of one report: when it began, when it is due, and when what it waits for happened. Arithmetic, no timer.
package struct ClockReading: Hashable, Sendable {
    package let clock: ClockName
    package let start: Instant
    /// From here it is amber.
    package let amber: Instant
    package let due: Instant
    /// When what it waits for happened; nil while it runs.
    package let ended: Instant?

    package enum State: Hashable, Sendable {
        case running
        case met(Instant)
        /// Due has passed; the instant is when it happened after all, nil while it has not.
        case missed(Instant?)
    }

    package enum Colour: String, Hashable, Sendable {
        case green, amber, red
    }

    package func state(at now: Instant) -> State {
        if let ended { return ended <= due ? .met(ended) : .missed(ended) }
        return now <= due ? .running : .missed(nil)
    }

    /// An ended clock keeps the colour of its end: green if met, red if missed.
    package func colour(at now: Instant) -> Colour {
        switch state(at: now) {
        case .running: now < amber ? .green : .amber
        case .met: .green
        case .missed: .red
        }
    }

    /// What is left until due, or was left when it ended; negative when late.
    package func left(at now: Instant) -> Duration {
        due.since(ended ?? now)
    }
}

extension Report {
    /// The clocks that this report has: triage and response always, attendance once officers are to go, update while an
    /// answered report is open, recording once a crime is to be recorded. None pauses.
    package func clocks(_ targets: ClockTargets) -> [ClockReading] {
        [triageClock(targets), responseClock(targets)]
            + [attendanceClock(targets), updateClock(targets), recordingClock(targets)].compactMap(\.self)
    }

    /// What was promised to the reporter: read within so long, answered within so long. What happens later (it is
    /// reopened, something is added) changes neither.
    package func promises(_ targets: ClockTargets) -> [ClockReading] {
        [promisedTriage(targets), responseClock(targets)]
    }

    private func promisedTriage(_ targets: ClockTargets) -> ClockReading {
        let submitted = facts.submittedAt
        return ClockReading(
            clock: .triage, start: submitted, amber: submitted + targets.triageAmber, due: submitted + targets.triage,
            ended: triage.triagedAt)
    }

    /// While triage is open it runs from what brought the report there, the submission or a later thing.
    func triageClock(_ targets: ClockTargets) -> ClockReading {
        guard triage.isOpen else { return promisedTriage(targets) }
        return ClockReading(
            clock: .triage, start: triage.since, amber: triage.since + targets.triageAmber,
            due: triage.since + targets.triage, ended: nil)
    }

    func responseClock(_ targets: ClockTargets) -> ClockReading {
        ClockReading(
            .response, from: facts.submittedAt, within: targets.response, ended: correspondence.respondedAt)
    }

    /// By grade, or by the appointment where one is booked.
    func attendanceClock(_ targets: ClockTargets) -> ClockReading? {
        guard let attendance, let target = targets.attendance(attendance.grade) else { return nil }
        guard let appointment = attendance.appointment, appointment.standing != .moveAsked else {
            return ClockReading(.attendance, from: attendance.since, within: target, ended: attendance.attendedAt)
        }
        return ClockReading(
            clock: .attendance, start: attendance.since, amber: appointment.slot.from, due: appointment.slot.to,
            ended: attendance.attendedAt)
    }

    func updateClock(_ targets: ClockTargets) -> ClockReading? {
        guard let contactedAt = correspondence.contactedAt, !isClosed else { return nil }
        return ClockReading(.update, from: contactedAt, within: targets.update, ended: nil)
    }

    func recordingClock(_ targets: ClockTargets) -> ClockReading? {
        switch record.recording {
        case .notAsked, .noCrime: nil
        case .due: ClockReading(.recording, from: facts.submittedAt, within: targets.recording, ended: nil)
        case .recorded:
            ClockReading(
                .recording, from: facts.submittedAt, within: targets.recording, ended: record.crimes.first?.at)
        }
    }
}

extension ClockReading {
    /// Amber in the last third, as 30 of the 45 minutes of triage.
    init(_ clock: ClockName, from start: Instant, within target: Duration, ended: Instant?) {
        self.init(clock: clock, start: start, amber: start + target * 2 / 3, due: start + target, ended: ended)
    }

    /// A clock of which only the end is known: amber in its last day.
    init(_ clock: ClockName, due: Instant) {
        self.init(clock: clock, start: due - .days(1), amber: due - .days(1), due: due, ended: nil)
    }
}
