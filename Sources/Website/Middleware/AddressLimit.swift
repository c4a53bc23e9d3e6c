import Crypto
import Foundation
import Reporting
import Store
import Synchronization

/// A token bucket for each address and form, kept in memory under a keyed hash: no address is stored anywhere.
///
/// The allowances are far above what a refuge, a library or a telephone network behind one address reaches.
final class AddressLimit: Sendable {
    /// How many requests may come at once, and how fast that fills up again.
    struct Allowance: Sendable {
        let burst: Double
        let perSecond: Double

        /// Saving a page, or asking for one that costs work.
        static let pages = Allowance(burst: 900, perSecond: 15)
        /// Sending a report.
        static let submissions = Allowance(burst: 240, perSecond: 1)
        /// Trying a reference and a code.
        static let codes = Allowance(burst: 120, perSecond: 0.5)
        /// Signing in: a control room behind one address changes shift at once.
        static let signIns = Allowance(burst: 200, perSecond: 0.5)
    }

    private struct Bucket {
        var tokens: Double
        var at: Instant
    }

    private static let capacity = 100_000
    private let key = SymmetricKey(size: .bits256)
    private let buckets = Mutex<[UInt64: Bucket]>([:])

    /// Takes one token; throws 429 where none is left. A missing or loopback address is never limited: it is a proxy
    /// that was not named in the settings, which `ProxyNotice` says, or a program on the same machine.
    func take(_ allowance: Allowance, _ form: String, from address: String?, at now: Instant) throws(Problem) {
        guard let address, !ClientAddress.isThisMachine(address) else { return }
        let name = hash("\(form) \(ClientNetwork.name(of: address))")
        let wait = buckets.withLock { buckets -> Double in
            var bucket = buckets[name] ?? Bucket(tokens: allowance.burst, at: now)
            let elapsed = Double(max(0, now.milliseconds - bucket.at.milliseconds)) / 1000
            bucket = Bucket(tokens: min(allowance.burst, bucket.tokens + elapsed * allowance.perSecond), at: now)
            let short = max(0, 1 - bucket.tokens)
            if short == 0 { bucket.tokens -= 1 }
            if buckets[name] == nil, buckets.count >= Self.capacity { Self.prune(&buckets, now) }
            buckets[name] = bucket
            return short / allowance.perSecond
        }
        if wait > 0 { throw .tooMany(retryAfter: Int(wait.rounded(.up))) }
    }

    /// Forgets buckets that nobody used for an hour; if every one is in use, starts afresh rather than grow.
    private static func prune(_ buckets: inout [UInt64: Bucket], _ now: Instant) {
        buckets = buckets.filter { now.milliseconds - $0.value.at.milliseconds < 3_600_000 }
        if buckets.count >= capacity { buckets = [:] }
    }

    private func hash(_ text: String) -> UInt64 {
        HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
