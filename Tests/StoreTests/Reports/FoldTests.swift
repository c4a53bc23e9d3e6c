import Reporting
import Testing

@testable import Store

/// Random people give random commands through the store; the events, the fold and the row must always agree.
@Suite struct FoldTests {
    @Test(arguments: Engine.allCases)
    func `folding the events gives the row, whatever was commanded`(_ engine: Engine) async throws {
        var chance = SeededChance(for: "fold equals row on \(engine)")
        try await withDesk(engine) { desk in
            var stages: Set<StageName> = []
            for round in 0..<20 {
                var now = ReportDesk.start
                let reference = try await desk.submit(isSensitive: round.isMultiple(of: 4), at: now)
                var expected = try #require(try await desk.store.file(reference)).report
                for _ in 0..<40 {
                    now = now + .seconds(Int.random(in: 0...20, using: &chance) == 0 ? 90_000 : 60)
                    let command = Self.command(for: expected, using: &chance)
                    let actor = Self.actor(for: expected, using: &chance)

                    let (outcome, kept) = try await Self.perform(command, by: actor, on: expected, at: now, in: desk)

                    expected = outcome
                    #expect(kept == expected, "\(command.name) by \(actor.name)")
                    try await Self.checkRow(of: expected, in: desk)
                    stages.insert(expected.stage)
                }
                let file = try #require(try await desk.store.file(reference))
                #expect(file.report == expected)
                #expect(try Report(folding: file.events.map(\.event)) == expected)
            }
            #expect(stages == Set(StageName.allCases))
        }
    }

    /// What the domain alone makes of it, and what the store kept of it.
    private static func perform(
        _ command: Command, by actor: Actor, on report: Report, at now: Instant, in desk: ReportDesk
    ) async throws -> (Report, Report) {
        let decided: [ReportEvent]
        do throws(Refusal) {
            decided = try report.decide(command, by: actor, at: now)
        } catch {
            await #expect(throws: error) {
                try await desk.store.perform(command, on: report.reference, by: actor, at: now)
            }
            return (report, try #require(try await desk.store.file(report.reference)).report)
        }
        var alone = report
        for event in decided { alone.evolve(event) }
        return (alone, try await desk.store.perform(command, on: report.reference, by: actor, at: now))
    }

    /// The rows say what the fold says: nothing more, nothing less.
    private static func checkRow(of report: Report, in desk: ReportDesk) async throws {
        let (row, work) = try await desk.database.read { tx in
            (
                try tx.row(
                    """
                    SELECT version, stage, is_sensitive, retention, closed_at, disposition, triaged_at, (SELECT count(*)
                        FROM report_events WHERE report_events.reference = reports.reference) AS events
                    FROM reports
                    WHERE reference = \(report.reference)
                    """), try WorkState.read(report.reference, in: tx)
            )
        }
        let found = try #require(row)
        let projection = Projection(report, targets: .standard)
        #expect(found.int("version") == Int64(report.version))
        #expect(found.int("events") == Int64(report.version))
        #expect(found.text("stage") == report.stage.rawValue)
        #expect(found.bool("is_sensitive") == report.record.isSensitive)
        #expect(found.instantOrNil("closed_at") == projection.summary.closedAt)
        #expect(found.textOrNil("disposition") == projection.summary.disposition?.rawValue)
        #expect(found.instantOrNil("triaged_at") == report.triage.triagedAt)
        #expect(work == Set(projection.work.map { WorkState($0) }))
    }

    private static func actor(for report: Report, using chance: inout SeededChance) -> Actor {
        if Int.random(in: 0..<4, using: &chance) == 0 { return Cast.actors.randomElement(using: &chance) ?? .system }
        if let holder = report.holder { return .staff(holder) }
        return switch report.stage {
        case .awaitingTriage: .staff(Cast.handler)
        case .awaitingReporter: .reporter
        case .awaitingAllocation: .staff(Cast.investigator)
        case .awaitingAttendance: .staff(Cast.dispatcher)
        case .inTriage, .underInvestigation, .assigned, .closed: .staff(Cast.supervisor)
        }
    }

    private static func command(for report: Report, using chance: inout SeededChance) -> Command {
        let grade = Grade.allCases.randomElement(using: &chance) ?? .referred
        let dispositions: [Disposition] = [
            .investigate, .attend(grade), .attend(.immediate), .transfer(body: "The council"), .adviseOnly,
        ]
        let disposition = dispositions.randomElement(using: &chance) ?? .investigate
        let commands: [Command] = [
            .claim, .claim, .claim, .renewClaim, .release, .assess(Cast.assessment), .assess(Cast.assessment),
            .ask(question: "Which one?"), .answer(text: "That one"),
            .dispose(disposition, reason: "Because", wordsToReporter: "So"),
            .dispose(disposition, reason: "Because", wordsToReporter: "So"), .allocate(to: Cast.investigator),
            .assign(to: Cast.officer), .acknowledgeAlert, .attended(summary: "Seen", next: .investigate),
            .attended(summary: "Seen", next: .close(nil, wordsToReporter: "Done")),
            .recordContact(.visit, summary: "Spoke"), .regrade(grade, reason: "Worse"), .message("Hello"), .view,
            .setOut, .arrive, .note(.line, "Film"),
            .restrict(true, reason: "Danger"), .requestEvidence("Film"),
            .setTask(title: "Film", due: ReportDesk.start + .days(999)),
            .close(
                .noSuspectIdentified, reason: "Nobody", wordsToReporter: "Sorry", details: ["lines": "Film"]),
            .reopen(reason: "New light"),
            .reassign(to: Cast.supervisor, reason: "Shift ends"), .withdraw(reason: ""),
            .addInformation(text: "Also this"), .expireClaim, .expireQuestion,
        ]
        let asks = Int.random(in: 0..<3, using: &chance) == 0
        let likely = Bool.random(using: &chance) ? onwards(from: report, disposition, asks: asks) : nil
        return likely ?? commands.randomElement(using: &chance) ?? .claim
    }

    /// What usually comes next, so that lives get somewhere.
    private static func onwards(from report: Report, _ disposition: Disposition, asks: Bool) -> Command {
        switch report.stage {
        case .awaitingTriage: .claim
        case .inTriage where asks: .ask(question: "Which one?")
        case .inTriage where report.assessment == nil: .assess(Cast.assessment)
        case .inTriage: .dispose(disposition, reason: "Because", wordsToReporter: "So")
        case .awaitingReporter: .answer(text: "That one")
        case .awaitingAllocation: .allocate(to: Cast.investigator)
        case .underInvestigation:
            .close(
                .noSuspectIdentified, reason: "Nobody", wordsToReporter: "Sorry", details: ["lines": "Film"])
        case .awaitingAttendance: .assign(to: Cast.officer)
        case .assigned: .attended(summary: "Seen", next: .investigate)
        case .closed: .reopen(reason: "New light")
        }
    }
}
