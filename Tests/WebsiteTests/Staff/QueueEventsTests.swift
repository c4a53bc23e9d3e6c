import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Reporting
import ServiceLifecycle
import Store
import Testing
import Vault

@testable import Website

/// The live queue, over real connections: only they stay open.
@Suite(.timeLimit(.minutes(1))) struct QueueEventsTests {
    @Test func `a page that is open is told of a new report, and of nothing that is in it`() async throws {
        try await serving { force, cookie, port in
            let line = try LiveLine(port: port, path: QueueEvents.path, cookie: cookie)
            let head = try await line.read(until: "retry:")
            #expect(head.contains("200 OK") && head.contains("text/event-stream"))
            let reference = try await force.receive()

            let told = try await line.read(until: "event: queue")
            #expect(!told.contains("\(reference)") && !told.contains("trombone"))
        }
    }

    @Test func `it is told of a claim too`() async throws {
        try await serving { force, cookie, port in
            let reference = try await force.receive()
            let handler = try await force.hire("lind")
            let line = try LiveLine(port: port, path: QueueEvents.path, cookie: cookie)
            _ = try await line.read(until: "retry:")
            try await force.parts.store.perform(.claim, on: reference, by: .staff(handler), at: force.now)

            _ = try await line.read(until: "event: queue")
        }
    }

    @Test func `a session that has ended is told so, and hears no more`() async throws {
        try await serving { force, cookie, port in
            let line = try LiveLine(port: port, path: QueueEvents.path, cookie: cookie)
            _ = try await line.read(until: "retry:")
            force.pass(.minutes(31))
            try await force.receive()

            let told = try await line.readToEnd()
            #expect(told.contains("event: over") && !told.contains("event: queue"))
        }
    }

    @Test func `a stop does not wait for pages that are open`() async throws {
        try await serving { _, cookie, port in
            let lines = try (0..<3).map { _ in try LiveLine(port: port, path: QueueEvents.path, cookie: cookie) }
            for line in lines { _ = try await line.read(until: "retry:") }
            // They stay open; that the server comes to its end is what the time limit tests.
            return lines
        }
    }

    /// A force on a real port, with one handler signed in; stopped as SIGTERM stops it, with what `body` keeps open.
    private func serving(
        _ body: @escaping @Sendable (TestForce, _ cookie: String, _ port: Int) async throws -> some Sendable
    ) async throws {
        try await TestForce.standing { force, _ in
            try await force.hire("okafor")
            let outcome = try await force.parts.staff.signIn(
                username: "okafor", password: TestForce.staffPassword, from: SignInSource(device: nil, address: nil),
                at: force.now)
            guard case .signedIn(let token, _) = outcome else { throw NotSignedIn() }
            let application = Application(
                responder: try Website.responder(force.parts),
                configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                logger: Logger(label: "live", factory: { _ in SwiftLogNoOpLogHandler() }))
            _ = try await application.test(.live) { client in
                try await body(force, "\(StaffSite.sessionCookie)=\(token.cookie)", try #require(client.port))
            }
        }
    }
}
