internal import Crypto

/// A promise about content that shows nothing of it: SHA-256 over a random salt and the content. With the salt gone (it is
/// sealed with the report) not even a guess can be tried.
package struct Commitment: Hashable, Sendable {
    static let size = 32

    /// 32 bytes.
    package let bytes: [UInt8]

    /// Commits to content: to exactly these bytes, which are to be kept as they are.
    package init(to content: [UInt8], salt: CommitmentSalt) {
        var hash = SHA256()
        hash.update(data: Seal.context("commitment", salt.bytes))
        hash.update(data: content)
        bytes = Array(hash.finalize())
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

/// What keeps a commitment from being guessed at: 32 random bytes, to be sealed beside the content.
package struct CommitmentSalt: Hashable, Sendable {
    private static let size = 32

    package let bytes: [UInt8]

    package init(using source: inout some RandomNumberGenerator) {
        bytes = randomBytes(Self.size, using: &source)
    }

    /// Takes back a stored salt; nil for another number of bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }
}
