extension Report {
    /// The events that a command leads to, or why it is refused. Changes nothing.
    ///
    /// First who may (the command's permissions, sensitive access), then what the strands allow. A supervisor's
    /// `override` opens every staff command; the reporter may answer, add and withdraw; the program may only let time run
    /// out and note what came back from outside.
    package func decide(_ command: Command, by actor: Actor, at now: Instant) throws(Refusal) -> [ReportEvent] {
        guard !isFromNewer else { throw .newerProgram }
        return try command.decide(self, actor, now)
    }

    /// The events of several commands, one after the other: all of them, or none.
    package func decide(_ commands: [Command], by actor: Actor, at now: Instant) throws(Refusal) -> [ReportEvent] {
        var report = self
        var events: [ReportEvent] = []
        for command in commands {
            let decided = try report.decide(command, by: actor, at: now)
            for event in decided { report.evolve(event) }
            events += decided
        }
        return events
    }

    /// The member of staff who acts, if one of these permissions (or the supervisor's override) is theirs.
    func staff(
        _ actor: Actor, may permissions: [Permission], to command: CommandName
    ) throws(Refusal) -> StaffMember {
        switch actor {
        case .reporter: throw .notForReporter
        case .system: throw .onlyPeople
        case .staff(let member):
            guard member.may(.override) || permissions.contains(where: member.may) else { throw .notPermitted(command) }
            // Whoever had it in hand when it was made sensitive has read it, and may finish.
            guard !record.isSensitive || member.hasSensitiveAccess || isWorkedOn(by: member) else { throw .sensitive }
            // Nobody works on what they may not even read.
            if case .refused(let refusal) = sight(of: member) {
                throw holders.first.map { .notYours(holder: $0.name) } ?? refusal
            }
            return member
        }
    }

    /// Who gets the report must be able to do the work, and to see it.
    func check(_ member: StaffMember, may permission: Permission, get command: CommandName) throws(Refusal) {
        guard member.may(permission) else { throw .cannotTake(name: member.name, command) }
        guard !record.isSensitive || member.hasSensitiveAccess else { throw .cannotTakeSensitive(name: member.name) }
    }

    /// Work is done by whoever has it, or by a supervisor over their head.
    func checkWork(of holder: StaffMember, by member: StaffMember) throws(Refusal) {
        guard holder.id == member.id || member.may(.override) else { throw .notYours(holder: holder.name) }
    }

    /// Whether the member has some of the report's work in hand: the claim, the investigation, the visit.
    package func isWorkedOn(by member: StaffMember) -> Bool {
        holders.contains { $0.id == member.id }
    }

    /// What only those may do who have some of the work in hand, and supervisors.
    func checkInHand(of member: StaffMember, for command: CommandName) throws(Refusal) {
        guard !isWorkedOn(by: member), !member.may(.override) else { return }
        guard let holder = holders.first else { throw .notNow(command, stage) }
        throw .notYours(holder: holder.name)
    }
}

/// Words that are there and fit: trimmed, not empty, at most `limit` characters.
func required(_ text: String, _ wording: Wording, limit: Int = 4000) throws(Refusal) -> String {
    let trimmed = try fitting(text, wording, limit: limit)
    guard !trimmed.isEmpty else { throw .wordsMissing(wording) }
    return trimmed
}

/// Words that may be left out.
func fitting(_ text: String, _ wording: Wording, limit: Int = 4000) throws(Refusal) -> String {
    let isBlank = { (character: Character) in character.isWhitespace }
    let trimmed = text.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    guard trimmed.count <= limit else { throw .wordsTooLong(wording, limit: limit) }
    return String(trimmed)
}
