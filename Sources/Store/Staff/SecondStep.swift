package import Reporting
package import Vault

/// What became of a code.
package enum CodeOutcome: Sendable {
    /// Signed in, with a token of its own.
    case signedIn(SecretToken, KnownDevice)
    /// Signed in by a recovery code; so many are left.
    case signedInByRecoveryCode(SecretToken, KnownDevice, left: Int)
    /// Not the code, or one that was used before.
    case wrong
    /// Too many wrong codes; the next is looked at from this instant.
    case wait(until: Instant)
    /// The session is not waiting for a code.
    case over
}

/// What became of setting up a second factor.
package enum EnrolmentOutcome: Sendable {
    /// Set up, and signed in. The codes are shown once and kept only as hashes.
    case enrolled(SecretToken, KnownDevice, recoveryCodes: [RecoveryCode])
    /// Not the code that the secret gives now.
    case wrong
    /// The session is not waiting for this (perhaps another window was faster).
    case over
}

extension StaffStore {
    /// The second step: a code of the authenticator, or a recovery code. Neither opens twice.
    package func enterCode(
        _ typed: String, session: StaffSession, from source: SignInSource, at now: Instant
    ) async throws -> CodeOutcome {
        guard case .code = session.step, let username = Username(parsing: session.account.username) else {
            return .over
        }
        let place = attempts.place(username, source, step: .code, deviceKey: deviceKey)
        if let until = try await database.write({ tx in try attempts.count(place, at: now, in: tx) }) {
            return .wait(until: until)
        }
        let staff = session.account.member.id.text
        guard let proof = try await proof(typed, staff: staff, at: now) else { return .wrong }

        let token = SecretToken.random()
        let old = vault.hash(session.token)
        let left: Int?
        do {
            left = try await database.write { tx in
                guard try use(proof, staff: staff, at: now, in: tx) else { return nil }
                guard try tx.run("DELETE FROM staff_sessions WHERE token_hash = \(old)") == 1 else {
                    throw SessionIsOver()
                }
                try attempts.forgive(place, in: tx)
                try openSession(token, staff: staff, step: .open, at: now, in: tx)
                return try recoveryCodesLeft(staff, in: tx)
            }
        } catch is SessionIsOver {
            return .over
        }
        guard let left else { return .wrong }
        let device = device(source, learning: username)
        return switch proof {
        case .step: .signedIn(token, device)
        case .recoveryCode: .signedInByRecoveryCode(token, device, left: left)
        }
    }

    /// Sets up the second factor with the secret that this session offered.
    package func enrol(
        code typed: String, session: StaffSession, from source: SignInSource, at now: Instant
    ) async throws -> EnrolmentOutcome {
        guard case .enrolment(let timeCode) = session.step, let username = Username(parsing: session.account.username)
        else { return .over }
        guard let step = timeCode.verify(typed, at: now, lastUsedStep: nil) else { return .wrong }

        let staff = session.account.member.id.text
        let sealed = vault.seal(timeCode.secret, as: Self.secretField, of: staff)
        var chance = SystemRandomNumberGenerator()
        let codes = RecoveryCode.makeSet(using: &chance)
        let hashes = codes.map { vault.hash($0) }
        let token = SecretToken.random()
        let old = vault.hash(session.token)
        let isEnrolled = try await database.write { tx in
            let changed = try tx.run(
                """
                UPDATE staff_accounts
                SET second_factor = 'enrolled', second_factor_secret = \(sealed), last_used_step = \(step)
                WHERE id = \(staff) AND second_factor = 'needed'
                """)
            guard changed == 1 else { return false }
            for hash in hashes {
                try tx.run("INSERT INTO staff_recovery_codes (staff_id, code_hash) VALUES (\(staff), \(hash))")
            }
            try tx.run("DELETE FROM staff_sessions WHERE token_hash = \(old)")
            try openSession(token, staff: staff, step: .open, at: now, in: tx)
            return true
        }
        return isEnrolled
            ? .enrolled(token, device(source, learning: username), recoveryCodes: codes) : .over
    }

    private enum Proof: Sendable {
        case step(Int64)
        case recoveryCode(hash: [UInt8])
    }

    /// Undoes the use of a code when the session ended meanwhile.
    private struct SessionIsOver: Error {}

    private func proof(_ typed: String, staff: String, at now: Instant) async throws -> Proof? {
        let found = try await database.read { tx in
            try tx.rows("SELECT second_factor_secret, last_used_step FROM staff_accounts WHERE id = \(staff)").first
        }
        guard let row = found, let sealed = row.blobOrNil(0) else { return nil }
        let timeCode = try timeCode(sealed, staff: staff)
        if let step = timeCode.verify(typed, at: now, lastUsedStep: row.intOrNil(1)) { return .step(step) }
        return RecoveryCode(parsing: typed).map { .recoveryCode(hash: vault.hash($0)) }
    }

    /// The guard is in the statement: of two browsers with one code, one gets in.
    private func use(_ proof: Proof, staff: String, at now: Instant, in tx: any Transaction) throws(StoreFault) -> Bool
    {
        switch proof {
        case .step(let step):
            try tx.run(
                """
                UPDATE staff_accounts
                SET last_used_step = \(step)
                WHERE id = \(staff) AND (last_used_step IS NULL OR last_used_step < \(step))
                """) == 1
        case .recoveryCode(let hash):
            try tx.run(
                """
                UPDATE staff_recovery_codes
                SET used_at = \(now)
                WHERE staff_id = \(staff) AND code_hash = \(hash) AND used_at IS NULL
                """) == 1
        }
    }

    private func recoveryCodesLeft(_ staff: String, in tx: any Transaction) throws(StoreFault) -> Int {
        let rows = try tx.rows(
            "SELECT COUNT(*) FROM staff_recovery_codes WHERE staff_id = \(staff) AND used_at IS NULL")
        return rows.first.map { Int($0.int(0)) } ?? 0
    }
}
