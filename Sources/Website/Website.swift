import Evidence
import Forms
import Reporting
import Store

/// The whole website behind one responder.
package enum Website {
    /// Builds both sites. Throws only where a template does not parse or is missing from the program.
    package static func responder(_ parts: SiteParts) throws -> SiteResponder {
        let shelf = AssetShelf()
        let renderer = try Renderer()
        let site = PublicSite(parts, renderer: renderer, shelf: shelf)
        let writer = ProblemWriter { problem, id in
            try site.renderer.html(
                ProblemPage(problem, id: id), in: site.frame(back: nil, canExit: false, csrf: nil))
        }
        let live = LiveHub(changes: parts.store.changes)
        return SiteResponder(
            log: RequestLog(),
            headers: SecurityHeaders(isSecure: parts.settings.isSecure, exitSite: parts.library.force.exit),
            problems: Problems(writer: writer, unexpected: unexpected),
            places: Places(parts.settings.concurrentRequests),
            proxies: ProxyNotice(parts.settings, now: parts.now), patience: WholeBody.deadline,
            shelf: shelf,
            publicBranch: Branch(try site.router()),
            staffBranch: Branch(StaffSite(parts, renderer: renderer, shelf: shelf, live: live).router()),
            live: live)
    }

    /// What is logged of an error that no route answered, and what the person sees. Faults of ours carry no values that
    /// anybody typed; of others only the type is told.
    static func unexpected(_ error: any Error) -> (problem: Problem, detail: String) {
        switch error {
        case let fault as StoreFault: (busy(fault) ? .busy(retryAfter: 10) : .broken, "store: \(fault.words)")
        case let fault as ReportFault: (.broken, "report: \(fault.words)")
        case let fault as EvidenceFault: (.broken, "evidence: \(fault.words)")
        case is CancellationError: (.busy(retryAfter: 10), "cancelled")
        case is MissingTemplate: (.broken, "\(error)")
        default: (.broken, String(reflecting: type(of: error)))
        }
    }

    /// Faults that pass by themselves.
    private static func busy(_ fault: StoreFault) -> Bool {
        switch fault {
        case .busy, .lost, .serialization, .unreachable, .cancelled: true
        case .unique, .foreignKey, .tooNew, .migrationChanged, .migrationFailed, .full, .readOnly, .notADatabase,
            .corrupt, .unstorableText, .other:
            false
        }
    }
}
