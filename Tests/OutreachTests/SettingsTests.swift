import Testing

@testable import Outreach

@Suite struct SettingsTests {
    @Test(arguments: ["", "mail server", "mail/x", "user@mail", "mail?x", "mäil"])
    func `a host that can't be one is refused`(host: String) throws {
        #expect(SMTPSettings(host: host, port: 25, protection: .none, sender: try northmoor()) == nil)
    }

    @Test(arguments: [0, -1, 65_536])
    func `a port that can't be one is refused`(port: Int) throws {
        #expect(SMTPSettings(host: "mail", port: port, protection: .none, sender: try northmoor()) == nil)
    }

    @Test func `an address of IPv6 stands in brackets`() throws {
        let settings = SMTPSettings(host: "::1", port: 465, protection: .tls(nil), sender: try northmoor())

        #expect(settings?.url == "smtps://[::1]:465/northmoor.example")
    }

    @Test func `a sender needs an address that every server takes`() {
        #expect(Sender(name: "N", address: "no-reply") == nil)
        #expect(Sender(name: "N", address: "größe@example.com") == nil)
        #expect(Sender(name: "N", address: "no-reply@bücher.example")?.mailbox.domain == "xn--bcher-kva.example")
    }

    private let uuid = "5f2f4d1c-9a3b-4f5e-8d7c-0123456789ab"

    @Test func `a key of Notify is its name, its service and its secret`() {
        let key = NotifyKey("live-key-2026-\(uuid)-\(uuid.uppercased())")

        #expect(key?.service == uuid)
        #expect(key?.secret == uuid.uppercased())
    }

    @Test func `what is no key of Notify is refused`() {
        let texts = [
            "", "\(uuid)-\(uuid)", "name-\(uuid)", "name-\(uuid)_\(uuid)", "name-\(uuid)-\(uuid)x", "名-\(uuid)-é",
        ]
        for text in texts {
            #expect(NotifyKey(text) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        "http://api.notifications.service.gov.uk", "ftp://127.0.0.1", "", "https://", "https://x.example?a=b",
        "http://127.0.0.1.example.com",
    ])
    func `an address of Notify without TLS, or none at all, is refused`(address: String) throws {
        let key = try #require(NotifyKey("name-\(uuid)-\(uuid)"))

        let account = NotifyAccount(key, address: address, now: { morning })

        #expect(account == nil)
    }
}
