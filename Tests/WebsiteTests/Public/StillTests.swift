import HTTPTypes
import Testing

@testable import Website

@Test func `a page for everybody is the same for everybody, sets no cookie, and is not sent twice`() async throws {
    try await TestForce.standing { _, browser in
        for path in ["/", "/help", "/privacy", "/accessibility", "/stations"] {
            let first = try await browser.another().send(.get, path)
            let second = try await browser.another().send(.get, path)
            #expect(first.status == 200 && first.body == second.body)
            #expect(first.headers[.setCookie] == nil)
            let tag = try #require(first.headers[.eTag])

            let again = try await browser.send(.get, path, headers: [.ifNoneMatch: "\"other\", W/\(tag)"])
            #expect(again.status == 304 && again.body.isEmpty)
        }
    }
}

@Test func `it is sent compressed to whoever can read that`() async throws {
    try await TestForce.standing { _, browser in
        let plain = try await browser.send(.get, "/help")
        let packed = try await browser.send(.get, "/help", headers: [.acceptEncoding: "br, gzip;q=0.5"])
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(packed.headers[.eTag] != plain.headers[.eTag])
        #expect(packed.headers[.vary] == "Accept-Encoding")
        #expect(try await browser.send(.get, "/help", headers: [.acceptEncoding: "gzip;q=0"]).body == plain.body)
        let head = try await browser.send(.head, "/help")
        #expect(head.status == 200 && head.body.isEmpty)
    }
}

@Test func `the first page with all that it loads is below 50 kB, uncompressed`() async throws {
    try await TestForce.standing { _, browser in
        let page = try await browser.send(.get, "/")
        let parts = page.body.matches(of: /(?:href|src)="(\/assets\/[^"]+)"/).map { String($0.output.1) }
        #expect(parts.count == 4)
        var size = page.body.utf8.count
        for part in parts {
            let asset = try await browser.send(.get, part)
            #expect(asset.status == 200)
            #expect(asset.headers[.cacheControl] == "public, max-age=31536000, immutable")
            size += asset.body.utf8.count
        }
        #expect(size < 50_000)
    }
}

@Test func `no page loads anything from anywhere else or carries code or style of its own`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        var pages = [try await walk.toDone("theft", choosing: plainTheft)]
        for path in ["/", "/help", "/report", "/track", "/verify", "/emergency", "/nothing"] {
            pages.append(try await browser.open(path))
        }
        for page in pages {
            #expect(page.body.firstMatch(of: /(?:src|<link[^>]*href)="(?!\/assets\/)/) == nil, "\(page.path)")
            #expect(page.body.firstMatch(of: /\sstyle="|\son[a-z]+="|<style|<script>/) == nil, "\(page.path)")
        }
    }
}

@Test func `every link of the site leads to a page`() async throws {
    try await TestForce.standing { _, browser in
        _ = try await browser.press(try await browser.open("/report"), [("emergency", "no")])
        var waiting = ["/"]
        var seen: Set<String> = ["/"]
        while let path = waiting.popLast() {
            let page = try await browser.open(path)
            #expect(page.status == 200, "\(path)")
            for link in page.links.map({ String($0.split(separator: "#").first ?? "/") })
            where seen.insert(link).inserted {
                waiting.append(link)
            }
        }
        #expect(seen.count > 30)
    }
}

@Test func `robots and whoever finds a weakness know where to go`() async throws {
    try await TestForce.standing { _, browser in
        let security = try await browser.send(.get, "/.well-known/security.txt")
        #expect(security.body.contains("Contact: https://") && security.body.contains("Expires: 2027-"))
        #expect(try await browser.send(.get, "/robots.txt").body.contains("Disallow: /"))
    }
}
