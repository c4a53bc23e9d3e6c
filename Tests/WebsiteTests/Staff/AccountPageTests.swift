import Reporting
import Testing

@testable import Website

@Suite struct AccountPageTests {
    @Test func `one sees where one is signed in, by times alone, and ends another`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor", [.auditor])
            let other = browser.another()
            try await other.signIn("okafor")
            force.pass(.minutes(10))
            try await browser.signIn("okafor")
            let page = try await browser.open("/staff/account")
            #expect(page.says("You sign in as <b>okafor</b>") && page.body.matches(of: /This one/).count == 1)
            #expect(page.says("14:05") && page.says("14:15"))

            let id = try #require(
                page.body.firstMatch(
                    of: /name="session" value="([0-9a-f]{16})"(?!.*name="session")/.dotMatchesNewlines()))
            let done = try await browser.press(page, [("session", String(id.output.1))], action: "/staff/account/end")
            #expect(done.says("1 session has ended.") && !done.says("End all but this one"))
            #expect(try await other.open("/staff/account").path.hasPrefix("/staff/sign-in"))
            #expect(try await browser.open("/staff/account").status == 200)
        }
    }

    @Test func `all others end at once`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let others = [browser.another(), browser.another()]
            for other in others { try await other.signIn("okafor") }
            try await browser.signIn("okafor")
            let page = try await browser.open("/staff/account")
            let done = try await browser.press(page, action: "/staff/account/end-others")

            #expect(done.says("2 sessions have ended."))
            for other in others { #expect(try await other.open("/staff/queue").path.hasPrefix("/staff/sign-in")) }
        }
    }

    @Test func `ending the session that one is in is signing out`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await browser.signIn("okafor")
            let page = try await browser.open("/staff/account")
            let done = try await browser.press(page, action: "/staff/account/end")

            #expect(done.path == "/staff/sign-in?out" && done.says("You have signed out."))
            #expect(!browser.cookieNames.contains(StaffSite.sessionCookie))
        }
    }

    @Test func `nobody ends a colleague's session`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.hire("lind")
            let colleague = browser.another()
            try await colleague.signIn("lind")
            let theirs = try await colleague.open("/staff/account").typed("session")
            try await browser.signIn("okafor")
            let page = try await browser.open("/staff/account")
            let done = try await browser.press(
                page, [("session", try #require(theirs))], action: "/staff/account/end")

            #expect(done.says("That session was over already."))
            #expect(try await colleague.open("/staff/queue").status == 200)
        }
    }
}
