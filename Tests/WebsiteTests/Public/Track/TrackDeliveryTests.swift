import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

/// What a person wrote reaches the reporter when they see it, and not before.
@Suite struct TrackDeliveryTests {
    @Test func `a message is delivered by showing it to whoever holds the pass, and is new once`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.perform(.claim, .message("We have your bicycle."), by: .handler)
            tracking.force.pass(.minutes(5))

            let shown = try await tracking.browser.open("/track")
            let report = try await tracking.report
            tracking.force.pass(.minutes(5))
            let again = try await tracking.browser.open("/track")

            #expect(shown.body.contains("We wrote to you <span class=\"new\">New</span>"))
            #expect(shown.body.contains("We have your bicycle."))
            #expect(report.correspondence.respondedAt == tracking.force.now + .minutes(-5))
            #expect(shown.body.contains("done, 2:10pm today"))
            #expect(again.body.contains("We wrote to you") && !again.body.contains(">New<"))
            #expect(try await tracking.report == report)
        }
    }

    @Test func `neither a robot's look, nor a browser that fetches ahead, nor a stranger is a delivery`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.perform(.claim, .message("We have your bicycle."), by: .handler)
            let purpose = try #require(HTTPField.Name("Sec-Purpose"))

            _ = try await tracking.browser.send(.head, "/track")
            let ahead = try await tracking.browser.send(.get, "/track", headers: [purpose: "prefetch;prerender"])
            _ = try await tracking.browser.another().open("/track")

            #expect(ahead.status == 503 && !ahead.body.contains("bicycle"))
            #expect(try await tracking.report.correspondence.respondedAt == nil)
            #expect(try await tracking.report.correspondence.unread.count == 1)
        }
    }

    @Test func `what is new stands on top, then the newest first, and all of it is delivered at once`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.investigate()
            try await tracking.perform(.message("First."), .requestEvidence("The receipt"), by: .investigator)
            let before = try await tracking.report.version
            _ = try await tracking.browser.press(
                tracking.page, [("information", "Newer.")], action: "/track/add")
            let page = try await tracking.browser.open("/track")

            #expect(try await tracking.report.correspondence.unread.isEmpty)
            #expect(try await tracking.report.version == before + 1 + 3)
            // The post's own answer showed them.
            #expect(!page.body.contains(">New<"))
            let order = ["You added information", "We asked you to send something", "We wrote to you"]
            #expect(page.has(inThisOrder: order))

            try await tracking.perform(.message("Later."), by: .investigator)
            _ = try await tracking.force.parts.store.perform(
                .addInformation(text: "Newest."), on: tracking.reference, by: .reporter, at: tracking.force.now)
            let mixed = try await tracking.browser.open("/track")
            #expect(mixed.has(inThisOrder: ["Later.", "Newest.", "Newer."]))
        }
    }

    @Test func `a decision that was taken back before anybody saw it did not happen to the reporter`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.decide(.malicious)
            try await tracking.perform(.undoDecision, by: .handler)

            let page = try await tracking.browser.open("/track")

            #expect(!page.body.contains("We decided what happens next") && !page.body.contains("Thank you for telling"))
            #expect(!page.body.contains("looking at your report again"))
        }
    }

    @Test func `a decision that the reporter has read is not taken back`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.decide(.adviseOnly)
            _ = try await tracking.browser.open("/track")

            await #expect(throws: Refusal.tooLateToUndo) {
                try await tracking.perform(.undoDecision, by: .handler)
            }
        }
    }

    @Test func `coming in by the door is a delivery too`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.perform(.claim, .ask(question: "Which colour?"), by: .handler)
            tracking.force.pass(.hours(1))
            #expect(try await tracking.report.correspondence.respondedAt == nil)

            _ = try await tracking.comeBack()

            #expect(try await tracking.report.correspondence.respondedAt == tracking.force.now)
        }
    }
}

extension WebPage {
    fileprivate func has(inThisOrder words: [String]) -> Bool {
        let places = words.compactMap { body.firstRange(of: $0)?.lowerBound }
        return places.count == words.count && places == places.sorted()
    }
}
