import Foundation
import Reporting
import Testing

@testable import Outreach

/// Against a server that speaks Notify's published interface.
@Suite struct NotifyTests {
    private let server = NotifyStandIn(now: { morning })

    private func courier<Value: Sendable>(
        _ way: Way = .email, key: String = NotifyStandIn.key, template: String = NotifyStandIn.template,
        at now: Instant = morning, _ body: @escaping @Sendable (NotifyCourier) async throws -> Value
    ) async throws -> Value {
        try await server.serve { address in
            try await Self.account(key, address, now) { account in
                try await body(NotifyCourier(way, account, template: template))
            }
        }
    }

    private static func account<Value: Sendable>(
        _ key: String, _ address: String, _ now: Instant, timeout: Duration = .seconds(20),
        _ body: (NotifyAccount) async throws -> Value
    ) async throws -> Value {
        let key = try #require(NotifyKey(key))
        let maybe = NotifyAccount(key, address: address, timeout: timeout, now: { now })
        let account = try #require(maybe)
        do {
            let value = try await body(account)
            try await account.close()
            return value
        } catch {
            try await account.close()
            throw error
        }
    }

    // MARK: Delivering

    @Test func `a mail is posted with its subject and body`() async throws {
        let delivery = try await courier { await $0.deliver(message(subject: "News\nfor you", body: "Grüße\n\nEnd")) }

        let letters = await server.letters
        try #require(letters.count == 1)
        #expect(delivery == .delivered(receipt: letters[0].id))
        #expect(
            letters[0].letter
                == NotifyStandIn.Letter(
                    emailAddress: "ada@example.com", phoneNumber: nil, templateID: NotifyStandIn.template,
                    personalisation: ["subject": "News for you", "body": "Grüße\n\nEnd"],
                    reference: MailText.name(of: message())))
    }

    @Test func `a text message is posted with its body alone`() async throws {
        let delivery = try await courier(.text) { await $0.deliver(message(to: "+447700900123")) }

        #expect(delivery.isDelivered)
        #expect(
            await server.letters.map(\.letter) == [
                NotifyStandIn.Letter(
                    emailAddress: nil, phoneNumber: "+447700900123", templateID: NotifyStandIn.template,
                    personalisation: ["body": "Words."], reference: MailText.name(of: message()))
            ])
    }

    @Test func `what is no address, or no number, isn't posted`() async throws {
        #expect(try await courier { await $0.deliver(message(to: "+447700900123")) }.isNever)
        #expect(try await courier(.text) { await $0.deliver(message(to: "ada@example.com")) }.isNever)
        #expect(await server.tokens.isEmpty)
    }

    // MARK: Repeats

    @Test func `a repeat of what arrived is delivered without a second message`() async throws {
        let deliveries = try await courier { courier in
            [await courier.deliver(message()), await courier.deliver(message(isRepeat: true))]
        }

        #expect(deliveries[0].isDelivered)
        #expect(deliveries[0] == deliveries[1])
        #expect(await server.letters.count == 1)
    }

    @Test func `a repeat of what never arrived, or failed there, is posted`() async throws {
        try await courier { courier in
            #expect(await courier.deliver(message(id: "other")).isDelivered)
            #expect(await courier.deliver(message(isRepeat: true)).isDelivered)
            await server.become("temporary-failure")
            #expect(await courier.deliver(message(isRepeat: true)).isDelivered)
        }

        #expect(await server.letters.count == 3)
    }

    @Test func `a repeat is not posted while Notify can't say whether it arrived`() async throws {
        await server.answer(503, "{}")
        let delivery = try await courier { await $0.deliver(message(isRepeat: true)) }

        #expect(delivery == .again(after: nil, why: "Notify answers with 503"))
        #expect(await server.letters.isEmpty)
    }

    // MARK: Who we are

    @Test func `a wrong key and a wrong clock are our fault, not the message's`() async throws {
        let wrong = "test-\(NotifyStandIn.service)-\(NotifyStandIn.service)"
        let other = "test-\(NotifyStandIn.secret)-\(NotifyStandIn.secret)"
        let why = "Notify refuses our key, or our clock is wrong (403)"

        #expect(try await courier(key: wrong) { await $0.deliver(message()) } == .again(after: nil, why: why))
        #expect(try await courier(key: other) { await $0.deliver(message()) } == .again(after: nil, why: why))
        for time in [morning + .seconds(32), morning - .seconds(32)] {
            #expect(try await courier(at: time) { await $0.deliver(message()) } == .again(after: nil, why: why))
        }
        #expect(await server.letters.isEmpty)
    }

    @Test func `a template that Notify doesn't know is our fault, not the message's`() async throws {
        let why = "Notify refuses our account or template (400)"
        for template in ["x", NotifyStandIn.service] {
            let delivery = try await courier(template: template) { await $0.deliver(message()) }
            #expect(delivery == .again(after: nil, why: why))
        }
    }

    // MARK: Answers

    struct Case: Sendable {
        let status: Int
        let error: String
        let message: String
        var wait: String?
        let delivery: Delivery
    }

    static let cases: [Case] = [
        Case(
            status: 400, error: "ValidationError", message: "email_address Not a valid email address",
            delivery: .never(why: "Notify refuses the address or the message (400)")),
        Case(
            status: 400, error: "BadRequestError", message: "Can't send to international mobile numbers",
            delivery: .never(why: "Notify refuses the address or the message (400)")),
        Case(
            status: 400, error: "BadRequestError",
            message: "Content for template has a character count greater than the limit of 918",
            delivery: .never(why: "Notify refuses the address or the message (400)")),
        Case(
            status: 400, error: "BadRequestError",
            message: "Can't send to this recipient when service is in trial mode",
            delivery: .again(after: nil, why: "Notify refuses our account or template (400)")),
        Case(
            status: 400, error: "BadRequestError", message: "Can't send to this recipient using a team-only API key",
            delivery: .again(after: nil, why: "Notify refuses our account or template (400)")),
        Case(
            status: 429, error: "RateLimitError", message: "Exceeded rate limit",
            delivery: .again(after: .seconds(60), why: "Notify's limit is reached (429)")),
        Case(
            status: 429, error: "RateLimitError", message: "Exceeded rate limit", wait: "7",
            delivery: .again(after: .seconds(7), why: "Notify's limit is reached (429)")),
        Case(
            status: 429, error: "TooManyRequestsError", message: "Exceeded send limits for today",
            delivery: .again(after: .seconds(3600), why: "Notify's limit is reached (429)")),
        Case(
            status: 500, error: "Exception", message: "Internal server error",
            delivery: .again(after: nil, why: "Notify answers with 500")),
        Case(
            status: 503, error: "Exception", message: "Service unavailable", wait: "30",
            delivery: .again(after: .seconds(30), why: "Notify answers with 503")),
    ]

    @Test(arguments: cases.indices)
    func `each answer is taken for what it says`(number: Int) async throws {
        let wanted = Self.cases[number]
        let fault = "{\"error\": \"\(wanted.error)\", \"message\": \"\(wanted.message)\"}"
        await server.answer(
            wanted.status, "{\"status_code\": \(wanted.status), \"errors\": [\(fault)]}", wait: wanted.wait)

        let delivery = try await courier { await $0.deliver(message()) }

        #expect(delivery == wanted.delivery)
    }

    @Test(arguments: [(400, "<html>"), (302, ""), (404, ""), (502, "<html>")])
    func `an answer that isn't Notify's is tried again`(status: Int, body: String) async throws {
        await server.answer(status, body)

        #expect(try await courier { await $0.deliver(message()) }.isAgain)
    }

    @Test func `an accepted message without an id is delivered all the same`() async throws {
        await server.answer(201, "?")

        #expect(try await courier { await $0.deliver(message()) } == .delivered(receipt: nil))
    }

    private let unanswered = Delivery.again(
        after: nil, why: "Notify can't be reached or didn't answer in time")

    private func time<Value>(_ body: () async throws -> Value) async rethrows -> (Value, Duration) {
        let clock = ContinuousClock()
        let start = clock.now
        let value = try await body()
        return (value, clock.now - start)
    }

    @Test func `a server that isn't there is tried again`() async throws {
        let gone = try await server.serve { $0 }

        let delivery = try await Self.account(NotifyStandIn.key, gone, morning) {
            await NotifyCourier(.email, $0, template: NotifyStandIn.template).deliver(message())
        }

        #expect(delivery == unanswered)
    }

    @Test func `a silent server holds nobody longer than the time-out`() async throws {
        try await Postbox.open(.none, ["--when", "silent-at-greeting"]) { postbox in
            let address = "http://127.0.0.1:\(postbox.port)"
            let (delivery, duration) = try await time {
                try await Self.account(NotifyStandIn.key, address, morning, timeout: .milliseconds(700)) {
                    await NotifyCourier(.email, $0, template: NotifyStandIn.template).deliver(message())
                }
            }

            #expect(delivery == unanswered)
            #expect(duration < .seconds(10))
        }
    }

    @Test func `an answer that drips holds nobody longer than the time-out`() async throws {
        await server.drip()
        let delivery = try await server.serve { address in
            try await Self.account(NotifyStandIn.key, address, morning, timeout: .milliseconds(700)) {
                await NotifyCourier(.email, $0, template: NotifyStandIn.template).deliver(message())
            }
        }

        #expect(delivery == unanswered)
    }

    // MARK: Notify's own client

    private struct Client: Decodable {
        let ids: [String]
        let found: [String]
        let refused: [Refused]

        enum Refused: Decodable, Equatable {
            case status(Int)
            case error(String)

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                if let status = try? value.decode(Int.self) {
                    self = .status(status)
                } else {
                    self = .error(try value.decode(String.self))
                }
            }
        }
    }

    @Test func `the stand-in satisfies Notify's own client`() async throws {
        let server = NotifyStandIn(now: {
            Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        })
        let output = try await server.serve { address in
            try await Python.run([
                Python.script("official_client.py"), "send", NotifyStandIn.key, address, NotifyStandIn.template,
            ])
        }

        let said = try JSONDecoder().decode(Client.self, from: output)
        #expect(said.ids == (await server.letters.map(\.id)))
        #expect(said.found == [said.ids[1]])
        #expect(said.refused == [.status(400), .error("ValidationError")])
    }

    @Test func `our token satisfies Notify's own reader`() async throws {
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        _ = try await courier(at: now) { await $0.deliver(message()) }
        let token = try #require(await server.tokens.first)

        let output = try await Python.run([
            Python.script("official_client.py"), "token", NotifyStandIn.secret, token,
        ])

        #expect(String(decoding: output, as: UTF8.self).contains("true"))
    }
}
