/// One thing that a role sees or does. The words are those of docs/roles.md, so that a test can read one against the
/// other.
package enum Permission: String, CaseIterable, Hashable, Sendable {
    case seeTriageQueue = "the triage queue"
    case readWhileTheirs = "any report while it is theirs"
    case search = "search"
    case claim = "claims"
    case assess = "assesses"
    case ask = "asks"
    case dispose = "disposes"
    case recordContacts = "records contacts from other channels"

    case seeAllQueues = "all queues"
    case seePeopleOnShift = "people on shift"
    case seeForecasts = "forecasts"
    case reassign = "reassigns"
    case override = "overrides with reason"
    case setShift = "sets shift"
    case openAppeals = "opens appeals"

    case seeTDIUQueue = "TDIU queue"
    case seeOwnCaseload = "own caseload"
    case setTasks = "tasks"
    case contact = "contacts"
    case keepEvidence = "evidence"
    case keepCrimeRecord = "crime record"
    case decideOutcome = "outcome"

    case seeDispatchQueue = "dispatch queue"
    case assign = "assigns"
    case bookAppointments = "books appointments"
    case seeOwnAssignments = "own assignments"
    case recordAttendance = "records attendance"

    case readAll = "all, read-only"
    case seeRecordingDecisions = "recording decisions"
    case reviewNoCrime = "confirms or overturns \"no crime\""
    case audit = "audits"

    case seeAuditLog = "the audit log"
    case seeWhoSawWhat = "who saw what"
    case verify = "verifies"
    case export = "exports"

    case seeForms = "forms"
    case seePages = "pages"
    case seeFeedback = "feedback without identities"
    case edit = "edits"
    case preview = "previews"
    case publish = "publishes forms and pages"

    case keepAccounts = "accounts"
    case keepSettings = "settings"
    case seeHealth = "health"

    /// As docs/roles.md says it.
    package var words: String { rawValue }
}
