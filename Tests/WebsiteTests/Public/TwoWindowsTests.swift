import Forms
import HTTPTypes
import Testing

@testable import Website

/// One person, one report, two windows: nothing is written over and nothing is sent that was not seen.
@Suite struct TwoWindowsTests {
    private static let early = "He is back at the shop now"
    private static let late = "He is back, he has a knife"

    /// What stands in the controls that people write in.
    private func written(_ page: WebPage) -> [String] {
        let form = page.forms.first { $0.method == .post }
        return form?.fields.filter { form?.writable.contains($0.name) == true }.map(\.value) ?? []
    }

    /// Somebody's answers to the page: what the walk would say, with these words where there is room for many.
    private func answers(_ page: WebPage, _ asked: Page, _ words: String) -> [(String, String)] {
        let rooms = Set(page.body.matches(of: /<textarea[^>]*name="([^"]*)"/).map { String($0.output.1) })
            .intersection(asked.questions.map(\.name))
        return Walk.sample(asked).filter { !rooms.contains($0.0) } + rooms.sorted().map { ($0, words) }
    }

    @Test func `on every page of the way, what another window saved is shown before it is written over`() async throws {
        try await TestForce.standing { force, browser in
            let walk = Walk(force: force, browser: browser)
            var page = try await walk.begin("theft")
            var overtaken = 0
            while !page.path.hasSuffix("/check") {
                let parts = page.path.split(separator: "/").map(String.init)
                let asked = try #require(force.form("theft")?.page(parts[2]))
                let (one, other) = (page, try await browser.open(page.path))
                let (first, second) = (answers(one, asked, Self.early), answers(one, asked, Self.late))
                let isWritten = first.map(\.1) != second.map(\.1) && plainTheft[asked.name] == nil
                page = try await walk.answer(one, choosing: isWritten ? [asked.name: first] : plainTheft)
                guard isWritten else { continue }

                let answer = try await browser.post(other, second)
                #expect(answer.status == 409, "\(one.path)")
                #expect(answer.says("This page was changed in another window"), "\(one.path)")
                #expect(answer.body.contains("<dd>\(Self.early)</dd>"), "\(one.path)")
                #expect(written(answer).contains(Self.late), "\(one.path) lost something")
                #expect(answer.title.hasPrefix("Error: "))
                // Unchanged so far; with that read, it goes through.
                #expect(written(try await browser.open(one.path)).contains(Self.early), "\(one.path)")
                let after = try await browser.press(answer)
                #expect(after.status == 200 && !after.says("changed in another window"), "\(one.path)")
                #expect(written(try await browser.open(one.path)).contains(Self.late), "\(one.path)")
                overtaken += 1
            }
            #expect(overtaken > 3, "\(overtaken)")
        }
    }

    @Test func `who goes back in the same window, says the same or sends twice is not stopped`() async throws {
        try await TestForce.standing { force, browser in
            let walk = Walk(force: force, browser: browser)
            let page = try await atWords(walk)
            let other = try await browser.open(page.path)

            for words in [Self.early, Self.early, Self.late] {
                #expect(try await browser.post(page, filling(words)).status == 303)
            }
            #expect(try await browser.post(other, filling(Self.late)).status == 303)
            #expect(try await browser.post(page, filling(Self.early)).status == 409)
        }
    }

    @Test func `what is complained about stays as old as it was`() async throws {
        try await TestForce.standing { force, browser in
            let page = try await atWords(Walk(force: force, browser: browser))
            let other = try await browser.open(page.path)
            _ = try await browser.post(page, filling(Self.early))

            let wrong = try await browser.post(other, filling(String(repeating: "a", count: 9_000)))
            #expect(wrong.status == 422)
            #expect(try await browser.post(wrong, filling(Self.late)).status == 409)
        }
    }

    @Test func `a made-up note of what was seen is none, and a post without one is taken as it comes`() async throws {
        try await TestForce.standing { force, browser in
            let page = try await atWords(Walk(force: force, browser: browser))
            for seen in ["", "a", "a.b.c", "a.é", String(repeating: "a", count: 4_000) + ".a"] {
                let answer = try await browser.post(
                    page, filling("\(Self.early), \(seen.count)") + [(Shown.field, seen)])
                #expect(answer.status == 303, "\(seen.prefix(9))")
            }
        }
    }

    @Test func `nothing is sent that the check did not show`() async throws {
        try await TestForce.standing { force, browser in
            let walk = Walk(force: force, browser: browser)
            let words = try await atWords(walk)
            let check = try await walk.toCheck("theft", choosing: plainTheft)
            let now = try await browser.open(words.path)
            _ = try await browser.post(now, filling(Self.late))

            let answer = try await browser.post(check, [("declared", "yes")])
            #expect(answer.status == 409 && answer.says("Your answers have changed"))
            #expect(answer.body.contains(Self.late))
            #expect(answer.says("Check your answers"))
            #expect(try await browser.press(answer, [("declared", "yes")]).path.hasSuffix("/done"))
        }
    }

    @Test func `a removal that was asked for another entry removes none`() async throws {
        try await TestForce.standing { force, browser in
            let walk = Walk(force: force, browser: browser)
            _ = try await walk.toCheck("theft", choosing: plainTheft)
            let items = try #require(force.form("theft")?.page("items"))
            let another = Walk.sample(items).filter { $0.0 != "items_make" } + [("items_make", "Nokia")]
            let asked = try await browser.open("/report/theft/items/1/remove")
            _ = try await browser.press(try await browser.open("/report/theft/items/1/remove"))
            _ = try await browser.press(try await browser.open("/report/theft/items/1"), another)
            #expect(try await browser.open("/report/theft/items").says("You have added 1 thing"))

            _ = try await browser.press(asked)
            #expect(try await browser.open("/report/theft/items").says("You have added 1 thing"))
        }
    }

    /// Where one says what happened.
    private func atWords(_ walk: Walk) async throws -> WebPage {
        var page = try await walk.begin("theft")
        while !page.path.hasSuffix("/what-happened") { page = try await walk.answer(page, choosing: plainTheft) }
        return page
    }

    private func filling(_ words: String) -> [(String, String)] { [("what-happened", words)] }
}
