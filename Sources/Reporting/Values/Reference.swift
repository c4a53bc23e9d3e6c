/// A report's public number for life: eight random symbols and a check symbol, shown as `XXXX-XXXX-C`.
///
/// The alphabet is Crockford's base 32, so that it can be read over a telephone. The check symbol is the one that
/// makes the weighted sum over GF(32) zero; the nine weights differ, so every single wrong symbol and every swap of
/// two different symbols, neighbours or not, is caught.
package struct Reference: Hashable, Sendable, Codable, CustomStringConvertible, LosslessStringConvertible {
    /// The eight symbols as one number of 40 bits, first symbol highest.
    private let number: UInt64

    private init(number: UInt64) {
        self.number = number
    }

    /// Reads what a person typed or said: any case, spaces and hyphens anywhere, I and L as 1, O as 0.
    /// Nil when it is not nine symbols or the check symbol does not fit.
    package init?(parsing text: String) {
        var symbols: [UInt8] = []
        for character in text where character != "-" && !character.isWhitespace {
            guard symbols.count < 9, let symbol = Base32.value(of: character) else { return nil }
            symbols.append(symbol)
        }
        guard symbols.count == 9 else { return nil }
        let number = symbols.dropLast().reduce(UInt64(0)) { $0 << 5 | UInt64($1) }
        guard Self.check(of: number) == symbols[8] else { return nil }
        self.number = number
    }

    package init?(_ description: String) {
        self.init(parsing: description)
    }

    package static func random(using generator: inout some RandomNumberGenerator) -> Reference {
        Reference(number: UInt64.random(in: 0..<(1 << 40), using: &generator))
    }

    /// `XXXX-XXXX-C`, as people see it.
    package var description: String {
        let symbols = compact
        return "\(symbols.prefix(4))-\(symbols.dropFirst(4).prefix(4))-\(symbols.suffix(1))"
    }

    /// The nine symbols without hyphens, as it is stored.
    package var compact: String {
        String((Self.symbols(of: number) + [Self.check(of: number)]).map(Base32.symbol))
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let reference = Reference(parsing: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a reference")
        }
        self = reference
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func symbols(of number: UInt64) -> [UInt8] {
        stride(from: 35, through: 0, by: -5).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) & 31 }
    }

    /// Horner's rule with the field's generator: the first symbol weighs a⁸, the last a¹, the check symbol a⁰.
    private static func check(of number: UInt64) -> UInt8 {
        symbols(of: number).reduce(0) { sum, symbol in Base32.timesGenerator(sum ^ symbol) }
    }
}

/// Crockford's alphabet, and the one multiplication in GF(32) = GF(2)[x] / (x⁵ + x² + 1) that the check needs.
private enum Base32 {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let values = Dictionary(uniqueKeysWithValues: zip(alphabet, UInt8(0)...))

    static func symbol(_ value: UInt8) -> Character {
        alphabet[Int(value)]
    }

    /// Nil for what is no symbol; letters outside ASCII are not.
    static func value(of character: Character) -> UInt8? {
        switch character {
        case "O", "o": 0
        case "I", "i", "L", "l": 1
        case "a"..."z": character.isASCII ? values[Character(character.uppercased())] : nil
        default: values[character]
        }
    }

    static func timesGenerator(_ value: UInt8) -> UInt8 {
        let doubled = value << 1
        return doubled & 32 == 0 ? doubled : doubled ^ 0b100101
    }
}
