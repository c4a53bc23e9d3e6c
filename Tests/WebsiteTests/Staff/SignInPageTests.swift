import Foundation
import HTTPTypes
import Reporting
import Store
import Testing
import Vault

@testable import Website

@Suite struct SignInPageTests {
    @Test func `a wrong password is said so, and the username is kept`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let page = try await browser.signIn("Okafor", password: "some other words")

            #expect(page.status == 422)
            #expect(page.title.hasPrefix("Error: Sign in"))
            #expect(page.typed("username") == "Okafor")
            #expect(page.typed("password") == "")
            #expect(page.says("The username or the password is not right"))
            #expect(!browser.cookieNames.contains(StaffSite.sessionCookie))
        }
    }

    @Test func `signing in leads to where one was going, and never off the staff's pages`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            #expect(try await browser.signIn("okafor", to: "/staff/queue?show=mine").path == "/staff/queue?show=mine")
            for foreign in [
                "https://example.org", "//example.org", "/staff/../report", "/report", "/staff/\\\\example.org",
            ] {
                #expect(["/staff", "/staff/../report"].contains(SignInRoutes.destination(foreign)), "\(foreign)")
            }
        }
    }

    @Test func `the session's cookie is for this host alone, for no script and no other site`() async throws {
        try await TestForce.standing(publicURL: "https://report.example.police.uk") { force, browser in
            try await force.hire("okafor")
            let page = try await browser.open("/staff/sign-in")
            let answer = try await browser.post(
                page, [("username", "okafor"), ("password", TestForce.staffPassword)], action: "/staff/sign-in")

            let cookies = answer.headers[values: .setCookie].filter { $0.hasPrefix("__Host-staff-") }
            #expect(cookies.count == 2)
            for cookie in cookies {
                for attribute in ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"] {
                    #expect(cookie.contains(attribute))
                }
            }
            #expect(cookies.contains { $0.contains("__Host-staff-session=") && !$0.contains("Max-Age") })
        }
    }

    @Test func `strangers who guess wait, the browser that signed in before does not`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let known = browser.another()
            try await known.signIn("okafor")
            known.forget(StaffSite.sessionCookie)
            for _ in 0..<5 { #expect(try await browser.signIn("okafor", password: "some other words").status == 422) }

            let held = try await browser.signIn("okafor")
            #expect(held.status == 429)
            #expect(held.says("Wait 10 seconds"))
            #expect(try await known.signIn("okafor").path == "/staff/queue")
            force.pass(.seconds(10))
            #expect(try await browser.signIn("okafor").path == "/staff/queue")
        }
    }

    @Test func `the first sign-in sets up the second step, and the codes are shown once`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor", secondFactor: .needed)
            let setUp = try await browser.signIn("okafor")
            #expect(setUp.title.hasPrefix("Set up your second step"))
            #expect(try await browser.open("/staff/queue").path.hasPrefix("/staff/sign-in"))
            #expect(setUp.body.contains("<svg class=\"qr\" viewBox=\"0 0 "))
            #expect(!setUp.body.contains("style=") && !setUp.body.contains("data:"))
            let app = try Self.app(setUp)
            let refused = try await browser.press(setUp, [("code", "000000")])
            #expect(refused.status == 422 && refused.title.hasPrefix("Error: Set up your second step"))

            let done = try await browser.press(setUp, [("code", app.code(at: force.now))])
            let codes = done.body.matches(of: /<li>([0-9A-Z-]{19})<\/li>/).map { String($0.output.1) }
            #expect(codes.count == 10)
            let file = try #require(done.body.firstMatch(of: /href="data:text\/plain;charset=utf-8,([^"]*)" download/))
            let saved = try #require(String(file.output.1).removingPercentEncoding)
            #expect(saved.hasPrefix("Recovery codes of okafor, ") && codes.allSatisfy(saved.contains))
            #expect(done.headers[.cacheControl] == "no-store")
            #expect(try await browser.open("/staff/queue").status == 200)
            #expect(try await browser.open("/staff/sign-in/code").path == "/staff/queue")

            let other = browser.another()
            #expect(
                try await other.press(other.signIn("okafor"), [("code", codes[0])]).says("9 recovery codes are left"))
            let third = browser.another()
            let spent = try await third.press(third.signIn("okafor"), [("code", codes[0])])
            #expect(spent.status == 422 && spent.title.hasPrefix("Error: Enter your code"))
        }
    }

    @Test func `a code opens once, and the next one when the clock has moved`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor", secondFactor: .needed)
            let setUp = try await browser.signIn("okafor")
            let app = try Self.app(setUp)
            _ = try await browser.press(setUp, [("code", app.code(at: force.now))])

            let other = browser.another()
            let again = try await other.signIn("okafor")
            #expect(try await other.press(again, [("code", app.code(at: force.now))]).status == 422)
            #expect(try await other.open("/staff/queue").path.hasPrefix("/staff/sign-in"))
            force.pass(.seconds(30))
            #expect(try await other.press(again, [("code", app.code(at: force.now))]).path == "/staff/queue")
        }
    }

    @Test func `a session ends after half an hour without a request, and what was typed then is shown`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            force.pass(.minutes(31))

            let over = try await browser.act(
                "dispose", on: page, [("reason", "The camera <saw> it"), ("risk", "None")])
            #expect(over.status == 403)
            #expect(over.says("The camera <saw> it"))
            #expect(!over.body.contains("<saw>"))
            #expect(try await browser.open("/staff/queue").path == "/staff/sign-in?to=%2Fstaff%2Fqueue")
        }
    }

    @Test func `signing out ends the session for whoever has the cookie`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.receive()
            let page = try await browser.signIn("okafor")
            let token = try #require(page.typed("csrf"))
            let cookie = try #require(browser.cookie(StaffSite.sessionCookie))
            let out = try await browser.send(.post, "/staff/sign-out", fields: [("csrf", token)])
            #expect(out.location == "/staff/sign-in?out")

            let stolen = try await browser.another()
                .send(.get, "/staff/queue", headers: [.cookie: "\(StaffSite.sessionCookie)=\(cookie)"])
            #expect(stolen.location?.hasPrefix("/staff/sign-in") == true)
        }
    }

    /// What an authenticator would make of the page.
    private static func app(_ page: WebPage) throws -> TimeCode {
        let link = try #require(page.body.firstMatch(of: /otpauth:[^"]*secret=([A-Z2-7]+)/))
        var bits = 0
        var held = 0
        var bytes: [UInt8] = []
        for symbol in link.output.1 {
            let value = try #require("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".firstIndex(of: symbol))
            held =
                held << 5
                | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".distance(
                    from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".startIndex, to: value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(held >> bits & 255))
            }
            held &= 1 << bits - 1
        }
        return try #require(TimeCode(secret: bytes))
    }
}
