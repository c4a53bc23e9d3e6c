/// Sends mail through a mail server, one connection a message.
package struct SMTPCourier: Courier {
    package let way = Way.email
    private let settings: SMTPSettings
    private let lane: Lane

    package init(_ settings: SMTPSettings) {
        self.settings = settings
        lane = Lane(name: "mail", places: settings.places)
    }

    package func deliver(_ message: Outgoing) async -> Delivery {
        guard let recipient = Mailbox(message.to) else {
            return .never(why: "this is no address that mail can be sent to")
        }
        let text = MailText(message, from: settings.sender, to: recipient.address).text
        let settings = settings
        return await lane.run { stop in
            Posting(text, to: recipient, settings, stop).run()
        }
    }
}
