import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

@Suite struct SupervisorTests {
    /// A message of the report's that the program gave up.
    private func givenUp(_ force: TestForce) async throws {
        try await force.receive()
        let jobs = force.parts.store.jobs
        let job = try #require(
            try await jobs.claim(.message, at: force.now, lease: .seconds(60), limit: 1).first)
        #expect(try await jobs.park(job, because: "the mail server is away", at: force.now) == .parked)
    }

    @Test func `what the program gave up is said with its reason, and tried again on record`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("whitlock", [.supervisor])
            let quiet = try await browser.signIn("whitlock")
            #expect(quiet.path == "/staff/supervisor" && !quiet.says("Given up by the program"))
            try await givenUp(force)

            let page = try await browser.open("/staff/supervisor")
            #expect(page.says("A message to a reporter") && page.says("the mail server is away"))
            let after = try await browser.press(page, action: "/staff/supervisor/retry")

            #expect(!after.says("Given up by the program"))
            let record = try await force.parts.store.jobs.unparked(limit: 5)
            #expect(record.map(\.staffName) == ["Name of whitlock"])
            #expect(try await force.parts.store.jobs.nextDue([.message]) == force.now)
        }
    }

    @Test func `nobody but a supervisor starts it again`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await givenUp(force)
            let token = try #require(try await browser.signIn("okafor").typed("csrf"))
            let id = try #require(try await force.parts.store.jobs.parked(limit: 1).first?.id)

            let answer = try await browser.send(
                .post, "/staff/supervisor/retry", fields: [("csrf", token), ("job", id)])

            #expect(answer.status == 403)
            #expect(try await force.parts.store.jobs.parkedCount() == 1)
        }
    }
}
