import Forms
import Reporting
import Synchronization
import Testing
import Vault

@testable import Store

@Suite struct SubmitTests {
    @Test(arguments: Engine.allCases)
    func `a submission repeated fifty times at once is one report with one confirmation`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            let submission = try desk.submission()

            let confirmations = try await withThrowingTaskGroup(of: Confirmation.self) { group in
                for _ in 0..<50 {
                    group.addTask { try await desk.store.submit(submission, from: secret, at: ReportDesk.start) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }

            #expect(confirmations.count == 50)
            #expect(Set(confirmations).count == 1)
            #expect(try await desk.count("reports") == 1)
            #expect(try await desk.count("report_events") == 1)
            #expect(try await desk.count("jobs") == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the confirmation can be had again from the draft's secret alone`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            let first = try await desk.store.submit(try desk.submission(), from: secret, at: ReportDesk.start)

            let again = try await desk.store.confirmation(for: secret)
            let stranger = try await desk.store.confirmation(for: .random())

            #expect(again == first)
            #expect(stranger == nil)
            #expect(first.triageDue == ReportDesk.start + .minutes(45))
            #expect(first.responseDue == ReportDesk.start + .hours(48))
            #expect(desk.vault.receipts.publicKey.verifies(first.receipt))
            #expect(first.receipt.reference == first.reference)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a draft ends with its submission and cannot come back`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            let draft = Draft(
                form: desk.form.name, version: desk.form.version, startedAt: ReportDesk.start, gateAnsweredAt: nil)
            let saved = try await desk.store.save(draft, secret, at: ReportDesk.start)

            _ = try await desk.store.submit(try desk.submission(), from: secret, at: ReportDesk.start)

            #expect(try await desk.store.draft(secret, at: ReportDesk.start) == nil)
            for late in [draft, saved] {
                await #expect(throws: ReportFault.draftChanged) {
                    try await desk.store.save(late, secret, at: ReportDesk.start)
                }
            }
            #expect(try await desk.count("drafts") == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a reference that is taken is replaced by another`(_ engine: Engine) async throws {
        let drawn = Mutex(0)
        var source = SeededChance(for: "references")
        let taken = Reference.random(using: &source)
        let free = Reference.random(using: &source)
        let draw: @Sendable () -> Reference = {
            drawn.withLock { drawn in
                drawn += 1
                return drawn <= 3 ? taken : free
            }
        }
        try await withDesk(engine, newReference: draw) { desk in
            let first = try await desk.submit()
            let second = try await desk.submit()

            #expect(first == taken)
            #expect(second == free)
            #expect(try await desk.store.file(second)?.report.reference == free)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was written comes back as it was written`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let submission = try desk.submission()
            let reference = try await desk.store.submit(
                submission, from: .random(), at: ReportDesk.start, channel: .frontCounter
            ).reference

            let file = try #require(try await desk.store.file(reference))

            #expect(file.answers == submission.answers)
            #expect(file.headline == submission.headline)
            #expect(file.gateAnsweredAt == submission.gateAnsweredAt)
            #expect(file.report.facts.channel == .frontCounter)
            #expect(file.report.facts.formVersion == desk.form.version)
            #expect(file.events.map(\.by) == [.reporter])
            #expect(try await desk.store.form(desk.form.name, version: desk.form.version) == desk.form)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nothing that anybody typed can be read in the database`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            var draft = Draft(
                form: desk.form.name, version: desk.form.version, startedAt: ReportDesk.start, gateAnsweredAt: nil)
            draft.answers = try desk.answers()
            try await desk.store.save(draft, secret, at: ReportDesk.start)
            let reference = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            let now = ReportDesk.start + .minutes(1)
            try await desk.store.perform(.claim, on: reference, by: handler, at: now)
            try await desk.store.perform(.assess(Cast.assessment), on: reference, by: handler, at: now)
            try await desk.store.perform(.ask(question: "Was it the tenor?"), on: reference, by: handler, at: now)
            try await desk.store.perform(.answer(text: "No, the bass"), on: reference, by: .reporter, at: now)
            _ = try await desk.store.view(reference, by: Cast.supervisor, reason: "Asked by Mrs Quill", at: now)

            let cells = try await desk.everything()

            let words =
                ReportDesk.typed + Cast.assessment.lines.map(\.text)
                + ["trombone", "Was it the tenor?", "No, the bass", "Quill", reference.description]
            let shown = try #require(words.last)
            let secrets = words.dropLast()
            #expect(cells.count > 100)
            for word in secrets { #expect(!cells.contains { $0.shows(word) }, "\(word) can be read") }
            #expect(cells.contains { $0.shows(shown) }, "the search itself finds what is there")
        }
    }
}

extension SQLValue {
    /// Whether the word stands in it, in any case.
    fileprivate func shows(_ word: String) -> Bool {
        switch self {
        case .integer, .null: false
        case .text(let text): text.lowercased().contains(word.lowercased())
        case .blob(let bytes): String(decoding: bytes, as: UTF8.self).lowercased().contains(word.lowercased())
        }
    }
}
