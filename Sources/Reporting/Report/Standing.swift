/// Where a report stands, by the strand whose work leads: officers before triage before an investigation.
package enum StageName: String, CaseIterable, Hashable, Sendable, Codable {
    case awaitingTriage = "awaiting-triage"
    case inTriage = "in-triage"
    case awaitingReporter = "awaiting-reporter"
    case awaitingAllocation = "awaiting-allocation"
    case underInvestigation = "under-investigation"
    case awaitingAttendance = "awaiting-attendance"
    case assigned
    case closed

    /// For staff, as a heading: "Awaiting triage".
    package var title: String {
        switch self {
        case .awaitingTriage: "Awaiting triage"
        case .inTriage: "In triage"
        case .awaitingReporter: "Awaiting the reporter"
        case .awaitingAllocation: "Awaiting allocation"
        case .underInvestigation: "Under investigation"
        case .awaitingAttendance: "Awaiting attendance"
        case .assigned: "Assigned to an officer"
        case .closed: "Closed"
        }
    }

    /// The whole sentence that explains a refusal.
    var situation: String {
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

extension Report {
    /// Where the leading strand stands; the others are in `standing`.
    package var stage: StageName { standing.first ?? .closed }

    /// Where each open strand stands, the leading one first; empty when the report is closed.
    package var standing: [StageName] {
        var names: [StageName] = []
        if let attendance, attendance.isOpen {
            names.append(attendance.officers.isEmpty ? .awaitingAttendance : .assigned)
        }
        switch triage.state {
        case .waiting: names.append(.awaitingTriage)
        case .held: names.append(.inTriage)
        case .asked: names.append(.awaitingReporter)
        case .decided: break
        }
        switch inquiry?.state {
        case .waiting: names.append(.awaitingAllocation)
        case .with: names.append(.underInvestigation)
        case .closed, nil: break
        }
        return names
    }
}

/// A place in the triage queue among those that are due at the same moment.
package enum QueuePlace: String, Hashable, Sendable {
    case ordinary
    /// It has waited once already (the reporter answered, it was reopened, or something was added to it).
    case front
}
