import Forms
import Reporting
import Testing
import Vault

@testable import Store

@Suite struct EvidenceRowTests {
    private static let file = String(repeating: "a", count: 32)

    @Test(arguments: Engine.allCases)
    func `the files of one draft have a limit together`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let (store, draft, now) = (desk.store, DraftSecret.random(), ReportDesk.start)
            let most = ReportStore.mostEvidence

            let first = try await store.expect(file: "f1", upTo: 1_500_000_000, for: draft, at: now)
            let second = try await store.expect(file: "f2", upTo: 1_500_000_000, for: draft, at: now)
            let third = try await store.expect(file: "f3", upTo: 10, for: draft, at: now)
            try await store.settle(file: "f1", bytes: 1_000)
            let fourth = try await store.expect(file: "f4", upTo: most, for: draft, at: now)
            let stranger = try await store.expect(file: "f5", upTo: most, for: .random(), at: now)

            #expect([first, second, third] == [1_500_000_000, most - 1_500_000_000, 0])
            #expect(fourth == 1_500_000_000 - 1_000)
            #expect(stranger == most)
            #expect(try await desk.count("evidence_files") == 4)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a report takes its files with it, and they can no longer be removed`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let (store, draft, now) = (desk.store, DraftSecret.random(), ReportDesk.start)
            _ = try await store.expect(file: Self.file, upTo: 100, for: draft, at: now)
            _ = try await store.expect(file: "left-out", upTo: 100, for: draft, at: now)
            let form = try Form(canonicalText: Self.form)
            let page = try #require(form.page("all"))
            var answers = Answers()
            answers.add(
                EvidenceFile(id: Self.file, name: "a.jpg", size: 9, type: "image/jpeg", sha256: "5e", key: "k"),
                to: "files")
            answers.set(page.read(Fields([], files: page.files(of: answers)), at: now), page: page)
            let submission = try #require(Journey(form, answers).submission())

            let reference = try await store.submit(submission, from: draft, at: now).reference

            #expect(try await store.file(reference)?.answers.files.map(\.id) == [Self.file])
            #expect(try await store.abandon(file: Self.file, of: draft) == false)
            try await store.forget(file: Self.file)
            #expect(try await store.orphanFiles(at: now + .days(30)) == ["left-out"])
            #expect(try await desk.count("evidence_files") == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `only a draft's own secret takes a file from it`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let (store, draft, now) = (desk.store, DraftSecret.random(), ReportDesk.start)
            _ = try await store.expect(file: Self.file, upTo: 100, for: draft, at: now)

            #expect(try await store.abandon(file: Self.file, of: .random()) == false)
            #expect(try await store.abandon(file: Self.file, of: draft))
            try await store.forget(file: Self.file)
            #expect(try await desk.count("evidence_files") == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a file whose draft is gone is an orphan after a day, and not before`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let (store, draft, start) = (desk.store, DraftSecret.random(), ReportDesk.start)
            try await store.save(
                Draft(form: desk.form.name, version: desk.form.version, startedAt: start, gateAnsweredAt: nil), draft,
                at: start)
            _ = try await store.expect(file: Self.file, upTo: 100, for: draft, at: start)

            let kept = try await store.orphanFiles(at: start + .days(6))
            try await store.endDraft(draft)
            let fresh = try await store.orphanFiles(at: start + .hours(24))
            let old = try await store.orphanFiles(at: start + .hours(24) + .seconds(1))

            #expect(kept == [] && fresh == [] && old == [Self.file])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a file that is left for later keeps no other from being removed, and comes again`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let (store, start) = (desk.store, ReportDesk.start)
            let now = start + .days(2)
            for number in 0..<150 {
                let id = "file-\(number)"
                _ = try await store.expect(file: id, upTo: 100, for: .random(), at: start + .seconds(number))
            }
            let first = try await store.orphanFiles(at: now)
            for file in first { try await store.leave(file: file, until: now + .days(1)) }

            let others = try await store.orphanFiles(at: now)
            let tomorrow = try await store.orphanFiles(at: now + .days(1))

            #expect(first.count == 100 && others.count == 50)
            #expect(Set(first).isDisjoint(with: others))
            #expect(tomorrow == first)
        }
    }

    private static let form = """
        form: test-files
        title: A form for tests
        description: It asks for files.
        minutes: 2
        maps: {crime: theft, category: other-theft, retention: standard}
        headline: [files]
        pages:
          - page: all
            title: What shows it
            questions:
              - {question: files, kind: files, label: Photos}
        """
}
