/// Somebody, as far as known.
package struct Person: Sendable, Codable, Equatable {
    package var name: String?
    package var knownAs: String?
    package var dateOfBirth: CalendarDate?
    package var telephone: String?
    package var email: String?
    package var address: Address?
    package var description: String?
}

/// A postal address; only the lines that were given.
package struct Address: Sendable, Codable, Equatable {
    package var line1: String?
    package var line2: String?
    package var town: String?
    package var postcode: String?

    var isEmpty: Bool { self == Address() }

    /// The lines in the order of an envelope.
    package var lines: [String] { [line1, line2, town, postcode].compactMap(\.self) }
}

/// Where something happened, in one of the ways in which people know places.
package struct Whereabouts: Sendable, Codable, Equatable {
    package enum Way: String, Sendable, Codable, CaseIterable {
        case address, words, road, transport, online
    }

    package var way: Way
    package var address: Address?
    /// A description: how to find it, or the road, line, site.
    package var words: String?
    /// The nearest town, a junction, a vehicle's or account's number: whatever the way asks for second.
    package var near: String?
    /// A position such as `51.5072, -0.1276`, if the person has one.
    package var pin: String?
}

/// A vehicle and what is known of its number plate.
package struct Vehicle: Sendable, Codable, Equatable {
    package enum Plate: String, Sendable, Codable, CaseIterable {
        case known, partial, foreign, none
    }

    package var plate: Plate
    /// As displayed (`AB12 CDE`); for a partial or foreign plate as typed.
    package var registration: String?
    package var make: String?
    package var model: String?
    package var colour: String?
    package var body: String?
    package var vin: String?
    package var marks: String?
    /// In pence.
    package var value: Int?
}

/// A thing that was stolen, damaged, lost or found.
package struct Item: Sendable, Codable, Equatable {
    package var kind: String
    /// What it is, where the kind is "something else".
    package var other: String?
    package var make: String?
    package var model: String?
    package var colour: String?
    package var serial: String?
    package var marks: String?
    /// In pence.
    package var value: Int?
    package var imei: String?
    package var telephone: String?
    package var cardLast4: String?
    package var frame: String?
}
