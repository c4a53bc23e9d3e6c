internal import Foundation
internal import NIOHTTP1

/// Sends mail or text messages through GOV.UK Notify.
///
/// The template there consists of placeholders only: the subject is `((subject))` and the message `((body))`; a text
/// message is just `((body))`.
package struct NotifyCourier: Courier {
    package let way: Way
    private let account: NotifyAccount
    private let template: String

    /// - Parameter template: id of the template at Notify.
    package init(_ way: Way, _ account: NotifyAccount, template: String) {
        self.way = way
        self.account = account
        self.template = template
    }

    /// A delivery is a message that Notify has accepted; the receipt is its id there.
    ///
    /// Notify would send a second message for the same reference, so a repeat asks first whether the first one is there.
    package func deliver(_ message: Outgoing) async -> Delivery {
        guard let letter = NotifyLetter(message, way, template: template) else {
            return .never(why: "this is no address that such a message can be sent to")
        }
        if message.isRepeat, let known = await earlier(message) { return known }
        guard let body = try? JSONEncoder().encode(letter) else {
            return .never(why: "the message can't be written as JSON")
        }
        let path =
            switch way {
            case .email: "/v2/notifications/email"
            case .text: "/v2/notifications/sms"
            }
        return NotifyVerdict.delivery(await account.ask(.POST, path, body))
    }

    /// What became of an earlier attempt; nil when Notify knows of none that is on its way or arrived.
    private func earlier(_ message: Outgoing) async -> Delivery? {
        var query = URLComponents()
        query.queryItems = [URLQueryItem(name: "reference", value: NotifyLetter.reference(of: message))]
        let answer = await account.ask(.GET, "/v2/notifications?\(query.percentEncodedQuery ?? "")")
        guard let answer, answer.status == 200 else { return NotifyVerdict.delivery(answer) }
        guard let list = try? JSONDecoder().decode(NotifyList.self, from: answer.body) else {
            return .again(after: nil, why: "Notify's list of messages can't be read")
        }
        let arriving = list.notifications.first { !$0.status.hasSuffix("-failure") }
        return arriving.map { .delivered(receipt: $0.id) }
    }
}

/// What Notify is asked to send.
struct NotifyLetter: Encodable {
    let emailAddress: String?
    let phoneNumber: String?
    let templateID: String
    let personalisation: [String: String]
    let reference: String

    enum CodingKeys: String, CodingKey {
        case emailAddress = "email_address"
        case phoneNumber = "phone_number"
        case templateID = "template_id"
        case personalisation
        case reference
    }

    /// nil when the address is none.
    init?(_ message: Outgoing, _ way: Way, template: String) {
        switch way {
        case .email:
            guard let mailbox = Mailbox(message.to) else { return nil }
            emailAddress = mailbox.address
            phoneNumber = nil
            personalisation = ["subject": HeaderText.oneLine(message.subject), "body": message.body]
        case .text:
            guard let number = TelephoneNumber(message.to) else { return nil }
            emailAddress = nil
            phoneNumber = number.text
            personalisation = ["body": message.body]
        }
        templateID = template
        reference = Self.reference(of: message)
    }

    /// The name that a mail has too, so that the id, which may tell a report's reference, stays in the house.
    static func reference(of message: Outgoing) -> String { MailText.name(of: message) }
}

/// Messages that Notify knows.
struct NotifyList: Decodable {
    struct Entry: Decodable {
        let id: String
        let status: String
    }

    let notifications: [Entry]
}
