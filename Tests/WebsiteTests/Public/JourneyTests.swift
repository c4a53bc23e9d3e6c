import Forms
import Reporting
import Testing
import Vault

@testable import Website

/// Answers that let a theft through without a stop: the sample of each other page will do.
let plainTheft: [String: [(String, String)]] = ["force": [("force", "no")]]

@Test(arguments: [
    "theft", "burglary", "vehicle-crime", "road-traffic-collision", "tell-us-about", "antisocial-behaviour",
])
func `a form is walked to its check by what its pages contain`(form: String) async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        var page = try await walk.begin(form)
        var visited: [String] = []
        while !page.path.hasSuffix("/check"), visited.count < 150 {
            #expect(page.status == 200, "\(page.path)")
            #expect(page.forms.count == 1, "\(page.path) has \(page.forms.count) forms in main")
            visited.append(page.path)
            let next = try await walk.answer(page)
            if next.path == page.path, visited.filter({ $0 == page.path }).count > 2 { break }
            page = next
            // A stop: the sample led out of the form, which its own check has proved to be meant.
            if page.forms.first?.buttons.isEmpty == true { return }
        }

        #expect(page.path.hasSuffix("/check"), "stuck on \(page.path) after \(visited.count): \(page.body)")
    }
}

@Test func `a theft is sent, confirmed with clock times of the reader's day, and tracked`() async throws {
    try await TestForce.standing { force, browser in
        let done = try await Walk(force: force, browser: browser).toDone("theft", choosing: plainTheft)
        #expect(done.path == "/report/theft/done")
        let reference = try #require(done.text(id: "reference"))
        let code = try #require(done.text(id: "access-code"))
        #expect(Reference(parsing: reference) != nil)
        #expect(AccessCode(parsing: code) != nil)
        #expect(done.body.contains("by 2:50pm today"))
        #expect(done.body.contains("by 2:05pm on Thursday 26 November"))

        let door = try await browser.another().open("/track")
        #expect(!door.body.contains(reference))
        let other = browser.another()
        let tracked = try await other.press(
            try await other.open("/track"),
            [("reference", reference.lowercased()), ("access-code", code.replacing("-", with: " "))])
        #expect(tracked.path == "/track" && tracked.status == 200)
        #expect(tracked.text(id: "reference") == reference)
    }
}

@Test func `sent twice, and twice at once, it is one report`() async throws {
    try await TestForce.standing { force, browser in
        let check = try await Walk(force: force, browser: browser).toCheck("theft", choosing: plainTheft)
        async let first = browser.post(check, [("declared", "yes")])
        async let second = browser.post(check, [("declared", "yes")])
        let answers = try await [first, second]
        #expect(answers.map(\.location) == ["/report/theft/done", "/report/theft/done"])
        let reference = try await browser.open("/report/theft/done").text(id: "reference")

        let again = try await browser.press(check, [("declared", "yes")])
        #expect(again.text(id: "reference") == reference)
        #expect(try await browser.open("/report/theft/check").text(id: "reference") == reference)
        #expect(reference != nil)
    }
}

@Test func `an answer that was lost on its way back is given again`() async throws {
    try await TestForce.standing { force, browser in
        let check = try await Walk(force: force, browser: browser).toCheck("theft", choosing: plainTheft)
        let lost = browser.twin()
        let reference = try await lost.press(check, [("declared", "yes")]).text(id: "reference")

        // This browser never saw the answer: it still holds the draft's cookie.
        #expect(try await browser.open("/report/theft/done").text(id: "reference") == reference)
    }
}

@Test func `after sending, the form begins afresh and the confirmation stays within reach`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        let first = try await walk.toDone("theft", choosing: plainTheft).text(id: "reference")
        let page = try await browser.open("/report/theft")
        #expect(page.path == "/report/theft/force")
        #expect(page.forms[0].fields.allSatisfy { ["csrf", "seen"].contains($0.name) })

        let second = try await walk.toDone("theft", choosing: plainTheft).text(id: "reference")
        #expect(second != first && second != nil)
    }
}

@Test func `nothing is sent without the declaration`() async throws {
    try await TestForce.standing { force, browser in
        let check = try await Walk(force: force, browser: browser).toCheck("theft", choosing: plainTheft)
        let page = try await browser.press(check)

        #expect(page.status == 422 && page.title.hasPrefix("Error:"))
        #expect(try await browser.open("/report/theft/done").path != "/report/theft/done")
    }
}

@Test func `what was wrong comes back with everything typed, each complaint leading to its field`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        var page = try await walk.begin("theft")
        while !page.path.hasSuffix("/items") { page = try await walk.answer(page, choosing: plainTheft) }
        let name = try #require(page.forms[0].names.first { $0.hasSuffix("make") })
        let wrong = try await browser.post(page, [(name, "  Brompton <3 & \"co\" ")])

        #expect(wrong.status == 422)
        #expect(wrong.title.hasPrefix("Error:"))
        #expect(wrong.forms[0].fields.contains { $0.name == name && $0.value == "  Brompton <3 & \"co\" " })
        let targets = wrong.body.matches(of: /<li><a href="#([^"]+)"/).map { String($0.output.1) }
        #expect(!targets.isEmpty)
        for target in targets { #expect(wrong.body.contains("id=\"\(target)\""), "no element \(target)") }
    }
}

@Test func `a change from the check goes straight back to it`() async throws {
    try await TestForce.standing { force, browser in
        let check = try await Walk(force: force, browser: browser).toCheck("theft", choosing: plainTheft)
        let link = try #require(check.links.first { $0.contains("/what-happened?from=check") })
        let page = try await browser.open(link)
        let name = try #require(page.forms[0].names.first { $0 == "what-happened" })
        let back = try await browser.press(page, [(name, "It was gone when I came out of the library.")])

        #expect(back.path == "/report/theft/check")
        #expect(back.body.contains("It was gone when I came out of the library."))
    }
}

@Test func `nobody jumps ahead of what they have answered`() async throws {
    try await TestForce.standing { force, browser in
        _ = try await Walk(force: force, browser: browser).begin("theft")

        for path in ["check", "done", "what-happened", "items", "nonsense"] {
            #expect(try await browser.open("/report/theft/\(path)").path == "/report/theft/force")
        }
    }
}

@Test func `things are added, changed and removed one at a time, by posts`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        var page = try await walk.begin("theft")
        while !page.path.hasSuffix("/items") { page = try await walk.answer(page, choosing: plainTheft) }
        page = try await walk.answer(page, choosing: plainTheft)
        #expect(page.body.contains("You have added 1 "))
        page = try await browser.press(page, button: "Add another")
        #expect(page.path == "/report/theft/items/2")
        page = try await walk.answer(page)
        #expect(page.body.contains("You have added 2 "))

        let asked = try await browser.open("/report/theft/items/1/remove")
        #expect(try await browser.open("/report/theft/items").body.contains("You have added 2 "))
        for _ in 0..<2 {
            #expect(try await browser.press(asked).body.contains("You have added 1 "), "pressed twice, it removes one")
        }
    }
}
