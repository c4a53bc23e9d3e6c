import Reporting
import Testing

/// Every command in every stage has an answer, and it is this one.
@Suite struct StageAndCommandTests {
    /// What somebody may do in each stage; what is possible throughout is in `always` and, while open, `whileOpen`.
    static let open: [StageName: Set<CommandName>] = [
        .awaitingTriage: [.claim, .ask],
        .inTriage: [.claim, .renewClaim, .release, .assess, .ask, .dispose, .reassign, .expireClaim],
        .awaitingReporter: [.answer, .expireQuestion],
        .awaitingAllocation: [.allocate, .dispose, .regrade, .recordCrime, .noCrime, .ask],
        .underInvestigation: [
            .close, .regrade, .reassign, .ask, .setTask, .setReview, .recordCrime, .noCrime,
        ],
        .awaitingAttendance: [.assign, .acknowledgeAlert, .dispose, .regrade, .recordCrime, .noCrime, .ask],
        .assigned: [
            .attended, .regrade, .reassign, .assign, .unassign, .setOut, .arrive, .ask, .recordCrime, .noCrime,
        ],
        .closed: [.reopen, .recordCrime, .noCrime, .ask],
    ]

    /// Contacts, additions and files; links; and what supervisors and the registrar may do with any report.
    static let always: Set<CommandName> = [
        .recordContact, .addInformation, .sendEvidence, .link, .restrict, .retain, .message, .requestEvidence, .note,
        .keepEvidence,
    ]

    private static let commands: [Command] = [
        .claim, .renewClaim, .release, .assess(Assessment(risk: "High", vulnerability: "Alone")),
        .ask(question: "Where?"), .answer(text: "There"),
        .dispose(.adviseOnly, reason: "Advice is enough", wordsToReporter: "Here is our advice."), .undoDecision,
        .allocate(to: Cast.investigator), .assign(to: Cast.otherOfficer), .unassign(Cast.officer, reason: "Ill"),
        .acknowledgeAlert, .setOut, .arrive, .attended(summary: "Spoke to all", next: .investigate),
        .book(.init(from: Cast.start + .days(3), to: Cast.start + .days(3) + .hours(1)), place: "At home"),
        .answerAppointment(.confirm), .recordContact(.message, summary: "Wrote to them"),
        .regrade(.immediate, reason: "He is back"), .close(nil, reason: "Done", wordsToReporter: "We are done."),
        .reopen(reason: "New evidence"), .withdraw(reason: "Found it"), .addInformation(text: "It was red"),
        .message("Keep the box"), .requestEvidence("The receipt"),
        .sendEvidence(
            [AddedFile(id: "1", name: "a.jpg", type: "image/jpeg", bytes: 1, sha256: "0", key: "0")], note: ""),
        .keepEvidence([.sample], about: "The pane"),
        .setTask(title: "Film", due: Cast.start + .days(3)), .finishTask(1, result: "Seen"),
        .setReview(at: Cast.start + .days(3)), .note(.line, "Film"),
        .recordCrime(class: "28E", number: CrimeNumber(serial: 1, year: 2026), victim: "", reason: "As told"),
        .reclassify(CrimeNumber(serial: 1, year: 2026), to: "28F", reason: "Tried only"), .noCrime(reason: "Found"),
        .restrict(true, reason: "Danger"), .retain(.serious, reason: "A series"),
        .link(to: Cast.otherReference, reason: "The same van"), .view, .expireClaim, .expireQuestion,
        .delivered(message: 99, .email), .failed(message: 99, .email, why: "refused"),
    ]

    static let allNames = Set(allCommands(in: .inTriage).map(\.name)).union([.read])

    /// What only the program does.
    private static let ofTheProgram: Set<CommandName> = [.expireClaim, .expireQuestion, .noteDelivery]
    /// What the reporter does too.
    private static let ofTheReporter: Set<CommandName> = [
        .answer, .addInformation, .withdraw, .sendEvidence, .answerAppointment,
    ]

    /// Reassigning has a successor of the right kind in each stage.
    private static func allCommands(in stage: StageName) -> [Command] {
        let successor =
            switch stage {
            case .underInvestigation: Cast.otherInvestigator
            case .assigned: Cast.otherOfficer
            case .awaitingTriage, .inTriage, .awaitingReporter, .awaitingAllocation, .awaitingAttendance, .closed:
                Cast.otherHandler
            }
        return commands + [.reassign(to: successor, reason: "End of shift")]
    }

    @Test func `every deed that a page may offer is among the commands below`() {
        let offered = Report(submitted: Cast.facts()).offers(to: Cast.supervisor, at: Cast.start).map(\.command)

        #expect(Set(offered).isSubset(of: Self.allNames))
        #expect(Set(offered).count == offered.count - 1, "regrading is offered in two forms")
    }

    @Test func `what may be done again is offered again, whatever was done before`() throws {
        let (investigator, supervisor) = (Actor.staff(Cast.investigator), Actor.staff(Cast.supervisor))
        let later = Cast.start + .days(2)
        var report = try Cast.report(Step.toStage(.underInvestigation))
        for (command, actor) in [
            (.setTask(title: "Film", due: later), investigator),
            (.setTask(title: "Neighbours", due: later), investigator),
            (.finishTask(1, result: "Nobody on it"), investigator),
            (
                .recordCrime(class: "45", number: CrimeNumber(serial: 412, year: 2026), victim: "", reason: "As told"),
                investigator
            ),
            (.restrict(true, reason: "He works here"), investigator),
            (.retain(.serious, reason: "As recorded"), supervisor),
        ] as [(Command, Actor)] {
            try report.carryOut(command, by: actor, at: Cast.start + .hours(1))
        }

        for name in [CommandName.finishTask, .setTask, .recordCrime, .reclassify, .restrict, .retain] {
            #expect(report.offers(name, to: Cast.supervisor, at: Cast.start + .hours(2)), "\(name.word)")
        }
    }

    @Test(arguments: StageName.allCases)
    func `a stage takes its own commands and refuses all others with words`(stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))
        #expect(report.stage == stage)
        var expected = try #require(Self.open[stage]).union(Self.always)
        if stage != .closed { expected.insert(.withdraw) }

        var taken: Set<CommandName> = []
        for command in Self.allCommands(in: stage) {
            for actor in Cast.actors {
                do throws(Refusal) {
                    let events = try report.decide(command, by: actor, at: Cast.start + .days(2))
                    if !events.isEmpty { taken.insert(command.name) }
                } catch {
                    #expect(!error.words.isEmpty)
                }
            }
        }

        #expect(Set(taken.map(\.word)) == Set(expected.map(\.word)))
    }

    @Test(arguments: StageName.allCases)
    func `the reporter may only answer, add and withdraw`(stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        for command in Self.allCommands(in: stage) {
            if Self.ofTheReporter.contains(command.name) { continue }
            let refusal: Refusal =
                Self.ofTheProgram.contains(command.name)
                ? .onlyTime : command.name == .view ? .onlyPeople : .notForReporter
            #expect(throws: refusal, "\(command.name)") { try report.decide(command, by: .reporter, at: Cast.start) }
        }
    }

    @Test(arguments: StageName.allCases)
    func `the program may only let time run out`(stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        for command in Self.allCommands(in: stage) where !Self.ofTheProgram.contains(command.name) {
            #expect(throws: Refusal.onlyPeople) { try report.decide(command, by: .system, at: Cast.start) }
        }
    }

    @Test(arguments: [Cast.auditor, Cast.editor, Cast.administrator], StageName.allCases)
    func `roles without work on reports change nothing`(member: StaffMember, stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        for command in Self.allCommands(in: stage) where command.name != .view {
            #expect(throws: Refusal.self, "\(command.name)") {
                try report.decide(command, by: .staff(member), at: Cast.start + .days(2))
            }
        }
    }

    @Test(arguments: StageName.allCases)
    func `a sensitive report refuses everybody without sensitive access`(stage: StageName) throws {
        let report = try Cast.report(sensitive: true, Step.toStage(stage))
        let all = Cast.member("z-1", "Z. All", [.callHandler, .supervisor, .investigator, .dispatcher, .officer])

        for command in Self.allCommands(in: stage)
        where !Self.ofTheProgram.contains(command.name) && command.name != .view {
            #expect(throws: Refusal.sensitive, "\(command.name)") {
                try report.decide(command, by: .staff(all), at: Cast.start + .minutes(10))
            }
        }
    }
}
