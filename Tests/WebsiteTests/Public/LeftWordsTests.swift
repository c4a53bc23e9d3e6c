import HTTPTypes
import Testing

@testable import Website

/// Whatever keeps a form's page from being taken, what was typed in it stands on the answer.
@Suite struct LeftWordsTests {
    private static let words = "He is back, he has a <gun>"

    /// Every page of a theft's way, as it was shown, without those that take files.
    private func shown(_ force: TestForce, _ browser: Browser) async throws -> [WebPage] {
        let walk = Walk(force: force, browser: browser)
        var page = try await walk.begin("theft")
        var pages: [WebPage] = []
        while !page.path.hasSuffix("/check"), pages.count < 120 {
            pages.append(page)
            page = try await walk.answer(page, choosing: plainTheft)
        }
        _ = try await browser.press(page, [("declared", "yes")])
        return pages.filter { page in
            page.forms.contains { $0.method == .post && !$0.isMultipart && !$0.buttons.isEmpty }
        }
    }

    /// Sends the page with the same in everything that people write in.
    private func post(
        _ page: WebPage, _ words: String = words, by browser: Browser, headers: HTTPFields = [:]
    ) async throws -> WebPage {
        let form = try #require(page.forms.first { $0.method == .post && !$0.isMultipart })
        let fields = form.filled(with: form.writable.map { ($0, words) }, button: nil)
        return try await browser.send(.post, form.action ?? page.path, fields: fields, headers: headers)
    }

    private func writable(_ page: WebPage) -> Int {
        page.forms.first { $0.method == .post && !$0.isMultipart }?.writable.count ?? 0
    }

    /// Everything that was written stands there; where nothing was, one is led on without a word.
    private func expectWords(_ answer: WebPage, _ page: WebPage, _ words: String = words, status: Set<Int>) {
        guard writable(page) > 0 else {
            #expect(status.union([303]).contains(answer.status), "\(page.path)")
            return
        }
        #expect(status.contains(answer.status), "\(page.path): \(answer.status)")
        let found = answer.body.matches(of: /(?s)<textarea[^>]*readonly[^>]*>\n(.*?)<\/textarea>/).count {
            WebPage.decode(String($0.output.1)) == words
        }
        #expect(found == writable(page), "\(page.path) lost something")
        #expect(!answer.body.contains("<gun>") && answer.title.hasPrefix("Error: "), "\(page.path)")
        #expect(answer.headers[.cacheControl]?.contains("no-store") == true, "\(page.path)")
    }

    @Test func `a page of a report that was sent leads to adding it, on every page of the way`() async throws {
        try await TestForce.standing { force, browser in
            let pages = try await shown(force, browser)
            #expect(pages.count > 15)
            // The first page begins another report, which keeps it.
            #expect(pages.dropFirst().count { writable($0) > 0 } > 6)
            for page in pages.dropFirst() {
                // One short word is somebody's words too.
                for words in [Self.words, "gun"] {
                    let answer = try await post(page, words, by: browser)
                    expectWords(answer, page, words, status: [409])
                    guard answer.status == 409 else { continue }
                    #expect(answer.says("You have sent this report already") && answer.links.contains("/track"))
                }
            }
        }
    }

    @Test func `nor is it lost with the cookies, in an outage, or with a page that had been open too long`()
        async throws
    {
        try await TestForce.standing { force, browser in
            let pages = try await shown(force, browser).dropFirst()
            let (bare, old) = (browser.another(), browser.twin())
            old.forget(SiteVisit.cookie)
            for page in pages {
                for other in [bare, old] {
                    let answer = try await post(page, by: other)
                    expectWords(answer, page, status: [403])
                }
            }
            await force.closeDatabase()
            for page in pages {
                let answer = try await post(page, by: browser)
                expectWords(answer, page, status: [500, 503])
            }
        }
    }

    @Test func `a draft that was ended says so, and a choice alone leads on without a word`() async throws {
        try await TestForce.standing { force, browser in
            let pages = try await shown(force, browser)
            let last = try #require(pages.last { writable($0) > 0 })
            for name in browser.cookieNames where name.hasPrefix("draft-") || name.hasPrefix("sent-") {
                browser.forget(name)
            }
            let answer = try await post(last, by: browser)
            #expect(answer.says("not open in this browser any more"))
            expectWords(answer, last, status: [409])

            let choice = try #require(pages.dropFirst().first { writable($0) == 0 })
            #expect(try await post(choice, by: browser).status == 303)
        }
    }

    @Test func `another site's words are not shown on ours`() async throws {
        try await TestForce.standing { force, browser in
            let page = try #require(try await shown(force, browser).last { writable($0) > 0 })
            var foreign = HTTPFields()
            foreign[.origin] = "https://example.org"
            let answer = try await post(page, by: browser, headers: foreign)
            #expect(answer.status == 403 && !answer.says("he has a"))
        }
    }
}
