/// The inquiry strand: an investigation by the Telephone and Digital Investigation Unit.
package struct Inquiry: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        /// Nobody has it yet.
        case waiting(since: Instant)
        case with(StaffMember, since: Instant)
        case closed
    }

    package internal(set) var state: State
    package let openedAt: Instant
    package internal(set) var tasks: [InquiryTask] = []
    /// When somebody is to look again whether it can still be solved.
    package internal(set) var reviewAt: Instant?
    /// Whoever had it last, when it is closed.
    package internal(set) var lastInvestigator: StaffMember?
    /// News of the reporter's that whoever has it has not viewed.
    package internal(set) var news: Instant?

    init(waitingSince instant: Instant) {
        state = .waiting(since: instant)
        openedAt = instant
    }

    package var isOpen: Bool { state != .closed }

    package var investigator: StaffMember? {
        if case .with(let investigator, _) = state { investigator } else { nil }
    }

    /// The next thing to be done by a certain time.
    package var nextTask: InquiryTask? {
        tasks.filter { $0.doneAt == nil }.min { $0.due < $1.due }
    }
}

extension Report {
    /// Puts it before the investigation unit, where it is not there already. What was noted before is kept.
    mutating func openInquiry(at now: Instant) {
        guard inquiry?.isOpen != true else { return }
        guard var reopened = inquiry else {
            inquiry = Inquiry(waitingSince: now)
            return
        }
        reopened.state = .waiting(since: now)
        inquiry = reopened
    }

    func openInquiry(for command: CommandName) throws(Refusal) -> Inquiry {
        guard let inquiry, inquiry.isOpen else { throw .notNow(command, stage) }
        return inquiry
    }

    /// The investigation of whoever has it, or for a supervisor.
    func inquiry(of member: StaffMember, for command: CommandName) throws(Refusal) -> Inquiry {
        let inquiry = try openInquiry(for: command)
        guard let investigator = inquiry.investigator else { throw .notNow(command, .awaitingAllocation) }
        try checkWork(of: investigator, by: member)
        return inquiry
    }
}
