/// Something that the reporter added after submitting.
package struct Addition: Hashable, Sendable, Codable {
    package let text: String
    package let at: Instant
    /// The member of staff who took it down; nil where the reporter wrote it.
    package let by: StaffMember?

    package init(text: String, at: Instant, by: StaffMember? = nil) {
        self.text = text
        self.at = at
        self.by = by
    }
}

extension CommandName {
    package static let addInformation = CommandName("add", "add information to this report")
}

extension Wording {
    package static let information = Wording(
        "information", title: "The information", missing: "Write what you want to add.")
}

extension Command {
    /// Whatever becomes of the report, also after closing: what somebody knows is never turned away.
    package static func addInformation(text: String) -> Command {
        Command(fromReporter: .addInformation) { (_, member, now) throws(Refusal) in
            let addition = Addition(text: try required(text, .information), at: now, by: member)
            return [.intake(.informationAdded(InformationAdded(addition)))]
        }
    }
}

package struct InformationAdded: EventBody {
    package static let name = "information-added"
    package let addition: Addition

    package init(_ addition: Addition) {
        self.addition = addition
    }

    package init(from decoder: any Decoder) throws {
        addition = try Addition(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try addition.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.note(newsAt: addition.at)
    }

    package var face: Face {
        Face(
            "Information added", [addition.text], toReporter: PublicLine("You added information", addition.text),
            isExchange: true)
    }
}
