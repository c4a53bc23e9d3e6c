import Reporting
import Store

/// What the reporter sent that this person has not read: it stands on top of everything else.
struct News: Sendable {
    let moments: [RecordedEvent]

    /// - Parameter since: the version that they were shown before, where they were about to act.
    init?(_ file: ReportFile, for member: StaffMember, since seen: Int?) {
        let known = seen ?? Self.lastViewed(file, by: member)
        let isNews = seen != nil || file.report.hasNews(for: member)
        guard isNews else { return nil }
        moments = file.events.filter { $0.number > max(known, 1) && $0.by == .reporter }
        if moments.isEmpty { return nil }
    }

    /// The latest event that this person has certainly read: their own.
    private static func lastViewed(_ file: ReportFile, by member: StaffMember) -> Int {
        file.events.last { event in
            guard case .staff(let staff) = event.by, staff.id == member.id else { return false }
            if case .intake(.viewed) = event.event { return true }
            return false
        }?.number ?? 1
    }
}
