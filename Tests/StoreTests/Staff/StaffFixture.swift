import Foundation
import Reporting
import Testing
import Vault

@testable import Store

/// A store with a moving clock, on one engine.
struct StaffFixture: Sendable {
    static let start = Instant(milliseconds: 1_764_000_000_000)
    static let password = "a lamp above the door"

    let store: StaffStore
    let database: any Database

    static func run(_ engine: Engine, _ body: (StaffFixture) async throws -> Void) async throws {
        try await withDatabase(engine) { database in
            let vault = try KeyVault(masterKey: Array(repeating: 7, count: 32))
            let cheap = Passwords(cost: ScryptCost(logRounds: 4, blockSize: 8, parallelism: 1), waiting: 500)
            try await body(
                StaffFixture(store: StaffStore(database: database, vault: vault, passwords: cheap), database: database))
        }
    }

    @discardableResult func add(
        _ username: String, roles: Set<Role> = [.callHandler], secondFactor: StaffAccount.SecondFactor = .needed
    ) async throws -> StaffAccount {
        let new = try NewStaffAccount(
            username: username, shownName: "P. Okafor", roles: roles, hasSensitiveAccess: false,
            password: Self.password, secondFactor: secondFactor)
        return try await store.add(new, at: Self.start)
    }

    func signIn(
        _ username: String, _ password: String = password, device: KnownDevice? = nil,
        from address: String = "192.0.2.1",
        at now: Instant = start
    ) async throws -> PasswordOutcome {
        try await store.signIn(
            username: username, password: password, from: SignInSource(device: device, address: address), at: now)
    }

    /// An account that has set up its second factor, what its app holds, and the device that it did it on.
    func enrolled(_ username: String, at now: Instant = start) async throws -> Enrolled {
        try await add(username)
        let session = try await pending(username, at: now)
        guard case .enrolment(let app) = session.step else { throw Unexpected() }
        let outcome = try await store.enrol(
            code: app.code(at: now), session: session, from: SignInSource(device: nil, address: nil), at: now)
        guard case .enrolled(let token, let device, let codes) = outcome else { throw Unexpected() }
        return Enrolled(app: app, token: token, device: device, codes: codes)
    }

    /// The session between the two steps.
    func pending(_ username: String, device: KnownDevice? = nil, at now: Instant) async throws -> StaffSession {
        switch try await signIn(username, device: device, at: now) {
        case .codeNeeded(let token), .enrolmentNeeded(let token):
            guard let session = try await store.session(token, at: now) else { throw Unexpected() }
            return session
        default: throw Unexpected()
        }
    }

    func enter(
        _ code: String, _ session: StaffSession, device: KnownDevice? = nil, from address: String = "192.0.2.1",
        at now: Instant
    ) async throws -> CodeOutcome {
        try await store.enterCode(
            code, session: session, from: SignInSource(device: device, address: address), at: now)
    }

    struct Enrolled {
        let app: TimeCode
        let token: SecretToken
        let device: KnownDevice
        let codes: [RecoveryCode]
    }

    struct Unexpected: Error {}
}

extension PasswordOutcome {
    var name: String {
        switch self {
        case .wrong: "wrong"
        case .disabled: "disabled"
        case .wait: "wait"
        case .codeNeeded: "code needed"
        case .enrolmentNeeded: "enrolment needed"
        case .signedIn: "signed in"
        }
    }
}

extension CodeOutcome {
    var name: String {
        switch self {
        case .signedIn: "signed in"
        case .signedInByRecoveryCode(_, _, let left): "signed in by a recovery code, \(left) left"
        case .wrong: "wrong"
        case .wait: "wait"
        case .over: "over"
        }
    }

    var token: SecretToken? {
        switch self {
        case .signedIn(let token, _), .signedInByRecoveryCode(let token, _, _): token
        case .wrong, .wait, .over: nil
        }
    }
}
