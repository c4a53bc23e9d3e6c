/// A random secret of 256 bits that a cookie or a mailed link carries. Only ``KeyVault/hash(_:)-(SecretToken)`` of it is
/// stored.
package struct SecretToken: Sendable, CustomStringConvertible, CustomReflectable {
    private static let size = 32

    let bytes: [UInt8]

    package init(using source: inout some RandomNumberGenerator) {
        bytes = randomBytes(Self.size, using: &source)
    }

    package static func random() -> SecretToken {
        var source = SystemRandomNumberGenerator()
        return SecretToken(using: &source)
    }

    /// Reads the value of a cookie or link; nil for anything that is not exactly what ``cookie`` gives.
    package init?(cookie: String) {
        guard let bytes = CookieText.decode(cookie, byteCount: Self.size) else { return nil }
        self.bytes = bytes
    }

    /// The value for a cookie or a link: 43 characters of base64url.
    package var cookie: String { CookieText.encode(bytes) }

    package var description: String { "SecretToken (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
