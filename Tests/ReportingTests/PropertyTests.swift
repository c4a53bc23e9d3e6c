import Reporting
import Testing

/// Random people give random commands at random times, for ever.
@Suite struct PropertyTests {
    /// The life of a report as DOMAIN.md draws it, and what supervisors may override; staying is always possible.
    private static let ways: [StageName: Set<StageName>] = [
        .awaitingTriage: [.inTriage],
        .inTriage: [.awaitingTriage, .awaitingReporter, .awaitingAllocation, .awaitingAttendance, .closed],
        .awaitingReporter: [.awaitingTriage],
        .awaitingAllocation: [.underInvestigation, .awaitingAttendance, .closed],
        .underInvestigation: [.closed, .awaitingAttendance],
        .awaitingAttendance: [.assigned, .awaitingAllocation, .closed],
        .assigned: [.underInvestigation, .closed, .awaitingAttendance],
        .closed: [.awaitingTriage, .awaitingAllocation, .awaitingAttendance],
    ]

    @Test func `random commands never lead to an illegal state, and every refusal has words`() throws {
        var random = SeededRandom(seed: SeededRandom.seed(for: "random commands"))
        var seen: [String: Int] = [:]
        var stages: Set<StageName> = []

        for round in 0..<150 {
            var life = RandomLife(sensitive: round.isMultiple(of: 5))
            for _ in 0..<150 {
                let before = life.report
                let events = life.step(using: &random)
                check(life, after: events, from: before)
                for event in events { seen[EventCoding.encode(event).name, default: 0] += 1 }
                stages.insert(life.report.stage.name)
            }
            try checkHistory(of: life)
        }

        #expect(stages == Set(StageName.allCases))
        #expect(seen.count == 20, "20 kinds of event can follow a submission; this run saw \(seen)")
    }

    private func check(_ life: RandomLife, after events: [ReportEvent], from before: Report) {
        let report = life.report
        #expect(report.version == life.history.count)
        #expect(report.facts == before.facts)
        checkWay(events, from: before)
        checkHolder(of: report)
        #expect((report.triagedAt != nil) == (report.decision != nil))
        #expect((report.queuePosition != nil) == [.awaitingTriage, .inTriage].contains(report.stage.name))
        #expect((report.respondedAt != nil) == (report.contactedAt != nil))
        if let first = before.triagedAt { #expect(report.triagedAt == first) }
        if let first = before.respondedAt { #expect(report.respondedAt == first) }
        if before.withdrawal != nil { #expect(report.withdrawal == before.withdrawal) }
    }

    private func checkWay(_ events: [ReportEvent], from before: Report) {
        var report = before
        for event in events {
            let stage = report.stage.name
            report.evolve(event)
            let isLegal = report.stage.name == stage || Self.ways[stage]?.contains(report.stage.name) == true
            #expect(isLegal, "\(stage) to \(report.stage.name) by \(EventCoding.encode(event).name)")
        }
    }

    /// Whoever has the report can do its work and see it.
    private func checkHolder(of report: Report) {
        guard let holder = report.holder else { return }
        switch report.stage {
        case .inTriage: #expect(holder.may(.claim) || holder.may(.override))
        case .underInvestigation: #expect(holder.may(.seeOwnCaseload) || holder.may(.recordAttendance))
        case .assigned: #expect(holder.may(.recordAttendance))
        case .awaitingTriage, .awaitingReporter, .awaitingAllocation, .awaitingAttendance, .closed:
            Issue.record("a report that waits is nobody's")
        }
        #expect(!report.facts.isSensitive || holder.hasSensitiveAccess)
    }

    private func checkHistory(of life: RandomLife) throws {
        let read = try life.history.map { try EventCoding.decode(EventCoding.encode($0)) }
        #expect(read == life.history)
        #expect(try Report(folding: read) == life.report)
    }

    @Test func `while a claim lasts nobody but its holder decides`() throws {
        var random = SeededRandom(seed: SeededRandom.seed(for: "exclusive claims"))

        for _ in 0..<4000 {
            let report = try Cast.report(Step.toStage(.inTriage))
            let actor = Cast.actors.randomElement(using: &random) ?? .system
            let command = RandomLife.command(for: report, using: &random)
            guard actor != .staff(Cast.handler), command.name != .reassign else { continue }
            var after = report

            _ = try? after.carryOut(command, by: actor, at: Cast.start + .minutes(14))

            #expect(after.stage == report.stage, "\(command.name) by \(actor.name)")
            #expect(after.assessment == report.assessment)
        }
    }
}

/// One report's life under random commands.
struct RandomLife {
    private(set) var report: Report
    private(set) var history: [ReportEvent]
    private var now = Cast.start

    init(sensitive: Bool) {
        let facts = Cast.facts(sensitive: sensitive)
        report = Report(submitted: facts)
        history = [.submitted(facts)]
    }

    /// Time passes, somebody commands something; the events, or none when it was refused.
    mutating func step(using random: inout some RandomNumberGenerator) -> [ReportEvent] {
        let isLong = Int.random(in: 0..<20, using: &random) == 0
        now = now + (isLong ? .hours(25) : .seconds(Int.random(in: 0...600, using: &random)))
        let command = Self.command(for: report, using: &random)
        let anyone = Cast.actors.randomElement(using: &random) ?? .system
        let actor = Bool.random(using: &random) ? likelyActor(for: command) : anyone
        do throws(Refusal) {
            let events = try report.carryOut(command, by: actor, at: now)
            history += events
            return events
        } catch {
            #expect(!error.words.isEmpty)
            return []
        }
    }

    /// Whoever has it, so that lives get somewhere.
    private func likelyActor(for command: Command) -> Actor {
        if [.expireClaim, .expireQuestion].contains(command.name) { return .system }
        if command.name == .reassign { return .staff(Cast.supervisor) }
        if let holder = report.holder { return .staff(holder) }
        return switch report.stage {
        case .awaitingTriage: .staff(Cast.handler)
        case .awaitingReporter: .reporter
        case .awaitingAllocation: .staff(Cast.investigator)
        case .awaitingAttendance: .staff(Cast.dispatcher)
        case .inTriage, .underInvestigation, .assigned, .closed: .staff(Cast.supervisor)
        }
    }

    static func command(for report: Report, using random: inout some RandomNumberGenerator) -> Command {
        let texts = ["", "  ", "Ring the bell", "He said: \"no\" \u{1F6B2}\n\\", String(repeating: "x", count: 4001)]
        let text = Int.random(in: 0..<4, using: &random) == 0 ? texts.randomElement(using: &random) ?? "" : texts[2]
        let words = Int.random(in: 0..<8, using: &random) == 0 ? "" : "What we tell them"
        let anyone = Cast.staff.randomElement(using: &random) ?? Cast.handler
        let member = Bool.random(using: &random) ? successor(in: report.stage.name) : anyone
        let grade = Grade.allCases.randomElement(using: &random) ?? .referred
        let outcome = Outcome.allCases.randomElement(using: &random)
        let dispositions: [Disposition] = [
            .investigate, .investigate, .attend(grade), .attend(grade), .transfer(body: text), .adviseOnly,
            .link(Bool.random(using: &random) ? report.reference : Cast.otherReference), .notAPoliceMatter, .malicious,
        ]
        let assessment = Bool.random(using: &random) ? Cast.assessment : blank(text)
        let commands: [Command] = [
            .claim, .claim, .renewClaim, .release, .assess(assessment), .ask(question: text), .answer(text: text),
            .dispose(dispositions.randomElement(using: &random) ?? .malicious, reason: text, wordsToReporter: words),
            .allocate(to: member), .assign(to: member), .acknowledgeAlert,
            .attended(summary: text, next: .investigate),
            .attended(summary: text, next: .close(outcome, wordsToReporter: words)),
            .recordContact(ContactKind.allCases.randomElement(using: &random) ?? .visit, summary: text),
            .escalate(grade, reason: text), .close(outcome, reason: text, wordsToReporter: words),
            .close(nil, reason: text, wordsToReporter: words), .reopen(reason: text),
            .reassign(to: member, reason: text), .withdraw(reason: text), .addInformation(text: text),
            .expireClaim, .expireQuestion,
        ]
        let fitting = commands.filter { StageAndCommandTests.open[report.stage.name]?.contains($0.name) == true }
        let chosen = Bool.random(using: &random) ? fitting : commands
        return chosen.randomElement(using: &random) ?? .claim
    }

    /// Somebody who can do the work that comes next.
    private static func successor(in stage: StageName) -> StaffMember {
        switch stage {
        case .awaitingTriage, .inTriage, .awaitingReporter: Cast.handler
        case .awaitingAllocation, .underInvestigation, .closed: Cast.investigator
        case .awaitingAttendance, .assigned: Cast.officer
        }
    }

    private static func blank(_ text: String) -> Assessment {
        Assessment(threat: text, harm: "", risk: text, investigation: "", vulnerability: text, engagement: "")
    }
}
