import Reporting
import Store
import Testing

@testable import Website

/// Nobody acts on what they have not read.
@Suite struct UnreadTests {
    @Test(arguments: ["assess", "release", "ask", "dispose"])
    func `nothing of the triage form falls on words that its maker has not seen`(_ word: String) async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            try await force.parts.store.perform(
                .addInformation(text: "He has a knife"), on: reference, by: .reporter, at: force.now)
            let typed =
                DecisionTests.assessed + [
                    ("question", "Which door?"), ("disposition", "advise-only"), ("reason", "None"),
                    ("words", "Thank you."),
                ]

            let refused = try await browser.act(word, on: page, typed)
            #expect(refused.status == 409 && refused.says("He has a knife"))
            #expect(try await force.parts.store.file(reference)?.report.assessment == nil)
            for (name, value) in typed where name != "marker" { #expect(refused.typed(name) == value, "\(name)") }
            #expect([200, 303].contains(try await browser.act(word, on: refused).status))
        }
    }
}
