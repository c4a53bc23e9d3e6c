import Forms
import Reporting
import Testing
import Vault

@testable import Store

@Suite struct DraftTests {
    private func fresh(_ desk: ReportDesk) -> Draft {
        Draft(
            form: desk.form.name, version: desk.form.version, startedAt: ReportDesk.start,
            gateAnsweredAt: ReportDesk.start - .minutes(1))
    }

    @Test(arguments: Engine.allCases)
    func `a draft comes back as it was left, and only with its secret`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            var draft = fresh(desk)
            draft.answers = try desk.answers()

            let saved = try await desk.store.save(draft, secret, at: ReportDesk.start + .minutes(4))
            let resumed = try await desk.store.draft(secret, at: ReportDesk.start + .days(2))
            let stranger = try await desk.store.draft(.random(), at: ReportDesk.start)

            #expect(resumed == saved)
            #expect(resumed?.answers == draft.answers)
            #expect(resumed?.gateAnsweredAt == draft.gateAnsweredAt)
            #expect(resumed?.updatedAt == ReportDesk.start + .minutes(4))
            #expect(stranger == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of two windows the second is told that the first saved`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            let draft = try await desk.store.save(fresh(desk), secret, at: ReportDesk.start)
            var first = draft
            first.answers = try desk.answers("a lamp")
            var second = draft
            second.answers = try desk.answers("a ladder")

            try await desk.store.save(first, secret, at: ReportDesk.start)
            await #expect(throws: ReportFault.draftChanged) {
                try await desk.store.save(second, secret, at: ReportDesk.start)
            }

            #expect(try await desk.store.draft(secret, at: ReportDesk.start)?.answers == first.answers)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a draft is gone after seven days, and each save begins them anew`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let forgotten = DraftSecret.random()
            let kept = DraftSecret.random()
            try await desk.store.save(fresh(desk), forgotten, at: ReportDesk.start)
            let draft = try await desk.store.save(fresh(desk), kept, at: ReportDesk.start)
            try await desk.store.save(draft, kept, at: ReportDesk.start + .days(3))
            let now = ReportDesk.start + .days(7)

            #expect(try await desk.store.draft(forgotten, at: now - .seconds(1)) != nil)
            #expect(try await desk.store.draft(forgotten, at: now) == nil)
            let expired = try await desk.store.expireDrafts(before: now - Draft.keptFor + .seconds(1))

            #expect(expired == 1)
            #expect(try await desk.count("drafts") == 1)
            #expect(try await desk.store.draft(kept, at: now) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a draft that is thrown away is gone`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            let draft = try await desk.store.save(fresh(desk), secret, at: ReportDesk.start)

            try await desk.store.endDraft(secret)

            #expect(try await desk.store.draft(secret, at: ReportDesk.start) == nil)
            await #expect(throws: ReportFault.draftChanged) {
                try await desk.store.save(draft, secret, at: ReportDesk.start)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a draft begins only on a version that is published`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let version = try #require(FormVersion(hash: String(repeating: "0a", count: 32)))
            let draft = Draft(
                form: desk.form.name, version: version, startedAt: ReportDesk.start, gateAnsweredAt: nil)

            await #expect(throws: ReportFault.unpublished(desk.form.name, version)) {
                try await desk.store.save(draft, .random(), at: ReportDesk.start)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a version reads back the same in another process, and not when it was altered`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            func another() -> ReportStore {
                ReportStore(database: desk.database, vault: desk.vault, targets: .standard)
            }
            let name = desk.form.name
            let version = desk.form.version

            #expect(try await another().form(name, version: version) == desk.form)
            #expect(try await another().form(desk.sensitiveForm.name, version: version) == nil)
            try await desk.database.write { tx in
                _ = try tx.run(
                    """
                    UPDATE form_versions
                    SET canonical_text = replace(canonical_text, 'What happened', 'What did you do')
                    """)
            }

            await #expect(throws: ReportFault.unreadable(column: "canonical_text")) {
                try await another().form(name, version: version)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `those who reach a page are counted by day, from several nodes at once`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let form = desk.form.name
            let day = ReportDesk.start.day
            let counts = ["all", "check"].map { PageReach(form: form, page: $0, day: day, people: 2) }

            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 0..<20 {
                    group.addTask { try await desk.store.add(turn.isMultiple(of: 2) ? counts : counts.reversed()) }
                }
                try await group.waitForAll()
            }
            try await desk.store.add([PageReach(form: form, page: "all", day: day + 1, people: 1)])

            #expect(try await desk.store.pageReach(of: form, days: day...day) == ["all": 40, "check": 40])
            #expect(try await desk.store.pageReach(of: form, days: day...(day + 1)) == ["all": 41, "check": 40])
        }
    }
}
