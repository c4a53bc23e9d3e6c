import Crypto
import Foundation
import Reporting

/// Where a try comes from: a device that signed in to this account before, or else an address.
package struct SignInSource: Sendable {
    let device: KnownDevice?
    package let address: String?

    /// `address` is hashed with a key before anything keeps it.
    package init(device: KnownDevice?, address: String?) {
        self.device = device
        self.address = address
    }
}

/// Slows guessing without shutting anyone out.
///
/// Tries are counted for one account *from one place*, so a stranger's failures hold up the stranger. A try is counted
/// before the password is looked at: a hundred at once count as a hundred. A try that has to wait is not counted.
struct SignInAttempts {
    enum Step: String { case password, code }

    /// The key under which names and addresses are hashed.
    let key: SymmetricKey

    /// What a try is counted under.
    struct Place: Sendable {
        let account: [UInt8]
        let source: [UInt8]
    }

    /// A household of IPv6 is one place. A wrong code is counted for strangers together: only who has the password gets so far, and a code is short.
    func place(_ account: Username, _ source: SignInSource, step: Step, deviceKey: SymmetricKey) -> Place {
        let from =
            if let device = source.device, device.knows(account, key: deviceKey) {
                "device \(device.id)"
            } else if step == .code {
                "strangers"
            } else {
                "address \(source.address.map(ClientNetwork.name) ?? "unknown")"
            }
        return Place(account: hash("\(step) \(account.text)"), source: hash(from))
    }

    /// Nil when the try may go on; else the instant from which it may.
    func count(_ place: Place, at now: Instant, in tx: any Transaction) throws(StoreFault) -> Instant? {
        let forgotten = now - Self.memory
        let rows = try tx.rows(
            """
            INSERT INTO staff_attempts (account_key, source_key, tries, last_at, next_at)
            VALUES (\(place.account), \(place.source), 1, \(now), \(now))
            ON CONFLICT (account_key, source_key) DO UPDATE
            SET tries = CASE WHEN staff_attempts.last_at < \(forgotten) THEN 1 ELSE staff_attempts.tries + 1 END,
                last_at = \(now)
            WHERE staff_attempts.next_at <= \(now)
            RETURNING tries
            """)
        guard let row = rows.first else {
            let waiting = try tx.rows(
                """
                SELECT next_at
                FROM staff_attempts
                WHERE account_key = \(place.account) AND source_key = \(place.source)
                """)
            return waiting.first.map { $0.instant(0) } ?? now
        }
        try tx.run(
            """
            UPDATE staff_attempts
            SET next_at = \(now + Self.wait(after: Int(row.int(0))))
            WHERE account_key = \(place.account) AND source_key = \(place.source)
            """)
        return nil
    }

    func forgive(_ place: Place, in tx: any Transaction) throws(StoreFault) {
        try tx.run(
            """
            DELETE FROM staff_attempts
            WHERE account_key = \(place.account) AND source_key = \(place.source)
            """)
    }

    static let memory = Duration.seconds(24 * 60 * 60)

    /// Four tries are free; then 10 seconds, doubling up to 15 minutes.
    static func wait(after tries: Int) -> Duration {
        tries < 5 ? .zero : .seconds(min(10 << min(tries - 5, 10), 15 * 60))
    }

    private func hash(_ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key).prefix(16))
    }
}
