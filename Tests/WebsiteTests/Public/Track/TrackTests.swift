import HTTPTypes
import Reporting
import Store
import Testing
import Vault

@testable import Website

@Test func `the tracking page tells status, both clocks and what was sent, and no reference stands in an address`()
    async throws
{
    try await Tracking.standing { tracking in
        let page = tracking.page
        #expect(page.title.hasPrefix("Your report –") && page.body.contains("<h1>Received</h1>"))
        #expect(page.body.contains("by 2:50pm today") && page.body.contains("by 2:05pm on Thursday 26 November"))
        #expect(page.body.contains("What you sent"))
        #expect(!page.links.contains { $0.contains(tracking.reference.description) })
        #expect(page.body.contains("Exit this page"))
    }
}

@Test func `both clocks promise what the force promised when the report was sent`() async throws {
    var targets = ClockTargets.standard
    targets.triage = .minutes(20)
    targets.response = .hours(3)
    try await Tracking.standing(targets: targets) { tracking in
        #expect(tracking.page.body.contains("by 2:25pm today") && tracking.page.body.contains("by 5:05pm today"))
    }
}

@Test func `each open strand is told, with who deals with it and nobody else`() async throws {
    try await Tracking.standing { tracking in
        try await tracking.investigate()
        try await tracking.perform(.regrade(.extended, reason: "Seen again."), by: .investigator)
        try await tracking.perform(.assign(to: .officer), by: .dispatcher)

        let page = try await tracking.browser.open("/track")

        #expect(page.body.contains("<h1>An officer has been assigned</h1>") && page.body.contains("PC 412 Lang"))
        #expect(page.body.contains("<h2>At the same time</h2>") && page.body.contains("Being investigated"))
        #expect(page.body.contains("I. Kowalska of the Telephone and Digital Investigation Unit"))
        #expect(!page.body.contains("Quennell") && !page.body.contains("Reid"))
    }
}

@Test func `a recorded crime shows its number, and not of what`() async throws {
    try await Tracking.standing { tracking in
        try await tracking.investigate()
        _ = try await tracking.force.parts.store.recordCrime(
            class: "39", victim: "Dana Whitby", reason: "As told.", on: tracking.reference, seen: nil,
            by: .staff(.investigator), year: 2026, at: tracking.force.now)

        let page = try await tracking.browser.open("/track")

        #expect(page.body.contains("<h2>Crime number</h2>") && page.body.contains("0000001/26"))
        #expect(!page.body.contains("class 39") && !page.body.contains("Dana Whitby"))
    }
}

@Test func `a closed report says how it ended, what that means and how to have it reviewed`() async throws {
    try await Tracking.standing { tracking in
        try await tracking.investigate()
        let open = try await tracking.browser.open("/track")
        try await tracking.perform(
            .close(
                .noSuspectIdentified, reason: "All lines followed.", wordsToReporter: "We could not find who it was.",
                details: ["lines": "The neighbours saw nothing."]),
            by: .investigator)

        let page = try await tracking.browser.open("/track")

        #expect(!open.body.contains("review") && open.body.contains("Withdraw this report"))
        #expect(page.body.contains("<h1>Closed</h1>") && page.body.contains("No suspect was identified."))
        #expect(
            page.body.contains("Nobody works on it any more.") && page.body.contains("Call 101, give your reference"))
        #expect(page.body.contains("We could not find who it was.") && !page.body.contains("All lines followed."))
        #expect(!page.body.contains("Withdraw this report"))
    }
}

@Test func `over a shoulder, a sensitive report says nothing of what it is about`() async throws {
    try await Tracking.standing { tracking in
        _ = try await tracking.browser.press(
            tracking.page, [("information", "He hit me again.")], action: "/track/add")
        try await tracking.perform(.claim, .requestEvidence("Photographs of the bruises"), by: .handler)
        try await tracking.perform(.ask(question: "Where did he hit you?"), by: .handler)
        try await tracking.perform(.restrict(true, reason: "Domestic abuse."), by: .supervisor)

        let first = try await tracking.browser.open("/track")
        let page = try await tracking.browser.open("/track")

        // What is new has to be read; then it is folded away.
        let unfolded = first.body.replacing(/(?s)<details.*?<\/details>/, with: "")
        #expect(unfolded.contains("Photographs of the bruises") && unfolded.contains("Where did he hit you?"))
        let open = page.body.replacing(/(?s)<details.*?<\/details>/, with: "")
        #expect(page.title.hasPrefix("Your report –") && page.body.contains("Exit this page"))
        #expect(!open.contains("He hit me again.") && page.body.contains("He hit me again."))
        #expect(!open.contains("bruises") && page.body.contains("Photographs of the bruises"))
        #expect(!open.contains("Where did he") && page.body.contains("Where did he hit you?"))
        #expect(!open.lowercased().contains("theft") && !open.contains("Domestic"))
    }
}

@Test func `a question from the police is answered there, and an empty answer is asked for again`() async throws {
    try await Tracking.standing { tracking in
        let browser = tracking.browser
        try await tracking.perform(.claim, .ask(question: "Which colour was it?"), by: .handler)

        let page = try await browser.open("/track")
        #expect(page.body.contains("Which colour was it?") && !page.body.contains("Quennell"))
        let empty = try await browser.press(page, [("answer", "  ")], action: "/track/answer")
        #expect(empty.status == 422 && empty.body.contains("Enter your answer") && empty.title.hasPrefix("Error:"))
        let after = try await browser.press(empty, [("answer", "Dark green.")], action: "/track/answer")
        #expect(after.body.contains("You answered") && after.body.contains("Dark green."))
        let again = try await browser.press(page, [("answer", "Dark green.")], action: "/track/answer")
        #expect(again.status == 200)
        #expect(again.body.matches(of: /Dark green\./).count == 1)
    }
}

@Test func `what is added is kept beside what was sent, once`() async throws {
    try await Tracking.standing { tracking in
        let added = [("information", "It had a bell <loud>.")]
        let after = try await tracking.browser.press(tracking.page, added, action: "/track/add")
        let twice = try await tracking.browser.press(tracking.page, added, action: "/track/add")

        #expect(after.body.contains("It had a bell &lt;loud&gt;.") && after.body == twice.body)
        #expect(try await tracking.report.newsAt == tracking.force.now)
        let empty = try await tracking.browser.press(after, [("information", " ")], action: "/track/add")
        #expect(empty.status == 422 && empty.body.contains("Enter what you want to tell us, or choose a file"))
    }
}

@Test func `withdrawing asks first, and changes nothing when asked for`() async throws {
    try await Tracking.standing { tracking in
        let asked = try await tracking.browser.open("/track/withdraw")
        #expect(try await tracking.report.withdrawal == nil)

        let after = try await tracking.browser.press(asked, [("reason", "")])
        #expect(after.body.contains("You have withdrawn this report"))
        #expect(try await tracking.report.withdrawal != nil)
    }
}

@Test func `a wrong code and an unknown reference look the same`() async throws {
    try await Tracking.standing { tracking in
        let (browser, reference) = (tracking.browser, tracking.reference)
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
