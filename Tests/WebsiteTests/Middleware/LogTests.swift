import Forms
import HTTPTypes
import InMemoryLogging
import Logging
import Reporting
import Testing

@testable import Website

@Test func `nothing that anybody typed stands in any line of the log`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        let secret = "Quetzalcoatl"
        let done = try await walk.toDone(
            "theft",
            choosing: plainTheft.merging(["what-happened": [("what-happened", "\(secret) took my bicycle away.")]]) {
                $1
            })
        _ = try await browser.open("/report?q=\(secret)")
        _ = try await browser.open("/\(secret)")
        _ = try await browser.send(.post, "/track", fields: [("reference", secret)])
        let code = try #require(done.text(id: "access-code"))
        let reference = try #require(done.text(id: "reference"))

        var typed = [secret, code, reference]
        for form in force.parts.library.forms where form.name.text == "theft" {
            typed += form.pages.flatMap { Walk.sample($0).map(\.1) }.filter { $0.count > 5 }
        }
        let lines = force.log.entries.map { "\($0.message) \($0.metadata)" }
        #expect(lines.count > 20)
        for text in typed { #expect(!lines.contains { $0.contains(text) }, "\(text)") }
        #expect(lines.allSatisfy { $0.contains("hb.request.id") })
    }
}
