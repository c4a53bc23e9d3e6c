internal import Crypto

/// AES-256-GCM as all of Bluelamp uses it: one byte of format version, 12 random bytes of nonce, the text, 16 of tag.
enum Seal {
    static let formatVersion: UInt8 = 1
    private static let nonceSize = 12
    private static let tagSize = 16
    /// By how much a seal is longer than what it seals.
    static let overhead = 1 + nonceSize + tagSize

    static func close(_ plain: [UInt8], with key: SymmetricKey, context: [UInt8]) -> [UInt8] {
        do {
            let box = try AES.GCM.seal(plain, using: key, authenticating: context)
            return [formatVersion] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        } catch {
            preconditionFailure("AES-GCM takes any key of 256 bits, and all of ours are")
        }
    }

    static func open(
        _ sealed: some RandomAccessCollection<UInt8>,
        with key: SymmetricKey,
        context: [UInt8]
    ) throws(VaultFault) -> [UInt8] {
        guard sealed.first == formatVersion, sealed.count >= 1 + nonceSize + tagSize else { throw .doesNotOpen }
        let box = Array(sealed.dropFirst())
        do {
            return Array(try AES.GCM.open(.init(combined: box), using: key, authenticating: context))
        } catch {
            throw .doesNotOpen
        }
    }

    /// What a seal is bound to: its format and a list of names, each with its length before it, so that no two lists
    /// give the same bytes.
    static func context(_ names: String...) -> [UInt8] {
        names.reduce(into: [formatVersion]) { bytes, name in append(Array(name.utf8), to: &bytes) }
    }

    static func context(_ name: String, _ content: [UInt8]) -> [UInt8] {
        var bytes = context(name)
        append(content, to: &bytes)
        return bytes
    }

    private static func append(_ part: [UInt8], to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: part)
    }
}
