internal import Crypto

/// The secret that only the reporter's own browser holds. A draft's name, its key and the access code of the report that
/// comes of it are all derived from it, so that the server can read a draft only while its reporter is there.
package struct DraftSecret: Sendable, CustomStringConvertible, CustomReflectable {
    /// 128 bits, so that it can also be written down by hand and typed in again.
    private static let size = 16

    private let secret: [UInt8]
    private let key: SymmetricKey

    /// The public name of the draft, and the key by which a repeated submission is recognised.
    package let draftID: DraftID

    package init(using source: inout some RandomNumberGenerator) {
        self.init(randomBytes(Self.size, using: &source))
    }

    package static func random() -> DraftSecret {
        var source = SystemRandomNumberGenerator()
        return DraftSecret(using: &source)
    }

    /// Reads a cookie's value; nil for anything that is not exactly what ``cookie`` gives.
    package init?(cookie: String) {
        guard let secret = CookieText.decode(cookie, byteCount: Self.size) else { return nil }
        self.init(secret)
    }

    private init(_ secret: [UInt8]) {
        let derivation = Self.derivation(of: secret)
        self.secret = secret
        key = derivation.key("key")
        draftID = DraftID(derivation.bytes("id", count: 16))
    }

    /// The value of the cookie: 22 characters of base64url.
    package var cookie: String { CookieText.encode(secret) }

    /// The secret as a reporter writes it down to come back to the draft: seven groups of four, the last two symbols a
    /// check.
    package var returnCode: String {
        inGroupsOfFour(Base32.crockford.encode(secret) + Self.check(secret))
    }

    /// Reads what a person typed, with the licence of ``AccessCode/init(parsing:)``. Nil when the check does not fit.
    package init?(returnCode text: String) {
        guard text.utf8.count <= 200 else { return nil }
        let symbols = spokenSymbols(text)
        guard let secret = Base32.crockford.decode(String(symbols.dropLast(2)), byteCount: Self.size),
            symbols.suffix(2) == Self.check(secret)
        else { return nil }
        self.init(secret)
    }

    private static func check(_ secret: [UInt8]) -> String {
        let digest = SHA256.hash(data: Seal.context("return code check", secret))
        return String(Base32.crockford.encode(Array(digest)).prefix(2))
    }

    /// The access code of the report that this draft becomes; always the same for one draft.
    package func accessCode() -> AccessCode {
        AccessCode(Self.derivation(of: secret).bytes("access code", count: AccessCode.size))
    }

    /// Seals a part of the draft, bound to the draft and to the field.
    package func seal(_ plain: [UInt8], as field: String) -> [UInt8] {
        Seal.close(plain, with: key, context: context(field))
    }

    /// Opens what was sealed as this field of this draft.
    package func open(_ sealed: [UInt8], as field: String) throws(VaultFault) -> [UInt8] {
        try Seal.open(sealed, with: key, context: context(field))
    }

    private func context(_ field: String) -> [UInt8] {
        Seal.context("draft", draftID.text, field)
    }

    private static func derivation(of secret: [UInt8]) -> KeyDerivation {
        KeyDerivation(from: SymmetricKey(data: secret), salt: Array("bluelamp draft".utf8))
    }

    package var description: String { "DraftSecret (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// The public name of a draft: 32 hexadecimal digits. It opens nothing.
package struct DraftID: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    init(_ bytes: [UInt8]) {
        text = Hexadecimal.encode(bytes)
    }

    package var description: String { text }
}
