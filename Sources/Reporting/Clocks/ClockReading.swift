/// Which promise a clock measures.
package enum ClockName: String, CaseIterable, Hashable, Sendable, Codable {
    case triage, response, attendance, update

    package var title: String {
        switch self {
        case .triage: "Triage"
        case .response: "Response"
        case .attendance: "Attendance"
        case .update: "Update"
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
    /// The clocks that this report has: triage and response always, attendance once officers are to go, update while
    /// an answered report is open. None pauses.
    package func clocks(_ targets: ClockTargets) -> [ClockReading] {
        let submitted = facts.submittedAt
        var readings = [
            ClockReading(
                clock: .triage, start: submitted, amber: submitted + targets.triageAmber,
                due: submitted + targets.triage, ended: triagedAt
            ),
            reading(.response, from: submitted, within: targets.response, ended: respondedAt),
        ]
        if let attendance = attendanceDecided, let target = targets.attendance(attendance.grade) {
            readings.append(reading(.attendance, from: attendance.since, within: target, ended: attendedAt))
        }
        if let contactedAt, !isClosed {
            readings.append(reading(.update, from: contactedAt, within: targets.update, ended: nil))
        }
        return readings
    }

    /// Amber in the last third, as 30 of the 45 minutes of triage.
    private func reading(
        _ clock: ClockName, from start: Instant, within target: Duration, ended: Instant?
    ) -> ClockReading {
        ClockReading(clock: clock, start: start, amber: start + target * 2 / 3, due: start + target, ended: ended)
    }
}
