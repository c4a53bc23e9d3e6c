/// A code that stands in once for a lost second factor: 80 bits in four groups of four.
package struct RecoveryCode: Hashable, Sendable, CustomStringConvertible {
    /// How many a staff member is given.
    package static let count = 10
    private static let size = 10

    let bytes: [UInt8]

    /// Makes a full set of new codes, all different.
    package static func makeSet(using source: inout some RandomNumberGenerator) -> [RecoveryCode] {
        var codes: [RecoveryCode] = []
        while codes.count < count {
            let code = RecoveryCode(bytes: randomBytes(size, using: &source))
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads what a person typed, as tolerantly as ``AccessCode/init(parsing:)``.
    package init?(parsing text: String) {
        guard text.utf8.count <= 200,
            let bytes = Base32.crockford.decode(spokenSymbols(text), byteCount: Self.size)
        else { return nil }
        self.bytes = bytes
    }

    /// The code as it is shown, once, to its owner. It is a secret.
    package var description: String { inGroupsOfFour(Base32.crockford.encode(bytes)) }
}
