package import Reporting
package import Vault

/// What became of a password.
package enum PasswordOutcome: Sendable {
    /// No such account, or another password: the two are not told apart.
    case wrong
    /// The password was right, but the account is closed.
    case disabled
    /// Too many tries from here; the next is looked at from this instant.
    case wait(until: Instant)
    /// Go on to the code.
    case codeNeeded(SecretToken)
    /// Go on to setting up a second factor.
    case enrolmentNeeded(SecretToken)
    /// Signed in at once: an account of the demo.
    case signedIn(SecretToken, KnownDevice)
}

extension StaffStore {
    /// The first step: username and password.
    ///
    /// Takes as long for an unknown username as for a wrong password, and counts both alike.
    package func signIn(
        username typed: String, password: String, from source: SignInSource, at now: Instant
    ) async throws -> PasswordOutcome {
        guard let username = Username(parsing: typed), password.utf8.count <= 1024 else {
            _ = try await passwords.verify("", against: nil)
            return .wrong
        }
        let place = attempts.place(username, source, step: .password, deviceKey: deviceKey)
        if let until = try await database.write({ tx in try attempts.count(place, at: now, in: tx) }) {
            return .wait(until: until)
        }
        let found = try await credentials(of: username)
        let isKnown = source.device?.knows(username, key: deviceKey) == true
        guard
            case .right(let renewed) = try await passwords.verify(
                password, against: found?.hash, for: isKnown ? .known : .stranger),
            let account = found?.account
        else { return .wrong }
        if account.isDisabled { return .disabled }

        let token = SecretToken.random()
        let staff = account.member.id.text
        let stored = found?.hash?.text
        var chance = SystemRandomNumberGenerator()
        let offer = account.secondFactor == .needed ? TimeCode(using: &chance) : nil
        try await database.write { tx in
            try attempts.forgive(place, in: tx)
            if let renewed, let stored {
                try tx.run(
                    """
                    UPDATE staff_accounts
                    SET password_hash = \(renewed.text)
                    WHERE id = \(staff) AND password_hash = \(stored)
                    """)
            }
            let step: StepName =
                switch account.secondFactor {
                case .needed: .enrolment
                case .enrolled: .code
                case .notAsked: .open
                }
            try openSession(token, staff: staff, step: step, offering: offer, at: now, in: tx)
        }
        return switch account.secondFactor {
        case .needed: .enrolmentNeeded(token)
        case .enrolled: .codeNeeded(token)
        case .notAsked: .signedIn(token, device(source, learning: username))
        }
    }

    /// The browser's device, which from now on knows this account.
    func device(_ source: SignInSource, learning username: Username) -> KnownDevice {
        let device = source.device ?? KnownDevice.new()
        return device.learning(username, key: deviceKey)
    }

    private func credentials(of username: Username) async throws -> (account: StaffAccount, hash: PasswordHash?)? {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT a.id, a.username, a.shown_name, a.roles, a.has_sensitive_access, a.is_disabled, a.second_factor,
                    a.password_hash
                FROM staff_accounts a
                WHERE a.username = \(username.text)
                """
            ).first.map { (try Self.account($0), PasswordHash(parsing: $0.text(7))) }
        }
    }
}
