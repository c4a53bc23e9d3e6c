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

    private func post(_ page: WebPage, by browser: Browser, headers: HTTPFields = [:]) async throws -> WebPage {
        let form = try #require(page.forms.first { $0.method == .post && !$0.isMultipart })
        let fields = form.filled(with: [("story", Self.words)], button: nil)
        return try await browser.send(.post, form.action ?? page.path, fields: fields, headers: headers)
    }

    private func expectWords(_ answer: WebPage, _ page: WebPage) {
        #expect(answer.says("\(Self.words)</textarea>"), "\(page.path) lost it: \(answer.status)")
        #expect(!answer.body.contains("<gun>") && answer.title.hasPrefix("Error: "), "\(page.path)")
        #expect(answer.headers[.cacheControl]?.contains("no-store") == true, "\(page.path)")
    }

    @Test func `a page of a report that was sent leads to adding it, on every page of the way`() async throws {
        try await TestForce.standing { force, browser in
            let pages = try await shown(force, browser)
            #expect(pages.count > 15)
            // The first page begins another report, which keeps it.
            for page in pages.dropFirst() {
                let answer = try await post(page, by: browser)
                #expect(answer.status == 409, "\(page.path)")
                expectWords(answer, page)
                #expect(answer.says("You have sent this report already") && answer.links.contains("/track"))
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
                    #expect(answer.status == 403, "\(page.path)")
                    expectWords(answer, page)
                }
            }
            await force.closeDatabase()
            for page in pages {
                let answer = try await post(page, by: browser)
                #expect([500, 503].contains(answer.status), "\(page.path)")
                expectWords(answer, page)
            }
        }
    }

    @Test func `a draft that was ended says so, and a choice alone leads on without a word`() async throws {
        try await TestForce.standing { force, browser in
            let pages = try await shown(force, browser)
            let last = try #require(pages.last)
            for name in browser.cookieNames where name.hasPrefix("draft-") || name.hasPrefix("sent-") {
                browser.forget(name)
            }
            let answer = try await post(last, by: browser)
            #expect(answer.status == 409 && answer.says("not open in this browser any more"))
            expectWords(answer, last)

            let form = try #require(last.forms.first { $0.method == .post })
            let bare = try await browser.send(
                .post, form.action ?? last.path,
                fields: [("csrf", try #require(last.typed("csrf"))), ("choice", "yes")])
            #expect(bare.status == 303)
        }
    }

    @Test func `another site's words are not shown on ours`() async throws {
        try await TestForce.standing { force, browser in
            let page = try #require(try await shown(force, browser).last)
            var foreign = HTTPFields()
            foreign[.origin] = "https://example.org"
            let answer = try await post(page, by: browser, headers: foreign)
            #expect(answer.status == 403 && !answer.says("he has a"))
        }
    }
}
