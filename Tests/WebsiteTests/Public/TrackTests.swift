import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

/// A browser that tracks a theft just sent.
private func tracking(
    _ body: @Sendable (TestForce, Browser, WebPage, Reference) async throws -> Void
) async throws {
    try await TestForce.standing { force, browser in
        let done = try await Walk(force: force, browser: browser).toDone("theft", choosing: plainTheft)
        let reference = try #require(done.text(id: "reference"))
        let code = try #require(done.text(id: "access-code"))
        let other = browser.another()
        let page = try await other.press(
            try await other.open("/track"), [("reference", reference), ("access-code", code)])
        try await body(force, other, page, try #require(Reference(parsing: reference)))
    }
}

@Test func `the tracking page tells status, both clocks and what was sent, and no reference stands in an address`()
    async throws
{
    try await tracking { _, _, page, reference in
        #expect(page.body.contains("<h1>Received</h1>"))
        #expect(page.body.contains("by 2:50pm today") && page.body.contains("by 2:05pm on Thursday 26 November"))
        #expect(page.body.contains("What you sent"))
        #expect(!page.links.contains { $0.contains(reference.description) })
    }
}

@Test func `a question from the police is answered there, and an empty answer is asked for again`() async throws {
    try await tracking { force, browser, _, reference in
        let handler = StaffMember(
            id: try #require(StaffID("00000000-0000-4000-8000-000000000001")), name: "P. Quennell",
            roles: [.callHandler], hasSensitiveAccess: false)
        try await force.parts.store.perform(.claim, on: reference, by: .staff(handler), at: force.now)
        try await force.parts.store.perform(
            .ask(question: "Which colour was it?"), on: reference, by: .staff(handler), at: force.now)

        let page = try await browser.open("/track")
        #expect(page.body.contains("Which colour was it?"))
        #expect(!page.body.contains("Quennell"))
        let empty = try await browser.press(page, [("answer", "  ")], action: "/track/answer")
        #expect(empty.status == 422 && empty.body.contains("Enter your answer"))
        let after = try await browser.press(empty, [("answer", "Dark green.")], action: "/track/answer")
        #expect(after.body.contains("You answered") && after.body.contains("Dark green."))
    }
}

@Test func `what is added is kept beside what was sent`() async throws {
    try await tracking { force, browser, page, reference in
        let after = try await browser.press(
            page, [("information", "It had a bell <loud>.")], action: "/track/add")
        #expect(after.body.contains("It had a bell &lt;loud&gt;."))
        let file = try await force.parts.store.file(reference)
        #expect(file?.report.newsAt == force.now)
    }
}

@Test func `withdrawing asks first, and changes nothing when asked for`() async throws {
    try await tracking { force, browser, _, reference in
        let asked = try await browser.open("/track/withdraw")
        let before = try await force.parts.store.file(reference)
        #expect(before?.report.withdrawal == nil)

        let after = try await browser.press(asked, [("reason", "")])
        #expect(after.body.contains("You have withdrawn this report"))
        let file = try await force.parts.store.file(reference)
        #expect(file?.report.withdrawal != nil)
    }
}

@Test func `a wrong code and an unknown reference look the same`() async throws {
    try await tracking { force, browser, _, reference in
        let other = browser.another()
        let door = try await other.open("/track")
        var chance = SeededChance(seed: 1)
        let unknown = Reference.random(using: &chance).description
        let code = "0000-0000-0000-0000-0000-0000-00"
        let wrong = try await other.post(door, [("reference", reference.description), ("access-code", code)])
        let missing = try await other.post(door, [("reference", unknown), ("access-code", code)])

        #expect(wrong.status == 422 && missing.status == 422)
        #expect(wrong.body.contains("access code") && !other.cookieNames.contains("track"))
        #expect(wrong.body.replacing(reference.description, with: unknown) == missing.body)
    }
}

@Test func `after half an hour, or on leaving, the code is asked for again`() async throws {
    try await tracking { force, browser, page, _ in
        let left = try await browser.press(page, action: "/track/leave")
        #expect(left.title.hasPrefix("Track a report"))
    }
    try await tracking { force, browser, _, _ in
        force.pass(.seconds(30 * 60))
        let page = try await browser.open("/track")
        #expect(page.title.hasPrefix("Track a report"))
    }
}

@Test func `a receipt is genuine until a sign of it is changed`() async throws {
    try await TestForce.standing { force, browser in
        let done = try await Walk(force: force, browser: browser).toDone("theft", choosing: plainTheft)
        let file = try await browser.open("/report/theft/done/receipt.txt")
        #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        let verify = try await browser.another().open("/verify")
        #expect(verify.status == 200)

        let page = try await browser.press(try await browser.open("/verify"), [("receipt", file.body)])
        #expect(page.body.contains("This receipt is genuine"))
        let reference = try #require(done.text(id: "reference"))
        #expect(page.body.contains(reference))
        let forged = file.body.replacing("Received: 2026", with: "Received: 2025")
        #expect(try await browser.press(page, [("receipt", forged)]).body.contains("not ours, or it was changed"))
        #expect(try await browser.press(page, [("receipt", "hello")]).status == 422)
    }
}
