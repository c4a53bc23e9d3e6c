package import Reporting

/// How a message reaches somebody.
package enum Way: String, Sendable, CaseIterable {
    case email
    case text
}

/// Takes messages out of the house, one way and under one sender.
///
/// What a courier sends bears its sender's name. Whoever didn't say that we may name the police needs a second courier,
/// with a sender that doesn't name them either.
package protocol Courier: Sendable {
    var way: Way { get }

    /// Hands a message over and says what came of it.
    ///
    /// Never waits longer than the courier's time-out allows, and ends early, with `.again`, when its task is cancelled.
    /// A connection lost at the very end can't be told from one lost before it: `.again` may mean that the message went.
    func deliver(_ message: Outgoing) async -> Delivery
}

/// A message on its way out.
package struct Outgoing: Sendable {
    /// The same for every attempt at one message, and for no other; at best it tells nothing about the report.
    package let id: String
    /// An email address, or a telephone number in the form of E.164: `+447700900123`.
    package let to: String
    /// One line; text messages leave it out.
    package let subject: String
    /// Plain text.
    package let body: String
    /// When the message was written: every attempt bears the same date.
    package let written: Instant
    /// An earlier attempt may have arrived: the courier asks first where its provider can be asked.
    package let isRepeat: Bool

    package init(id: String, to: String, subject: String, body: String, written: Instant, isRepeat: Bool) {
        self.id = id
        self.to = to
        self.subject = subject
        self.body = body
        self.written = written
        self.isRepeat = isRepeat
    }
}

/// What came of a delivery. `why` is for operators; it holds neither the address nor anything of the text.
package enum Delivery: Hashable, Sendable {
    /// The provider has taken it on. The receipt is what the provider calls it, where it said so.
    case delivered(receipt: String?)
    /// Not now: the network, the provider or our own settings are in the way. `after` is what the provider asked for.
    case again(after: Duration?, why: String)
    /// Not ever: the address or the message is refused.
    case never(why: String)
}
