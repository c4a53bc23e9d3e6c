extension Report {
    /// The events that a command leads to, or why it is refused. Changes nothing.
    ///
    /// First who may (the lists of permissions here, sensitive access), then what the stage allows. A supervisor's
    /// `override` opens every staff command; the reporter may answer, add and withdraw; the program may only let time
    /// run out.
    package func decide(
        _ command: Command, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        let name = command.name
        switch command {
        case .claim:
            return try decideClaim(by: staff(actor, may: [.claim], to: name), at: now)
        case .renewClaim:
            return try decideRenewal(by: staff(actor, may: [.claim], to: name), at: now)
        case .release:
            return try decideRelease(by: staff(actor, may: [.claim], to: name))
        case .assess(let assessment):
            return try decide(assessment, by: staff(actor, may: [.assess], to: name))
        case .ask(let question):
            return try decideQuestion(question, by: staff(actor, may: [.ask], to: name), at: now)
        case .dispose(let disposition, let reason, let words):
            let member = try staff(actor, may: [.dispose], to: name)
            return try decide(disposition, because: reason, telling: words, by: member, at: now)
        case .allocate(let investigator):
            let member = try staff(actor, may: [.seeTDIUQueue, .reassign], to: name)
            return try decideAllocation(to: investigator, by: member, at: now)
        case .assign(let officer):
            return try decideAssignment(to: officer, by: staff(actor, may: [.assign], to: name), at: now)
        case .acknowledgeAlert:
            return try decideAcknowledgement(by: staff(actor, may: [.assign], to: name))
        case .attended(let summary, let next):
            let member = try staff(actor, may: [.recordAttendance], to: name)
            return try decideVisit(summary, next, by: member, at: now)
        case .recordContact(let kind, let summary):
            let member = try staff(actor, may: [.recordContacts, .contact, .recordAttendance], to: name)
            return try decideContact(kind, summary, by: member, at: now)
        case .escalate(let grade, let reason):
            let member = try staff(actor, may: [.seeOwnCaseload, .recordAttendance, .assign], to: name)
            return try decideEscalation(to: grade, because: reason, by: member, at: now)
        case .close(let outcome, let reason, let words):
            let member = try staff(actor, may: [.decideOutcome, .recordAttendance], to: name)
            return try decideClosing(outcome, because: reason, telling: words, by: member, at: now)
        case .reopen(let reason):
            let member = try staff(actor, may: [.dispose, .decideOutcome], to: name)
            return try decideReopening(because: reason, by: member, at: now)
        case .reassign(let successor, let reason):
            let member = try staff(actor, may: [.reassign], to: name)
            return try decideReassignment(to: successor, because: reason, by: member, at: now)
        case .answer(let text):
            try reporterOrStaff(actor, to: name)
            return try decideAnswer(text, at: now)
        case .withdraw(let reason):
            try reporterOrStaff(actor, to: name)
            return try decideWithdrawal(because: reason, at: now)
        case .addInformation(let text):
            try reporterOrStaff(actor, to: name)
            return try decideAddition(text, at: now)
        case .expireClaim:
            try onlySystem(actor)
            return try decideClaimExpiry(at: now)
        case .expireQuestion:
            try onlySystem(actor)
            return try decideQuestionExpiry(at: now)
        }
    }

    /// The member of staff who acts, if one of these permissions (or the supervisor's override) is theirs.
    private func staff(
        _ actor: Actor, may permissions: [Permission], to command: CommandName
    ) throws(Refusal) -> StaffMember {
        switch actor {
        case .reporter: throw .notForReporter
        case .system: throw .onlyPeople
        case .staff(let member):
            guard member.may(.override) || permissions.contains(where: member.may) else { throw .notPermitted(command) }
            guard !facts.isSensitive || member.hasSensitiveAccess else { throw .sensitive }
            return member
        }
    }

    /// The reporter's own commands; staff who take contacts give them for a reporter who calls or comes in.
    private func reporterOrStaff(_ actor: Actor, to command: CommandName) throws(Refusal) {
        switch actor {
        case .reporter: break
        case .system: throw .onlyPeople
        case .staff: _ = try staff(actor, may: [.recordContacts, .contact, .recordAttendance], to: command)
        }
    }

    private func onlySystem(_ actor: Actor) throws(Refusal) {
        guard actor == .system else { throw .onlyTime }
    }

    /// Who gets the report must be able to do the work, and to see it.
    func check(_ member: StaffMember, may permission: Permission, get command: CommandName) throws(Refusal) {
        guard member.may(permission) else { throw .cannotTake(name: member.name, command) }
        guard !facts.isSensitive || member.hasSensitiveAccess else { throw .cannotTakeSensitive(name: member.name) }
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
