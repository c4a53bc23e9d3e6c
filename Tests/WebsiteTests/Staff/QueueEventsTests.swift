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
        try await serving { served in
            let line = try served.line()
            let head = try await line.read(until: "event: open")
            #expect(head.contains("200 OK") && head.contains("text/event-stream"))
            let reference = try await served.force.receive()

            let told = try await line.read(until: "event: changed")
            #expect(!told.contains("\(reference)") && !told.contains("trombone"))
        }
    }

    @Test func `it is told of a claim too`() async throws {
        try await serving { served in
            let reference = try await served.force.receive()
            let handler = try await served.force.hire("lind")
            let line = try served.line()
            _ = try await line.read(until: "event: open")
            try await served.force.parts.store.perform(.claim, on: reference, by: .staff(handler), at: served.force.now)

            _ = try await line.read(until: "event: changed")
        }
    }

    @Test func `a session that has ended is told so at the next beat, and hears no more`() async throws {
        try await serving(beat: .milliseconds(50)) { served in
            let line = try served.line()
            _ = try await line.read(until: "event: open\ndata: 50\n")
            _ = try await line.read(until: ":\n\n")
            served.force.pass(.minutes(31))

            #expect(try await line.readToEnd().contains("event: over"))
        }
    }

    @Test func `a page whose browser has gone is forgotten`() async throws {
        try await serving { served in
            let line = try served.line()
            _ = try await line.read(until: "event: open")
            #expect(served.live.count == 1)
            line.close()

            while served.live.count > 0 { await Task.yield() }
        }
    }

    @Test func `a look at the line's head alone leaves nothing open`() async throws {
        try await serving { served in
            let line = try served.line(method: "HEAD")
            #expect(try await line.read(until: "\r\n\r\n").contains("200 OK"))
            #expect(served.live.count == 0)
        }
    }

    @Test func `more open pages than there is room for are told to come back`() async throws {
        try await serving { served in
            let held = (0..<LiveHub.most).map { _ in served.live.listen(to: ["queue"]) }
            let line = try served.line()
            let told = try await line.read(until: "\r\n\r\n")
            #expect(told.contains("503") && told.contains("Retry-After: 30"))
            held[0].own.finish()
            let next = try served.line()
            _ = try await next.read(until: "event: open")
        }
    }

    @Test func `two hundred open pages hear of fifty changes a second at most twice a second each`() async throws {
        try await serving { served in
            let reference = try await served.force.receive()
            let handler = try await served.force.hire("lind")
            let lines = try (0..<200).map { _ in try served.line() }
            for line in lines { _ = try await line.read(until: "event: open") }
            let before = try await served.medianTime(of: "/staff/queue", times: 40)

            let clock = ContinuousClock()
            let began = clock.now
            async let during = served.medianTime(of: "/staff/queue", times: 40)
            for change in 1...200 {
                try await served.force.parts.store.perform(
                    change.isMultiple(of: 2) ? .release : .claim, on: reference, by: .staff(handler),
                    at: served.force.now)
                try await clock.sleep(until: began + .milliseconds(20 * change))
            }
            let busy = try await during
            let seconds = Double((clock.now - began).components.seconds)
            try await clock.sleep(for: LiveHub.pause * 2)

            let heard = lines.map { $0.heardSoFar().matches(of: /event: changed/).count }
            #expect(heard.allSatisfy { $0 >= 3 }, "\(heard.min() ?? 0)")
            #expect(heard.allSatisfy { Double($0) <= 2 * (seconds + 1) + 2 }, "\(heard.max() ?? 0) in \(seconds) s")
            print("queue page with 200 open lines: \(before) quiet, \(busy) with 50 changes a second")
        }
    }

    @Test func `a stop does not wait for pages that are open`() async throws {
        try await serving { served in
            let lines = try (0..<3).map { _ in try served.line() }
            for line in lines { _ = try await line.read(until: "event: open") }
            // They stay open; that the server comes to its end is what the time limit tests.
            return lines
        }
    }

    /// A force on a real port, with one handler signed in; stopped as SIGTERM stops it, with what `body` keeps open.
    private func serving(
        beat: Duration = .seconds(10), _ body: @escaping @Sendable (Served) async throws -> some Sendable
    ) async throws {
        try await TestForce.standing(liveBeat: beat) { force, _ in
            try await force.hire("okafor")
            let outcome = try await force.parts.staff.signIn(
                username: "okafor", password: TestForce.staffPassword, from: SignInSource(device: nil, address: nil),
                at: force.now)
            guard case .signedIn(let token, _) = outcome else { throw NotSignedIn() }
            let responder = try Website.responder(force.parts)
            let application = Application(
                responder: responder, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                services: [responder.live],
                logger: Logger(label: "live", factory: { _ in force.log }))
            _ = try await application.test(.live) { client in
                try await body(
                    Served(
                        force: force, live: responder.live, cookie: "\(StaffSite.sessionCookie)=\(token.cookie)",
                        port: try #require(client.port), browser: Browser(client)))
            }
        }
    }
}

/// A force that serves at a port, and a session there.
private struct Served: Sendable {
    let force: TestForce
    let live: LiveHub
    let cookie: String
    let port: Int
    let browser: Browser

    func line(method: String = "GET") throws -> LiveLine {
        try LiveLine(port: port, path: "\(Room.triage.path)/events", cookie: cookie, method: method)
    }

    /// How long a page takes, a twentieth of a second apart.
    func medianTime(of path: String, times: Int) async throws -> Duration {
        let clock = ContinuousClock()
        var taken: [Duration] = []
        for _ in 0..<times {
            let began = clock.now
            let page = try await browser.send(.get, path, headers: [.cookie: cookie])
            #expect(page.status == 200)
            taken.append(clock.now - began)
            try await clock.sleep(until: began + .milliseconds(50))
        }
        return taken.sorted()[times / 2]
    }
}
