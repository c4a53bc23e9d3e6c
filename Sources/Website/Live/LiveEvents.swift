import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import ServiceLifecycle
import Store

/// The line to a room's open pages, `…/events`: it says that something changed, and nothing of what.
///
/// A room adds one to its own group, so that whoever may not enter the room cannot listen at its door either:
///
///     LiveEvents(site: site, topics: [ReportStore.Topic.queue], opens: StaffAccess.seesTriageQueue).add(to: queue)
///
/// The page names the line on its list, and `staff-live.js` does the rest (docs/live.md).
struct LiveEvents: Sendable {
    /// The last part of every line's path: what is fetched there keeps no session alive.
    static let name = "events"
    /// After so many beats the page reads again in any case: a node that died may have taken the news of its last write
    /// with it (docs/database.md).
    private static let beatsToReadAgain = 6

    let site: StaffSite
    let topics: Set<String>
    /// Asked again at each beat: roles may have changed.
    let opens: @Sendable (StaffMember) -> Bool

    func add<Context: SignedInContext>(to group: RouterGroup<Context>) {
        group.get(RouterPath(Self.name)) { request, context in try answer(request, context.session) }
    }

    private func answer(_ request: Request, _ session: StaffSession) throws(Problem) -> Response {
        guard site.live.hasRoom else { throw .busy(retryAfter: 30) }
        let body = ResponseBody { writer in
            let (signals, own) = site.live.listen(to: topics)
            // However this ends, the hub is told.
            defer { own.finish() }
            // The browser going away and the program stopping each end it: otherwise one page left open holds a stop
            // for ever.
            try await request.body.consumeWithInboundCloseHandler { _ in
                try await withGracefulShutdownHandler {
                    try await tell(signals, own, session, &writer)
                } onGracefulShutdown: {
                    own.finish()
                }
            } onInboundClosed: {
                own.finish()
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: Self.headers, body: body)
    }

    private static let headers: HTTPFields = [
        .contentType: "text/event-stream", .cacheControl: "no-store", noBuffering: "no",
    ]
    /// nginx would keep the events back until it has a page full.
    private static let noBuffering = HTTPField.Name("X-Accel-Buffering")!

    private func tell(
        _ signals: AsyncStream<LiveHub.Signal>, _ own: AsyncStream<LiveHub.Signal>.Continuation,
        _ session: StaffSession, _ writer: inout any ResponseBodyWriter
    ) async throws {
        let beat = site.parts.settings.liveBeat
        // The page learns how often to expect something, and so when the line is dead.
        try await writer.write(ByteBuffer(string: "event: open\ndata: \(beat.wholeMilliseconds)\n\n"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    try await Task.sleep(for: beat)
                    own.yield(.beat)
                }
            }
            var beats = 0
            for await signal in signals {
                switch signal {
                case .changed: try await writer.write(Self.changed)
                case .beat:
                    guard try await isStillSignedIn(session) else {
                        try await writer.write(ByteBuffer(string: "event: over\ndata: over\n\n"))
                        group.cancelAll()
                        return
                    }
                    beats += 1
                    try await writer.write(
                        beats.isMultiple(of: Self.beatsToReadAgain) ? Self.changed : ByteBuffer(string: ":\n\n"))
                }
            }
            group.cancelAll()
        }
    }

    private static let changed = ByteBuffer(string: "event: changed\ndata: changed\n\n")

    private func isStillSignedIn(_ session: StaffSession) async throws -> Bool {
        let found = try await site.parts.staff.session(session.token, at: site.parts.now(), isPresent: false)
        return found.map { opens($0.account.member) } ?? false
    }
}
