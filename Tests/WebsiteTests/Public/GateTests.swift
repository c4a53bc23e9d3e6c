import Testing

@testable import Website

@Test(arguments: [
    "/report", "/road-traffic", "/tell-us-about", "/report/theft", "/report/theft/check", "/report/resume",
])
func `whoever has not answered is asked about an emergency first, and is then taken on`(path: String) async throws {
    try await TestForce.standing { _, browser in
        let asked = try await browser.open(path)
        #expect(asked.title.hasPrefix("Is this an emergency?"))

        let after = try await browser.press(asked, [("emergency", "no")])
        #expect(after.status == 200)
        #expect(!after.title.contains("emergency"))

        let again = try await browser.open(path)
        #expect(!again.title.contains("emergency"))
    }
}

@Test func `an emergency leads to 999 and no form`() async throws {
    try await TestForce.standing { _, browser in
        let page = try await browser.press(try await browser.open("/report/theft"), [("emergency", "yes")])

        #expect(page.path == "/emergency")
        #expect(page.body.contains("18000") && page.body.contains("55"))
        #expect(page.forms.isEmpty)
    }
}

@Test func `no answer to the emergency question is no answer`() async throws {
    try await TestForce.standing { _, browser in
        let page = try await browser.press(try await browser.open("/report/theft"))

        #expect(page.status == 422)
        #expect(page.title.hasPrefix("Error:"))
        let after = try await browser.press(page, [("emergency", "no")])
        #expect(after.path.hasPrefix("/report/theft/"))
    }
}

@Test func `the question is asked again in another visit and after four hours`() async throws {
    try await TestForce.standing { force, browser in
        _ = try await browser.press(try await browser.open("/report"), [("emergency", "no")])
        let other = try await browser.another().open("/report/theft")
        #expect(other.title.hasPrefix("Is this an emergency?"))

        force.pass(.seconds(4 * 3600))
        #expect(try await browser.open("/report/theft").title.hasPrefix("Is this an emergency?"))
    }
}

@Test(arguments: [
    "https://evil.example", "//evil.example", "/\\evil.example", "/report/../staff", "/staff", "/report//evil",
    "/report/theft\nSet-Cookie: a=b", "javascript:alert(1)", "/report?next=//evil.example\u{0}", "",
])
func `the question never leads off the pages of reporting`(next: String) async throws {
    try await TestForce.standing { _, browser in
        let asked = try await browser.open("/report")
        let answer = try await browser.post(asked, [("emergency", "no"), ("next", next)])

        #expect(answer.status == 303 && answer.location == "/report" || answer.status == 400)
    }
}
