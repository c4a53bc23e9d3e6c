/// The identity of a member of staff, made by us and never used again for another.
package struct StaffID: Hashable, Sendable, Codable, CustomStringConvertible {
    package let text: String

    /// 1 to 64 small letters, digits and hyphens.
    package init?(_ text: String) {
        let fits = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        guard (1...64).contains(text.utf8.count), fits else { return nil }
        self.text = text
    }

    /// A random UUID, version 4.
    package static func random(using generator: inout some RandomNumberGenerator) -> StaffID {
        let high = UInt64.random(in: .min ... .max, using: &generator) & ~0xF000 | 0x4000
        let low = UInt64.random(in: .min ... .max, using: &generator) & ~(0b11 << 62) | 0b10 << 62
        let digits = [high, low].map { half in
            let text = String(half, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        var text = ""
        for (place, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(place) { text.append("-") }
            text.append(digit)
        }
        return StaffID(unchecked: text)
    }

    private init(unchecked text: String) {
        self.text = text
    }

    package var description: String { text }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = StaffID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the id of a member of staff")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// A member of staff as they were when they acted: events keep this snapshot, so that the record shows in which role
/// something was done even after the person has moved on.
package struct StaffMember: Hashable, Sendable, Codable {
    package let id: StaffID
    /// As colleagues know them: "P. Okafor".
    package let name: String
    package let roles: Set<Role>
    /// May see sensitive reports (sexual offences, domestic abuse, reports about police or staff).
    package let hasSensitiveAccess: Bool

    package init(id: StaffID, name: String, roles: Set<Role>, hasSensitiveAccess: Bool) {
        self.id = id
        self.name = name
        self.roles = roles
        self.hasSensitiveAccess = hasSensitiveAccess
    }

    package func may(_ permission: Permission) -> Bool {
        roles.contains { $0.permissions.contains(permission) }
    }

    private enum Key: String, CodingKey {
        case id, name, roles
        case hasSensitiveAccess = "sensitive"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(StaffID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        roles = Set(try container.decode([Role].self, forKey: .roles))
        hasSensitiveAccess = try container.decode(Bool.self, forKey: .hasSensitiveAccess)
    }

    /// Roles in one order, so that the same member of staff is always the same bytes.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(roles.sorted { $0.rawValue < $1.rawValue }, forKey: .roles)
        try container.encode(hasSensitiveAccess, forKey: .hasSensitiveAccess)
    }
}
