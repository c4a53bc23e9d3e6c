internal import Crypto
internal import Foundation

/// The master keys, oldest first. The newest wraps; all of them unwrap; the oldest is the root of what must not change
/// when keys are rotated (blind indexes, hashes of codes, the key that signs receipts).
struct MasterKeys: Sendable {
    struct Version: Sendable {
        let number: UInt8
        let secret: SymmetricKey
    }

    static let secretSize = 32

    let versions: [Version]

    var root: Version { versions[0] }
    var newest: Version { versions[versions.count - 1] }

    init(only secret: [UInt8]) throws(VaultFault) {
        guard secret.count == Self.secretSize else {
            throw .keysNotUnderstood("it has \(secret.count) bytes where \(Self.secretSize) are needed")
        }
        versions = [Version(number: 1, secret: SymmetricKey(data: secret))]
    }

    /// Reads `VERSION:BASE64` lines (or separated by commas), versions ascending; a bare BASE64 is version 1.
    init(parsing text: String) throws(VaultFault) {
        var versions: [Version] = []
        for entry in text.split(whereSeparator: { $0.isNewline || $0 == "," }) {
            let entry = entry.filter { !$0.isWhitespace }
            guard !entry.isEmpty else { continue }
            let version = try Self.version(parsing: entry)
            guard version.number > versions.last?.number ?? 0 else {
                throw .keysNotUnderstood("its versions are not in ascending order")
            }
            versions.append(version)
        }
        guard !versions.isEmpty else { throw .keysNotUnderstood("it is empty") }
        self.versions = versions
    }

    private static func version(parsing entry: String) throws(VaultFault) -> Version {
        let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
        guard let number = parts.count == 1 ? 1 : UInt8(parts[0]), number > 0, parts.count <= 2 else {
            throw .keysNotUnderstood("a line of it is not VERSION:KEY")
        }
        guard let secret = Data(base64Encoded: String(parts[parts.count - 1])), secret.count == secretSize else {
            throw .keysNotUnderstood("version \(number) is not \(secretSize) bytes in base64")
        }
        return Version(number: number, secret: SymmetricKey(data: secret))
    }

    /// The text of a key file that holds one new key. Only the system's own source makes master keys.
    static func newFileText() -> String {
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        return "1:\(secret.base64EncodedString())\n"
    }
}
