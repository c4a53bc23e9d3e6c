import Forms
import Reporting
import Testing
import Vault

@testable import Store

/// Who gets to see a report: its reporter, and staff on the record.
@Suite struct AccessTests {
    @Test(arguments: Engine.allCases)
    func `only the reference and its own code open a report`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            let confirmation = try await desk.store.submit(try desk.submission(), from: secret, at: ReportDesk.start)
            let other = try await desk.submit()
            var source = SeededChance(for: "no such reference")
            let nowhere = Reference.random(using: &source)

            let right = try await desk.store.track(
                confirmation.reference, code: confirmation.accessCode)
            let wrong = [
                try await desk.store.track(
                    confirmation.reference, code: DraftSecret.random().accessCode()),
                try await desk.store.track(other, code: confirmation.accessCode),
                try await desk.store.track(nowhere, code: confirmation.accessCode),
            ]

            #expect(right?.report.reference == confirmation.reference)
            #expect(wrong.allSatisfy { $0 == nil })
        }
    }

    @Test(arguments: Engine.allCases)
    func `a view is on record with its reason before anything is shown`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let now = ReportDesk.start + .minutes(5)

            let withoutReason = try await desk.store.view(reference, by: Cast.handler, at: now)
            let withReason = try await desk.store.view(reference, by: Cast.handler, reason: "They rang", at: now)
            let byRight = try await desk.store.view(reference, by: Cast.supervisor, at: now + .minutes(1))
            let refused = try await desk.store.view(reference, by: Cast.editor, at: now)

            #expect(withoutReason.isLook && withReason.file != nil && byRight.file != nil)
            #expect(refused.file == nil && !refused.isNeedsReason)
            let disclosures = try await desk.store.disclosures(of: reference)
            #expect(disclosures.map(\.staffName) == ["R. Whitlock", "P. Okafor", "P. Okafor"])
            #expect(disclosures.first?.reason == nil)
            #expect(Set(disclosures.dropFirst().map(\.reason)) == [nil, "They rang"])
            #expect(Set(disclosures.dropFirst().map(\.what)) == [.look, .report])
            #expect(disclosures.map(\.at) == [now + .minutes(1), now, now])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a sensitive report is for those with that access alone, and its row says nothing`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit(isSensitive: true)

            let refused = try await desk.store.view(
                reference, by: Cast.otherHandler, reason: "Curious", at: ReportDesk.start)
            let seen = try await desk.store.view(
                reference, by: Cast.handler, reason: "They rang", at: ReportDesk.start)

            #expect(refused.file == nil)
            #expect(seen.file != nil)
            let texts = try await desk.database.read { tx in
                try tx.rows(SQL(verbatim: "SELECT * FROM reports"))[0].cells
            }.compactMap { cell in if case .text(let text) = cell { text } else { nil } }
            #expect(!texts.contains { $0.contains("theft") && $0 != desk.sensitiveForm.name.text })
        }
    }

    @Test(arguments: Engine.allCases)
    func `reports that share an address or a number are found, sensitive ones for those who may`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let start = ReportDesk.start
            let reference = try await desk.submit(email: "one@example.org", registration: "AB12 CDE")
            let byEmail = try await desk.submit(
                email: "ONE@example.org", registration: "CD34 EFG", at: start + .minutes(1))
            let byBoth = try await desk.submit(
                email: "one@example.org", registration: "ab12cde", isSensitive: true, at: start + .minutes(2))
            try await desk.submit(email: "two@example.org", registration: "EF56 GHJ")

            let all = try await desk.store.related(to: reference, includesSensitive: true)
            let some = try await desk.store.related(to: reference, includesSensitive: false)

            #expect(all.map(\.reference) == [byBoth, byEmail])
            #expect(all.map(\.matched) == [[.email, .vrm], [.email]])
            #expect(all.map(\.headline) == [ReportDesk.typed[0], ReportDesk.typed[0]])
            #expect(some.map(\.reference) == [byEmail])
        }
    }
}

extension Viewing {
    fileprivate var file: ReportFile? {
        if case .file(let file) = self { file } else { nil }
    }

    fileprivate var isLook: Bool {
        if case .look = self { true } else { false }
    }

    fileprivate var isNeedsReason: Bool {
        if case .needsReason = self { true } else { false }
    }
}
