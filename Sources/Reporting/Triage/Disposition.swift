/// What a person decided about a report after assessing it.
package enum Disposition: Hashable, Sendable {
    /// To the Telephone and Digital Investigation Unit.
    case investigate
    /// Officers go, as fast as the grade says.
    case attend(Grade)
    /// Another body handles it: a council, another force.
    case transfer(body: String)
    case adviseOnly
    /// It tells of the same event as another report.
    case link(Reference)
    case notAPoliceMatter
    case malicious
    /// What was added to a closed report was read, and changes nothing.
    case noted

    /// The kind alone, as forms and statistics name it.
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case investigate, attend, transfer
        case adviseOnly = "advise-only"
        case link
        case notAPoliceMatter = "not-a-police-matter"
        case malicious
        case noted
    }

    /// What a disposition is to those who choose it, to those who read it, and to the strands that follow.
    package struct Face: Sendable {
        /// As a choice for staff.
        package let title: String
        /// What has to be chosen or typed with it; nil where nothing has.
        package let needs: Need?
        /// Whose work it becomes.
        package let leads: Lead
        /// What the reporter reads as the end of it; of meaning where nobody goes on with it.
        package let ending: String
        /// Words to the reporter for a handler to start from: calm, and promising nothing that the force may not keep.
        package let start: String
        /// Whether a crime reported so is a crime to record here.
        package let isRecorded: Bool
    }

    package enum Need: String, Hashable, Sendable {
        case grade, body, reference
    }

    package enum Lead: Hashable, Sendable {
        case inquiry, attendance
        /// Nobody goes on with it.
        case nobody
        /// Whatever was decided before stays.
        case asBefore
    }

    package var face: Face { kind.face }

    /// How fast officers attend under this decision; referred where none do.
    package var grade: Grade {
        if case .attend(let grade) = self { grade } else { .referred }
    }

    /// One line that says the whole decision.
    package var title: String {
        switch self {
        case .attend(let grade): "\(face.title): \(grade.title.lowercased())"
        case .transfer(let body): "\(face.title): \(body)"
        case .link(let reference): "\(face.title): \(reference)"
        case .investigate, .adviseOnly, .notAPoliceMatter, .malicious, .noted: face.title
        }
    }

    /// How it ended, to the reporter; with the name of the body that has it now.
    package var ending: String {
        if case .transfer(let body) = self {
            "Your report was passed to \(body), who will handle it from here."
        } else {
            face.ending
        }
    }

    package var kind: Kind {
        switch self {
        case .investigate: .investigate
        case .attend: .attend
        case .transfer: .transfer
        case .adviseOnly: .adviseOnly
        case .link: .link
        case .notAPoliceMatter: .notAPoliceMatter
        case .malicious: .malicious
        case .noted: .noted
        }
    }
}

extension Disposition.Kind {
    package var title: String { face.title }

    package var face: Disposition.Face {
        switch self {
        case .investigate:
            Disposition.Face(
                title: "Investigate (TDIU)", needs: nil, leads: .inquiry, ending: "",
                start: """
                    Thank you for telling us. I have read your report. Our Telephone and Digital Investigation Unit will \
                    look into it and contact you in the way that you chose. If something changes, add it with your \
                    reference. If you are in danger, call 999.
                    """, isRecorded: true)
        case .attend:
            Disposition.Face(
                title: "Send officers", needs: .grade, leads: .attendance, ending: "",
                start: """
                    Thank you for telling us. I have read your report and asked for officers to come to you. If \
                    something changes before they come, call 101 and give your reference. If you are in danger, call 999.
                    """, isRecorded: true)
        case .transfer:
            Disposition.Face(
                title: "Pass to another body", needs: .body, leads: .nobody,
                ending: "Your report was passed to another organisation, who will handle it from here.",
                start: """
                    Thank you for telling us. I have read your report. Another organisation deals with this, so I am \
                    passing it on to them. You do not need to report it again.
                    """, isRecorded: false)
        case .adviseOnly:
            Disposition.Face(
                title: "Advice only", needs: nil, leads: .nobody,
                ending: "A person has read your report and written to you about it below.",
                start: """
                    Thank you for telling us. I have read your report. From what you told us we will not investigate \
                    further, because there is nothing now that could lead us to who did it. If you learn anything new, \
                    add it with your reference and we will look again.
                    """, isRecorded: true)
        case .link:
            Disposition.Face(
                title: "Link to another report", needs: .reference, leads: .nobody,
                ending: "Your report is now handled together with another about the same thing.",
                start: """
                    Thank you for telling us. We already have a report about this. I have put yours together with it, so \
                    that what you told us is used.
                    """, isRecorded: false)
        case .notAPoliceMatter:
            Disposition.Face(
                title: "Not a police matter", needs: nil, leads: .nobody,
                ending: "A person has read your report. The police are not taking it further.",
                start: """
                    Thank you for telling us. I have read your report. This is not something that the police can deal with.
                    """, isRecorded: false)
        case .malicious:
            Disposition.Face(
                title: "Malicious or a test", needs: nil, leads: .nobody,
                ending: "A person has read your report. The police are not taking it further.",
                start: """
                    I have read your report. We are not taking it further.
                    """, isRecorded: false)
        case .noted:
            Disposition.Face(
                title: "Read, and nothing changes", needs: nil, leads: .asBefore, ending: "",
                start: """
                    Thank you for adding this. I have read it. It does not change what we decided about your report.
                    """, isRecorded: false)
        }
    }
}

/// Stored by the kind's name, so that renaming a case harms no history.
extension Disposition: Codable {
    private enum Key: String, CodingKey {
        case kind, grade, body, reference
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .investigate: self = .investigate
        case .attend: self = .attend(try container.decode(Grade.self, forKey: .grade))
        case .transfer: self = .transfer(body: try container.decode(String.self, forKey: .body))
        case .adviseOnly: self = .adviseOnly
        case .link: self = .link(try container.decode(Reference.self, forKey: .reference))
        case .notAPoliceMatter: self = .notAPoliceMatter
        case .malicious: self = .malicious
        case .noted: self = .noted
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .attend(let grade): try container.encode(grade, forKey: .grade)
        case .transfer(let body): try container.encode(body, forKey: .body)
        case .link(let reference): try container.encode(reference, forKey: .reference)
        case .investigate, .adviseOnly, .notAPoliceMatter, .malicious, .noted: break
        }
    }
}
