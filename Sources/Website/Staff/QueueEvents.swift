import Store

/// `/staff/queue/events`: the line to open pages of the triage queue.
enum QueueEvents {
    static let path = "/staff/queue/events"

    static func line(_ site: StaffSite) -> LiveEvents {
        LiveEvents(site: site, topics: [ReportStore.Topic.queue], opens: StaffAccess.seesTriageQueue)
    }
}
