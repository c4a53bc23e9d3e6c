package import Reporting
package import Vault

/// How long a session lasts.
package struct SessionLimits: Sendable {
    /// Without any request.
    package let idle: Duration
    /// From signing in, whatever is done.
    package let absolute: Duration
    /// Between the password and the code.
    package let pending: Duration

    /// 30 minutes idle, 12 hours in all, 10 minutes between the two steps.
    package static let standard = SessionLimits(idle: .seconds(30 * 60))

    /// Only the idle limit is a force's to choose.
    package init(idle: Duration) {
        self.idle = idle
        absolute = .seconds(12 * 60 * 60)
        pending = .seconds(10 * 60)
    }
}

/// A session as a request finds it.
package struct StaffSession: Sendable {
    /// Who signed in.
    package let account: StaffAccount
    /// Its token, for what is derived from it (the secret in forms).
    package let token: SecretToken
    /// How far signing in has come.
    package let step: Step
    /// When it ends, whatever is done.
    package let endsAt: Instant

    /// How far signing in has come.
    package enum Step: Sendable {
        /// The password was right; the account has no second factor yet, and this one is offered.
        case enrolment(TimeCode)
        /// The password was right; a code is asked.
        case code
        /// Signed in.
        case open
    }
}

extension StaffStore {
    /// The session that a token opens, or nil: unknown, ended, idle for too long, or the account closed.
    ///
    /// `isPresent` is false for what a page fetches by itself: an unattended screen must not keep its session alive.
    package func session(_ token: SecretToken, at now: Instant, isPresent: Bool = true) async throws -> StaffSession? {
        let hash = vault.hash(token)
        let found = try await database.read { tx in
            try tx.rows(
                """
                SELECT a.id, a.username, a.shown_name, a.roles, a.has_sensitive_access, a.is_disabled, a.second_factor,
                    s.step, s.offered_secret, s.seen_at, s.ends_at
                FROM staff_sessions s
                JOIN staff_accounts a ON a.id = s.staff_id
                WHERE s.token_hash = \(hash)
                """
            ).first
        }
        guard let row = found else { return nil }
        let account = try Self.account(row)
        let seenAt = row.instant(9)
        let endsAt = row.instant(10)
        guard !account.isDisabled, now < endsAt, now.since(seenAt) < limits.idle else {
            try await endSession(token)
            return nil
        }
        if isPresent, now.since(seenAt) >= .seconds(60) {
            _ = try await database.write { tx in
                try tx.run(
                    """
                    UPDATE staff_sessions
                    SET seen_at = \(now)
                    WHERE token_hash = \(hash) AND seen_at < \(now)
                    """)
            }
        }
        return StaffSession(account: account, token: token, step: try step(row), endsAt: endsAt)
    }

    /// Ends a session; signing out twice is no fault.
    package func endSession(_ token: SecretToken) async throws {
        let hash = vault.hash(token)
        _ = try await database.write { tx in
            try tx.run("DELETE FROM staff_sessions WHERE token_hash = \(hash)")
        }
    }

    /// Drops sessions that are over and tries long forgotten; for a duty. Returns how many.
    @discardableResult
    package func forgetWhatIsOver(at now: Instant) async throws -> Int {
        let forgotten = now - SignInAttempts.memory
        let sessions = try await database.writeInBatches { most in
            """
            DELETE FROM staff_sessions
            WHERE token_hash IN (
                SELECT token_hash FROM staff_sessions WHERE ends_at <= \(now) ORDER BY ends_at LIMIT \(most)
            )
            """
        }
        let attempts = try await database.writeInBatches { most in
            // Asked twice: one who tries again between the search and the removal is not forgotten.
            """
            DELETE FROM staff_attempts
            WHERE (account_key, source_key) IN (
                    SELECT account_key, source_key FROM staff_attempts
                    WHERE last_at < \(forgotten) ORDER BY last_at LIMIT \(most)
                )
                AND last_at < \(forgotten)
            """
        }
        return sessions + attempts
    }

    enum StepName: String { case enrolment, code, open }

    /// A new row and its token: each step has a token of its own, so that one taken before is worth nothing after.
    func openSession(
        _ token: SecretToken, staff: String, step: StepName, offering timeCode: TimeCode? = nil, at now: Instant,
        in tx: any Transaction
    ) throws(StoreFault) {
        let sealed = timeCode.map { vault.seal($0.secret, as: Self.secretField, of: staff) }.sqlValue
        try tx.run(
            """
            INSERT INTO staff_sessions (token_hash, staff_id, step, offered_secret, opened_at, seen_at, ends_at)
            VALUES (\(vault.hash(token)), \(staff), \(step.rawValue), \(sealed), \(now), \(now),
                \(now + (step == .open ? limits.absolute : limits.pending)))
            """)
    }

    private func step(_ row: Row) throws -> StaffSession.Step {
        switch StepName(rawValue: row.text(7)) {
        case .open: return .open
        case .code: return .code
        case .enrolment:
            guard let sealed = row.blobOrNil(8) else { throw StoreFault.other(code: "staff_sessions.offered_secret") }
            return .enrolment(try timeCode(sealed, staff: row.text(0)))
        case nil: throw StoreFault.other(code: "staff_sessions.step")
        }
    }

    static let secretField = "second factor"

    func timeCode(_ sealed: [UInt8], staff: String) throws -> TimeCode {
        guard let timeCode = TimeCode(secret: try vault.open(sealed, as: Self.secretField, of: staff)) else {
            throw StoreFault.other(code: "staff_accounts.second_factor_secret")
        }
        return timeCode
    }
}
