import Forms
import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

@Suite struct ReportPageTests {
    @Test func `a report that is not in one's hands asks for a reason, and the reason is on record`() async throws {
        try await TestForce.standing { force, browser in
            let okafor = try await force.hire("okafor")
            let lind = try await force.hire("lind")
            let reference = try await force.receive()
            try await force.parts.store.perform(
                [
                    .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
                    .dispose(.adviseOnly, reason: "Minor", wordsToReporter: "Advice"),
                ], on: reference, by: .staff(lind), at: force.now)
            try await browser.signIn("okafor")
            let ask = try await browser.open("/staff/reports/\(reference)")
            #expect(!ask.says("zinc trombone") && !ask.says("old weir"))
            #expect(try await force.parts.store.disclosures(of: reference).isEmpty)

            let open = "/staff/reports/\(reference)/open"
            #expect(try await browser.press(ask, [("reason", "  ")], action: open).status == 422)
            let report = try await browser.press(ask, [("reason", "The reporter is on the line")], action: open)
            #expect(report.says("It vanished by the old weir."))
            let seen = try await force.parts.store.disclosures(of: reference)
            #expect(seen.map(\.staff) == [okafor.id])
            #expect(seen.map(\.reason) == ["The reporter is on the line"])
        }
    }

    @Test func `a handler looks at what waits before claiming it, on record and without a way to reach anybody`()
        async throws
    {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")

            let look = try await browser.open("/staff/reports/\(reference)")

            #expect(look.says("old weir") && look.says("zinc trombone"))
            #expect(!look.says("07700 900123"))
            #expect(look.says("Nobody has this report"))
            #expect(try await force.parts.store.disclosures(of: reference).map(\.what) == [.look])
            let claimed = try await browser.press(look, action: "/staff/reports/\(reference)/claim")
            #expect(claimed.says("07700 900123"))
        }
    }

    @Test func `each view of a report is a disclosure, the queue alone is none`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            #expect(try await force.parts.store.disclosures(of: reference).isEmpty)
            _ = try await browser.claim(reference)
            force.pass(.minutes(1))
            _ = try await browser.open("/staff/reports/\(reference)")

            let seen = try await force.parts.store.disclosures(of: reference)
            #expect(seen.map(\.what) == [.report, .report, .look] || seen.map(\.what) == [.report, .look, .report])
            #expect(seen.allSatisfy { $0.reason == nil })
        }
    }

    @Test func `the page says what, when and who is at risk first, then the reporter's words with what to notice`()
        async throws
    {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive(story: "He had a knife.\nI could not breathe.")
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)

            let places = ["zinc trombone", "Was anyone hurt?", "He had a", "Words to notice", "What happened with it"]
                .compactMap { page.body.firstRange(of: $0)?.lowerBound }
            #expect(places.count == 5 && places == places.sorted())
            #expect(page.body.contains("<mark>knife<span class=\"hidden\"> (A weapon may be involved)</span></mark>"))
            #expect(page.says("45 min left") && page.says("Yours until"))
        }
    }

    @Test func `words of danger inside a repeated entry are marked like any others`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive(diary: ["He shouted.", "He had a knife."])
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)

            #expect(page.body.contains("<mark>knife<span class=\"hidden\"> (A weapon may be involved)</span></mark>"))
            #expect(page.says("Words to notice"))
            #expect(try await browser.open("/staff/queue?show=mine").says("Says: knife"))
        }
    }

    @Test func `what the reporter sends while the page is put together is on it, or is not counted as seen`()
        async throws
    {
        try await TestForce.standing { force, browser in
            let member = try await force.hire("okafor")
            let reference = try await force.receive()
            let store = force.parts.store
            try await store.perform(.claim, on: reference, by: .staff(member), at: force.now)
            try await store.perform(.addInformation(text: "He is back"), on: reference, by: .reporter, at: force.now)
            let read = try #require(try await store.file(reference))
            try await store.perform(
                .addInformation(text: "He has a knife"), on: reference, by: .reporter, at: force.now)
            let site = StaffSite(
                force.parts, renderer: try Renderer(), shelf: AssetShelf(), live: LiveHub(changes: store.changes))

            let page = try await ReportDesk(site: site, member: member).page(read, at: force.now)

            let shown = try #require(page.content?.news).moments.flatMap(\.details)
            #expect(shown.contains("He is back") && shown.contains("He has a knife"))
            #expect(page.decision?.seen == String(try #require(try await store.file(reference)).report.version))
        }
    }

    @Test func `reports that share a number are beside it, and that they were seen is on record`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let other = try await force.receive("a tin whistle")
            let reference = try await force.receive("a zinc trombone")
            try await force.receive("a brass drum", telephone: "07700 900999")
            try await force.receive("a delicate matter", isSensitive: true)
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)

            let article = try #require(page.body.firstMatch(of: /(?s)<article.*?<\/article>/)).output
            #expect(article.contains("a tin whistle") && article.contains("same telephone number"))
            #expect(article.contains("/staff/reports/\(other)"))
            #expect(!article.contains("a brass drum") && !article.contains("a delicate matter"))
            #expect(try await force.parts.store.disclosures(of: reference).contains { $0.what == .related })
        }
    }

    @Test func `a reference is found in any spelling and led to its own`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let typed = reference.description.lowercased().replacing("-", with: "")

            #expect(try await browser.send(.get, "/staff/reports/\(typed)").location == "/staff/reports/\(reference)")
            #expect(try await browser.send(.get, "/staff/reports/nothing").status == 404)
            #expect(try await browser.send(.get, "/staff/reports/0000-0000-0").status == 404)
        }
    }

    @Test func `questions that tell of risk are in the force's own forms`() async throws {
        try await TestForce.standing { force, _ in
            let asked = Set(force.parts.library.forms.flatMap(\.pages).flatMap(\.questions).map(\.name))

            #expect(Set(FirstLook.aboutRisk).subtracting(asked).isEmpty)
        }
    }

    @Test func `a text is cut at the phrases to notice and loses nothing`() {
        for text in ["", "knife", "no danger here", "a knife and a gun", "I could not breathe", "begun"] {
            let segments = ReportPage.Content.segments(of: text)
            #expect(segments.map(\.text).joined() == text)
            #expect(segments.contains { $0.notice != nil } == !DangerWords.found(in: text).isEmpty)
        }
    }
}
