/// What somebody is in the force. One person may have several; what each may do stands in `permissions`.
package enum Role: String, CaseIterable, Hashable, Sendable, Codable {
    case callHandler = "call-handler"
    case supervisor
    case investigator
    case dispatcher
    case officer
    case registrar
    case auditor
    case editor
    case administrator

    /// As docs/roles.md names it.
    package var title: String {
        switch self {
        case .callHandler: "call handler"
        case .supervisor: "supervisor"
        case .investigator: "TDIU investigator"
        case .dispatcher: "dispatcher"
        case .officer: "officer"
        case .registrar: "crime registrar"
        case .auditor: "auditor"
        case .editor: "web editor"
        case .administrator: "administrator"
        }
    }

    /// The table of docs/roles.md, which a test reads against this one.
    package var permissions: Set<Permission> {
        switch self {
        case .callHandler:
            [.seeTriageQueue, .readWhileTheirs, .search, .claim, .assess, .ask, .dispose, .recordContacts]
        case .supervisor:
            [.seeAllQueues, .seePeopleOnShift, .seeForecasts, .reassign, .override, .setShift, .openAppeals]
        case .investigator:
            [.seeTDIUQueue, .seeOwnCaseload, .setTasks, .contact, .keepEvidence, .keepCrimeRecord, .decideOutcome]
        case .dispatcher:
            [.seeDispatchQueue, .assign, .bookAppointments]
        case .officer:
            [.seeOwnAssignments, .recordAttendance]
        case .registrar:
            [.readAll, .seeRecordingDecisions, .reviewNoCrime, .audit]
        case .auditor:
            [.seeAuditLog, .seeWhoSawWhat, .verify, .export]
        case .editor:
            [.seeForms, .seePages, .seeFeedback, .edit, .preview, .publish]
        case .administrator:
            [.keepAccounts, .keepSettings, .seeHealth]
        }
    }
}
