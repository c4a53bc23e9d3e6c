import Forms
import HTTPTypes
import Testing

@testable import Website

@Test func `a report is begun on one device and finished on another by its return code`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        let second = try await walk.answer(try await walk.begin("theft"), choosing: plainTheft)
        let saved = try await browser.open("/save/theft")
        let code = try #require(saved.text(id: "return-code"))
        #expect(saved.body.contains("2:05pm on Tuesday 1 December"))

        force.pass(.seconds(6 * 24 * 3600))
        let phone = browser.another()
        let gate = try await phone.open("/report/resume")
        let door = try await phone.press(gate, [("emergency", "no")])
        let resumed = try await phone.press(door, [("code", code.lowercased().replacing("-", with: " "))])
        #expect(resumed.path == second.path)
    }
}

@Test func `after seven days a draft is gone, and a wrong code says so`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        _ = try await walk.answer(try await walk.begin("theft"), choosing: plainTheft)
        let code = try #require(try await browser.open("/save/theft").text(id: "return-code"))
        force.pass(.seconds(7 * 24 * 3600))
        let asked = try await browser.press(try await browser.open("/report/resume"), [("emergency", "no")])

        for wrong in [code, "1111", ""] {
            let page = try await browser.post(asked, [("code", wrong)])
            #expect(page.status == 422 && page.title.hasPrefix("Error:"))
        }
    }
}

@Test func `a shared device forgets the draft but not its code`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        _ = try await walk.answer(try await walk.begin("theft"), choosing: plainTheft)
        let saved = try await browser.open("/save/theft")
        let code = try #require(saved.text(id: "return-code"))
        _ = try await browser.press(saved, button: "Forget it")
        #expect(try await browser.open("/report/theft").path == "/report/theft/force")

        let page = try await browser.press(try await browser.open("/report/resume"), [("code", code)])
        #expect(page.path != "/report/theft/force")
    }
}

@Test func `deleting what was typed deletes it`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        _ = try await walk.answer(try await walk.begin("theft"), choosing: plainTheft)
        let saved = try await browser.open("/save/theft")
        let code = try #require(saved.text(id: "return-code"))
        _ = try await browser.press(saved, button: "Delete")

        let page = try await browser.press(try await browser.open("/report/resume"), [("code", code)])
        #expect(page.status == 422)
    }
}

@Test func `exit ends every cookie of ours and leads to the harmless site, even without a token`() async throws {
    try await TestForce.standing { force, browser in
        let walk = Walk(force: force, browser: browser)
        _ = try await walk.toDone("theft", choosing: plainTheft)
        _ = try await walk.answer(try await walk.begin("burglary"))
        #expect(browser.cookieNames.isSuperset(of: ["visit", "draft-burglary", "sent-theft"]))

        let exit = try await browser.send(.post, "/exit")
        #expect(exit.status == 303 && exit.location == force.parts.library.force.exit)
        #expect(browser.cookieNames.isEmpty)
    }
}

@Test func `every page of a form offers the exit and forbids any cache to keep it`() async throws {
    try await TestForce.standing { force, browser in
        let page = try await Walk(force: force, browser: browser).begin("theft")

        #expect(page.body.contains("action=\"/exit\""))
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(page.headers[.contentEncoding] == nil)
    }
}
