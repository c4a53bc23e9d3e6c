internal import Crypto
internal import CryptoExtras
internal import Foundation

/// How much work one guess at a password costs (scrypt, RFC 7914).
package struct ScryptCost: Hashable, Sendable {
    /// The binary logarithm of scrypt's N.
    package let logRounds: Int
    /// scrypt's r.
    package let blockSize: Int
    /// scrypt's p.
    package let parallelism: Int

    /// 32 MiB a guess, as hard as the better-known N = 2^17, r = 8, p = 1 by OWASP's table of equals, and four times
    /// lighter on a server that has to stay small.
    package static let standard = ScryptCost(logRounds: 15, blockSize: 8, parallelism: 3)

    package init(logRounds: Int, blockSize: Int, parallelism: Int) {
        precondition(Self.isBearable(logRounds, blockSize, parallelism), "a cost that no stored password has")
        self.logRounds = logRounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    init?(stored: [Int]) {
        guard stored.count == 3, Self.isBearable(stored[0], stored[1], stored[2]) else { return nil }
        self.init(logRounds: stored[0], blockSize: stored[1], parallelism: stored[2])
    }

    /// Bounds within which BoringSSL never refuses (N below 2^(16 r); with r above 16 CryptoExtras allows it too little
    /// memory), and a stored hash cannot take the server down: at most 128 MiB, at most 16 times over.
    private static func isBearable(_ logRounds: Int, _ blockSize: Int, _ parallelism: Int) -> Bool {
        (1...17).contains(logRounds) && (1...16).contains(blockSize) && (1...16).contains(parallelism)
            && logRounds < 16 * blockSize && 128 * blockSize << logRounds <= 128 << 20
    }
}

/// What is stored of a password: `$scrypt$ln=15,r=8,p=3$SALT$KEY`, so that it carries its own cost.
package struct PasswordHash: Hashable, Sendable {
    private static let saltSize = 16
    private static let keySize = 32

    let cost: ScryptCost
    private let salt: [UInt8]
    private let key: [UInt8]

    /// Reads the stored text; nil when it is not such a hash.
    package init?(parsing text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt",
            let cost = Self.cost(parsing: parts[2]),
            let salt = Self.bytes(parts[3], count: Self.saltSize),
            let key = Self.bytes(parts[4], count: Self.keySize)
        else { return nil }
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    /// The text to store.
    package var text: String {
        let cost = "ln=\(cost.logRounds),r=\(cost.blockSize),p=\(cost.parallelism)"
        return "$scrypt$\(cost)$\(Self.text(salt))$\(Self.text(key))"
    }

    /// Works for as long as the cost says: only on the queue of ``Passwords``.
    init(of password: String, cost: ScryptCost, salt: [UInt8]? = nil) {
        var source = SystemRandomNumberGenerator()
        self.cost = cost
        self.salt = salt ?? randomBytes(Self.saltSize, using: &source)
        key = Scrypt.key(of: Self.normalised(password), salt: self.salt, cost: cost, byteCount: Self.keySize)
            .withUnsafeBytes { Array($0) }
    }

    /// A hash of nothing that anybody can type, made without the work: its key is random, not derived.
    init(unmatchableAt cost: ScryptCost) {
        var source = SystemRandomNumberGenerator()
        self.cost = cost
        salt = randomBytes(Self.saltSize, using: &source)
        key = randomBytes(Self.keySize, using: &source)
    }

    /// As slow as making one.
    func matches(_ password: String) -> Bool {
        let offered = Scrypt.key(of: Self.normalised(password), salt: salt, cost: cost, byteCount: Self.keySize)
        // Keys compare in constant time.
        return offered == SymmetricKey(data: key)
    }

    /// The same password from keyboards that spell letters differently is the same bytes (NIST SP 800-63B).
    private static func normalised(_ password: String) -> [UInt8] {
        Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }

    private static func cost(parsing text: Substring) -> ScryptCost? {
        let values = zip(text.split(separator: ","), ["ln=", "r=", "p="]).compactMap { part, name in
            part.hasPrefix(name) ? Int(part.dropFirst(name.count)) : nil
        }
        return ScryptCost(stored: values)
    }

    private static func bytes(_ text: Substring, count: Int) -> [UInt8]? {
        let padded = text + String(repeating: "=", count: (4 - text.count % 4) % 4)
        guard let data = Data(base64Encoded: String(padded)), data.count == count else { return nil }
        return Array(data)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("=", with: "")
    }
}

enum Scrypt {
    static func key(of password: [UInt8], salt: [UInt8], cost: ScryptCost, byteCount: Int) -> SymmetricKey {
        do {
            return try KDF.Scrypt.deriveKey(
                from: password,
                salt: salt,
                outputByteCount: byteCount,
                rounds: 1 << cost.logRounds,
                blockSize: cost.blockSize,
                parallelism: cost.parallelism
            )
        } catch {
            preconditionFailure("scrypt fails only for want of memory or for a cost that ScryptCost does not let be")
        }
    }
}
