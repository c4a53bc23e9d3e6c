import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Reporting
import Testing

@testable import Forms
@testable import Website

/// A form that the force takes out of its folder: nothing new is begun, and nothing of anybody's is lost.
@Suite struct WithdrawnFormTests {
    private static let words = "He was at the shop at nine, in a green coat."

    /// The same site, started anew without the theft form.
    private func without(
        _ force: TestForce, _ browser: Browser, _ body: @escaping @Sendable (Browser) async throws -> Void
    ) async throws {
        let (parts, library) = (force.parts, force.parts.library)
        let fewer = FormLibrary(
            forms: library.forms.filter { $0.name.text != "theft" }, frontDoor: library.frontDoor, force: library.force,
            pages: library.pages, crimeClasses: library.crimeClasses, messages: library.messages)
        let site = SiteParts(
            store: parts.store, staff: parts.staff, evidence: parts.evidence, library: fewer, vault: parts.vault,
            settings: parts.settings, now: parts.now)
        try await Application(responder: try Website.responder(site)).test(.router) { client in
            try await body(browser.twin(at: client))
        }
    }

    @Test func `a draft of it is found again, by its cookie and by its code, finished and sent`() async throws {
        try await TestForce.standing { force, browser in
            let walk = Walk(force: force, browser: browser)
            var page = try await walk.begin("theft")
            while !page.path.hasSuffix("/what-happened") { page = try await walk.answer(page, choosing: plainTheft) }
            let last = page
            let code = try #require(try await browser.open("/save/theft").text(id: "return-code"))
            try await without(force, browser) { after in
                #expect(try await after.open("/report/theft").path == last.path)
                let elsewhere = after.another()
                let door = try await elsewhere.open("/report/resume")
                let asked =
                    door.title.contains("emergency") ? try await elsewhere.press(door, [("emergency", "no")]) : door
                #expect(try await elsewhere.press(asked, [("code", code)]).path == last.path)

                var page = try await after.press(last, [("what-happened", Self.words)])
                let walk = Walk(force: force, browser: after)
                while !page.path.hasSuffix("/check") { page = try await walk.answer(page, choosing: plainTheft) }
                #expect(page.says(Self.words))
                #expect(try await after.press(page, [("declared", "yes")]).path.hasSuffix("/done"))
            }
        }
    }

    @Test func `what was sent with it is confirmed, and words that come too late stand there to be copied`()
        async throws
    {
        try await TestForce.standing { force, browser in
            let walk = Walk(force: force, browser: browser)
            var page = try await walk.begin("theft")
            while !page.path.hasSuffix("/what-happened") { page = try await walk.answer(page, choosing: plainTheft) }
            let old = page
            while !page.path.hasSuffix("/check") { page = try await walk.answer(page, choosing: plainTheft) }
            _ = try await browser.press(page, [("declared", "yes")])
            try await without(force, browser) { after in
                for path in ["/report/theft", "/report/theft/done", "/report/theft/done/receipt"] {
                    #expect(try await after.open(path).status == 200, "\(path)")
                }
                #expect(try await after.open(old.path).path.hasSuffix("/done"))
                let answer = try await after.post(old, [("what-happened", Self.words)])
                #expect(answer.status == 409 && answer.says("You have sent this report already"))
                #expect(answer.body.contains(Self.words))
            }
        }
    }

    @Test func `nobody begins another`() async throws {
        try await TestForce.standing { force, browser in
            _ = try await Walk(force: force, browser: browser).begin("burglary")
            try await without(force, browser) { after in
                for path in ["/report/theft", "/report/theft/when", "/report/theft/check", "/report/theft/done"] {
                    let page = try await after.open(path)
                    #expect(page.status == 404, "\(path)")
                }
            }
        }
    }
}
