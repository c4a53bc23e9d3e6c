internal import Crypto

/// What opens a report to its reporter, with the reference: 128 bits in seven groups of four, the last two symbols a
/// check, so that a slip of the pen is told from a wrong code.
package struct AccessCode: Hashable, Sendable, CustomStringConvertible {
    static let size = 16
    private static let checkLength = 2

    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads what a person typed: any case, spaces and dashes anywhere, I or L for 1 and O for 0. Nil when the check does
    /// not fit.
    package init?(parsing text: String) {
        // The longest honest spelling has a blank between all symbols; no need to work on a novel.
        guard text.utf8.count <= 200 else { return nil }
        let symbols = spokenSymbols(text)
        guard let bytes = Base32.crockford.decode(String(symbols.dropLast(Self.checkLength)), byteCount: Self.size),
            symbols.suffix(Self.checkLength) == Self.check(bytes)
        else { return nil }
        self.bytes = bytes
    }

    /// The code in groups of four symbols. It is a secret: for the reporter's eyes only, never for a log.
    package var description: String {
        inGroupsOfFour(Base32.crockford.encode(bytes) + Self.check(bytes))
    }

    private static func check(_ bytes: [UInt8]) -> String {
        let digest = SHA256.hash(data: Seal.context("access code check", bytes))
        return String(Base32.crockford.encode(Array(digest)).prefix(checkLength))
    }
}
