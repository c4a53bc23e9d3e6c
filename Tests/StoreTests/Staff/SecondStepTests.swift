import Reporting
import Testing
import Vault

@testable import Store

@Suite struct SecondStepTests {
    static let start = StaffFixture.start

    @Test(arguments: Engine.allCases)
    func `the first sign-in sets up a second step, the next asks for it`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            #expect(enrolled.codes.count == 10)
            #expect(try await staff.store.account(named: "okafor")?.secondFactor == .enrolled)

            let now = Self.start + .minutes(5)
            let session = try await staff.pending("okafor", at: now)
            let outcome = try await staff.enter(enrolled.app.code(at: now), session, at: now)
            let token = try #require(outcome.token)
            #expect(token.cookie != session.token.cookie)
            guard case .open = try await staff.store.session(token, at: now)?.step else {
                Issue.record("the session is not open")
                return
            }
            #expect(try await staff.store.session(session.token, at: now) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a wrong code does not set up, and another window cannot set up twice`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("okafor")
            let first = try await staff.pending("okafor", at: Self.start)
            let second = try await staff.pending("okafor", at: Self.start)
            guard case .enrolment(let one) = first.step, case .enrolment(let other) = second.step else {
                Issue.record("no enrolment offered")
                return
            }
            let nowhere = SignInSource(device: nil, address: nil)
            func enrol(_ code: String, _ session: StaffSession) async throws -> String {
                switch try await staff.store.enrol(code: code, session: session, from: nowhere, at: Self.start) {
                case .enrolled: "enrolled"
                case .wrong: "wrong"
                case .over: "over"
                }
            }

            #expect(one.secret != other.secret)
            #expect(try await enrol("12345", first) == "wrong")
            #expect(try await enrol(one.code(at: Self.start), first) == "enrolled")
            #expect(try await enrol(other.code(at: Self.start), second) == "over")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a code opens once, even for two at the same instant`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            let now = Self.start + .minutes(5)
            let code = enrolled.app.code(at: now)
            var sessions: [StaffSession] = []
            for _ in 0..<4 { sessions.append(try await staff.pending("okafor", device: enrolled.device, at: now)) }

            let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
                for session in sessions { group.addTask { try await staff.enter(code, session, at: now).name } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.sorted() == ["signed in", "wrong", "wrong", "wrong"])
            // Half a minute later the same digits still fit the step before: they were used.
            let later = now + .seconds(29)
            let session = try await staff.pending("okafor", device: enrolled.device, at: later)
            #expect(try await staff.enter(code, session, device: enrolled.device, at: later).name == "wrong")
        }
    }

    @Test(arguments: Engine.allCases)
    func `the code that set it up does not open again`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            let session = try await staff.pending("okafor", at: Self.start)

            #expect(try await staff.enter(enrolled.app.code(at: Self.start), session, at: Self.start).name == "wrong")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a recovery code opens once, however it is typed`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            let typed = enrolled.codes[3].description.lowercased().replacing("-", with: " ")
            let first = try await staff.pending("okafor", at: Self.start)
            #expect(
                try await staff.enter(typed, first, at: Self.start).name == "signed in by a recovery code, 9 left")

            let second = try await staff.pending("okafor", at: Self.start)
            #expect(try await staff.enter(typed, second, at: Self.start).name == "wrong")
        }
    }

    @Test(arguments: Engine.allCases)
    func `wrong codes from strangers are counted together, and the known device is not held up`(
        _ engine: Engine
    ) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            let now = Self.start + .minutes(5)
            let session = try await staff.pending("okafor", at: now)
            for number in 0..<5 { _ = try await staff.enter("000000", session, from: "203.0.113.\(number)", at: now) }

            let code = enrolled.app.code(at: now)
            #expect(try await staff.enter(code, session, from: "203.0.113.99", at: now).name == "wait")
            #expect(try await staff.enter(code, session, device: enrolled.device, at: now).name == "signed in")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a reset forgets the second step and ends every session`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            #expect(try await staff.store.resetSecondFactor(username: "okafor"))

            #expect(try await staff.store.session(enrolled.token, at: Self.start) == nil)
            #expect(try await staff.signIn("okafor").name == "enrolment needed")
            let left = try await staff.database.read { tx in
                try tx.rows("SELECT COUNT(*) FROM staff_recovery_codes").first?.int(0)
            }
            #expect(left == 0)
        }
    }
}
