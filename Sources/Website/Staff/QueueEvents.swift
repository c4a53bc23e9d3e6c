import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import ServiceLifecycle
import Store

/// `/staff/queue/events`: tells an open queue page that something changed, and nothing else. What changed it reads for
/// itself, as the person that it belongs to.
struct QueueEvents: Sendable {
    static let path = "/staff/queue/events"
    /// Often enough that no proxy takes the line for dead, and that an ended session is noticed.
    static let heartbeat = Duration.seconds(15)
    /// After so many beats the page reads again in any case: a node that died may have taken the news of its last write
    /// with it (docs/database.md).
    private static let beatsToReadAgain = 4
    let site: StaffSite

    private enum Signal: Sendable { case changed, beat }

    func add(to group: RouterGroup<QueueContext>) {
        group.get("events", use: stream)
    }

    @Sendable func stream(_ request: Request, context: QueueContext) async throws -> Response {
        let session = context.session
        let body = ResponseBody { writer in
            let (signals, signal) = AsyncStream<Signal>.makeStream(bufferingPolicy: .bufferingNewest(16))
            // The browser going away and the program stopping each end it: otherwise one page left open holds a stop
            // for ever.
            try await request.body.consumeWithInboundCloseHandler { _ in
                try await withGracefulShutdownHandler {
                    try await tell(signals, signal, session, &writer)
                } onGracefulShutdown: {
                    signal.finish()
                }
            } onInboundClosed: {
                signal.finish()
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store", Self.noBuffering: "no"], body: body)
    }

    /// nginx would keep the events back until it has a page full.
    private static let noBuffering = HTTPField.Name("X-Accel-Buffering")!

    private func tell(
        _ signals: AsyncStream<Signal>, _ signal: AsyncStream<Signal>.Continuation, _ session: StaffSession,
        _ writer: inout any ResponseBodyWriter
    ) async throws {
        let changes = site.parts.store.changes()
        try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await change in changes where change.concerns(ReportStore.Topic.queue) { signal.yield(.changed) }
                signal.finish()
            }
            group.addTask {
                while !Task.isCancelled {
                    try await Task.sleep(for: Self.heartbeat)
                    signal.yield(.beat)
                }
            }
            var beats = 0
            for await each in signals {
                guard try await isStillSignedIn(session) else {
                    try await writer.write(ByteBuffer(string: "event: over\ndata: over\n\n"))
                    break
                }
                if each == .beat { beats += 1 }
                let isDue = each == .changed || beats.isMultiple(of: Self.beatsToReadAgain)
                try await writer.write(ByteBuffer(string: isDue ? "event: queue\ndata: changed\n\n" : ":\n\n"))
            }
            group.cancelAll()
        }
    }

    /// Roles may have changed too.
    private func isStillSignedIn(_ session: StaffSession) async throws -> Bool {
        let found = try await site.parts.staff.session(session.token, at: site.parts.now(), isPresent: false)
        return found.map { StaffAccess.seesTriageQueue($0.account.member) } ?? false
    }
}
