import Foundation
import Outreach
import Reporting
import Store
import Testing

@testable import bluelamp

/// What becomes of the outbox: who is written to, as whom, and what is put on record.
@Suite struct MessageDeliveryTests {
    private let later = WritingDesk.start + .seconds(20)

    private func couriers(
        _ email: Delivery = .delivered(receipt: nil), _ text: Delivery = .delivered(receipt: nil)
    ) -> (all: Couriers, email: ScriptedCourier, text: ScriptedCourier) {
        let (mail, sms) = (ScriptedCourier(.email, email), ScriptedCourier(.text, text))
        return (Couriers(naming: [mail, sms], neutral: []), mail, sms)
    }

    @Test(arguments: Engine.allCases)
    func `a decision reaches the reporter as a mail that says nothing of it, and the 48 hours end then`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            try await withTemporaryFolder { folder in
                let desk = try WritingDesk(database)
                let sender = try #require(Sender(name: "Northmoor Police", address: "reports@northmoor.example"))
                let courier = FolderCourier(.email, folder: folder, sender: sender)
                let reference = try await desk.submit(["email"])
                try await desk.decide(reference)
                #expect(try await desk.report(reference).correspondence.respondedAt == nil)

                let ends = try await desk.work(
                    try desk.delivery(Couriers(naming: [courier], neutral: [])), at: later)

                #expect(ends == [.recorded, .recorded])
                let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                let mails = try files.map { try String(contentsOf: $0, encoding: .utf8) }
                #expect(mails.count == 2)
                for mail in mails {
                    #expect(
                        mail.contains("To: \(WritingDesk.email)") && mail.contains("\(WritingDesk.site)/track/link/"))
                    #expect(!mail.contains("trombone") && !mail.contains("film") && !mail.contains("\(reference)"))
                }
                #expect(try await desk.report(reference).correspondence.respondedAt == later)
                #expect(try await desk.left() == 0)
            }
        }
    }

    @Test(arguments: [
        (["email"], "no", "yes"), (["email"], "unknown", "yes"), (["here"], "yes", "yes"), (["email"], "yes", "no"),
        (["email"], "yes", "unknown"),
    ])
    func
        `nobody is written to who did not say that it is safe, by a way that they did not choose, or by a name that they fear`(
            _ ways: [String], _ isSafe: String, _ sayPolice: String
        ) async throws
    {
        try await withDatabase(.sqlite) { database in
            let desk = try WritingDesk(database)
            let reference = try await desk.submit(ways, isSafe: isSafe, sayPolice: sayPolice)
            try await desk.decide(reference)
            let (all, email, text) = couriers()

            #expect(try await desk.work(try desk.delivery(all), at: later) == [.done, .done])

            #expect(email.letters.isEmpty && text.letters.isEmpty)
            let report = try await desk.report(reference)
            #expect(report.correspondence.respondedAt == nil && report.correspondence.unread.count == 1)
        }
    }

    @Test func `whoever did not say that we may name the police is written to by a sender that does not`() async throws
    {
        try await withDatabase(.sqlite) { database in
            let desk = try WritingDesk(database)
            _ = try await desk.submit(["email"], sayPolice: "no")
            let (naming, neutral) = (
                ScriptedCourier(.email, .delivered(receipt: nil)), ScriptedCourier(.email, .delivered(receipt: nil))
            )

            _ = try await desk.work(
                try desk.delivery(Couriers(naming: [naming], neutral: [neutral])), at: later)

            #expect(naming.letters.isEmpty)
            let letter = try #require(neutral.letters.first)
            #expect(!letter.body.localizedStandardContains("police") && !letter.body.contains("Northmoor"))
            #expect(letter.to == WritingDesk.email)
        }
    }

    @Test func `a decision that is taken back, or was read before, is told to nobody`() async throws {
        try await withDatabase(.sqlite) { database in
            let desk = try WritingDesk(database)
            let (all, email, _) = couriers()
            let undone = try await desk.submit(["email"])
            let read = try await desk.submit(["email"])
            _ = try await desk.work(try desk.delivery(all), at: WritingDesk.start)
            #expect(email.letters.count == 2, "that both have arrived")
            try await desk.decide(undone)
            try await desk.decide(read)
            #expect(try await desk.work(try desk.delivery(all), at: WritingDesk.start + .seconds(5)).isEmpty)
            try await desk.store.perform(
                .undoDecision, on: undone, by: .staff(WritingDesk.handler), at: WritingDesk.start + .seconds(6))
            let number = try #require(try await desk.report(read).correspondence.unread.first?.number)
            try await desk.store.perform(
                .delivered(message: number, .tracking), on: read, by: .system, at: WritingDesk.start + .seconds(7))

            #expect(try await desk.work(try desk.delivery(all), at: later) == [.done, .done])
            #expect(email.letters.count == 2)
        }
    }

    @Test func `where mail is refused a text message is tried; where nothing is left it is work in a queue`()
        async throws
    {
        try await withDatabase(.sqlite) { database in
            let desk = try WritingDesk(database)
            let reference = try await desk.submit(["email", "text"])
            try await desk.decide(reference)
            let first = couriers(.never(why: "no such mailbox"))
            #expect(try await desk.work(try desk.delivery(first.all), at: later) == [.recorded, .recorded])
            #expect(first.text.letters.map(\.to) == ["+447700900982", "+447700900982"])
            #expect(first.text.letters.allSatisfy { $0.body.contains("\(WritingDesk.site)/track") })
            #expect(first.text.letters.allSatisfy { !$0.body.contains("/track/link/") })
            #expect(try await desk.report(reference).correspondence.failed.isEmpty)

            let other = try await desk.submit(["email"])
            try await desk.decide(other)
            let second = couriers(.never(why: "no such mailbox"))
            _ = try await desk.work(try desk.delivery(second.all), at: later)
            let failed = try await desk.report(other).correspondence.failed
            #expect(failed.map(\.occasion) == [.decided])
            let queue = try await desk.store.work(Worklist(.queue(.messages), includesSensitive: false), limit: 9)
            #expect(queue.rows.map(\.reference) == [other])
        }
    }

    @Test func `a provider that is away is tried again, and nothing is on record before it has taken the message`()
        async throws
    {
        try await withDatabase(.sqlite) { database in
            let desk = try WritingDesk(database)
            let reference = try await desk.submit(["email"])
            let version = try await desk.report(reference).version
            let away = couriers(.again(after: .seconds(90), why: "the server is away"))

            #expect(
                try await desk.work(try desk.delivery(away.all), at: later)
                    == [.again(because: "the server is away", earliest: later + .seconds(90))])
            #expect(try await desk.report(reference).version == version)
            let again = couriers()
            #expect(
                try await desk.work(try desk.delivery(again.all), at: later + .minutes(5)) == [.recorded])
            #expect(away.email.letters.first?.id == again.email.letters.first?.id)
            #expect(again.email.letters.first?.isRepeat == true)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what another node took over meanwhile is recorded once`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let desk = try WritingDesk(database)
            let reference = try await desk.submit(["email"])
            try await desk.decide(reference)
            let delivery = try desk.delivery(couriers().all)
            let slow = try await desk.jobs.claim(.message, at: later, lease: .seconds(60), limit: 50)
            let next = try await desk.jobs.claim(.message, at: later + .minutes(2), lease: .seconds(60), limit: 50)
            #expect(slow.count == 2 && next.count == 2)

            for job in next { #expect(try await delivery.deliver(job, at: later + .minutes(2)) == .recorded) }
            for job in slow {
                let end = try await delivery.deliver(job, at: later + .minutes(3))
                #expect(end == .lost || end == .done)
            }

            let events = try #require(try await desk.store.file(reference)).events
            #expect(events.count { $0.event.name == "message-delivered" } == 1)
        }
    }

    @Test func `without a courier nothing waits and nothing is said to be sent`() async throws {
        try await withDatabase(.sqlite) { database in
            let desk = try WritingDesk(database)
            let reference = try await desk.submit(["email"])
            try await desk.decide(reference)

            #expect(
                try await desk.work(OutreachDesk.nobody.messages(desk.store, desk.vault), at: later) == [.done, .done])
            #expect(try await desk.report(reference).correspondence.respondedAt == nil)
        }
    }
}
