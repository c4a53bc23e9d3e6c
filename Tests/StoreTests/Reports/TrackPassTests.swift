import Reporting
import Testing
import Vault

@testable import Store

/// Passes to the tracking page: who holds one, and when it ends.
@Suite struct TrackPassTests {
    private static let now = ReportDesk.start + .minutes(5)
    private static let end = now + .minutes(30)

    @Test(arguments: Engine.allCases)
    func `the right code gives a pass, which ends by time or by leaving`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let confirmation = try await desk.store.submit(
                try desk.submission(), from: .random(), at: ReportDesk.start)
            let (reference, code) = (confirmation.reference, confirmation.accessCode)
            let other = try await desk.submit()

            let wrong = [
                try await desk.store.pass(to: reference, code: DraftSecret.random().accessCode(), until: Self.end),
                try await desk.store.pass(to: other, code: code, until: Self.end),
            ]
            let pass = try #require(try await desk.store.pass(to: reference, code: code, until: Self.end))
            let second = try #require(try await desk.store.pass(to: reference, code: code, until: Self.end))

            #expect(wrong.allSatisfy { $0 == nil })
            #expect(try await desk.store.tracked(by: pass, at: Self.now)?.report.reference == reference)
            #expect(try await desk.store.tracked(by: pass, at: Self.end) == nil)
            #expect(try await desk.store.tracked(by: .random(), at: Self.now) == nil)
            try await desk.store.end(pass: pass)
            try await desk.store.end(pass: pass)
            #expect(try await desk.store.tracked(by: pass, at: Self.now) == nil)
            #expect(try await desk.store.tracked(by: second, at: Self.now) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `another access code ends every pass, and every link that carries the mark of the old one`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let confirmation = try await desk.store.submit(
                try desk.submission(), from: .random(), at: ReportDesk.start)
            let reference = confirmation.reference
            let mark = try #require(try await desk.store.accessMark(of: reference))
            let pass = try #require(
                try await desk.store.pass(to: reference, code: confirmation.accessCode, until: Self.end))
            let byLink = try #require(try await desk.store.pass(to: reference, marked: mark, until: Self.end))
            #expect(try await desk.store.tracked(by: byLink, at: Self.now) != nil)

            try await desk.replaceCode(of: reference, with: DraftSecret.random().accessCode())

            #expect(try await desk.store.tracked(by: pass, at: Self.now) == nil)
            #expect(try await desk.store.tracked(by: byLink, at: Self.now) == nil)
            #expect(try await desk.store.accessMark(of: reference) != mark)
            #expect(try await desk.store.pass(to: reference, marked: mark, until: Self.end) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `passes that are over are forgotten, and only those; the database holds no token`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let mark = try #require(try await desk.store.accessMark(of: reference))
            let pass = try #require(try await desk.store.pass(to: reference, marked: mark, until: Self.end))
            _ = try await desk.store.pass(to: reference, marked: mark, until: Self.end + .minutes(1))

            #expect(try await desk.store.forgetPasses(at: Self.now) == 0)
            #expect(try await desk.store.forgetPasses(at: Self.end) == 1)
            #expect(try await desk.count("track_passes") == 1)
            #expect(try await desk.store.tracked(by: pass, at: Self.now) == nil)
        }
    }
}

extension ReportDesk {
    /// As when staff issue a new one.
    fileprivate func replaceCode(of reference: Reference, with code: AccessCode) async throws {
        let contents = try #require(try await store.contents(of: reference))
        let key = try store.vault.unwrap(contents.stored.wrappedKey, for: reference)
        let sealed = key.seal(store.vault.hash(code), as: SealedContent.accessCode)
        try await store.database.write { tx in
            _ = try tx.run("UPDATE reports SET access_code = \(sealed) WHERE reference = \(reference)")
        }
    }
}
