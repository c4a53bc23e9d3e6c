/// What staff write down on the way.
package struct ReportNote: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// A line of enquiry, and what came of it.
        case line
        case suspect
        /// What speaks for and against solving it.
        case solvability
        /// Concern for somebody's safety, referred to those who protect them.
        case safeguarding

        package var title: String {
            switch self {
            case .line: "Line of enquiry"
            case .suspect: "Suspect"
            case .solvability: "Solvability"
            case .safeguarding: "Safeguarding referral"
            }
        }
    }

    package let kind: Kind
    package let text: String
    package let by: StaffMember
    package let at: Instant
}

extension CommandName {
    package static let note = CommandName("note", "write a note")
}

extension Wording {
    package static let note = Wording("words", title: "The note", missing: "Write the note first.")
}

extension Command {
    /// By whoever has the report in hand; a safeguarding referral is written at a visit as well as at a desk.
    package static func note(_ kind: ReportNote.Kind, _ text: String) -> Command {
        Command(.note, staffWhoMay: .setTasks, .recordAttendance, .assess) { (report, member, now) throws(Refusal) in
            try report.checkInHand(of: member, for: .note)
            let note = ReportNote(kind: kind, text: try required(text, .note), by: member, at: now)
            return [.record(.noted(Noted(note)))]
        }
    }
}

package struct Noted: EventBody {
    package static let name = "noted"
    package let note: ReportNote

    package init(_ note: ReportNote) {
        self.note = note
    }

    package init(from decoder: any Decoder) throws {
        note = try ReportNote(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try note.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        report.record.notes.append(note)
    }

    package var face: Face { Face(note.kind.title, [note.text]) }
}
