import HTTPTypes
import Testing

@testable import Website

/// A post that would succeed, with something about it changed.
private func answering(
    _ change: @Sendable (inout [(String, String)], inout HTTPFields, Browser) async throws -> Void
) async throws -> WebPage {
    let result = Kept<WebPage>()
    try await TestForce.standing { force, browser in
        let page = try await Walk(force: force, browser: browser).begin("theft")
        var fields = page.forms[0].filled(with: [("force", "no")], button: nil)
        var headers = HTTPFields()
        try await change(&fields, &headers, browser)
        result.value = try await browser.send(.post, "/report/theft/force", fields: fields, headers: headers)
    }
    return try #require(result.value)
}

@Test func `a post from our own page is taken`() async throws {
    let page = try await answering { _, headers, _ in
        headers[.origin] = "http://localhost"
        headers[HTTPField.Name("Sec-Fetch-Site")!] = "same-origin"
    }
    #expect(page.status == 303)
}

@Test func `a post without a token, with another's or with a forged one is refused`() async throws {
    for token in [nil, "", "AAAA", "not base 64 !"] as [String?] {
        let page = try await answering { fields, _, _ in
            fields.removeAll { $0.0 == "csrf" }
            if let token { fields.append(("csrf", token)) }
        }
        #expect(page.status == 403, "\(token ?? "none")")
    }
    let page = try await answering { fields, _, browser in
        let other = try await browser.another().open("/track").forms[0].fields.first { $0.name == "csrf" }
        fields.removeAll { $0.0 == "csrf" }
        fields.append(("csrf", other?.value ?? ""))
    }
    #expect(page.status == 403)
}

@Test(arguments: ["cross-site", "same-site"])
func `a post that the browser says comes from elsewhere is refused`(site: String) async throws {
    let page = try await answering { _, headers, _ in headers[HTTPField.Name("Sec-Fetch-Site")!] = site }
    #expect(page.status == 403)
}

@Test(arguments: ["https://evil.example", "null", "http://localhost.evil.example"])
func `a post with another origin is refused`(origin: String) async throws {
    let page = try await answering { _, headers, _ in headers[.origin] = origin }
    #expect(page.status == 403)
}

@Test func `a browser that keeps no cookies is told about them, and not sent in circles`() async throws {
    let page = try await answering { _, _, browser in browser.forget("visit") }
    #expect(page.status == 403)
    #expect(page.body.contains("allow cookies"))
}

@Test func `a visit's cookie that was tampered with counts as none`() async throws {
    try await TestForce.standing { force, browser in
        let visit = SiteVisit.new().answered(at: force.now)
        let site = PublicSite(force.parts, renderer: try Renderer(), shelf: AssetShelf())
        let cookie = visit.cookie(key: site.visitKey)

        #expect(SiteVisit(cookie: cookie, key: site.visitKey) == visit)
        #expect(SiteVisit(cookie: cookie, key: site.trackKey) == nil)
        for index in cookie.indices {
            var changed = cookie
            changed.replaceSubrange(index...index, with: cookie[index] == "x" ? "y" : "x")
            #expect(SiteVisit(cookie: changed, key: site.visitKey) != visit)
        }
    }
}
