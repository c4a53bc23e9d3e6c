import HTTPTypes
import Hummingbird
import Reporting
import Store
import Testing

@testable import Website

@Suite struct UndoneTests {
    @Test func `whatever staff post after their session has ended stands there to be copied`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            let token = try #require(try await browser.signIn("okafor").typed("csrf"))
            force.pass(.minutes(31))
            // Every name that has words of its own, and one that nobody thought of.
            let names = TypedFields.labels.keys.sorted() + ["zebra-notes"]
            let fields = names.map { ($0, "Typed <for> \($0)") }
            let routes = try Self.posts(force.parts)
            #expect(routes.count >= 8)

            for route in routes {
                let path = route.replacing("{reference}", with: "\(reference)")
                let page = try await browser.send(.post, path, fields: [("csrf", token)] + fields)
                #expect(page.status == 403, "\(path)")
                #expect(page.title.hasPrefix("Error: Your session has ended"), "\(path)")
                #expect(!page.body.contains("<for>") && !page.body.contains(token), "\(path)")
                for name in names { #expect(page.says("Typed <for> \(name)</textarea>"), "\(path) lost \(name)") }
            }
        }
    }

    @Test func `whatever else keeps a post from being done, what was typed stands on the answer`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.hire("auditor", [.auditor])
            let reference = try await force.receive()
            let other = browser.another()
            let token = try #require(try await browser.signIn("okafor").typed("csrf"))
            try await other.signIn("auditor")
            let theirs = try #require(try await other.open("/staff/account").typed("csrf"))
            let fields = [("words", "Typed <for> words"), ("zebra-notes", "Typed <for> zebra")]
            let routes = try Self.posts(force.parts)
            let ofReports = routes.filter { $0.contains("{reference}") }
            #expect(ofReports.count > 25)
            func check(_ who: Browser, _ token: String, _ path: String, _ statuses: Set<Int>) async throws {
                let page = try await who.send(.post, path, fields: [("csrf", token)] + fields)
                #expect(statuses.contains(page.status), "\(path): \(page.status)")
                #expect(page.title.hasPrefix("Error: "), "\(path): \(page.title)")
                #expect(!page.body.contains("<for>") && !page.body.contains(token), "\(path)")
                for (_, value) in fields { #expect(page.says("\(value)</textarea>"), "\(path) lost \(value)") }
            }

            for route in ofReports {
                try await check(browser, token, route.replacing("{reference}", with: "4T7K-2M9Q-P"), [404])
                try await check(other, theirs, route.replacing("{reference}", with: "\(reference)"), [403])
            }
            await force.closeDatabase()
            for route in routes {
                try await check(browser, token, route.replacing("{reference}", with: "\(reference)"), [500, 503])
            }
        }
    }

    @Test func `signing in again leads back to the report that was posted to`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            force.pass(.minutes(31))
            let page = try await browser.send(
                .post, "/staff/reports/\(reference)/dispose",
                fields: [("marker", "hate-crime"), ("marker", "repeat-victim"), ("link", "4T7K-2M9Q-P")])

            #expect(page.says("hate-crime\nrepeat-victim</textarea>"))
            #expect(page.says("Reference of the other report"))
            #expect(page.body.contains("/staff/sign-in?to=%2Fstaff%2Freports%2F"))
        }
    }

    @Test func `text that came with files stands there too, and the files by their names`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            force.pass(.minutes(31))
            let form = MultipartForm([
                .init(name: "csrf", text: "token"), .init(name: "statement", text: "I saw\r\nthe car"),
                .init(name: "photo", fileName: "door.jpg", content: Array(repeating: 0xD8, count: 200_000)),
                .init(name: "note", text: "Behind the file"),
            ])
            let page = try await browser.send(form, to: "/staff/reports/\(reference)/dispose")

            #expect(page.status == 403 && page.says("I saw\nthe car</textarea>") && page.says("Behind the file"))
            #expect(page.says("door.jpg</textarea>") && page.says("choose them again"))
        }
    }

    @Test func `a page of the session before loses nothing either`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let old = try await browser.claim(reference)
            browser.forget(StaffSite.sessionCookie)
            try await browser.signIn("okafor")
            let page = try await browser.act("assess", on: old, [("threat", "He is known for it")])

            #expect(page.status == 403)
            #expect(page.says("You have signed in again since that page was loaded"))
            #expect(page.says("He is known for it</textarea>"))
            #expect(page.body.contains("href=\"/staff/reports/\(reference)\""))
        }
    }

    @Test func `a script that posts is answered in words that it can say at the button`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let path = "/staff/reports/\(reference)/renew"
            let plain = HTTPFields([HTTPField(name: .accept, value: "text/plain")])
            let stale = try await browser.send(.post, path, fields: [("csrf", "old")], headers: plain)
            #expect(stale.status == 403 && stale.body.hasPrefix("This page had been open too long. Nothing was saved"))
            force.pass(.minutes(31))
            let over = try await browser.send(.post, path, fields: [("csrf", "old")], headers: plain)

            #expect(over.status == 403 && over.body.hasPrefix("Your session has ended. Nothing was saved."))
            #expect(over.headers[.contentType]?.hasPrefix("text/plain") == true)
        }
    }

    /// The paths to which staff post once they are signed in.
    private static func posts(_ parts: SiteParts) throws -> [String] {
        let site = StaffSite(
            parts, renderer: try Renderer(), shelf: AssetShelf(), live: LiveHub(changes: parts.store.changes))
        return site.router().routes.filter { $0.method == .post }.map(\.path.description)
            .filter { !$0.hasPrefix("/staff/sign-") }
    }
}
