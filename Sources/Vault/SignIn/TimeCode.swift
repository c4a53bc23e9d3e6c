internal import Crypto
internal import Foundation
package import Reporting

/// A second factor that an authenticator app shares: six digits that change every 30 seconds (TOTP, RFC 6238, with
/// HMAC-SHA-1, which is what every app knows).
package struct TimeCode: Sendable, CustomStringConvertible, CustomReflectable {
    private static let size = 20
    private static let secondsInStep: Int64 = 30

    /// 20 bytes, to be kept sealed.
    package let secret: [UInt8]

    package init(using source: inout some RandomNumberGenerator) {
        secret = randomBytes(Self.size, using: &source)
    }

    /// Takes back a stored secret; nil for another number of bytes.
    package init?(secret: [UInt8]) {
        guard secret.count == Self.size else { return nil }
        self.secret = secret
    }

    /// The secret as it is typed into an app, in groups of four.
    package var typedSecret: String { inGroupsOfFour(Base32.standard.encode(secret)) }

    /// The address that an app takes as a link or a picture.
    package func address(issuer: String, account: String) -> String {
        let label = "\(Self.escaped(issuer)):\(Self.escaped(account))"
        return "otpauth://totp/\(label)?secret=\(Base32.standard.encode(secret))&issuer=\(Self.escaped(issuer))"
            + "&algorithm=SHA1&digits=6&period=\(Self.secondsInStep)"
    }

    /// The six digits that hold at an instant.
    package func code(at now: Instant) -> String {
        digits(atStep: Self.step(at: now), count: 6)
    }

    /// The step that the typed code belongs to: this one, the one before, or the one after. Nil when it is wrong, or when
    /// it is not later than the last one used, so that nobody uses a code twice. The caller stores the step as last used,
    /// and only if it is still later than what is stored.
    package func verify(_ typed: String, at now: Instant, lastUsedStep: Int64?) -> Int64? {
        let typed = Array(typed.filter { !$0.isWhitespace }.utf8)
        guard typed.count == 6 else { return nil }
        let offered = SymmetricKey(data: typed)
        let current = Self.step(at: now)
        var found: Int64?
        // All steps are looked at, and keys compare in constant time, so that the time taken tells nothing.
        for step in (current - 1)...(current + 1) {
            let matches = SymmetricKey(data: Array(digits(atStep: step, count: 6).utf8)) == offered
            if matches && step > lastUsedStep ?? .min { found = found ?? step }
        }
        return found
    }

    /// RFC 4226, section 5.3.
    func digits(atStep step: Int64, count: Int) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[19] & 0xF)
        let number = mac[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let digits = String(number).suffix(count)
        return String(repeating: "0", count: count - digits.count) + digits
    }

    private static func step(at now: Instant) -> Int64 {
        now.milliseconds / (secondsInStep * 1000)
    }

    private static func escaped(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    package var description: String { "TimeCode (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
