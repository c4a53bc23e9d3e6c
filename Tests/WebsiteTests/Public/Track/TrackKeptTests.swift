import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

/// Nothing that somebody typed for their report is lost, whatever became of the page that it was typed on.
@Suite struct TrackKeptTests {
    @Test func `an answer typed after the pass ran out goes through the door and stands in its field`() async throws {
        try await Tracking.standing { tracking in
            let browser = tracking.browser
            try await tracking.perform(.claim, .ask(question: "Which colour?"), by: .handler)
            let page = try await browser.open("/track")
            tracking.force.pass(.minutes(31))

            let door = try await browser.press(page, [("answer", "Dark\n <green>.")], action: "/track/answer")
            let wrong = try await browser.press(door, [("reference", "1"), ("access-code", "2")])
            let inside = try await browser.press(wrong, tracking.keys)
            let sent = try await browser.press(inside, action: "/track/answer")

            #expect(door.status == 403 && door.title.hasPrefix("Error: Track a report"))
            #expect(door.field("kept") == "Dark\n <green>." && wrong.status == 422)
            #expect(wrong.field("kept") == "Dark\n <green>.")
            #expect(inside.status == 200 && inside.field("answer") == "Dark\n <green>.")
            #expect(inside.body.contains("What you wrote has not been sent yet"))
            #expect(sent.body.contains("You answered") && sent.body.contains("Dark\n &lt;green&gt;."))
        }
    }

    @Test func `what is added, and why somebody withdraws, go through the door as well`() async throws {
        try await Tracking.standing { tracking in
            let browser = tracking.browser
            let asked = try await browser.open("/track/withdraw")
            tracking.force.pass(.minutes(31))

            let door = try await browser.upload(
                tracking.page, [Photos.jpeg("a.jpg", 400)], in: "files", [("information", "He is back.")],
                button: "Send it")
            let inside = try await browser.press(door, tracking.keys)
            tracking.force.pass(.minutes(31))
            let second = try await browser.press(asked, [("reason", "I found it.")])
            let again = try await browser.press(second, tracking.keys)

            #expect(door.status == 403 && door.field("kept") == "He is back.")
            #expect(door.body.contains("The file that you chose was not kept") && tracking.force.filesOnDisk.isEmpty)
            #expect(inside.field("information") == "He is back.")
            #expect(second.field("kept") == "I found it." && again.field("information") == "I found it.")
            #expect(try await tracking.report.withdrawal == nil)
            // With nothing typed there is nothing to keep.
            tracking.force.pass(.minutes(31))
            let empty = try await browser.press(asked, [("reason", "")])
            #expect(empty.status == 200 && empty.title.hasPrefix("Track a report"))
        }
    }

    @Test func `without the visit's cookie the words come back on the door, by either kind of form`() async throws {
        try await Tracking.standing { tracking in
            let browser = tracking.browser
            try await tracking.perform(.claim, .ask(question: "Which colour?"), by: .handler)
            let page = try await browser.open("/track")
            browser.forget("visit")

            let answered = try await browser.post(page, [("answer", "Green.")], action: "/track/answer")
            browser.forget("visit")
            let added = try await browser.upload(
                page, [Photos.jpeg("a.jpg", 400)], in: "files", [("information", "And red.")], button: "Send it")

            #expect(answered.status == 403 && answered.field("kept") == "Green.")
            #expect(added.status == 403 && added.field("kept") == "And red.")
            #expect(tracking.force.filesOnDisk.isEmpty)
            browser.forget("visit")
            let door = try await browser.press(added, tracking.keys)
            #expect(door.status == 403 && door.field("kept") == "And red.")
            let inside = try await browser.press(door, tracking.keys)
            #expect(inside.status == 200 && inside.field("information") == "And red.")
        }
    }

    @Test func `another site's post gets nothing back`() async throws {
        try await Tracking.standing { tracking in
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let page = try await tracking.browser.send(
                .post, "/track/answer", fields: [("answer", "From elsewhere.")], headers: [site: "cross-site"])

            #expect(page.status == 403 && !page.body.contains("From elsewhere."))
        }
    }

    @Test func `an answer to a question that lapsed meanwhile is offered as something to add`() async throws {
        try await Tracking.standing { tracking in
            let browser = tracking.browser
            try await tracking.perform(.claim, .ask(question: "Which colour?"), by: .handler)
            tracking.force.pass(.hours(24))
            let page = try await tracking.comeBack()
            try await tracking.force.parts.store.perform(
                .expireQuestion, on: tracking.reference, by: .system, at: tracking.force.now)

            let late = try await browser.press(page, [("answer", "Dark green.")], action: "/track/answer")
            let added = try await browser.press(late, action: "/track/add")

            #expect(late.status == 409 && late.body.contains("That question is not open any more"))
            #expect(late.body.contains("<a href=\"#information\">Go to what you wrote</a>"))
            #expect(late.field("information") == "Dark green." && !late.body.contains("id=\"answer\""))
            #expect(added.body.contains("You added information") && added.body.contains("Dark green."))
        }
    }

    @Test func `what cannot be taken while a newer program works on the report stays where it was typed`() async throws
    {
        try await Tracking.standing { tracking in
            let report = try await tracking.perform(.claim, .ask(question: "Which colour?"), by: .handler)

            let typed = TrackTyped(refused: .newerProgram, .answer, "Green.", for: report)

            #expect(typed.answer == "Green." && typed.information.isEmpty && typed.status == .conflict)
            #expect(typed.notice?.field == "answer")
        }
    }

    @Test func `words that are too long come back at their field`() async throws {
        try await Tracking.standing { tracking in
            let browser = tracking.browser
            let long = String(repeating: "long ", count: 801) + "end"

            let added = try await browser.press(tracking.page, [("information", long)], action: "/track/add")
            let withdrawn = try await browser.press(try await browser.open("/track/withdraw"), [("reason", long)])

            #expect(added.status == 422 && added.field("information") == long)
            #expect(added.body.contains("Shorten what you wrote to 4000 characters"))
            #expect(withdrawn.status == 422 && withdrawn.field("reason") == long)
            #expect(try await tracking.report.withdrawal == nil)
        }
    }

    @Test func `withdrawing twice, or after closing, is answered in words`() async throws {
        try await Tracking.standing { tracking in
            let asked = try await tracking.browser.open("/track/withdraw")
            _ = try await tracking.browser.press(asked, [("reason", "I found it.")])

            let same = try await tracking.browser.press(asked, [("reason", "I found it.")])
            let other = try await tracking.browser.press(asked, [("reason", "He made me.")])

            #expect(same.status == 200)
            #expect(other.status == 409 && other.body.contains("You have withdrawn this report already"))
            #expect(other.field("information") == "He made me.")
        }
        try await Tracking.standing { tracking in
            let asked = try await tracking.browser.open("/track/withdraw")
            try await tracking.decide(.adviseOnly)

            let late = try await tracking.browser.press(asked, [("reason", "")])

            #expect(late.status == 409 && late.body.contains("This report is closed"))
        }
    }
}

extension WebPage {
    /// What stands in a field.
    func field(_ name: String) -> String? {
        forms.lazy.flatMap(\.fields).first { $0.name == name }?.value
    }
}
