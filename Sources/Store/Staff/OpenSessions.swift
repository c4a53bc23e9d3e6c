package import Reporting
import Vault

/// A session of one account, for its owner to recognise: by its times, and by nothing of the device.
package struct OpenSession: Hashable, Sendable {
    /// Names it among the account's own, and opens nothing.
    package let id: String
    /// When its owner signed in.
    package let openedAt: Instant
    /// Its last request, to a minute.
    package let seenAt: Instant
    /// Whether it is the one that asks.
    package let isThis: Bool
}

extension StaffStore {
    /// All sessions of the account that are signed in and not over, the one last used first.
    package func openSessions(of session: StaffSession, at now: Instant) async throws -> [OpenSession] {
        let own = Self.id(vault.hash(session.token))
        return try await rows(of: session, at: now).map { row in
            let id = Self.id(row.blob(0))
            return OpenSession(id: id, openedAt: row.instant(1), seenAt: row.instant(2), isThis: id == own)
        }
    }

    /// Ends one of the account's sessions. False where it has none of that name, so that nobody ends another's.
    package func endSession(_ id: String, of session: StaffSession, at now: Instant) async throws -> Bool {
        guard let hash = try await rows(of: session, at: now).map({ $0.blob(0) }).first(where: { Self.id($0) == id })
        else { return false }
        return try await database.write { tx in
            try tx.run("DELETE FROM staff_sessions WHERE token_hash = \(hash)") == 1
        }
    }

    /// Ends all of the account's sessions but this one, those too that wait for a code; returns how many.
    @discardableResult
    package func endOtherSessions(of session: StaffSession) async throws -> Int {
        let own = vault.hash(session.token)
        let staff = session.account.member.id.text
        return try await database.write { tx in
            try tx.run("DELETE FROM staff_sessions WHERE staff_id = \(staff) AND token_hash <> \(own)")
        }
    }

    private func rows(of session: StaffSession, at now: Instant) async throws -> [Row] {
        let staff = session.account.member.id.text
        let idle = now - limits.idle
        return try await database.read { tx in
            try tx.rows(
                """
                SELECT token_hash, opened_at, seen_at
                FROM staff_sessions
                WHERE staff_id = \(staff) AND step = \(StepName.open.rawValue) AND ends_at > \(now) AND seen_at > \(idle)
                ORDER BY seen_at DESC, opened_at DESC
                """)
        }
    }

    /// A short name from the hash of a random token: it gives away neither.
    private static func id(_ hash: [UInt8]) -> String {
        hash.prefix(8).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
