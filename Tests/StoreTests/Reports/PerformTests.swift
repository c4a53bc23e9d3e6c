import Reporting
import Synchronization
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
                #expect(refusals.first?.claim?.by == winner)
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
                if case .intake(.informationAdded(let added)) = recorded.event { added.addition.text } else { nil }
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
                .message, at: ReportDesk.start + Triage.undoLasts + .seconds(1), lease: .seconds(60), limit: 10)

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

    @Test(arguments: Engine.allCases)
    func `several commands are one commit, and all of them or none`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            try await desk.store.perform(.claim, on: reference, by: handler, at: ReportDesk.start)
            let decide = Command.dispose(.adviseOnly, reason: "Minor", wordsToReporter: "Advice")
            let before = try await desk.everything()
            await #expect(throws: Refusal.wordsMissing(.reason)) {
                try await desk.store.perform(
                    [.assess(Cast.assessment), .dispose(.adviseOnly, reason: "", wordsToReporter: "Advice")],
                    on: reference, by: handler, at: ReportDesk.start)
            }
            #expect(try await desk.everything() == before)

            let counting = WriteCounter(desk.database)
            let store = ReportStore(database: counting, vault: desk.vault, targets: .standard)
            let report = try await store.perform(
                [.assess(Cast.assessment), decide], on: reference, by: handler, at: ReportDesk.start)

            #expect(counting.writes.withLock { $0 } == 1)
            #expect(report.isClosed)
            #expect(report.version == 4)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody decides on what they have not read`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            let shown = try await desk.store.perform(
                [.claim, .assess(Cast.assessment)], on: reference, by: handler, at: ReportDesk.start
            ).version
            try await desk.store.perform(
                .addInformation(text: "He is back, he has a knife"), on: reference, by: .reporter,
                at: ReportDesk.start)
            let decide = Command.dispose(.adviseOnly, reason: "Minor", wordsToReporter: "Advice")

            await #expect(throws: Refusal.unread) {
                try await desk.store.perform(decide, on: reference, seen: shown, by: handler, at: ReportDesk.start)
            }
            let viewed = try await desk.store.perform(.view, on: reference, by: handler, at: ReportDesk.start).version
            let report = try await desk.store.perform(
                decide, on: reference, seen: viewed, by: handler, at: ReportDesk.start)

            #expect(report.isClosed)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is sent twice happens once`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let supervisor = Actor.staff(Cast.supervisor)
            let once = OnceToken.fresh()

            for _ in 0..<3 {
                try await desk.store.perform(
                    [.message("We found it")], on: reference, seen: 1, once: once, by: supervisor, at: ReportDesk.start)
            }
            async let one = desk.store.perform(
                [.message("Twice")], on: reference, once: OnceToken("abcdefabcdefabcdef"), by: supervisor,
                at: ReportDesk.start)
            async let other = desk.store.perform(
                [.message("Twice")], on: reference, once: OnceToken("abcdefabcdefabcdef"), by: supervisor,
                at: ReportDesk.start)
            _ = try await (one, other)

            #expect(try await desk.store.file(reference)?.report.version == 3)
            let kept = try await desk.store.forgetDeedsDone(at: ReportDesk.start + .days(7))
            let gone = try await desk.store.forgetDeedsDone(at: ReportDesk.start + .days(8))
            #expect([kept, gone] == [0, 2])
        }
    }

    @Test(arguments: Engine.allCases)
    func `two reports are linked on both sides or on neither`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let (one, other) = (try await desk.submit(), try await desk.submit())
            let sensitive = try await desk.submit(isSensitive: true)
            let handler = Actor.staff(Cast.otherHandler)

            try await desk.store.link(
                one, to: other, reason: "The same van", seen: 1, by: handler, at: ReportDesk.start)
            await #expect(throws: Refusal.sensitive) {
                try await desk.store.link(
                    one, to: sensitive, reason: "The same van", seen: 2, by: handler, at: ReportDesk.start)
            }

            #expect(try await desk.store.file(one)?.report.record.links == [other])
            #expect(try await desk.store.file(other)?.report.record.links == [one])
        }
    }

    @Test(arguments: Engine.allCases)
    func `crimes get the numbers of their year without a gap or a double, on two nodes at once`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            var references: [Reference] = []
            for _ in 0..<24 {
                let reference = try await desk.submit()
                try await desk.store.perform(
                    [
                        .claim, .assess(Cast.assessment),
                        .dispose(.investigate, reason: "Film", wordsToReporter: "We look"),
                    ],
                    on: reference, by: .staff(Cast.handler), at: ReportDesk.start)
                references.append(reference)
            }
            let registrar = Actor.staff(Cast.registrar)
            let node = ReportStore(database: desk.database, vault: desk.vault, targets: .standard)

            try await withThrowingTaskGroup(of: Void.self) { group in
                for (place, reference) in references.enumerated() {
                    group.addTask {
                        let store = place.isMultiple(of: 2) ? desk.store : node
                        _ = try await store.recordCrime(
                            class: "45", victim: "", reason: "As told", on: reference, seen: nil, by: registrar,
                            year: 2026, at: ReportDesk.start)
                    }
                    group.addTask {
                        // Refused: it uses no number.
                        _ = try? await desk.store.recordCrime(
                            class: "45", victim: "", reason: " ", on: reference, seen: nil, by: registrar, year: 2026,
                            at: ReportDesk.start)
                    }
                }
                try await group.waitForAll()
            }

            var numbers: [Int] = []
            for reference in references {
                let report = try #require(try await desk.store.file(reference)).report
                numbers += report.record.crimes.map(\.number.serial)
            }
            #expect(numbers.sorted() == Array(1...24))
        }
    }
}

/// A real database that counts what is written.
final class WriteCounter: Database {
    private let sound: any Database
    let writes = Mutex(0)

    init(_ sound: any Database) {
        self.sound = sound
    }

    var engine: Engine { sound.engine }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await sound.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        writes.withLock { $0 += 1 }
        return try await sound.write(body)
    }

    func changes() -> AsyncStream<Change> { sound.changes() }
    func migrate(_ migrations: [Migration]) async throws { try await sound.migrate(migrations) }
    func close() async { await sound.close() }
}
