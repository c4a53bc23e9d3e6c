import Reporting
import Store

extension Room {
    static let triage = Room(
        path: "/staff/queue", title: "Queue", opens: StaffAccess.seesTriageQueue, isHome: { $0.may(.claim) },
        topics: [ReportStore.Topic.queue]
    ) { group, site in
        QueueRoutes(site: site).add(to: group)
    }

    static let tdiu = Room(
        path: "/staff/tdiu", title: "TDIU", opens: { $0.may(.seeTDIUQueue) || $0.may(.seeAllQueues) },
        isHome: { $0.may(.seeOwnCaseload) }, topics: [ReportStore.Topic.of(.tdiu)]
    ) { group, site in
        WorkRoutes(
            site: site, title: "Investigation unit",
            lists: [
                .init(title: "Your caseload", empty: "You have nothing in hand.") { member, _ in
                    Worklist(
                        .holder(member.id), kinds: [.inquiry, .question, .message],
                        includesSensitive: member.hasSensitiveAccess)
                },
                .init(title: "Waiting for an investigator", empty: "Nothing waits.") { member, _ in
                    Worklist(
                        .queue(.tdiu), stages: [.awaitingAllocation], includesSensitive: member.hasSensitiveAccess)
                },
                .init(title: "With colleagues", empty: "Nobody has anything in hand.") { member, _ in
                    Worklist(
                        .queue(.tdiu), stages: [.underInvestigation], includesSensitive: member.hasSensitiveAccess)
                },
            ]
        ).add(to: group)
    }

    static let dispatch = Room(
        path: "/staff/dispatch", title: "Dispatch", opens: { $0.may(.seeDispatchQueue) || $0.may(.seeAllQueues) },
        isHome: { $0.may(.assign) }, topics: [ReportStore.Topic.dispatch]
    ) { group, site in
        WorkRoutes(
            site: site, title: "Dispatch",
            lists: [
                .init(title: "To be sent", empty: "Nothing waits for officers.") { member, _ in
                    Worklist(
                        .queue(.dispatch), stages: [.awaitingAttendance], includesSensitive: member.hasSensitiveAccess)
                },
                .init(title: "With officers", empty: "No officer has anything.") { member, _ in
                    Worklist(.queue(.dispatch), stages: [.assigned], includesSensitive: member.hasSensitiveAccess)
                },
            ]
        ).add(to: group)
    }

    static let assignments = Room(
        path: "/staff/assignments", title: "Your visits", opens: { $0.may(.seeOwnAssignments) }, isHome: { _ in true },
        topics: [ReportStore.Topic.assignments]
    ) { group, site in
        WorkRoutes(
            site: site, title: "Your visits",
            lists: [
                .init(title: "Assigned to you", empty: "Nothing is assigned to you.") { member, _ in
                    Worklist(.holder(member.id), includesSensitive: member.hasSensitiveAccess)
                }
            ]
        ).add(to: group)
    }

    static let recording = Room(
        path: "/staff/recording", title: "Recording",
        opens: { $0.may(.seeRecordingDecisions) || $0.may(.seeAllQueues) },
        isHome: { $0.may(.reviewNoCrime) }, topics: [ReportStore.Topic.of(.recording)]
    ) { group, site in
        WorkRoutes(
            site: site, title: "Crime recording",
            lists: [
                .init(title: "To be recorded", empty: "Every crime is recorded.") { member, _ in
                    Worklist(.queue(.recording), includesSensitive: member.hasSensitiveAccess)
                }
            ]
        ).add(to: group)
    }

    static let supervisor = Room(
        path: "/staff/supervisor", title: "Supervisor", opens: { $0.may(.seeAllQueues) }, isHome: { _ in true },
        topics: Set(QueueName.allCases.map(ReportStore.Topic.of) + [JobStore.parkedTopic])
    ) { group, site in
        SupervisorRoutes(site: site).add(to: group)
    }
}
