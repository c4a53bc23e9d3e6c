import Reporting
import Testing
import Vault

@testable import Store

@Suite struct SignInTests {
    static let start = StaffFixture.start

    @Test(arguments: Engine.allCases)
    func `an unknown username and a wrong password get the same answer`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")

            #expect(try await staff.signIn("okafor", "some other words").name == "wrong")
            #expect(try await staff.signIn("nobody", "some other words").name == "wrong")
            #expect(try await staff.signIn("no such/name", "some other words").name == "wrong")
            #expect(try await staff.signIn("okafor", StaffFixture.password.uppercased()).name == "wrong")
            #expect(try await staff.signIn("OKAFOR ").name == "enrolment needed")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a known and an unknown username are slowed alike`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")
            var known: [String] = []
            var unknown: [String] = []
            for _ in 0..<7 {
                known.append(try await staff.signIn("okafor", "some other words").name)
                unknown.append(try await staff.signIn("nobody", "some other words").name)
            }

            #expect(known == ["wrong", "wrong", "wrong", "wrong", "wrong", "wait", "wait"])
            #expect(known == unknown)
        }
    }

    @Test(arguments: Engine.allCases)
    func `waits grow, a try while waiting is not counted, and the right password does not jump the wait`(
        _ engine: Engine
    ) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")
            var now = Self.start
            var waits: [Int64] = []
            for _ in 0..<9 {
                while case .wait(let until) = try await staff.signIn("okafor", "some other words", at: now) {
                    #expect(try await staff.signIn("okafor", at: now).name == "wait")
                    waits.append(until.since(now).components.seconds)
                    now = until
                }
            }

            #expect(waits == [10, 20, 40, 80])
            for tries in 0..<200 { #expect(SignInAttempts.wait(after: tries) <= .minutes(15)) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `strangers hold up neither another address nor a device that signed in before`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            for _ in 0..<20 { _ = try await staff.signIn("okafor", "some other words", from: "203.0.113.9") }

            #expect(try await staff.signIn("okafor", from: "203.0.113.9").name == "wait")
            #expect(try await staff.signIn("okafor", from: "192.0.2.1").name == "code needed")
            #expect(
                try await staff.signIn("okafor", device: enrolled.device, from: "203.0.113.9").name == "code needed")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a household of IPv6 is one place, however its addresses are written`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")
            for last in 1...6 { _ = try await staff.signIn("okafor", "some other words", from: "2001:db8::\(last)") }

            #expect(try await staff.signIn("okafor", from: "2001:DB8:0:0::9:9").name == "wait")
            #expect(try await staff.signIn("okafor", from: "2001:db8:0:1::1").name == "enrolment needed")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a device proves itself for its own account only, and cannot be made up`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let device = try await staff.enrolled("okafor").device
            try await staff.add("lind")
            let proof = try #require(device.proofs.first)
            let forged = try #require(KnownDevice(cookie: "\(String(repeating: "a", count: 32)).\(proof)"))
            for _ in 0..<6 {
                _ = try await staff.signIn("lind", "some other words", from: "203.0.113.9")
                _ = try await staff.signIn("okafor", "some other words", from: "203.0.113.9")
            }

            #expect(try await staff.signIn("lind", device: device, from: "203.0.113.9").name == "wait")
            #expect(try await staff.signIn("okafor", device: forged, from: "203.0.113.9").name == "wait")
            #expect(KnownDevice(cookie: device.cookie) == device)
            #expect(KnownDevice(cookie: "nonsense") == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `guesses on a known device are slowed by themselves`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let device = try await staff.enrolled("okafor").device
            for number in 0..<6 {
                _ = try await staff.signIn("okafor", "some other words", device: device, from: "192.0.2.\(number)")
            }

            #expect(try await staff.signIn("okafor", device: device, from: "192.0.2.99").name == "wait")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a hundred guesses at once are a hundred, not one`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")
            let looked = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<100 {
                    group.addTask { try await staff.signIn("okafor", "some other words").name }
                }
                return try await group.reduce(0) { $0 + ($1 == "wrong" ? 1 : 0) }
            }

            #expect(looked == 5)
        }
    }

    @Test(arguments: Engine.allCases)
    func `success forgives the tries, and a day forgets them`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")
            for _ in 0..<4 { _ = try await staff.signIn("okafor", "some other words") }
            #expect(try await staff.signIn("okafor").name == "enrolment needed")
            for _ in 0..<5 { _ = try await staff.signIn("okafor", "some other words") }
            #expect(try await staff.signIn("okafor").name == "wait")

            let later = Self.start + .hours(25)
            for _ in 0..<4 { #expect(try await staff.signIn("okafor", "other words", at: later).name == "wrong") }
            #expect(try await staff.signIn("okafor", at: later).name == "enrolment needed")
        }
    }

    @Test(arguments: Engine.allCases)
    func `an account of the demo needs no code, a closed one opens nothing`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("handler", secondFactor: .notAsked)
            guard case .signedIn(let token, _) = try await staff.signIn("handler") else {
                Issue.record("not signed in")
                return
            }
            #expect(try await staff.store.session(token, at: Self.start)?.account.username == "handler")

            #expect(try await staff.store.setDisabled(true, username: "Handler"))
            #expect(try await staff.store.session(token, at: Self.start) == nil)
            #expect(try await staff.signIn("handler").name == "disabled")
            #expect(try await staff.signIn("handler", "some other words").name == "wrong")
            #expect(try await staff.store.setDisabled(true, username: "nobody") == false)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a password hashed at another cost is renewed by signing in`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")
            let dearer = StaffStore(
                database: staff.database, vault: try KeyVault(masterKey: Array(repeating: 7, count: 32)),
                passwords: Passwords(cost: ScryptCost(logRounds: 5, blockSize: 8, parallelism: 1)))
            _ = try await dearer.signIn(
                username: "okafor", password: StaffFixture.password, from: SignInSource(device: nil, address: nil),
                at: Self.start)

            let hash = try await staff.database.read { tx in
                try tx.rows("SELECT password_hash FROM staff_accounts").first?.text(0)
            }
            #expect(hash?.hasPrefix("$scrypt$ln=5,") == true)
            #expect(try await staff.signIn("okafor").name == "enrolment needed")
        }
    }
}
