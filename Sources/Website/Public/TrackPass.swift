import Crypto
import Foundation
import Reporting

/// That somebody showed the access code of a report in this browser, not long ago. A signed cookie: the address never
/// carries a reference, and nothing is stored.
struct TrackPass: Sendable, Equatable {
    static let cookie = "track"
    static let lasts = Duration.seconds(30 * 60)

    let reference: Reference
    let until: Instant
}

/// The cookie: `REFERENCE.MILLISECONDS.MAC`.
extension TrackPass {
    /// Nil for a cookie that we did not make, and for one that has run out.
    init?(cookie: String, key: SymmetricKey, at now: Instant) {
        let parts = cookie.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let mac = Data(base64Encoded: parts[2]),
            HMAC<SHA256>.isValidAuthenticationCode(
                mac, authenticating: Data("\(parts[0]).\(parts[1])".utf8), using: key),
            let reference = Reference(parsing: parts[0]), let milliseconds = Int64(parts[1])
        else { return nil }
        self.reference = reference
        until = Instant(milliseconds: milliseconds)
        guard now < until else { return nil }
    }

    func cookie(key: SymmetricKey) -> String {
        let signed = "\(reference).\(until.milliseconds)"
        let mac = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: key)
        return "\(signed).\(Data(mac).base64EncodedString())"
    }
}
