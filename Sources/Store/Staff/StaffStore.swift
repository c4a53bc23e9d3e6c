internal import Crypto
package import Reporting
package import Vault

/// Accounts of staff, how they sign in, and their sessions.
///
/// No password, token or recovery code is kept: only hashes. The second factor's secret is sealed under a key of its
/// own. Nothing here says to a stranger whether an account exists.
package struct StaffStore: Sendable {
    let database: any Database
    let vault: KeyVault
    let passwords: Passwords
    let limits: SessionLimits
    let deviceKey: SymmetricKey
    let attempts: SignInAttempts

    /// `passwords` bounds how many are hashed at once; one for the whole program.
    package init(
        database: any Database, vault: KeyVault, passwords: Passwords = Passwords(), limits: SessionLimits = .standard
    ) {
        self.database = database
        self.vault = vault
        self.passwords = passwords
        self.limits = limits
        deviceKey = vault.derive("staff device")
        attempts = SignInAttempts(key: vault.derive("staff sign-in attempts"))
    }

    /// Adds an account. Throws `NewStaffAccount.Fault.taken` when the username is in use.
    package func add(_ new: NewStaffAccount, at now: Instant) async throws -> StaffAccount {
        let hash = try await passwords.hash(new.password).text
        var source = SystemRandomNumberGenerator()
        let id = StaffID.random(using: &source)
        let roles = Self.text(of: new.roles)
        let added = try await database.write { tx in
            try tx.run(
                """
                INSERT INTO staff_accounts (id, username, shown_name, roles, has_sensitive_access, password_hash,
                    second_factor, is_disabled, created_at)
                VALUES (\(id.text), \(new.username), \(new.shownName), \(roles), \(new.hasSensitiveAccess), \(hash),
                    \(new.secondFactor.rawValue), 0, \(now))
                ON CONFLICT (username) DO NOTHING
                """)
        }
        guard added == 1, let account = try await account(named: new.username) else {
            throw NewStaffAccount.Fault.taken
        }
        return account
    }

    /// Everyone who has an account, oldest first.
    package func accounts() async throws -> [StaffAccount] {
        try await database.read { tx in
            try tx.rows("\(fragment: Self.selectAccounts) ORDER BY a.created_at, a.id").map(Self.account)
        }
    }

    /// The account of that username, in any case.
    package func account(named name: String) async throws -> StaffAccount? {
        guard let username = Username(parsing: name) else { return nil }
        return try await database.read { tx in
            try tx.rows("\(fragment: Self.selectAccounts) WHERE a.username = \(username.text)").first.map(Self.account)
        }
    }

    /// Closes or opens an account; a closed account's sessions end at once. False when there is no such account.
    package func setDisabled(_ isDisabled: Bool, username: String) async throws -> Bool {
        try await change(username) { id, tx in
            try tx.run("UPDATE staff_accounts SET is_disabled = \(isDisabled) WHERE id = \(id)")
        }
    }

    /// Forgets the second factor and its recovery codes, and ends all sessions. False when there is no such account.
    package func resetSecondFactor(username: String) async throws -> Bool {
        let needed = StaffAccount.SecondFactor.needed.rawValue
        return try await change(username) { id, tx in
            try tx.run(
                """
                UPDATE staff_accounts
                SET second_factor = \(needed), second_factor_secret = \(nil as [UInt8]?), last_used_step = \(nil as Int64?)
                WHERE id = \(id)
                """)
            try tx.run("DELETE FROM staff_recovery_codes WHERE staff_id = \(id)")
        }
    }

    /// What an account may do from now on; a session that is open notices with its next request.
    package func setRoles(_ roles: Set<Role>, hasSensitiveAccess: Bool, username: String) async throws -> Bool {
        guard !roles.isEmpty else { throw NewStaffAccount.Fault.noRole }
        let text = Self.text(of: roles)
        return try await change(username, endingSessions: false) { id, tx in
            try tx.run(
                """
                UPDATE staff_accounts
                SET roles = \(text), has_sensitive_access = \(hasSensitiveAccess)
                WHERE id = \(id)
                """)
        }
    }

    /// Gives a new password and ends all sessions. False when there is no such account.
    package func setPassword(_ typed: String, username: String) async throws -> Bool {
        let password: NewPassword
        do {
            password = try NewPassword(typed, username: username)
        } catch {
            throw NewStaffAccount.Fault.password(error)
        }
        let hash = try await passwords.hash(password).text
        return try await change(username) { id, tx in
            try tx.run("UPDATE staff_accounts SET password_hash = \(hash) WHERE id = \(id)")
        }
    }

    private func change(
        _ name: String, endingSessions: Bool = true,
        _ body: @escaping @Sendable (_ id: String, _ tx: any Transaction) throws -> Void
    ) async throws -> Bool {
        guard let account = try await account(named: name) else { return false }
        let id = account.member.id.text
        try await database.write { tx in
            try body(id, tx)
            if endingSessions { try tx.run("DELETE FROM staff_sessions WHERE staff_id = \(id)") }
        }
        return true
    }

    static let selectAccounts: SQL = """
        SELECT a.id, a.username, a.shown_name, a.roles, a.has_sensitive_access, a.is_disabled, a.second_factor
        FROM staff_accounts a
        """

    static func account(_ row: Row) throws -> StaffAccount {
        guard let secondFactor = StaffAccount.SecondFactor(rawValue: row.text(6)) else {
            throw StoreFault.other(code: "staff_accounts.second_factor")
        }
        return StaffAccount(
            member: try member(row), username: row.text(1), isDisabled: row.int(5) != 0, secondFactor: secondFactor)
    }

    private static func member(_ row: Row) throws -> StaffMember {
        guard let id = StaffID(row.text(0)) else { throw StoreFault.other(code: "staff_accounts.id") }
        let roles = try row.text(3).split(separator: " ").map { name in
            guard let role = Role(rawValue: String(name)) else { throw StoreFault.other(code: "staff_accounts.roles") }
            return role
        }
        return StaffMember(
            id: id, name: row.text(2), roles: Set(roles), hasSensitiveAccess: row.int(4) != 0)
    }

    private static func text(of roles: Set<Role>) -> String {
        roles.map(\.rawValue).sorted().joined(separator: " ")
    }
}
