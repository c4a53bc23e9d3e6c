/// Why a command was not carried out, with the words that the person who gave it reads. Nothing was changed.
package enum Refusal: Error, Hashable, Sendable {
    /// The actor's roles do not include it.
    case notPermitted(CommandName)
    case sensitive
    /// Only staff may do it.
    case notForReporter
    /// Only the program may: it happens by itself when time is up.
    case onlyTime
    /// A person has to decide it.
    case onlyPeople
    /// The report's stage does not allow it.
    case notNow(CommandName, StageName)
    /// Another handler has it, and their time is not up.
    case held(Claim)
    /// It is another's work.
    case notYours(holder: String)
    case alreadyTheirs(name: String)
    /// The person chosen may not take it.
    case cannotTake(name: String, CommandName)
    case cannotTakeSensitive(name: String)
    case wordsMissing(Wording)
    case wordsTooLong(Wording, limit: Int)
    case gradeDoesNotAttend
    case gradeNotFaster(than: Grade)
    case linkedToItself
    case alertAlreadyAcknowledged
    case gradeRaisesNoAlert
    case alreadyWithdrawn
    /// Time has not run out yet.
    case stillRunning(until: Instant)

    package var words: String {
        switch self {
        case .notPermitted(let command): "Your role does not let you \(command.words)."
        case .sensitive: "This report is sensitive. Only staff with access to sensitive reports may work on it."
        case .notForReporter: "Only the police can do this."
        case .onlyTime: "This happens by itself when the time is up."
        case .onlyPeople: "A person has to decide this."
        case .notNow(let command, let stage): "You cannot \(command.words) now. \(stage.situation)"
        case .held(let claim): "\(claim.by.name) is working on this report."
        case .notYours(let holder): "This report is with \(holder). Ask a supervisor to reassign it."
        case .alreadyTheirs(let name): "\(name) already has this report."
        case .cannotTake(let name, let command): "\(name) does not have a role that you can \(command.words) to."
        case .cannotTakeSensitive(let name): "This report is sensitive, and \(name) may not see sensitive reports."
        case .wordsMissing(let wording): wording.missing
        case .wordsTooLong(let wording, let limit): "\(wording.title) is too long. Use \(limit) characters or fewer."
        case .gradeDoesNotAttend: "Choose a grade that sends officers."
        case .gradeNotFaster(let grade): "Choose a faster grade than \(grade.title.lowercased())."
        case .linkedToItself: "Give the reference of another report. This is the reference of this one."
        case .alertAlreadyAcknowledged: "The alert has already been acknowledged."
        case .gradeRaisesNoAlert: "This grade raises no alert."
        case .alreadyWithdrawn: "This report has already been withdrawn."
        case .stillRunning: "The time is not up yet."
        }
    }
}

/// Words that a command needs from whoever gives it.
package enum Wording: String, CaseIterable, Hashable, Sendable {
    case threat, harm, risk, investigation, vulnerability, engagement
    case question, answer, reason, wordsToReporter, body, visit, contact, information

    package var title: String {
        switch self {
        case .threat: "The threat line"
        case .harm: "The harm line"
        case .risk: "The risk line"
        case .investigation: "The investigation line"
        case .vulnerability: "The vulnerability line"
        case .engagement: "The engagement line"
        case .question: "The question"
        case .answer: "The answer"
        case .reason: "The reason"
        case .wordsToReporter: "What the reporter is told"
        case .body: "The name of the other body"
        case .visit: "What happened at the visit"
        case .contact: "What was said"
        case .information: "The information"
        }
    }

    package var missing: String {
        switch self {
        case .threat: "Say who or what is threatened, and by whom."
        case .harm: "Say what harm there is or could be."
        case .risk: "Assess the risk before you decide: how likely, how soon, and what until we act."
        case .investigation: "Say what can be investigated."
        case .vulnerability: "Assess vulnerability before you decide: can they protect themselves and others?"
        case .engagement: "Say what this person needs."
        case .question: "Write the question."
        case .answer: "Write your answer."
        case .reason: "Give the reason."
        case .wordsToReporter: "Write what the reporter is told."
        case .body: "Name the body that it is passed to."
        case .visit: "Say what happened at the visit."
        case .contact: "Say what was said."
        case .information: "Write what you want to add."
        }
    }
}

extension StageName {
    /// The whole sentence that explains a refusal.
    fileprivate var situation: String {
        switch self {
        case .awaitingTriage: "The report is waiting for triage: claim it first."
        case .inTriage: "The report is in triage."
        case .awaitingReporter: "The report is waiting for the reporter's answer."
        case .awaitingAllocation: "The report is waiting for an investigator."
        case .underInvestigation: "The report is under investigation."
        case .awaitingAttendance: "The report is waiting for an officer to be assigned."
        case .assigned: "The report is assigned to an officer."
        case .closed: "The report is closed."
        }
    }
}
