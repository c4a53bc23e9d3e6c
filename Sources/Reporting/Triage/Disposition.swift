/// What a person decided about a report after assessing it.
package enum Disposition: Hashable, Sendable, Codable {
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

    /// The kind alone, as forms and statistics name it.
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case investigate, attend, transfer
        case adviseOnly = "advise-only"
        case link
        case notAPoliceMatter = "not-a-police-matter"
        case malicious

        package var title: String {
            switch self {
            case .investigate: "Investigate (TDIU)"
            case .attend: "Send officers"
            case .transfer: "Pass to another body"
            case .adviseOnly: "Advice only"
            case .link: "Link to another report"
            case .notAPoliceMatter: "Not a police matter"
            case .malicious: "Malicious or a test"
            }
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
        }
    }

    /// How fast officers attend under this decision; referred where none do.
    package var grade: Grade {
        if case .attend(let grade) = self { grade } else { .referred }
    }

    /// One line that says the whole decision.
    package var title: String {
        switch self {
        case .attend(let grade): "\(kind.title): \(grade.title.lowercased())"
        case .transfer(let body): "\(kind.title): \(body)"
        case .link(let reference): "\(kind.title): \(reference)"
        case .investigate, .adviseOnly, .notAPoliceMatter, .malicious: kind.title
        }
    }

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
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .attend(let grade): try container.encode(grade, forKey: .grade)
        case .transfer(let body): try container.encode(body, forKey: .body)
        case .link(let reference): try container.encode(reference, forKey: .reference)
        case .investigate, .adviseOnly, .notAPoliceMatter, .malicious: break
        }
    }
}
