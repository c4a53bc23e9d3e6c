import Forms
import Testing

@testable import Website

@Test(arguments: [
    ("bike stolen", "/report/theft"), ("my BIKES were nicked", "/report/theft"), ("burgled", "/report/burglary"),
    ("someone broke into my shed", "/report/burglary"), ("car accident", "/report/road-traffic-collision"),
    ("scam", "/advice/fraud"), ("noise", "/advice/council"), ("child's missing", "/advice/missing-person"),
])
func `plain words find the right door`(words: String, href: String) async throws {
    try await TestForce.standing { force, _ in
        let found = WordSearch(force.parts.library.frontDoor).choices(for: words).map { DoorView($0).href }
        #expect(found.contains(href), "\(found)")
    }
}

@Test func `words that fit nothing find nothing and say so`() async throws {
    try await TestForce.standing { _, browser in
        _ = try await browser.press(try await browser.open("/report"), [("emergency", "no")])
        let page = try await browser.open("/report?q=xyzzy+%3Cb%3E")

        #expect(page.body.contains("Nothing in the list fits"))
        #expect(page.body.contains("value=\"xyzzy &lt;b&gt;\""))
    }
}
