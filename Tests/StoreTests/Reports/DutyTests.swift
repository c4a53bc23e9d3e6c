import Reporting
import Testing

@testable import Store

/// What happens because time passes.
@Suite struct DutyTests {
    @Test(arguments: Engine.allCases)
    func `a claim that ran out is given back, a renewed one is not`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let forgotten = try await desk.submit()
            let renewed = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            for reference in [forgotten, renewed] {
                try await desk.store.perform(.claim, on: reference, by: handler, at: ReportDesk.start)
            }
            try await desk.store.perform(.renewClaim, on: renewed, by: handler, at: ReportDesk.start + .minutes(14))

            let early = try await desk.store.expireClaims(at: ReportDesk.start + .minutes(14))
            let due = try await desk.store.expireClaims(at: ReportDesk.start + .minutes(15))
            let again = try await desk.store.expireClaims(at: ReportDesk.start + .minutes(15))

            #expect([early, due, again] == [0, 1, 0])
            #expect(try await desk.store.file(forgotten)?.report.stage == .awaitingTriage)
            #expect(try await desk.store.file(forgotten)?.events.last?.by == .system)
            #expect(try await desk.store.file(renewed)?.report.stage == .inTriage)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a question that nobody answered lets the report go on after a day`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            try await desk.store.perform(.claim, on: reference, by: handler, at: ReportDesk.start)
            try await desk.store.perform(.ask(question: "Which?"), on: reference, by: handler, at: ReportDesk.start)

            let early = try await desk.store.expireQuestions(at: ReportDesk.start + .hours(23))
            let due = try await desk.store.expireQuestions(at: ReportDesk.start + .hours(24))

            #expect([early, due] == [0, 1])
            let rows = try await desk.store.work(Worklist(.queue(.triage), includesSensitive: true), limit: 5).rows
            #expect(rows.map(\.stage) == [.awaitingTriage])
        }
    }

    @Test(arguments: Engine.allCases)
    func `one damaged report does not keep the others from their duty`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let damaged = try await desk.submit()
            let sound = try await desk.submit()
            for reference in [damaged, sound] {
                try await desk.store.perform(
                    .claim, on: reference, by: .staff(Cast.handler), at: ReportDesk.start)
            }
            try await desk.database.write { tx in
                _ = try tx.run("UPDATE work SET holder_id = 'nobody' WHERE reference = \(damaged)")
            }

            await #expect(throws: ReportFault.damaged(damaged, part: "row")) {
                try await desk.store.expireClaims(at: ReportDesk.start + .hours(1))
            }

            #expect(try await desk.store.file(sound)?.report.stage == .awaitingTriage)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a hundred damaged reports do not stand before the healthy ones`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            for _ in 0..<130 {
                let reference = try await desk.submit()
                try await desk.store.perform(.claim, on: reference, by: .staff(Cast.handler), at: ReportDesk.start)
            }
            try await desk.database.write { tx in
                _ = try tx.run("UPDATE report_events SET at = at - 1 WHERE number = 2")
            }
            let sound = try await desk.submit()
            try await desk.store.perform(
                .claim, on: sound, by: .staff(Cast.handler), at: ReportDesk.start + .minutes(1))

            await #expect(throws: ReportFault.self) {
                try await desk.store.expireClaims(at: ReportDesk.start + .hours(1))
            }

            #expect(try await desk.store.file(sound)?.report.stage == .awaitingTriage)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a clock that turns is told once, whoever looks and however late`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            _ = try await desk.submit()
            let start = ReportDesk.start

            let green = try await desk.store.noteTurns(at: start + .minutes(29))
            let amber = try await turnTwice(desk, at: start + .minutes(30))
            let still = try await desk.store.noteTurns(at: start + .minutes(45))
            let red = try await turnTwice(desk, at: start + .minutes(46))
            let later = try await desk.store.noteTurns(at: start + .hours(33))

            #expect([green, amber, still, red, later] == [0, 1, 0, 1, 0])
        }
    }

    /// Two nodes look at once.
    private func turnTwice(_ desk: ReportDesk, at now: Instant) async throws -> Int {
        async let one = desk.store.noteTurns(at: now)
        async let other = desk.store.noteTurns(at: now)
        return try await one + other
    }

    @Test(arguments: Engine.allCases)
    func `a turn is told to the pages of its queue`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            try await desk.store.perform(
                [.claim, .dispose(.attend(.significant), reason: "Soon", wordsToReporter: "We come")], on: reference,
                by: .staff(Cast.handler), at: ReportDesk.start)
            var changes = desk.database.changes().makeAsyncIterator()

            try await desk.store.noteTurns(at: ReportDesk.start + .minutes(41))

            #expect(await changes.next() == Change(topic: ReportStore.Topic.dispatch))
        }
    }
}
