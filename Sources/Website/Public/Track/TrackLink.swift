package import Reporting
import Crypto
import Foundation
package import Store
package import Vault

/// Links to the tracking page that are sent to a reporter: whoever has one needs no access code.
package enum TrackingLinks {
    /// How long one opens the report.
    package static let last = Duration.days(14)

    /// A link for that report's own reporter, to be sent only where they said that it is safe; nil for an unknown
    /// reference. It is void as soon as the report gets another access code.
    ///
    /// - Parameter site: the address of the public site.
    package static func link(
        to reference: Reference, of store: ReportStore, vault: KeyVault, site: String, at now: Instant
    ) async throws -> String? {
        guard let access = try await store.accessMark(of: reference) else { return nil }
        let link = TrackLink(reference: reference, until: now + last, access: access)
        return "\(site)/track/link/\(link.token(key: TrackLink.key(vault)))"
    }
}

/// What a mailed link says, sealed: neither the address nor a history of addresses shows a reference.
struct TrackLink: Sendable, Equatable {
    let reference: Reference
    let until: Instant
    /// Of the access code that the report had when the link was made.
    let access: AccessMark

    static func key(_ vault: KeyVault) -> SymmetricKey { vault.derive("track link") }
}

/// The token: base 64 of nonce, sealed reference, end and mark, and tag.
extension TrackLink {
    private static let purpose = Data("track link".utf8)
    private static let symbols = 9
    private static let longest = 200

    /// Nil for anything but the one spelling of a token that we made, and for one that has run out.
    init?(token: String, key: SymmetricKey, at now: Instant) {
        guard token.utf8.count <= Self.longest, let sealed = Base64URL.decode(token), Base64URL.encode(sealed) == token,
            let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key, authenticating: Self.purpose),
            plain.count == Self.symbols + 8 + AccessMark.size
        else { return nil }
        let bytes = [UInt8](plain)
        let end = bytes[Self.symbols..<Self.symbols + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard let reference = Reference(parsing: String(decoding: bytes[..<Self.symbols], as: UTF8.self)),
            let access = AccessMark(Array(bytes[(Self.symbols + 8)...]))
        else { return nil }
        self.init(reference: reference, until: Instant(milliseconds: Int64(bitPattern: end)), access: access)
        guard now < until else { return nil }
    }

    func token(key: SymmetricKey) -> String {
        let end = UInt64(bitPattern: until.milliseconds)
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: end >> (56 - 8 * UInt64($0))) }
        let plain = Data(Array(reference.compact.utf8) + bytes + access.bytes)
        do {
            let box = try AES.GCM.seal(plain, using: key, authenticating: Self.purpose)
            return Base64URL.encode(Data(box.nonce) + box.ciphertext + box.tag)
        } catch {
            // A key of 256 bits seals any 33 bytes.
            preconditionFailure("a link could not be sealed")
        }
    }
}
