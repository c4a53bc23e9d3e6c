import Forms
import Reporting
import Testing

@testable import Store

@Suite struct QueueTests {
    private static let all = Worklist(.queue(.triage), includesSensitive: true)

    @Test(arguments: Engine.allCases)
    func `five hundred reports are paged without a gap or a repeat while others are claimed`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            // Ten a minute share an instant, so that the tie decides.
            let references = try await withThrowingTaskGroup(of: Reference.self) { group in
                for number in 0..<500 {
                    group.addTask { try await desk.submit(at: ReportDesk.start + .minutes(number / 10)) }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }

            async let claims: Void = claimSome(of: references, in: desk)
            var seen: [WorkRow] = []
            var cursor: WorkCursor?
            repeat {
                let page = try await desk.store.work(Self.all, after: cursor, limit: 23)
                seen += page.rows
                cursor = try page.next.map { next in try #require(WorkCursor(next.text)) }
            } while cursor != nil
            try await claims

            #expect(seen.count == 500)
            #expect(Set(seen.map(\.reference)) == references)
            #expect(seen.map(\.dueAt) == seen.map(\.dueAt).sorted())
        }
    }

    private func claimSome(of references: Set<Reference>, in desk: ReportDesk) async throws {
        for reference in references.prefix(60) {
            try await desk.store.perform(.claim, on: reference, by: .staff(Cast.handler), at: ReportDesk.start)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the order is by what is due, with what waited twice first among equals`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let first = try await desk.submit("first", at: ReportDesk.start)
            let second = try await desk.submit("second", at: ReportDesk.start + .minutes(3))
            let third = try await desk.submit("third", at: ReportDesk.start + .minutes(2))
            let handler = Actor.staff(Cast.handler)
            let now = ReportDesk.start + .minutes(3)
            try await desk.store.perform(.claim, on: third, by: handler, at: now)
            try await desk.store.perform(.ask(question: "Which?"), on: third, by: handler, at: now)
            try await desk.store.perform(.answer(text: "That"), on: third, by: .reporter, at: now)

            let rows = try await desk.store.work(Self.all, limit: 10).rows

            #expect(rows.map(\.reference) == [first, third, second])
            #expect(rows.map(\.headline) == ["first", "third", "second"])
            #expect(rows[1].newsAt == now)
            #expect(rows[1].dueAt == now + .minutes(45))
        }
    }

    @Test(arguments: Engine.allCases)
    func `each filter shows its own`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let online = try await desk.submit()
            let called = try await desk.submit(channel: .phone101)
            let sensitive = try await desk.submit(isSensitive: true)
            let claimed = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            try await desk.store.perform(.claim, on: claimed, by: handler, at: ReportDesk.start)

            func shown(_ filter: Worklist) async throws -> Set<Reference> {
                Set(try await desk.store.work(filter, limit: 10).rows.map(\.reference))
            }

            #expect(try await shown(Self.all) == [online, called, sensitive, claimed])
            #expect(
                try await shown(Worklist(.queue(.triage), includesSensitive: false)) == [online, called, claimed])
            #expect(
                try await shown(Worklist(.queue(.triage), channel: .phone101, includesSensitive: true)) == [called])
            #expect(
                try await shown(Worklist(.queue(.triage), form: desk.sensitiveForm.name, includesSensitive: true))
                    == [sensitive])
            #expect(
                try await shown(Worklist(.queue(.triage), stages: [.inTriage], includesSensitive: true)) == [claimed])
            #expect(
                try await shown(Worklist(.holder(Cast.handler.id), includesSensitive: true)) == [claimed])
            #expect(
                try await shown(Worklist(.queue(.triage), holder: Cast.otherHandler.id, includesSensitive: true))
                    == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a decision moves a report to the queue of those who go on with it, and closing takes it out`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let now = ReportDesk.start + .minutes(10)
            let handler = Actor.staff(Cast.handler)
            try await desk.store.perform(.claim, on: reference, by: handler, at: now)
            try await desk.store.perform(
                .dispose(.attend(.immediate), reason: "Now", wordsToReporter: "We come"), on: reference, by: handler,
                at: now)

            let dispatch = Worklist(.queue(.dispatch), includesSensitive: true)
            let waiting = try await desk.store.work(dispatch, limit: 10).rows
            let triage = try await desk.store.work(Self.all, limit: 10).rows
            try await desk.store.perform(.assign(to: Cast.officer), on: reference, by: .staff(Cast.dispatcher), at: now)
            let assigned = try await desk.store.work(dispatch, limit: 10).rows
            try await desk.store.perform(
                .attended(summary: "All well", next: .close(nil, wordsToReporter: "Done")), on: reference,
                by: .staff(Cast.officer), at: now)
            let closed = try await desk.store.work(
                Worklist(.late(at: now + .days(99)), includesSensitive: true), limit: 10
            ).rows

            #expect(triage.isEmpty)
            #expect(waiting.map(\.isAlerting) == [true])
            #expect(waiting.map(\.dueAt) == [now + .minutes(15)])
            #expect(waiting.map(\.grade) == [.immediate])
            #expect(assigned.map(\.isAlerting) == [false])
            #expect(assigned.map(\.holderName) == ["PC Thorne"])
            #expect(closed.map(\.kind) == [.recording], "a crime is still to be recorded")
        }
    }
}
