import Outreach
import Reporting
import Store
import Testing

@testable import bluelamp

@Suite struct AlertMailTests {
    private let later = WritingDesk.start + .seconds(2)

    private func alerted(
        _ answer: Delivery, acknowledged: Bool = false,
        to addresses: [String] = ["one@force.example", "two@force.example"],
        _ body: (JobEnd, ScriptedCourier) throws -> Void
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
            let courier = ScriptedCourier(.email, answer)
            let mail = AlertMail(
                reports: desk.store, couriers: Couriers(naming: [courier], neutral: []), addresses: addresses,
                link: "https://report.example/staff/dispatch")
            let jobs = try await desk.jobs.claim(.alert, at: later, lease: .seconds(30), limit: 9)
            try body(try await mail.send(try #require(jobs.first), at: later), courier)
        }
    }

    @Test func `an immediate report mails every address at once, and says nothing of the report`() async throws {
        try await alerted(.delivered(receipt: nil)) { end, courier in
            #expect(end == .done)
            #expect(courier.letters.map(\.to) == ["one@force.example", "two@force.example"])
            #expect(Set(courier.letters.map(\.id)).count == 2)
            for letter in courier.letters {
                #expect(!letter.body.contains("trombone") && letter.body.contains("/staff/dispatch"))
            }
        }
    }

    @Test func `what was acknowledged meanwhile wakes nobody`() async throws {
        try await alerted(.delivered(receipt: nil), acknowledged: true) { end, courier in
            #expect(end == .done && courier.letters.isEmpty)
        }
    }

    @Test func `a server that is away is tried again, and addresses that take nothing are said`() async throws {
        try await alerted(.again(after: nil, why: "away")) { end, _ in #expect(end == .again(because: "away")) }
        try await alerted(.never(why: "no such mailbox")) { end, _ in
            #expect(end == .never(because: "no address of alert-email takes mail"))
        }
        try await alerted(.delivered(receipt: nil), to: []) { end, courier in
            #expect(end == .done && courier.letters.isEmpty)
        }
    }
}
