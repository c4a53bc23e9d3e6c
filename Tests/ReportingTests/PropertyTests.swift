import Reporting
import Testing

/// Random people give random commands at random times, for ever.
@Suite struct PropertyTests {
    @Test func `random commands never lead to an illegal state, and every refusal has words`() throws {
        var random = SeededRandom(seed: SeededRandom.seed(for: "random commands"))
        var seen: [String: Int] = [:]
        var stages: Set<StageName> = []

        for round in 0..<150 {
            let starts =
                StageName.allCases.map(Step.toStage) + [
                    [Step.claim, Step.assess, Step.dispose(.attend(.extended))]
                ]
            var life = try RandomLife(sensitive: round.isMultiple(of: 5), after: starts[round % starts.count])
            for _ in 0..<150 {
                let before = life.report
                let events = life.step(using: &random)
                check(life, after: events, from: before)
                for event in events { seen[event.name, default: 0] += 1 }
                stages.insert(life.report.stage)
            }
            try checkHistory(of: life)
        }

        #expect(stages == Set(StageName.allCases))
        // Written by no command of today's: the submission itself, and escalations as 0.1 wrote them.
        let expected = Set(EventCoding.allKinds.map(\.name)).subtracting(["submitted", "escalated"])
        #expect(Set(seen.keys) == expected, "not seen: \(expected.subtracting(seen.keys))")
    }

    private func check(_ life: RandomLife, after events: [ReportEvent], from before: Report) {
        let report = life.report
        #expect(report.version == life.history.count)
        #expect(report.facts == before.facts)
        for holder in report.holders {
            // Whoever had it before it was made sensitive may finish; nobody else gets it without access.
            if !before.holders.contains(holder) { #expect(!before.record.isSensitive || holder.hasSensitiveAccess) }
            #expect(
                holder.may(.claim) || holder.may(.override) || holder.may(.seeOwnCaseload)
                    || holder.may(.recordAttendance))
        }
        #expect((report.correspondence.respondedAt != nil) == (report.correspondence.contactedAt != nil))
        if let first = before.correspondence.respondedAt { #expect(report.correspondence.respondedAt == first) }
        if before.withdrawal != nil { #expect(report.withdrawal == before.withdrawal) }
        checkWork(on: report)
        checkNews(on: report, after: events, from: before)
    }

    /// What is open stands in a list, once, with a time by which it is due.
    private func checkWork(on report: Report) {
        let work = report.work(.standard)
        #expect(Set(work.map(\.key)).count == work.count)
        #expect(report.isClosed == work.allSatisfy { ![.triage, .inquiry, .attendance].contains($0.kind) })
        #expect(work.allSatisfy { $0.queue != nil || $0.holder != nil })
        #expect(work.allSatisfy { $0.amber <= $0.due })
    }

    /// What the reporter sent is work in a queue until somebody who has that work has viewed it, or has decided on it.
    private func checkNews(on report: Report, after events: [ReportEvent], from before: Report) {
        let queued = report.work(.standard).filter { $0.queue != nil && $0.newsAt != nil }
        #expect((report.newsAt != nil) == !queued.isEmpty)
        guard before.newsAt != nil, report.newsAt == nil else { return }
        let enders: Set<String> = ["viewed", "disposed", "attended", "closed", "regraded"]
        #expect(events.contains { enders.contains($0.name) }, "news ended by \(events.map(\.name))")
    }

    @Test func `whatever the reporter sends stands in a queue until somebody who works on it has viewed it`() throws {
        var random = SeededRandom(seed: SeededRandom.seed(for: "news"))
        for _ in 0..<120 {
            var life = try RandomLife(sensitive: false)
            for _ in 0..<Int.random(in: 0..<40, using: &random) { _ = life.step(using: &random) }
            var report = life.report
            try report.carryOut(.addInformation(text: "He is back"), by: .reporter, at: Cast.start + .days(400))
            let news = report.newsAt
            #expect(news == Cast.start + .days(400))

            for _ in 0..<30 {
                let before = report
                let command = try #require(
                    [
                        Command.claim, .renewClaim, .release, .expireClaim, .expireQuestion, .acknowledgeAlert,
                        .reassign(to: Cast.investigator, reason: "Shift"), .allocate(to: Cast.investigator),
                        .assign(to: Cast.officer), .setOut, .message("Hello"),
                    ].randomElement(using: &random))
                let actor = Cast.actors.randomElement(using: &random) ?? .system
                _ = try? report.carryOut(command, by: actor, at: Cast.start + .days(402))
                #expect(report.newsAt == news, "\(command.name)")
                #expect(report.work(.standard).contains { $0.queue != nil && $0.newsAt == news }, "\(command.name)")
                #expect(before.version <= report.version)
            }
            for holder in report.holders {
                try report.carryOut(.view, by: .staff(holder), at: Cast.start + .days(403))
                #expect(!report.hasNews(for: holder))
            }
        }
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
            guard actor != .staff(Cast.handler), command.name != .reassign, actor != .staff(Cast.supervisor) else {
                continue
            }
            var after = report

            _ = try? after.carryOut(command, by: actor, at: Cast.start + .minutes(14))

            #expect(after.triage.state == report.triage.state, "\(command.name) by \(actor.name)")
            #expect(after.assessment == report.assessment)
        }
    }
}

/// One report's life under random commands.
struct RandomLife {
    private(set) var report: Report
    private(set) var history: [ReportEvent]
    private var now = Cast.start

    init(sensitive: Bool, after steps: [(Command, Actor)] = []) throws {
        let facts = Cast.facts(sensitive: sensitive)
        report = Report(submitted: facts)
        history = [.intake(.submitted(Submitted(facts)))]
        for step in steps {
            now = now + .minutes(1)
            history += try report.carryOut(step.0, by: step.1, at: now)
        }
    }

    /// Time passes, somebody commands something; the events, or none when it was refused.
    mutating func step(using random: inout some RandomNumberGenerator) -> [ReportEvent] {
        let isLong = Int.random(in: 0..<20, using: &random) == 0
        now = now + (isLong ? .hours(25) : .seconds(Int.random(in: 0...600, using: &random)))
        if case .triage(.disposed(let disposed))? = history.last, Int.random(in: 0..<4, using: &random) == 0 {
            return carryOut(.undoDecision, by: .staff(disposed.decision.by), at: disposed.decision.at + .seconds(10))
        }
        if let task = report.inquiry?.nextTask, let investigator = report.inquiry?.investigator,
            Int.random(in: 0..<4, using: &random) == 0
        {
            return carryOut(.finishTask(task.number, result: "Seen"), by: .staff(investigator), at: now)
        }
        let command = Self.command(for: report, using: &random)
        let anyone = Cast.actors.randomElement(using: &random) ?? .system
        return carryOut(command, by: Bool.random(using: &random) ? likelyActor(for: command) : anyone, at: now)
    }

    private mutating func carryOut(_ command: Command, by actor: Actor, at now: Instant) -> [ReportEvent] {
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
        if [.expireClaim, .expireQuestion, .noteDelivery].contains(command.name) { return .system }
        if [.recordCrime, .noCrime, .reclassify].contains(command.name) { return .staff(Cast.registrar) }
        if [.assign, .unassign, .book, .acknowledgeAlert].contains(command.name) { return .staff(Cast.dispatcher) }
        if command.name == .answerAppointment || command.name == .sendEvidence { return .reporter }
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
        let member = Bool.random(using: &random) ? successor(in: report.stage) : anyone
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
            .regrade(grade, reason: text),
            .close(
                outcome, reason: text, wordsToReporter: words,
                details: Dictionary(uniqueKeysWithValues: (outcome?.demands ?? []).map { ($0.field, text) })),
            .undoDecision, .view, .view, .setOut, .arrive, .unassign(Cast.officer, reason: text),
            .attended(summary: text, next: .revisit), .message(text), .requestEvidence(text),
            .setTask(title: text, due: Cast.start + .days(4000)), .finishTask(1, result: text),
            .setReview(at: Cast.start + .days(4000)), .note(.suspect, text),
            .keepEvidence([.sample], about: text), .restrict(true, reason: text),
            .restrict(false, reason: text),
            .retain(RetentionGroup.allCases.randomElement(using: &random) ?? .short, reason: text),
            .link(to: Cast.otherReference, reason: text),
            .recordCrime(class: "28E", number: CrimeNumber(serial: 1, year: 2026), victim: "", reason: text),
            .reclassify(CrimeNumber(serial: 1, year: 2026), to: "30C", reason: text), .noCrime(reason: text),
            .book(.init(from: Cast.start + .days(4000), to: Cast.start + .days(4000) + .hours(2)), place: text),
            .answerAppointment(.confirm), .answerAppointment(.askForAnother),
            .sendEvidence([AddedFile(id: "1", name: "a", type: "t", bytes: 1, sha256: "0", key: "0")], note: ""),
            .delivered(message: report.correspondence.unread.last?.number ?? 1, .email),
            .failed(message: report.correspondence.unread.last?.number ?? 1, .text, why: "refused"),
            .close(nil, reason: text, wordsToReporter: words), .reopen(reason: text),
            .reassign(to: member, reason: text), .withdraw(reason: text), .addInformation(text: text),
            .expireClaim, .expireQuestion,
        ]
        let rare: Set<CommandName> = [
            .finishTask, .book, .answerAppointment, .reclassify, .undoDecision, .view, .noteDelivery, .unassign,
        ]
        let fitting = commands.filter { command in
            rare.contains(command.name) || StageAndCommandTests.open[report.stage]?.contains(command.name) == true
        }
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
