import Foundation
import Outreach
import Reporting

/// Who takes messages out: by way, under a sender that names the police and under one that does not.
struct Couriers: Sendable {
    private let naming: [Way: any Courier]
    private let neutral: [Way: any Courier]
    /// To be closed at the end.
    private let accounts: [NotifyAccount]

    /// Whether anybody can be written to at all.
    var isAnything: Bool { !naming.isEmpty || !neutral.isEmpty }

    /// Nil where the force has none that may write to this person.
    func courier(_ way: Way, mayNamePolice: Bool) -> (any Courier)? {
        mayNamePolice ? naming[way] : neutral[way]
    }

    init(naming: [any Courier], neutral: [any Courier], accounts: [NotifyAccount] = []) {
        self.naming = Dictionary(naming.map { ($0.way, $0) }) { first, _ in first }
        self.neutral = Dictionary(neutral.map { ($0.way, $0) }) { first, _ in first }
        self.accounts = accounts
    }

    func close() async {
        for account in accounts { try? await account.close() }
    }
}

extension Couriers {
    /// - Parameter force: the name that mail is sent under.
    /// - Throws: `Stop` with the name of the setting that cannot be.
    init(_ settings: OutreachSettings, force: String, outbox: URL, now: @escaping @Sendable () -> Instant) throws {
        let sender = try settings.sender.map { try Self.sender($0, name: force, .mailFrom) }
        // Its address is all that it says.
        let neutralSender = try settings.neutralSender.map { try Self.sender($0, name: "", .neutralMailFrom) }
        let senders = (sender.map { [$0] } ?? [], neutralSender.map { [$0] } ?? [])
        switch settings.courier {
        case nil:
            self.init(naming: [], neutral: [])
        case .folder:
            let couriers = { (sender: Sender) in Way.allCases.map { FolderCourier($0, folder: outbox, sender: sender) }
            }
            self.init(naming: senders.0.flatMap(couriers), neutral: senders.1.flatMap(couriers))
        case .smtp(let server):
            self.init(
                naming: try senders.0.map { try Self.courier(server, $0) },
                neutral: try senders.1.map { try Self.courier(server, $0) })
        case .notify(let naming, let neutral):
            let first = try naming.map { try Self.couriers($0, settings, .notifyKey, now: now) }
            let second = try neutral.map { try Self.couriers($0, settings, .notifyNeutralKey, now: now) }
            self.init(
                naming: first?.couriers ?? [], neutral: second?.couriers ?? [],
                accounts: [first, second].compactMap { $0?.account })
        }
    }

    private static func sender(_ address: String, name: String, _ setting: Setting) throws -> Sender {
        guard let sender = Sender(name: name, address: address) else {
            throw Stop(.misused, "\(setting.rawValue): this is no address that mail can be sent from.")
        }
        return sender
    }

    private static func courier(_ server: OutreachSettings.Server, _ sender: Sender) throws -> any Courier {
        var login: SMTPSettings.Login?
        if let user = server.user, let password = server.password {
            login = SMTPSettings.Login(user: user, password: password)
        }
        let protection: SMTPSettings.Protection =
            switch server.security {
            case .none: .none
            case .starttls: .startTLS(login)
            case .tls: .tls(login)
            }
        let settings = SMTPSettings(
            host: server.host, port: server.port, protection: protection, sender: sender,
            authorities: server.authorities)
        guard let settings else { throw Stop(.misused, "smtp-host: this is no name of a mail server.") }
        return SMTPCourier(settings)
    }

    private static func couriers(
        _ service: OutreachSettings.Service, _ settings: OutreachSettings, _ setting: Setting,
        now: @escaping @Sendable () -> Instant
    ) throws -> (couriers: [any Courier], account: NotifyAccount) {
        guard let key = NotifyKey(service.key) else {
            throw Stop(.misused, "\(setting.rawValue): this is no key of GOV.UK Notify.")
        }
        let account =
            if let address = settings.notifyAddress {
                NotifyAccount(key, address: address, now: now)
            } else {
                NotifyAccount(key, now: now)
            }
        guard let account else { throw Stop(.misused, "notify-address: give an address with https.") }
        let email = service.emailTemplate.map { NotifyCourier(.email, account, template: $0) }
        let text = service.textTemplate.map { NotifyCourier(.text, account, template: $0) }
        return ([email, text].compactMap(\.self), account)
    }
}
