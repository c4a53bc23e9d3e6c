import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

@Suite struct QueuePageTests {
    @Test func `the most urgent is first, with what is left in words and colour`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.receive("the first thing")
            force.pass(.minutes(20))
            try await force.receive("the second thing")
            force.pass(.minutes(26))
            try await force.receive("the third thing")
            let page = try await browser.signIn("okafor")

            let rows = page.body.matches(of: /(?s)<li class="(\w+)" data-reference.*?<\/li>/).map { match in
                (colour: String(match.output.1), text: String(match.output.0))
            }
            try #require(rows.count == 3)
            #expect(rows.map(\.colour) == ["red", "green", "green"])
            #expect(rows[0].text.contains("the first thing") && rows[0].text.contains("1 min late"))
            #expect(rows[1].text.contains("the second thing") && rows[1].text.contains("19 min left"))
            #expect(rows[2].text.contains("45 min left"))
            #expect(page.title.hasPrefix("Queue: 3 open, 1 late"))
            force.pass(.minutes(5))
            #expect(try await browser.open("/staff/queue").says("due soon, by"))
        }
    }

    @Test func `filters narrow the queue, and it is paged by key`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.receive("a thing told by telephone", channel: .phone101)
            for number in 1...45 {
                force.pass(.seconds(1))
                try await force.receive("thing number \(number).")
            }
            let first = try await browser.signIn("okafor")
            let next = try #require(first.links.first { $0.contains("after=") })
            let second = try await browser.open(next)

            #expect(first.says("thing number 39.") && !first.says("thing number 40."))
            #expect(
                !second.says("thing number 39.") && second.says("thing number 40.") && second.says("thing number 45."))
            #expect(second.links.contains("/staff/queue"))
            let told = try await browser.open("/staff/queue?channel=phone-101")
            #expect(told.says("told by telephone") && !told.says("thing number"))
            #expect(try await browser.open("/staff/queue?show=mine").says("Nothing in the queue fits"))
            #expect(try await browser.open("/staff/queue?show=nonsense&form=%2F&after=x").says("thing number 1."))
        }
    }

    @Test func `mine are mine, free are free`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive("a thing in hand")
            try await force.receive("a thing nobody has")
            try await browser.signIn("okafor")
            _ = try await browser.claim(reference)
            let mine = try await browser.open("/staff/queue?show=mine")
            let free = try await browser.open("/staff/queue?show=free")

            #expect(mine.says("a thing in hand") && !mine.says("a thing nobody has"))
            #expect(mine.says("You have it until"))
            #expect(free.says("a thing nobody has") && !free.says("a thing in hand"))
        }
    }

    @Test func `a sensitive report is in the queue of those alone who may see it`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.hire("lind", sensitive: true)
            let reference = try await force.receive("a delicate matter", isSensitive: true)
            let queue = try await browser.signIn("okafor")
            let other = browser.another()
            let seen = try await other.signIn("lind")

            #expect(!queue.says("a delicate matter") && queue.title.contains("0 open"))
            #expect(seen.says("a delicate matter") && seen.says("Sensitive"))
            let path = "/staff/reports/\(reference)"
            #expect(try await browser.send(.get, path).status == 404)
            let token = try await token(browser)
            for act in ["claim", "open", "assess", "ask", "dispose", "release", "renew", "reclaim"] {
                let fields = [("csrf", token), ("reason", "x")]
                #expect(try await browser.send(.post, "\(path)/\(act)", fields: fields).status == 404, "\(act)")
            }
            #expect(try await force.parts.store.disclosures(of: reference).isEmpty)
        }
    }

    /// The token that this session's pages carry, the empty queue's too.
    private func token(_ browser: Browser) async throws -> String {
        let page = try await browser.open("/staff/queue")
        return String(try #require(page.body.firstMatch(of: /name="csrf" value="([^"]+)"/)).output.1)
    }

    @Test func `what reporters type is shown as text`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive(
                "<script>alert(1)</script>{{secret}}", story: "He said \"<b>I will kill you</b>\" {{frame.csrf}}")
            let queue = try await browser.signIn("okafor")
            let report = try await browser.claim(reference)

            for page in [queue, report] {
                #expect(!page.body.contains("<script>alert"))
                #expect(page.says("<script>alert(1)</script>{{secret}}"))
            }
            #expect(report.says("{{frame.csrf}}") && !report.body.contains("<b>I will"))
        }
    }
}
