package import Crypto
package import Foundation
package import Reporting

/// All that is done with the force's master key. The key itself never leaves.
package struct KeyVault: Sendable, CustomStringConvertible, CustomReflectable {
    private let newestVersion: UInt8
    private let wrappingKeys: [UInt8: SymmetricKey]
    private let root: KeyDerivation
    private let codeKey: SymmetricKey

    /// Signs receipts, with a key that is derived from the master key.
    package let receipts: ReceiptSigner

    /// Reads the master key from its file, and makes the file (mode 0600, on disk before this returns) when there is none.
    ///
    /// - Throws: ``VaultFault`` when others may read the file, when it is not a key file, or when it cannot be made.
    package static func open(keyFile: URL) throws(VaultFault) -> KeyVault {
        let path = keyFile.standardizedFileURL.path(percentEncoded: false)
        return KeyVault(try MasterKeys(parsing: KeyFile(path: path).readOrMake()))
    }

    /// Takes the master key from a setting: the text of a key file, or only 32 bytes in base64.
    package init(setting: String) throws(VaultFault) {
        self.init(try MasterKeys(parsing: setting))
    }

    /// Takes a master key of 32 bytes, as version 1.
    package init(masterKey: [UInt8]) throws(VaultFault) {
        self.init(try MasterKeys(only: masterKey))
    }

    private init(_ keys: MasterKeys) {
        let derivations = keys.versions.map { version in
            (version.number, KeyDerivation(from: version.secret, salt: Array("bluelamp master key".utf8)))
        }
        newestVersion = keys.newest.number
        wrappingKeys = Dictionary(uniqueKeysWithValues: derivations.map { ($0, $1.key("wrap")) })
        root = derivations[0].1
        codeKey = root.key("codes")
        receipts = ReceiptSigner(seed: root.bytes("receipts", count: 32))
    }

    /// A public name of the master key (16 hexadecimal digits), by which a database can tell that it was given another.
    package var fingerprint: String {
        Hexadecimal.encode(root.bytes("fingerprint", count: 8))
    }

    /// A key for one purpose outside the vault, such as `csrf`. The same purpose always gives the same key.
    package func derive(_ purpose: String) -> SymmetricKey {
        root.key("purpose: \(purpose)")
    }

    package var description: String { "KeyVault (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Keys of reports.
extension KeyVault {
    /// Makes the key of a new report, and its wrapped form to be kept beside the report.
    package func makeReportKey(for reference: Reference) -> (key: ReportKey, wrapped: WrappedKey) {
        let secret = SymmetricKey(size: .bits256)
        return (ReportKey(secret, of: reference), wrap(secret, for: reference))
    }

    /// Gives back the key of a report. A wrapped key opens only for the reference that it was made for.
    package func unwrap(_ wrapped: WrappedKey, for reference: Reference) throws(VaultFault) -> ReportKey {
        guard let version = wrapped.bytes.first else { throw .doesNotOpen }
        guard let key = wrappingKeys[version] else { throw .unknownKeyVersion(Int(version)) }
        let context = Seal.context("report key", String(version), reference.description)
        let secret = try Seal.open(wrapped.bytes.dropFirst(), with: key, context: context)
        guard secret.count == 32 else { throw .doesNotOpen }
        return ReportKey(SymmetricKey(data: secret), of: reference)
    }

    private func wrap(_ secret: SymmetricKey, for reference: Reference) -> WrappedKey {
        let context = Seal.context("report key", String(newestVersion), reference.description)
        let sealed = Seal.close(secret.withUnsafeBytes { Array($0) }, with: wrappingKey, context: context)
        return WrappedKey(bytes: [newestVersion] + sealed)
    }

    private var wrappingKey: SymmetricKey {
        guard let key = wrappingKeys[newestVersion] else {
            preconditionFailure("the newest master key has a wrapping key, made with it")
        }
        return key
    }
}

/// Secrets that belong to no report, such as a staff member's second factor.
extension KeyVault {
    /// Seals a small secret that belongs to `owner` (an id, not a name); it opens only as the same field of the same owner.
    package func seal(_ plain: [UInt8], as field: String, of owner: String) -> [UInt8] {
        let context = Seal.context("secret", String(newestVersion), owner, field)
        return [newestVersion] + Seal.close(plain, with: wrappingKey, context: context)
    }

    /// Opens what ``seal(_:as:of:)`` sealed.
    package func open(_ sealed: [UInt8], as field: String, of owner: String) throws(VaultFault) -> [UInt8] {
        guard let version = sealed.first else { throw .doesNotOpen }
        guard let key = wrappingKeys[version] else { throw .unknownKeyVersion(Int(version)) }
        return try Seal.open(
            sealed.dropFirst(), with: key, context: Seal.context("secret", String(version), owner, field))
    }
}

/// What is kept of things that must be found again or compared but not read.
extension KeyVault {
    /// The blind index token of a term, 16 bytes: equal for equal terms of one kind, and nothing else can be told from it.
    package func token(_ term: IndexTerm) -> [UInt8] {
        let key = root.key("blind index: \(term.kind.rawValue)")
        return Array(HMAC<SHA256>.authenticationCode(for: Array(term.value.utf8), using: key).prefix(16))
    }

    /// What is stored of an access code.
    package func hash(_ code: AccessCode) -> [UInt8] {
        hash("access", code.bytes)
    }

    /// Whether the code is the one whose hash was stored. Takes the same time whatever the answer.
    package func verify(_ code: AccessCode, against hash: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(hash, authenticating: Seal.context("access", code.bytes), using: codeKey)
    }

    /// What is stored of a recovery code; equal codes have equal hashes, so that one can be looked up and used up.
    package func hash(_ code: RecoveryCode) -> [UInt8] {
        hash("recovery", code.bytes)
    }

    /// What is stored of a token that a browser or a mailed link carries; it can be looked up by it.
    package func hash(_ token: SecretToken) -> [UInt8] {
        hash("token", token.bytes)
    }

    private func hash(_ kind: String, _ bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Seal.context(kind, bytes), using: codeKey))
    }
}
