internal import Crypto

/// HKDF-SHA256 (RFC 5869): one secret in, as many unrelated keys out as there are names.
struct KeyDerivation: Sendable {
    private let pseudoRandomKey: SymmetricKey

    init(from secret: SymmetricKey, salt: [UInt8]) {
        pseudoRandomKey = SymmetricKey(data: HKDF<SHA256>.extract(inputKeyMaterial: secret, salt: salt))
    }

    func key(_ purpose: [UInt8], byteCount: Int = 32) -> SymmetricKey {
        HKDF<SHA256>.expand(pseudoRandomKey: pseudoRandomKey, info: purpose, outputByteCount: byteCount)
    }

    func key(_ purpose: String, byteCount: Int = 32) -> SymmetricKey {
        key(Array(purpose.utf8), byteCount: byteCount)
    }

    func bytes(_ purpose: String, count: Int) -> [UInt8] {
        key(purpose, byteCount: count).withUnsafeBytes { Array($0) }
    }
}
