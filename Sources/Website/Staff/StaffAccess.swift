import Reporting

/// Which pages a member of staff's roles open. What they may see of one report is the report's own to say
/// (`Report.sight`).
enum StaffAccess {
    static func seesTriageQueue(_ member: StaffMember) -> Bool {
        member.may(.seeTriageQueue) || member.may(.seeAllQueues)
    }

    /// Whether the table of roles lets them read any report at all: an administrator, an auditor and a web editor never.
    static func readsReports(_ member: StaffMember) -> Bool {
        let permissions: [Permission] = [
            .readWhileTheirs, .search, .seeAllQueues, .readAll, .seeTDIUQueue, .seeOwnCaseload, .seeDispatchQueue,
            .seeOwnAssignments,
        ]
        return permissions.contains(where: member.may)
    }
}
