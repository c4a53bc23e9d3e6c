/// What somebody wants done with a report. Each is made by a function in its strand's folder, beside what it leads to.
package struct Command: Sendable {
    package let name: CommandName
    /// The events that it leads to, or why it is refused. Changes nothing.
    let decide: @Sendable (Report, Actor, Instant) throws(Refusal) -> [ReportEvent]

    init(
        _ name: CommandName, decide: @escaping @Sendable (Report, Actor, Instant) throws(Refusal) -> [ReportEvent]
    ) {
        self.name = name
        self.decide = decide
    }

    /// A command that only staff give who have one of these permissions, or the supervisor's override.
    init(
        _ name: CommandName, staffWhoMay permissions: Permission...,
        decide: @escaping @Sendable (Report, StaffMember, Instant) throws(Refusal) -> [ReportEvent]
    ) {
        self.init(name) { (report, actor, now) throws(Refusal) in
            try decide(report, report.staff(actor, may: permissions, to: name), now)
        }
    }

    /// A command of the reporter's own; staff who take contacts give it for a reporter who calls or comes in, and are
    /// named in it.
    init(
        fromReporter name: CommandName,
        decide: @escaping @Sendable (Report, StaffMember?, Instant) throws(Refusal) -> [ReportEvent]
    ) {
        self.init(name) { (report, actor, now) throws(Refusal) in
            switch actor {
            case .reporter: try decide(report, nil, now)
            case .system: throw .onlyPeople
            case .staff:
                try decide(
                    report, report.staff(actor, may: [.recordContacts, .contact, .recordAttendance], to: name), now)
            }
        }
    }

    /// A command of the program's own, when a time is up or something came back from outside.
    init(
        bySystem name: CommandName,
        decide: @escaping @Sendable (Report, Instant) throws(Refusal) -> [ReportEvent]
    ) {
        self.init(name) { (report, actor, now) throws(Refusal) in
            guard actor == .system else { throw .onlyTime }
            return try decide(report, now)
        }
    }
}

/// What a command is called: in addresses, and in sentences.
package struct CommandName: Hashable, Sendable {
    /// The deed's word in addresses: `record-crime`.
    package let word: String
    /// What one does with it, to follow "you cannot": "claim this report".
    package let words: String

    init(_ word: String, _ words: String) {
        self.word = word
        self.words = words
    }

    /// Reading is no command, but may be refused like one.
    package static let read = CommandName("read", "read this report")
}
