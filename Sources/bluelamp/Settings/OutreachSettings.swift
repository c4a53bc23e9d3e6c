import Forms
import Foundation
import Outreach

/// By which couriers reporters are written to, and as whom.
struct OutreachSettings: Sendable {
    /// Takes messages out; nil: nobody is written to, and the tracking page carries everything.
    enum Courier: Sendable {
        /// Files in a folder of the data: for the demo, and where something else takes them on.
        case folder
        case smtp(Server)
        case notify(naming: Service?, neutral: Service?)
    }

    struct Server: Sendable {
        enum Security: String, CaseIterable {
            case none, starttls, tls
        }

        let host: String
        let port: Int
        let security: Security
        let user: String?
        let password: String?
        /// File of the authorities that the server's certificate may come from; nil: the system's.
        let authorities: String?
    }

    /// A service of GOV.UK Notify: its name stands on all that it sends.
    struct Service: Sendable {
        let key: String
        let emailTemplate: String?
        let textTemplate: String?
    }

    let courier: Courier?
    /// An address of mail that names the police.
    let sender: String?
    /// One that does not, for reporters who did not say that we may name the police.
    let neutralSender: String?
    /// Where GOV.UK Notify is; another address is for tests.
    let notifyAddress: String?
    /// Who is written to when officers are to go at once.
    let alertRecipients: [AlertRecipient]

    static let nobody = OutreachSettings(
        courier: nil, sender: nil, neutralSender: nil, notifyAddress: nil, alertRecipients: [])
}

extension OutreachSettings {
    enum Choice: String, CaseIterable {
        case none, folder, smtp, notify
    }

    /// - Throws: `Stop` with the name of the setting that is missing or cannot be.
    init(_ source: Settings.Source, isDemo: Bool) throws {
        let choice = try source.choice(.courier, of: Choice.self) ?? (isDemo ? .folder : .none)
        switch choice {
        case .none: courier = nil
        case .folder: courier = .folder
        case .smtp: courier = .smtp(try Server(source))
        case .notify: courier = try Self.services(source)
        }
        sender = source.text(.mailFrom) ?? (choice == .folder ? "reports@force.example" : nil)
        neutralSender = source.text(.neutralMailFrom) ?? (choice == .folder ? "answers@mail.example" : nil)
        notifyAddress = source.text(.notifyAddress)
        alertRecipients = try Self.recipients(source, courier)
        guard choice != .smtp || sender != nil else {
            throw Stop(.misused, "mail-from: give the address that mail is sent from, for courier `smtp`.")
        }
    }

    /// Nobody is named whom nothing could reach: that would be noticed on the night when it matters.
    private static func recipients(_ source: Settings.Source, _ courier: Courier?) throws -> [AlertRecipient] {
        func list(_ setting: Setting) -> [String] {
            source.text(setting)?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
        }
        let (mails, texts): (Bool, Bool) =
            switch courier {
            case nil: (false, false)
            case .folder: (true, true)
            case .smtp: (true, false)
            case .notify(let naming, _): (naming?.emailTemplate != nil, naming?.textTemplate != nil)
            }
        let addresses = list(.alertEmail).map { AlertRecipient(way: .email, to: $0) }
        guard addresses.isEmpty || mails else {
            throw Stop(.misused, "alert-email: needs courier `smtp`, or `notify` with notify-email-template.")
        }
        let telephones = try list(.alertTelephone).map { typed in
            guard let number = Telephone.international(typed) else {
                throw Stop(.misused, "alert-telephone: `\(typed)` is no telephone number.")
            }
            return AlertRecipient(way: .text, to: number)
        }
        guard telephones.isEmpty || texts else {
            throw Stop(.misused, "alert-telephone: needs courier `notify` with notify-text-template.")
        }
        return addresses + telephones
    }

    private static func services(_ source: Settings.Source) throws -> Courier {
        func service(_ key: Setting, _ email: Setting, _ text: Setting) throws -> Service? {
            guard let secret = source.text(key) else { return nil }
            let service = Service(
                key: secret, emailTemplate: source.text(email), textTemplate: source.text(text))
            guard service.emailTemplate != nil || service.textTemplate != nil else {
                throw Stop(
                    .misused, "\(email.rawValue): give the id of a template at GOV.UK Notify, or \(text.rawValue).")
            }
            return service
        }
        let naming = try service(.notifyKey, .notifyEmailTemplate, .notifyTextTemplate)
        let neutral = try service(.notifyNeutralKey, .notifyNeutralEmailTemplate, .notifyNeutralTextTemplate)
        guard naming != nil || neutral != nil else {
            throw Stop(.misused, "notify-key: give the key of the service at GOV.UK Notify, for courier `notify`.")
        }
        return .notify(naming: naming, neutral: neutral)
    }
}

extension OutreachSettings.Server {
    fileprivate init(_ source: Settings.Source) throws {
        guard let host = source.text(.smtpHost) else {
            throw Stop(.misused, "smtp-host: give the name of the mail server, for courier `smtp`.")
        }
        let security = try source.choice(.smtpSecurity, of: Security.self) ?? .starttls
        self.host = host
        self.security = security
        port = try source.number(.smtpPort, in: 1...65_535) ?? (security == .tls ? 465 : security == .none ? 25 : 587)
        user = source.text(.smtpUser)
        password = source.text(.smtpPassword)
        authorities = source.text(.smtpAuthorities)
        guard (user == nil) == (password == nil) else {
            throw Stop(.misused, "smtp-password: a user and a password go together.")
        }
        guard user == nil || security != .none else {
            throw Stop(.misused, "smtp-security: a password is not sent over a line in the clear; use starttls or tls.")
        }
    }
}
