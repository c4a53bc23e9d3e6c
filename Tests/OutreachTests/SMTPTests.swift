import Foundation
import Testing

@testable import Outreach

/// Against a real mail server.
@Suite struct SMTPTests {
    private let login = SMTPSettings.Login(user: "bluelamp", password: "geheim ü")

    // MARK: Delivering

    @Test func `a mail arrives as it was written`() async throws {
        try await Postbox.open { postbox in
            let delivery = try await postbox.courier().deliver(
                message(subject: "We have a question – für Sie", body: "Grüße, Łukasz.\n\n.A dot\n.\nEnd"))

            let (envelope, mail) = try postbox.onlyTaken()
            #expect(delivery == .delivered(receipt: "2.0.0 queued as 4D2F"))
            #expect(envelope.from == "no-reply@northmoor.example")
            #expect(envelope.to == ["ada@example.com"])
            #expect(mail.body == "Grüße, Łukasz.\n\n.A dot\n.\nEnd\n")
            #expect(mail["Subject"] == "We have a question – für Sie")
            #expect(mail["From"] == "Northmoor Police <no-reply@northmoor.example>")
            #expect(mail["To"] == "ada@example.com")
            #expect(mail["Date"] == "Fri, 27 Nov 2026 08:52:11 +0000")
            #expect(mail["Auto-Submitted"] == "auto-generated")
            #expect(mail.defects == [])
        }
    }

    @Test func `attempts at one message bear one Message-ID, which doesn't tell the id`() async throws {
        try await Postbox.open { postbox in
            let courier = try postbox.courier()
            for id in ["7K3M-1", "7K3M-1", "7K3M-2"] { _ = await courier.deliver(message(id: id)) }

            let names = try postbox.taken().map { $0.mail["Message-ID"] }
            #expect(names[0] == names[1])
            #expect(names[0] != names[2])
            #expect(names.allSatisfy { $0?.hasSuffix("@northmoor.example>") == true && $0?.contains("7K3M") == false })
        }
    }

    @Test func `many at once arrive once each`() async throws {
        try await Postbox.open { postbox in
            let courier = try postbox.courier(places: 3)
            let deliveries = await withTaskGroup(of: Delivery.self, returning: [Delivery].self) { group in
                for number in 0..<40 { group.addTask { await courier.deliver(message(id: "\(number)")) } }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(deliveries.filter(\.isDelivered).count == 40)
            #expect(Set(try postbox.taken().map { $0.mail["Message-ID"] }).count == 40)
        }
    }

    // MARK: Protection

    @Test(arguments: [Postbox.Protection.startTLS, .tls])
    func `over TLS, with user and password`(protection: Postbox.Protection) async throws {
        try await Postbox.open(protection, ["--login"]) { postbox in
            let courier = try postbox.courier(
                protection == .tls ? .tls(login) : .startTLS(login), authorities: postbox.authorities)

            #expect(await courier.deliver(message()).isDelivered)
            let envelope = try postbox.onlyTaken().envelope
            #expect(envelope.user == "bluelamp")
            #expect(envelope.isProtected)
        }
    }

    @Test(arguments: [Postbox.Protection.startTLS, .tls])
    func `a certificate that nobody vouches for gets no mail`(protection: Postbox.Protection) async throws {
        try await Postbox.open(protection) { postbox in
            let delivery = try await postbox.courier(protection == .tls ? .tls(nil) : .startTLS(nil)).deliver(message())

            #expect(delivery == .again(after: nil, why: "the mail server's certificate isn't trusted"))
            #expect(try postbox.files() == [])
        }
    }

    @Test func `a server without STARTTLS gets neither password nor mail`() async throws {
        try await Postbox.open { postbox in
            let delivery = try await postbox.courier(.startTLS(login)).deliver(message())

            #expect(delivery == .again(after: nil, why: "no TLS with the mail server"))
            #expect(try postbox.files() == [])
        }
    }

    @Test func `a file of authorities that isn't there is our fault`() async throws {
        try await Postbox.open(.tls) { postbox in
            let delivery = try await postbox.courier(.tls(nil), authorities: "/nowhere.pem").deliver(message())

            #expect(delivery == .again(after: nil, why: "the file of authorities can't be read"))
        }
    }

    @Test func `a wrong password is our fault, not the message's`() async throws {
        try await Postbox.open(.startTLS, ["--login"]) { postbox in
            let wrong = SMTPSettings.Login(user: "bluelamp", password: "guess")
            let delivery = try await postbox.courier(.startTLS(wrong), authorities: postbox.authorities)
                .deliver(message())

            #expect(delivery.isAgain)
            #expect(delivery.why.hasPrefix("the mail server refuses our user name or password"))
        }
    }

    @Test func `a missing password is our fault, not the message's`() async throws {
        try await Postbox.open(.startTLS, ["--login"]) { postbox in
            let delivery = try await postbox.courier(.startTLS(nil), authorities: postbox.authorities)
                .deliver(message())

            #expect(delivery == .again(after: nil, why: "the mail server refuses our sender (530 5.7.0)"))
        }
    }

    // MARK: Refusals

    @Test func `a refusal for now is tried again, one for ever is not, and neither tells the address`() async throws {
        try await Postbox.open { postbox in
            let courier = try postbox.courier()

            #expect(
                await courier.deliver(message(to: "later@example.com"))
                    == .again(after: nil, why: "the mail server says: later (451 4.2.1)"))
            #expect(
                await courier.deliver(message(to: "gone@example.com"))
                    == .never(why: "the mail server refuses the address (550 5.1.1)"))
            #expect(
                await courier.deliver(message(to: "stranger@example.com"))
                    == .again(after: nil, why: "the mail server wants a password (530 5.7.0)"))
            #expect(
                await courier.deliver(message(body: "REFUSE"))
                    == .never(why: "the mail server refuses the message (554 5.6.0)"))
        }
    }

    @Test func `a sender that the server refuses is our fault`() async throws {
        try await Postbox.open { postbox in
            let sender = try #require(Sender(name: "", address: "unwelcome@northmoor.example"))
            let settings = try #require(
                SMTPSettings(host: "127.0.0.1", port: postbox.port, protection: .none, sender: sender))

            #expect(
                await SMTPCourier(settings).deliver(message())
                    == .again(after: nil, why: "the mail server refuses our sender (550 5.7.1)"))
        }
    }

    @Test(arguments: [
        "", "ada", "@example.com", "ada@", "ada@localhost", "ada@example.com, bob@example.com", "a b@example.com",
        "ada@example.com>\r\nRCPT TO:<eve@example.com", "ada\r\n@example.com", "ada@exa\nmple.com", "<ada@example.com>",
        "ada@-example.com", "ada@example..com", ".ada@example.com", "ada@127.0.0.1", "ada@[127.0.0.1]",
        "a%0d@ex%0a.com",
        "ada@\u{202E}example.com", "\u{0}@example.com",
    ])
    func `what is no address goes nowhere`(address: String) async throws {
        let settings = SMTPSettings(host: "127.0.0.1", port: 1, protection: .none, sender: try northmoor())
        let courier = SMTPCourier(try #require(settings))

        #expect(
            await courier.deliver(message(to: address))
                == .never(why: "this is no address that mail can be sent to"))
    }

    // MARK: Letters of the world

    @Test func `a domain in other letters needs nothing special of the server`() async throws {
        try await Postbox.open(.none, ["--ascii"]) { postbox in
            let delivery = try await postbox.courier().deliver(message(to: "ada@Bücher.example"))

            #expect(delivery.isDelivered)
            let (envelope, mail) = try postbox.onlyTaken()
            #expect(envelope.to == ["ada@xn--bcher-kva.example"])
            #expect(mail["To"] == "ada@xn--bcher-kva.example")
        }
    }

    @Test func `a name in other letters goes to a server that can take it`() async throws {
        try await Postbox.open { postbox in
            let delivery = try await postbox.courier().deliver(message(to: "łukasz@example.com"))

            #expect(delivery.isDelivered)
            let (envelope, mail) = try postbox.onlyTaken()
            #expect(envelope.to == ["łukasz@example.com"])
            #expect(envelope.options.contains("SMTPUTF8"))
            #expect(mail["To"] == "łukasz@example.com")
        }
    }

    @Test func `a name in other letters is not forced on a server that can't take it`() async throws {
        try await Postbox.open(.none, ["--ascii"]) { postbox in
            let delivery = try await postbox.courier().deliver(message(to: "łukasz@example.com"))

            #expect(delivery == .never(why: "the mail server takes no address with letters like these"))
            #expect(try postbox.files() == [])
        }
    }

    // MARK: A server that fails

    @Test func `a server that isn't there is tried again`() async throws {
        let settings = SMTPSettings(host: "127.0.0.1", port: 1, protection: .none, sender: try northmoor())

        #expect(
            await SMTPCourier(try #require(settings)).deliver(message())
                == .again(after: nil, why: "the mail server can't be reached"))
    }

    @Test(arguments: ["mail", "rcpt", "data"])
    func `a server that is killed on the way is tried again`(moment: String) async throws {
        try await Postbox.open(.none, ["--when", "dies-at-\(moment)"]) { postbox in
            let delivery = try await postbox.courier().deliver(message())

            #expect(delivery.isAgain)
            #expect(delivery.why.hasPrefix("the connection to the mail server was lost"))
        }
    }

    @Test(arguments: ["greeting", "mail", "rcpt", "data"])
    func `a silent server holds nobody longer than the time-out`(moment: String) async throws {
        try await Postbox.open(.none, ["--when", "silent-at-\(moment)"]) { postbox in
            let courier = try postbox.courier(timeout: .milliseconds(700))
            let (delivery, time) = await timed { await courier.deliver(message()) }

            #expect(delivery == .again(after: nil, why: "the mail server didn't answer in time"))
            #expect(time < .seconds(10))
        }
    }

    @Test(arguments: ["silent-at-quit", "dies-at-quit"])
    func `a message taken on is delivered, however the farewell goes`(when: String) async throws {
        try await Postbox.open(.none, ["--when", when]) { postbox in
            let courier = try postbox.courier(timeout: .seconds(6))
            let (delivery, time) = await timed { await courier.deliver(message()) }

            #expect(delivery.isDelivered)
            #expect(time < .seconds(30))
        }
    }

    @Test func `who is cancelled waits neither for the server nor for a place`() async throws {
        try await Postbox.open(.none, ["--when", "silent-at-mail"]) { postbox in
            let courier = try postbox.courier(timeout: .seconds(60), places: 1)
            let (deliveries, time) = try await timed {
                try await withThrowingTaskGroup(of: Delivery.self, returning: [Delivery].self) { group in
                    for number in 0..<3 { group.addTask { await courier.deliver(message(id: "\(number)")) } }
                    try await postbox.wait(for: "reached-mail")
                    group.cancelAll()
                    return try await group.reduce(into: []) { $0.append($1) }
                }
            }

            #expect(Set(deliveries.map(\.why)) == ["stopped on the way", "stopped before it began"])
            #expect(time < .seconds(20))
        }
    }

    private func timed<Value>(_ body: () async throws -> Value) async rethrows -> (Value, Duration) {
        let clock = ContinuousClock()
        let start = clock.now
        let value = try await body()
        return (value, clock.now - start)
    }
}
