import Outreach
import Reporting
import Store
import Testing

@testable import bluelamp

@Suite struct AlertMessagesTests {
    private let later = WritingDesk.start + .seconds(2)

    private func alerted(
        _ answer: Delivery, acknowledged: Bool = false,
        to recipients: [AlertRecipient] = [
            AlertRecipient(way: .email, to: "one@force.example"), AlertRecipient(way: .text, to: "+447700900123"),
            AlertRecipient(way: .email, to: "two@force.example"),
        ],
        texts: Delivery? = nil, _ body: (JobEnd, ScriptedCourier, ScriptedCourier) throws -> Void
    ) async throws {
        try await withDatabase(.sqlite) { database in
            let desk = try WritingDesk(database)
            let dispatcher = WritingDesk.member("d", "L. Dispatch", .dispatcher)
            let reference = try await desk.submit(["here"])
            try await desk.store.perform(
                [.claim, .dispose(.attend(.immediate), reason: "Now", wordsToReporter: "Officers are to come.")],
                on: reference, by: .staff(WritingDesk.handler), at: WritingDesk.start)
            if acknowledged {
                try await desk.store.perform(
                    .acknowledgeAlert, on: reference, by: .staff(dispatcher), at: WritingDesk.start)
            }
            let (email, text) = (ScriptedCourier(.email, answer), ScriptedCourier(.text, texts ?? answer))
            let messages = AlertMessages(
                reports: desk.store, couriers: Couriers(naming: [email, text], neutral: []), recipients: recipients,
                link: "https://report.example/staff/dispatch")
            let jobs = try await desk.jobs.claim(.alert, at: later, lease: .seconds(30), limit: 9)
            try body(try await messages.send(try #require(jobs.first), at: later), email, text)
        }
    }

    @Test func `an immediate report reaches every address and number at once, and says nothing of the report`()
        async throws
    {
        try await alerted(.delivered(receipt: nil)) { end, email, text in
            #expect(end == .done)
            #expect(email.letters.map(\.to) == ["one@force.example", "two@force.example"])
            #expect(text.letters.map(\.to) == ["+447700900123"])
            #expect(text.letters.allSatisfy { $0.subject.isEmpty && !$0.body.contains("\n") && $0.body.count < 160 })
            #expect(Set((email.letters + text.letters).map(\.id)).count == 3)
            for letter in email.letters + text.letters {
                #expect(!letter.body.contains("trombone") && letter.body.contains("/staff/dispatch"))
            }
        }
    }

    @Test func `what was acknowledged meanwhile wakes nobody`() async throws {
        try await alerted(.delivered(receipt: nil), acknowledged: true) { end, email, text in
            #expect(end == .done && email.letters.isEmpty && text.letters.isEmpty)
        }
    }

    @Test func `nobody waits for another's box, what could not be reached is tried again, and who can't be is said`()
        async throws
    {
        try await alerted(.again(after: nil, why: "away"), texts: .delivered(receipt: nil)) { end, email, text in
            #expect(end == .again(because: "away"))
            #expect(email.letters.count == 2 && text.letters.count == 1)
        }
        try await alerted(.never(why: "no such mailbox"), texts: .delivered(receipt: nil)) { end, _, _ in
            #expect(end == .done)
        }
        try await alerted(.never(why: "no such mailbox")) { end, _, _ in
            #expect(end == .never(because: "nobody of alert-email and alert-telephone can be reached"))
        }
        try await alerted(.delivered(receipt: nil), to: []) { end, email, _ in
            #expect(end == .done && email.letters.isEmpty)
        }
    }
}
