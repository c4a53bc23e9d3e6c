internal import Crypto
internal import Foundation
package import Reporting

/// Signs receipts with the force's Ed25519 key.
package struct ReceiptSigner: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: Curve25519.Signing.PrivateKey

    /// The public half, by which anybody can verify.
    package let publicKey: ReceiptKey

    init(seed: [UInt8]) {
        do {
            key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
            publicKey = ReceiptKey(key.publicKey)
        } catch {
            preconditionFailure("any 32 bytes are an Ed25519 key, and the vault derives 32")
        }
    }

    /// Signs that a report with this content was received at this time.
    package func sign(_ reference: Reference, receivedAt: Instant, commitment: Commitment) -> Receipt {
        let text = Receipt.signedText(
            reference: reference,
            receivedAt: receivedAt,
            commitment: commitment,
            signedWith: publicKey.fingerprint
        )
        return Receipt(
            reference: reference,
            receivedAt: receivedAt,
            commitment: commitment,
            signature: signature(of: Array(text.utf8)),
            signedWith: publicKey.fingerprint
        )
    }

    func signature(of message: [UInt8]) -> [UInt8] {
        do {
            return Array(try key.signature(for: message))
        } catch {
            preconditionFailure("Ed25519 signs any message")
        }
    }

    package var description: String { "ReceiptSigner (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// The public key of receipts. It may be published; it can verify and no more.
package struct ReceiptKey: Sendable {
    private let key: Curve25519.Signing.PublicKey

    init(_ key: Curve25519.Signing.PublicKey) {
        self.key = key
    }

    /// Takes a published key of 32 bytes; nil for another size.
    package init?(bytes: [UInt8]) {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return nil }
        self.key = key
    }

    /// The key itself, 32 bytes.
    package var bytes: [UInt8] { Array(key.rawRepresentation) }

    /// The first 16 bytes of the key's SHA-256 in hexadecimal: short enough to compare by eye.
    package var fingerprint: String {
        Hexadecimal.encode(Array(SHA256.hash(data: key.rawRepresentation).prefix(16)))
    }

    /// The key as other programs read it, such as `openssl pkey -pubin`.
    package var pem: String {
        // RFC 8410: the fixed head of an Ed25519 SubjectPublicKeyInfo, then the key.
        let head: [UInt8] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]
        return """
            -----BEGIN PUBLIC KEY-----
            \(Data(head + bytes).base64EncodedString())
            -----END PUBLIC KEY-----

            """
    }

    /// Whether this key signed exactly what the receipt says.
    package func verifies(_ receipt: Receipt) -> Bool {
        receipt.signedWith == fingerprint && verifies(receipt.signature, of: Array(receipt.signedText.utf8))
    }

    func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        key.isValidSignature(signature, for: message)
    }
}
