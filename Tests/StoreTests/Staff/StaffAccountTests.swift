import Reporting
import Testing
import Vault

@testable import Store

@Suite struct StaffAccountTests {
    @Test(arguments: Engine.allCases)
    func `an account is found by its username in any case, and a username is given once`(_ engine: Engine) async throws
    {
        try await StaffFixture.run(engine) { staff in
            let added = try await staff.add("P.Okafor", roles: [.callHandler, .supervisor])

            #expect(added.username == "p.okafor")
            #expect(try await staff.store.account(named: "p.OKAFOR") == added)
            #expect(added.member.roles == [.callHandler, .supervisor])
            await #expect(throws: NewStaffAccount.Fault.taken) { try await staff.add("p.okafor") }
            #expect(try await staff.store.accounts() == [added])
        }
    }

    @Test(arguments: Engine.allCases)
    func `two who add the same username at once make one account`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let made = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask { (try? await staff.add("okafor")) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }

            let accounts = try await staff.store.accounts()
            #expect(made == 1)
            #expect(accounts.count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `neither password nor secret nor token nor address is in the database`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            _ = try await staff.signIn("okafor", "not the password", from: "198.51.100.77")

            let cells = try await staff.database.read { tx in
                try ["staff_accounts", "staff_sessions", "staff_attempts", "staff_recovery_codes"].flatMap { table in
                    try tx.rows(SQL(verbatim: "SELECT * FROM \(table)")).flatMap(\.cells)
                }
            }
            let kept = "\(cells)"
            let secrets = [
                StaffFixture.password, "\(enrolled.app.secret)", enrolled.token.cookie, "198.51.100.77",
                enrolled.codes[0].description, "not the password",
            ]
            for secret in secrets { #expect(!kept.contains(secret)) }
            let secret = enrolled.app.secret
            #expect(!cells.contains { if case .blob(let bytes) = $0 { bytes == secret } else { false } })
        }
    }

    @Test func `what an account needs is checked at the door, in words`() {
        let good = ("okafor", "P. Okafor", Set([Role.callHandler]), StaffFixture.password)
        func make(
            _ username: String = good.0, _ name: String = good.1, _ roles: Set<Role> = good.2,
            _ password: String = good.3
        ) throws(NewStaffAccount.Fault) {
            _ = try NewStaffAccount(
                username: username, shownName: name, roles: roles, hasSensitiveAccess: false, password: password)
        }

        #expect(throws: Never.self) { try make() }
        for bad in ["", "x", "9lives", "no/slash", "naïve", String(repeating: "a", count: 41)] {
            #expect(throws: NewStaffAccount.Fault.username) { try make(bad) }
        }
        #expect(throws: NewStaffAccount.Fault.shownName) { try make("okafor", "") }
        #expect(throws: NewStaffAccount.Fault.noRole) { try make("okafor", "P. Okafor", []) }
        #expect(throws: NewStaffAccount.Fault.password(.tooShort)) {
            try make("okafor", "P. Okafor", [.officer], "short")
        }
        let faults: [NewStaffAccount.Fault] = [.username, .shownName, .noRole, .taken, .password(.tooCommon)]
        for fault in faults { #expect(!fault.words.isEmpty) }
    }
}
