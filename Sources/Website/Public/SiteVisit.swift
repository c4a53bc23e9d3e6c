import Crypto
import Foundation
import Reporting

/// One person's stay on the site: a secret that ties our forms to their browser, and when they answered the emergency
/// question. Kept in a signed cookie; nothing of it is stored here.
struct SiteVisit: Sendable, Equatable {
    static let cookie = "visit"
    /// After this time the emergency question is asked again.
    static let gateLasts = Duration.seconds(4 * 3600)

    let secret: String
    private(set) var gateAnsweredAt: Instant?

    static func new() -> SiteVisit {
        var source = SystemRandomNumberGenerator()
        let bytes = [source.next(), source.next()].flatMap { word in
            stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
        }
        return SiteVisit(secret: Base64URL.encode(bytes), gateAnsweredAt: nil)
    }

    /// The same visit after "this is not an emergency".
    func answered(at now: Instant) -> SiteVisit {
        SiteVisit(secret: secret, gateAnsweredAt: now)
    }

    func hasAnsweredGate(at now: Instant) -> Bool {
        gateAnsweredAt.map { now.since($0) < Self.gateLasts } ?? false
    }
}

/// The cookie: `SECRET.MILLISECONDS.MAC`, the middle part empty before the question is answered.
extension SiteVisit {
    init?(cookie: String, key: SymmetricKey) {
        let parts = cookie.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0].utf8.count == 22, let mac = Base64URL.decode(parts[2]),
            HMAC<SHA256>.isValidAuthenticationCode(
                mac, authenticating: Data("\(parts[0]).\(parts[1])".utf8), using: key)
        else { return nil }
        self.secret = parts[0]
        self.gateAnsweredAt = Int64(parts[1]).map(Instant.init(milliseconds:))
    }

    func cookie(key: SymmetricKey) -> String {
        let signed = "\(secret).\(gateAnsweredAt.map { String($0.milliseconds) } ?? "")"
        let mac = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: key)
        return "\(signed).\(Base64URL.encode(mac))"
    }
}
