/// How staff were in touch with the reporter, or tried to be.
package enum ContactKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A message that a person wrote and sent by a way of their own: a letter, another telephone.
    case message
    case callThatReachedThem = "call-that-reached-them"
    case callUnanswered = "call-unanswered"
    case visit
    /// Nobody was there.
    case visitUnanswered = "visit-unanswered"

    /// Whether it ends the 48 hours (DOMAIN.md: a message, a call that reached them, a visit).
    package var isSubstantive: Bool {
        switch self {
        case .message, .callThatReachedThem, .visit: true
        case .callUnanswered, .visitUnanswered: false
        }
    }

    package var title: String {
        switch self {
        case .message: "Message sent"
        case .callThatReachedThem: "Call that reached them"
        case .callUnanswered: "Call not answered"
        case .visit: "Visit"
        case .visitUnanswered: "Visit, nobody there"
        }
    }

    /// Nil for a call that the reporter never took: it may have rung where nobody should know of it.
    fileprivate var publicTitle: String? {
        switch self {
        case .message: "We sent you a message"
        case .callThatReachedThem: "We spoke on the telephone"
        case .callUnanswered, .visitUnanswered: nil
        case .visit: "We visited you"
        }
    }
}

/// A contact with the reporter on record.
package struct Contact: Hashable, Sendable, Codable {
    package let how: ContactKind
    package let summary: String
    package let by: StaffMember
    package let at: Instant
}

extension CommandName {
    package static let recordContact = CommandName("contact", "record a contact with the reporter")
}

extension Wording {
    package static let contact = Wording("words", title: "What was said", missing: "Say what was said.")
}

extension Command {
    /// Also after closing: people ring when they ring. Those who take contacts for the force record any; investigators
    /// and officers those of their own work.
    package static func recordContact(_ kind: ContactKind, summary: String) -> Command {
        Command(.recordContact, staffWhoMay: .recordContacts, .contact, .recordAttendance) {
            (report, member, now) throws(Refusal) in
            if !member.may(.recordContacts) { try report.checkInHand(of: member, for: .recordContact) }
            let contact = Contact(how: kind, summary: try required(summary, .contact), by: member, at: now)
            return [.correspondence(.contactRecorded(ContactRecorded(contact)))]
        }
    }
}

package struct ContactRecorded: EventBody {
    package static let name = "contact-recorded"
    package let contact: Contact

    package init(_ contact: Contact) {
        self.contact = contact
    }

    package init(from decoder: any Decoder) throws {
        contact = try Contact(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try contact.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        if contact.how.isSubstantive { report.correspondence.noteContact(at: contact.at) }
    }

    package var face: Face {
        Face(
            "Contact: \(contact.how.title.lowercased())", [contact.summary],
            toReporter: contact.how.publicTitle.map { PublicLine($0) }, isExchange: true)
    }
}
