internal import Foundation

/// Base64url without padding, for cookies and links.
enum CookieText {
    static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-")
            .replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// Only the one spelling that ``encode(_:)`` gives: a second one would make one secret look like two.
    static func decode(_ text: String, byteCount: Int) -> [UInt8]? {
        let length = (byteCount * 8 + 5) / 6
        guard text.utf8.count == length else { return nil }
        let standard = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = standard + String(repeating: "=", count: (4 - length % 4) % 4)
        guard let data = Data(base64Encoded: padded), data.count == byteCount else { return nil }
        let bytes = Array(data)
        return encode(bytes) == text ? bytes : nil
    }
}

enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func decode(_ text: String) -> [UInt8]? {
        let values = text.utf8.map { digits.firstIndex(of: $0) }
        guard values.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: values.count, by: 2) {
            guard let high = values[index], let low = values[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}

/// Base 32 in one of its alphabets, without padding.
struct Base32 {
    /// No I, L, O or U: what people read aloud and type.
    static let crockford = Base32("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    /// RFC 4648: what authenticator apps take.
    static let standard = Base32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    private let alphabet: [UInt8]

    private init(_ alphabet: String) {
        self.alphabet = Array(alphabet.utf8)
    }

    func encode(_ bytes: [UInt8]) -> String {
        var symbols: [UInt8] = []
        var pending = 0
        var bits = 0
        for byte in bytes {
            pending = (pending << 8 | Int(byte)) & 0xFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                symbols.append(alphabet[pending >> bits & 31])
            }
        }
        if bits > 0 { symbols.append(alphabet[pending << (5 - bits) & 31]) }
        return String(decoding: symbols, as: UTF8.self)
    }

    /// Nil unless the text is exactly what ``encode(_:)`` gives for that many bytes.
    func decode(_ text: String, byteCount: Int) -> [UInt8]? {
        guard text.utf8.count == (byteCount * 8 + 4) / 5 else { return nil }
        var bytes: [UInt8] = []
        var pending = 0
        var bits = 0
        for symbol in text.utf8 {
            guard let value = alphabet.firstIndex(of: symbol) else { return nil }
            pending = (pending << 5 | value) & 0xFFF
            bits += 5
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
        }
        let rest = pending & (1 << bits - 1)
        return rest == 0 ? bytes : nil
    }
}

/// What people do to a code on paper and aloud, undone: case, spaces, dashes of any kind, I and L for 1, O for 0.
func spokenSymbols(_ text: String) -> String {
    String(
        text.uppercased().compactMap { character -> Character? in
            switch character {
            case "I", "L": "1"
            case "O": "0"
            case "-", "\u{2010}"..."\u{2015}", "\u{2212}": nil
            default: character.isWhitespace ? nil : character
            }
        }
    )
}

/// The text in groups of four with hyphens between, as it is shown and read aloud.
func inGroupsOfFour(_ text: String) -> String {
    stride(from: 0, to: text.count, by: 4)
        .map { text.dropFirst($0).prefix(4) }
        .joined(separator: "-")
}

func randomBytes(_ count: Int, using source: inout some RandomNumberGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &source) }
}
