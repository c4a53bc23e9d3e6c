package struct Submitted: EventBody {
    package static let name = "submitted"
    package let facts: Facts
    /// The member of staff who sent it in for somebody who called or came in; nil where the reporter sent it.
    package let by: StaffMember?

    package init(_ facts: Facts, by member: StaffMember? = nil) {
        self.facts = facts
        by = member
    }

    private enum Key: String, CodingKey {
        case by
    }

    package init(from decoder: any Decoder) throws {
        facts = try Facts(from: decoder)
        by = try decoder.container(keyedBy: Key.self).decodeIfPresent(StaffMember.self, forKey: .by)
    }

    package func encode(to encoder: any Encoder) throws {
        try facts.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(by, forKey: .by)
    }

    /// The first event makes the report; a second one would be none.
    package func fold(into report: inout Report) {}

    package var face: Face {
        Face(
            "Submitted (\(facts.channel.title))",
            toReporter: PublicLine(by == nil ? "You sent your report" : "We took your report down"))
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.received)] }
}
