/// The triage strand: a call handler's assessment and decision.
package struct Triage: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case waiting(QueuePlace)
        /// The place is kept, so that a report that is released goes back to where it was.
        case held(Claim, QueuePlace)
        /// The handler has asked the reporter something and waits for the answer.
        case asked
        case decided
    }

    package internal(set) var state = State.waiting(.ordinary)
    /// When this round of triage began: the submission, or the answer, reopening or addition that brought it back. Its
    /// clock runs from here.
    package internal(set) var since: Instant
    /// The latest assessment; nil before the first.
    package internal(set) var assessment: Assessment?
    /// The latest decision; nil before the first.
    package internal(set) var decision: Decision?
    /// When the report was first decided on: the clock that was promised ends here.
    package internal(set) var triagedAt: Instant?
    /// News of the reporter's that whoever has it in hand has not viewed.
    package internal(set) var news: Instant?

    /// How things stood before the latest decision; nil before the first.
    var undo: Undo?
    /// The latest decision, one that changed nothing too.
    var latest: Decision?

    init(since: Instant) {
        self.since = since
    }

    package var isOpen: Bool { state != .decided }

    /// The claim on it, where somebody has it.
    package var claim: Claim? {
        if case .held(let claim, _) = state { claim } else { nil }
    }

    var place: QueuePlace {
        switch state {
        case .waiting(let place), .held(_, let place): place
        case .asked: .front
        case .decided: .ordinary
        }
    }

    /// Puts it back into the queue, with a clock of its own.
    mutating func bringBack(at now: Instant) {
        state = .waiting(.front)
        since = now
    }
}
