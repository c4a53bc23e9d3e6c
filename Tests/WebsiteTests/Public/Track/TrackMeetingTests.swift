import Reporting
import Store
import Testing

@testable import Website

/// Appointments: offered, confirmed, moved.
@Suite struct TrackMeetingTests {
    private static let action = "/track/appointment"

    @Test func `an appointment is offered in words and confirmed, and can be moved then`() async throws {
        try await Tracking.standing { tracking in
            let slots = try await tracking.book()

            let page = try await tracking.browser.open("/track")
            let confirmed = try await tracking.browser.press(page, [("choice", "confirm")], action: Self.action)
            let moved = try await tracking.browser.press(
                confirmed, [("choice", slots[1].text)], action: Self.action)

            #expect(page.body.contains("We offer you an appointment"))
            #expect(page.body.contains("Saturday 28 November, 2:05pm to 3:35pm, at 4 Harbour Road"))
            #expect(page.body.contains("Sunday 29 November, 2:05pm to 3:35pm"))
            #expect(
                confirmed.body.contains("You have confirmed it") && confirmed.body.contains("or call 101")
                    && confirmed.body.contains("<summary>Move it"))
            #expect(!confirmed.body.contains("value=\"confirm\""))
            #expect(moved.body.contains("Sunday 29 November, 2:05pm to 3:35pm, at 4 Harbour Road"))
            let appointment = try await tracking.report.attendance?.appointment
            #expect(appointment?.slot == slots[1] && appointment?.standing == .confirmed)
        }
    }

    @Test func `none of them suits: another is asked for, and one may be taken after all`() async throws {
        try await Tracking.standing { tracking in
            let slots = try await tracking.book()

            let asked = try await tracking.browser.press(
                try await tracking.browser.open("/track"), [("choice", "other")], action: Self.action)
            let standing = try await tracking.report.attendance?.appointment?.standing
            let taken = try await tracking.browser.press(asked, [("choice", slots[0].text)], action: Self.action)

            #expect(asked.body.contains("You asked for another time") && standing == .moveAsked)
            #expect(taken.body.contains("You have confirmed it"))
            #expect(try await tracking.report.attendance?.appointment?.others.count == 2)
        }
    }

    @Test func `no choice, a made-up one and one that has passed are refused at the field`() async throws {
        try await Tracking.standing { tracking in
            let slots = try await tracking.book()
            let browser = tracking.browser
            let page = try await browser.open("/track")

            let none = try await browser.press(page, action: Self.action)
            let odd = try await browser.press(page, [("choice", "someday")], action: Self.action)
            let unknown = try await browser.press(page, [("choice", "1-2000000000000")], action: Self.action)
            let other = Appointment.Slot(from: slots[2].from + .days(1), to: slots[2].to + .days(1))
            let strange = try await browser.press(page, [("choice", other.text)], action: Self.action)
            tracking.force.pass(.days(5))
            let late = try await browser.press(
                try await tracking.comeBack(), [("choice", slots[1].text)], action: Self.action)

            for refused in [none, odd] {
                #expect(refused.status == 422 && refused.body.contains("href=\"#choice\""))
                #expect(refused.body.contains("Choose a time, or say that none of them suits you"))
            }
            #expect(unknown.status == 422 && unknown.body.contains("That time has passed"))
            #expect(strange.status == 422 && strange.body.contains("That time is not offered any more"))
            #expect(late.status == 422 && late.body.contains("That time has passed"))
            #expect(try await tracking.report.attendance?.appointment?.standing == .offered)
        }
    }

    @Test func `a time that was never shown is not confirmed`() async throws {
        try await Tracking.standing { tracking in
            let slots = try await tracking.book()
            let page = try await tracking.browser.open("/track")
            try await tracking.perform(.book(slots[2], place: "4 Harbour Road"), by: .dispatcher)

            let late = try await tracking.browser.press(page, [("choice", "confirm")], action: Self.action)
            let standing = try await tracking.report.attendance?.appointment?.standing
            let again = try await tracking.browser.press(late, [("choice", "confirm")], action: Self.action)

            #expect(late.status == 409 && late.body.contains("The time has changed meanwhile"))
            #expect(late.body.contains("Monday 30 November") && standing == .offered)
            #expect(again.body.contains("You have confirmed it"))
        }
    }

    @Test func `when officers need not come any more, the choice changes nothing and says so`() async throws {
        try await Tracking.standing { tracking in
            _ = try await tracking.book()
            let page = try await tracking.browser.open("/track")
            try await tracking.perform(.regrade(.referred, reason: "Solved by telephone."), by: .dispatcher)

            let late = try await tracking.browser.press(page, [("choice", "confirm")], action: Self.action)

            #expect(late.status == 409 && late.body.contains("This appointment is not open any more"))
        }
    }

    @Test func `without a pass the choice leads to the door`() async throws {
        try await Tracking.standing { tracking in
            _ = try await tracking.book()
            let page = try await tracking.browser.open("/track")
            tracking.force.pass(.minutes(31))

            let door = try await tracking.browser.press(page, [("choice", "confirm")], action: Self.action)

            #expect(door.title.hasPrefix("Track a report"))
            #expect(try await tracking.report.attendance?.appointment?.standing == .offered)
        }
    }

    @Test func `a time that ends on another day is told with both days`() {
        let from = Instant(milliseconds: 1_795_529_100_000)
        let words = Clockface().span(.init(from: from, to: from + .hours(12)), seenAt: from)

        #expect(words == "Tuesday 24 November, 2:05pm to 2:05am on Wednesday 25 November")
    }
}
