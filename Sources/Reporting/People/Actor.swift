/// Who acts on a report.
package enum Actor: Hashable, Sendable, Codable {
    case staff(StaffMember)
    /// Whoever holds the report's access code.
    case reporter
    /// The program itself, which may only let time run out.
    case system

    private enum Key: String, CodingKey {
        case kind, staff
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch try container.decode(String.self, forKey: .kind) {
        case "staff": self = .staff(try container.decode(StaffMember.self, forKey: .staff))
        case "reporter": self = .reporter
        case "system": self = .system
        default:
            throw DecodingError.dataCorruptedError(forKey: .kind, in: container, debugDescription: "unknown actor")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .staff(let member):
            try container.encode("staff", forKey: .kind)
            try container.encode(member, forKey: .staff)
        case .reporter: try container.encode("reporter", forKey: .kind)
        case .system: try container.encode("system", forKey: .kind)
        }
    }

    /// The name that a timeline shows.
    package var name: String {
        switch self {
        case .staff(let member): member.name
        case .reporter: "The reporter"
        case .system: "Bluelamp"
        }
    }
}
