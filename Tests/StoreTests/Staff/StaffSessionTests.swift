import Reporting
import Testing
import Vault

@testable import Store

@Suite struct StaffSessionTests {
    static let start = StaffFixture.start

    @Test(arguments: Engine.allCases)
    func `a session ends after half an hour without a request`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let token = try await staff.enrolled("okafor").token
            var now = Self.start
            for _ in 0..<5 {
                now = now + .minutes(29)
                #expect(try await staff.store.session(token, at: now) != nil)
            }

            now = now + .minutes(30)
            #expect(try await staff.store.session(token, at: now) == nil)
            #expect(try await staff.store.session(token, at: Self.start) == nil, "it ended for good")
        }
    }

    @Test(arguments: Engine.allCases)
    func `what a page fetches by itself keeps no session alive`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let token = try await staff.enrolled("okafor").token
            for minutes in [10, 20, 29] {
                let now = Self.start + .minutes(minutes)
                #expect(try await staff.store.session(token, at: now, isPresent: false) != nil)
            }

            #expect(try await staff.store.session(token, at: Self.start + .minutes(30), isPresent: false) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a session ends after twelve hours, however busy`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let token = try await staff.enrolled("okafor").token
            for minutes in stride(from: 20, to: 720, by: 20) {
                #expect(try await staff.store.session(token, at: Self.start + .minutes(minutes)) != nil)
            }

            #expect(try await staff.store.session(token, at: Self.start + .hours(12)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `between password and code there are ten minutes`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let enrolled = try await staff.enrolled("okafor")
            let late = Self.start + .minutes(10)
            let session = try await staff.pending("okafor", at: Self.start)

            #expect(try await staff.store.session(session.token, at: late - .seconds(1)) != nil)
            #expect(try await staff.store.session(session.token, at: late) == nil)
            #expect(try await staff.enter(enrolled.app.code(at: late), session, at: late).name == "over")
        }
    }

    @Test(arguments: Engine.allCases)
    func `signing out ends the session, and only that one`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            try await staff.add("handler", secondFactor: .notAsked)
            guard case .signedIn(let one, _) = try await staff.signIn("handler"),
                case .signedIn(let other, _) = try await staff.signIn("handler")
            else { throw StaffFixture.Unexpected() }
            try await staff.store.endSession(one)
            try await staff.store.endSession(one)

            #expect(try await staff.store.session(one, at: Self.start) == nil)
            #expect(try await staff.store.session(other, at: Self.start) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `changed roles hold from the next request, a new password ends all sessions`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            let token = try await staff.enrolled("okafor").token
            #expect(try await staff.store.setRoles([.auditor], hasSensitiveAccess: true, username: "okafor"))
            let member = try await staff.store.session(token, at: Self.start)?.account.member
            #expect(member?.roles == [.auditor])
            #expect(member?.hasSensitiveAccess == true)

            #expect(try await staff.store.setPassword("three small green lamps", username: "okafor"))
            #expect(try await staff.store.session(token, at: Self.start) == nil)
            #expect(try await staff.signIn("okafor").name == "wrong")
            #expect(try await staff.signIn("okafor", "three small green lamps").name == "code needed")
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is over is forgotten, what runs is kept`(_ engine: Engine) async throws {
        try await StaffFixture.run(engine) { staff in
            _ = try await staff.enrolled("okafor")
            _ = try await staff.signIn("okafor", "some other words")
            try await staff.store.forgetWhatIsOver(at: Self.start + .hours(1))
            #expect(try await rows(staff) == [1, 1])

            try await staff.store.forgetWhatIsOver(at: Self.start + .hours(25))
            #expect(try await rows(staff) == [0, 0])
        }
    }

    private func rows(_ staff: StaffFixture) async throws -> [Int64] {
        try await staff.database.read { tx in
            [
                try tx.rows("SELECT COUNT(*) FROM staff_sessions")[0].int(0),
                try tx.rows("SELECT COUNT(*) FROM staff_attempts")[0].int(0),
            ]
        }
    }
}
