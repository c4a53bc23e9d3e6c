/// How staff were in touch with the reporter, or tried to be.
package enum ContactKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A message that a person wrote. An automatic acknowledgement is none and is never recorded as one.
    case message
    case callThatReachedThem = "call-that-reached-them"
    case callUnanswered = "call-unanswered"
    case visit

    /// Whether it ends the 48 hours (DOMAIN.md: a message, a call that reached them, a visit).
    package var isSubstantive: Bool {
        switch self {
        case .message, .callThatReachedThem, .visit: true
        case .callUnanswered: false
        }
    }

    package var title: String {
        switch self {
        case .message: "Message sent"
        case .callThatReachedThem: "Call that reached them"
        case .callUnanswered: "Call not answered"
        case .visit: "Visit"
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

extension Report {
    /// In every stage, also after closing: people ring when they ring. Those who take contacts for the force record
    /// any; investigators and officers those of their own work.
    func decideContact(
        _ kind: ContactKind, _ summary: String, by member: StaffMember, at now: Instant
    ) throws(Refusal) -> [ReportEvent] {
        if !member.may(.recordContacts), let holder { try checkWork(of: holder, by: member) }
        let contact = Contact(how: kind, summary: try required(summary, .contact), by: member, at: now)
        return [.contactRecorded(contact)]
    }
}
