import Crypto
import Foundation

/// A browser that has signed in before, as its own cookie tells it.
///
/// A workstation is shared by a shift, so one device carries a proof for each account that signed in on it. The proof
/// says only that someone once passed both steps here; it opens nothing. It keeps strangers' failures elsewhere from
/// holding this person up (the device is counted by itself).
package struct KnownDevice: Sendable, Hashable {
    static let mostProofs = 12

    let id: String
    let proofs: [String]

    /// Reads a cookie. The proofs are judged when an account is named.
    package init?(cookie: String) {
        let parts = cookie.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let id = parts.first, id.utf8.count == 32, parts.count <= Self.mostProofs + 1,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 64 })
        else { return nil }
        self.id = id
        proofs = Array(parts.dropFirst())
    }

    init(id: String, proofs: [String]) {
        self.id = id
        self.proofs = Array(proofs.suffix(Self.mostProofs))
    }

    static func new() -> KnownDevice {
        KnownDevice(id: Hex.text((0..<16).map { _ in UInt8.random(in: .min ... .max) }), proofs: [])
    }

    /// What the browser keeps.
    package var cookie: String { ([id] + proofs).joined(separator: ".") }

    /// Whether `account` has signed in on this device.
    func knows(_ account: Username, key: SymmetricKey) -> Bool {
        proofs.contains { proof in
            guard let code = Hex.bytes(proof) else { return false }
            return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: statement(account), using: key)
        }
    }

    /// The same device, which now also knows `account`.
    func learning(_ account: Username, key: SymmetricKey) -> KnownDevice {
        if knows(account, key: key) { return self }
        let proof = HMAC<SHA256>.authenticationCode(for: statement(account), using: key)
        return KnownDevice(id: id, proofs: proofs + [Hex.text(Array(proof))])
    }

    private func statement(_ account: Username) -> Data { Data("device \(id) \(account.text)".utf8) }
}

/// Bytes as lower-case hexadecimal digits.
enum Hex {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { digit -> UInt8? in
            switch digit {
            case 48...57: digit - 48
            case 97...102: digit - 87
            default: nil
            }
        }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }
}
