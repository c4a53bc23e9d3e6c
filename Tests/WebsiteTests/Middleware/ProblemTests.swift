import HTTPTypes
import Hummingbird
import InMemoryLogging
import Logging
import Testing

@testable import Website

private let expectedHeaders: [(String, String)] = [
    ("Content-Security-Policy", "default-src 'none'"), ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"), ("Permissions-Policy", "camera=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
]

private func expectHeaders(_ page: WebPage, sourceLocation: SourceLocation = #_sourceLocation) {
    for (name, value) in expectedHeaders {
        let sent = HTTPField.Name(name).flatMap { page.headers[$0] }
        #expect(sent?.contains(value) == true, "\(page.path) \(page.status) \(name)", sourceLocation: sourceLocation)
    }
    #expect(page.headers[.cacheControl] != nil, sourceLocation: sourceLocation)
}

private func expectWayToReachUs(_ page: WebPage, sourceLocation: SourceLocation = #_sourceLocation) {
    for number in ["tel:999", "tel:101", "tel:18000", "18001 101"] {
        #expect(page.body.contains(number), "\(page.status) \(number)", sourceLocation: sourceLocation)
    }
}

@Test func `what does not exist, what is no method and what is no form each get a page that says how to reach us`()
    async throws
{
    try await TestForce.standing { _, browser in
        let form = HTTPFields([HTTPField(name: .contentType, value: "text/plain")])
        let pages = [
            try await browser.send(.get, "/nothing"),
            try await browser.send(.get, "/assets/nothing.css"),
            try await browser.send(.get, "/report/theft/done/receipt"),
            try await browser.send(.put, "/help"),
            try await browser.send(.post, "/track", fields: [("a", "b")], headers: form),
            try await browser.send(.post, "/track", fields: [("a", String(repeating: "x", count: 300_000))]),
            try await browser.send(.post, "/track", fields: [("a", "b")]),
        ]

        #expect(pages.map(\.status) == [404, 404, 404, 405, 415, 413, 403])
        for page in pages {
            expectHeaders(page)
            expectWayToReachUs(page)
        }
    }
}

@Test func `a known path with another method names the methods that it has`() async throws {
    try await TestForce.standing { _, browser in
        let track = try await browser.send(.delete, "/track")
        let help = try await browser.send(.post, "/help", fields: [])
        let asset = try await browser.send(.post, "/assets/x.css", fields: [])

        #expect(track.headers[.allow] == "GET, HEAD, POST")
        #expect(help.status == 405)
        #expect(asset.headers[.allow] == "GET, HEAD")
    }
}

@Test func `a program gets a problem body where it asked for JSON`() async throws {
    try await TestForce.standing { _, browser in
        let page = try await browser.send(.get, "/nothing", headers: [.accept: "application/json"])

        #expect(page.headers[.contentType] == "application/problem+json")
        #expect(page.body.contains("\"status\":404") && page.body.contains("\"title\":\"Page not found\""))
        expectHeaders(page)
    }
}

@Test func `every page carries the security headers`() async throws {
    try await TestForce.standing { _, browser in
        for path in ["/", "/help", "/report", "/track", "/verify", "/emergency", "/robots.txt", "/favicon.ico"] {
            expectHeaders(try await browser.send(.get, path))
        }
    }
}

@Test func `by https the cookies are of this host only and browsers are told to stay with https`() async throws {
    try await TestForce.standing(publicURL: "https://report.example") { _, browser in
        let page = try await browser.send(.get, "/track")
        let cookie = try #require(page.headers[.setCookie])

        #expect(cookie.hasPrefix("__Host-visit="))
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(part)) }
        #expect(page.headers[HTTPField.Name("Strict-Transport-Security")!]?.hasPrefix("max-age=") == true)
    }
}

@Test func `a slash at the end leads to the page without it, and never off this site`() async throws {
    try await TestForce.standing { _, browser in
        let help = try await browser.send(.get, "/help/?a=b")
        let theft = try await browser.send(.get, "/report/theft//")
        #expect(help.location == "/help?a=b")
        #expect(theft.location == "/report/theft")
        for path in ["//evil.example/", "//evil.example", "/\\evil.example/"] {
            let location = try await browser.send(.get, path).location
            #expect(location == nil || location?.hasPrefix("/\\") == false && location?.hasPrefix("//") == false)
        }
    }
}

@Test func `a database that went away is told as a short wait, and nothing of the fault is shown`() async throws {
    try await TestForce.standing { force, browser in
        let check = try await Walk(force: force, browser: browser).toCheck("theft", choosing: plainTheft)
        await force.closeDatabase()
        let page = try await browser.send(
            .post, "/report/theft/check", fields: check.forms[0].filled(with: [("declared", "yes")], button: nil))

        #expect(page.status == 503 || page.status == 500)
        expectHeaders(page)
        expectWayToReachUs(page)
        #expect(!page.body.lowercased().contains("sqlite"))
        #expect(force.log.entries.contains { $0.level == .error })
    }
}
