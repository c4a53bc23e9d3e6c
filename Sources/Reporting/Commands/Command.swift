/// What somebody wants done with a report.
package enum Command: Hashable, Sendable {
    case claim
    case renewClaim
    case release
    case assess(Assessment)
    case ask(question: String)
    case answer(text: String)
    case dispose(Disposition, reason: String, wordsToReporter: String)
    case allocate(to: StaffMember)
    case assign(to: StaffMember)
    case acknowledgeAlert
    case attended(summary: String, next: AfterVisit)
    case recordContact(ContactKind, summary: String)
    case escalate(Grade, reason: String)
    case close(Outcome?, reason: String, wordsToReporter: String)
    case reopen(reason: String)
    case reassign(to: StaffMember, reason: String)
    case withdraw(reason: String)
    case addInformation(text: String)
    case expireClaim
    case expireQuestion

    package var name: CommandName {
        switch self {
        case .claim: .claim
        case .renewClaim: .renewClaim
        case .release: .release
        case .assess: .assess
        case .ask: .ask
        case .answer: .answer
        case .dispose: .dispose
        case .allocate: .allocate
        case .assign: .assign
        case .acknowledgeAlert: .acknowledgeAlert
        case .attended: .attended
        case .recordContact: .recordContact
        case .escalate: .escalate
        case .close: .close
        case .reopen: .reopen
        case .reassign: .reassign
        case .withdraw: .withdraw
        case .addInformation: .addInformation
        case .expireClaim: .expireClaim
        case .expireQuestion: .expireQuestion
        }
    }
}

/// A command without its payload; and reading, which is no command but may be refused like one.
package enum CommandName: String, CaseIterable, Hashable, Sendable {
    case claim, renewClaim, release, assess, ask, answer, dispose, allocate, assign, acknowledgeAlert, attended
    case recordContact, escalate, close, reopen, reassign, withdraw, addInformation, expireClaim, expireQuestion
    case read

    /// What one does with it, to follow "you cannot": "claim this report".
    package var words: String {
        switch self {
        case .claim: "claim this report"
        case .renewClaim: "keep this report for longer"
        case .release: "release this report"
        case .assess: "assess this report"
        case .ask: "ask the reporter a question"
        case .answer: "answer a question"
        case .dispose: "decide what happens with this report"
        case .allocate: "allocate this report"
        case .assign: "assign this report"
        case .acknowledgeAlert: "acknowledge an alert for this report"
        case .attended: "record a visit"
        case .recordContact: "record a contact with the reporter"
        case .escalate: "send officers at a faster grade"
        case .close: "close this report"
        case .reopen: "reopen this report"
        case .reassign: "reassign this report"
        case .withdraw: "withdraw this report"
        case .addInformation: "add information to this report"
        case .expireClaim: "end a claim"
        case .expireQuestion: "end the wait for an answer"
        case .read: "read this report"
        }
    }
}
