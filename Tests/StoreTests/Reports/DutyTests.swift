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
            #expect(try await desk.store.file(forgotten)?.report.stage.name == .awaitingTriage)
            #expect(try await desk.store.file(forgotten)?.events.last?.by == .system)
            #expect(try await desk.store.file(renewed)?.report.stage.name == .inTriage)
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
            let rows = try await desk.store.queue(QueueFilter(queue: .triage, includesSensitive: true), limit: 5).rows
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
                _ = try tx.run("UPDATE reports SET holder_name = 'Nobody' WHERE reference = \(damaged)")
            }

            await #expect(throws: ReportFault.damaged(damaged, part: "row")) {
                try await desk.store.expireClaims(at: ReportDesk.start + .hours(1))
            }

            #expect(try await desk.store.file(sound)?.report.stage.name == .awaitingTriage)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a clock that turns is recorded once, whoever looks and however late`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let start = ReportDesk.start

            let green = try await desk.store.alertOverdue(at: start + .minutes(29))
            let amber = try await alertTwice(desk, at: start + .minutes(30))
            let still = try await desk.store.alertOverdue(at: start + .minutes(45))
            let red = try await alertTwice(desk, at: start + .minutes(46))
            let response = try await desk.store.alertOverdue(at: start + .hours(33))

            let due = start + .minutes(45)
            #expect(green.isEmpty && still.isEmpty)
            #expect(amber == [ClockAlert(reference: reference, clock: .triage, colour: .amber, due: due)])
            #expect(red == [ClockAlert(reference: reference, clock: .triage, colour: .red, due: due)])
            #expect(response.map(\.clock) == [.response])
            #expect(try await desk.count("report_alerts") == 3)
        }
    }

    /// Two nodes look at once.
    private func alertTwice(_ desk: ReportDesk, at now: Instant) async throws -> [ClockAlert] {
        async let one = desk.store.alertOverdue(at: now)
        async let other = desk.store.alertOverdue(at: now)
        return try await one + other
    }

    @Test(arguments: Engine.allCases)
    func `a report that was decided in time raises no triage alert`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            let now = ReportDesk.start + .minutes(20)
            try await desk.store.perform(.claim, on: reference, by: handler, at: now)
            try await desk.store.perform(
                .dispose(.attend(.significant), reason: "Soon", wordsToReporter: "We come"), on: reference,
                by: handler, at: now)

            let alerts = try await desk.store.alertOverdue(at: now + .minutes(61))

            #expect(alerts.map(\.clock) == [.attendance])
            #expect(alerts.map(\.colour) == [.red])
        }
    }
}
