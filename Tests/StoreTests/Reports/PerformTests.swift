import Reporting
import Testing

@testable import Store

@Suite struct PerformTests {
    @Test(arguments: Engine.allCases)
    func `of two handlers who claim at once one wins and the other is told by whom`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            for _ in 0..<20 {
                let reference = try await desk.submit()

                async let first = claim(reference, by: Cast.handler, at: desk)
                async let second = claim(reference, by: Cast.otherHandler, at: desk)
                let outcomes = try await [first, second]

                let winner = try #require(outcomes.compactMap { try? $0.get() }.first?.holder)
                let refusals = outcomes.compactMap { outcome in
                    if case .failure(let refusal) = outcome { refusal } else { nil }
                }
                #expect(refusals.count == 1)
                guard case .held(let claim) = refusals.first else {
                    Issue.record("refused by \(refusals)")
                    return
                }
                #expect(claim.by == winner)
                let file = try #require(try await desk.store.file(reference))
                #expect(file.report.holder == winner)
                #expect(file.events.count == 2)
            }
        }
    }

    private func claim(
        _ reference: Reference, by member: StaffMember, at desk: ReportDesk
    ) async throws -> Result<Report, Refusal> {
        do {
            return .success(
                try await desk.store.perform(.claim, on: reference, by: .staff(member), at: ReportDesk.start))
        } catch let refusal as Refusal {
            return .failure(refusal)
        }
    }

    @Test(arguments: Engine.allCases)
    func `thirty additions at once are all kept, in one order`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()

            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        try await desk.store.perform(
                            .addInformation(text: "\(number)"), on: reference, by: .reporter, at: ReportDesk.start)
                    }
                }
                try await group.waitForAll()
            }

            let events = try #require(try await desk.store.file(reference)).events
            let texts = events.compactMap { recorded in
                if case .informationAdded(let addition) = recorded.event { addition.text } else { nil }
            }
            #expect(events.map(\.number) == Array(1...31))
            #expect(Set(texts) == Set((0..<30).map(String.init)))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a refusal passes through and changes nothing`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let before = try await desk.everything()

            await #expect(throws: Refusal.notPermitted(.claim)) {
                try await desk.store.perform(.claim, on: reference, by: .staff(Cast.editor), at: ReportDesk.start)
            }

            #expect(try await desk.everything() == before)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a command on no report says so`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            var source = SeededChance(for: "no report")
            let nowhere = Reference.random(using: &source)

            await #expect(throws: ReportFault.unknown) {
                try await desk.store.perform(.claim, on: nowhere, by: .staff(Cast.handler), at: ReportDesk.start)
            }
            let file = try await desk.store.file(nowhere)
            #expect(file == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a decision leaves a message for the reporter, once, with nothing that was said`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            try await desk.store.perform(.claim, on: reference, by: handler, at: ReportDesk.start)
            try await desk.store.perform(.assess(Cast.assessment), on: reference, by: handler, at: ReportDesk.start)
            try await desk.store.perform(
                .dispose(.investigate, reason: "Lines to follow", wordsToReporter: "We will ring you"),
                on: reference, by: handler, at: ReportDesk.start)

            let jobs = try await JobStore(database: desk.database).claim(
                .message, at: ReportDesk.start, lease: .seconds(60), limit: 10)

            #expect(Set(jobs.compactMap(\.message?.message)) == [.received, .decided])
            #expect(jobs.allSatisfy { $0.message?.reference == reference })
            #expect(jobs.allSatisfy { !$0.payload.contains("ring") })
        }
    }

    @Test(arguments: Engine.allCases)
    func `what follows is announced once it is kept`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            var changes = desk.database.changes().makeAsyncIterator()

            let reference = try await desk.submit()

            var seen: [Change] = []
            while seen.last?.topic != ReportStore.Topic.queue, let change = await changes.next() { seen.append(change) }
            #expect(seen.last == Change(topic: ReportStore.Topic.queue, key: reference.description))
        }
    }
}
