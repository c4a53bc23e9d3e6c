import Reporting
import Testing

/// Every command in every stage has an answer, and it is this one.
@Suite struct StageAndCommandTests {
    /// What somebody may do in each stage; contacts, additions and (while open) withdrawing are possible throughout.
    static let open: [StageName: Set<CommandName>] = [
        .awaitingTriage: [.claim],
        .inTriage: [.claim, .renewClaim, .release, .assess, .ask, .dispose, .reassign, .expireClaim],
        .awaitingReporter: [.answer, .expireQuestion],
        .awaitingAllocation: [.allocate, .dispose, .escalate],
        .underInvestigation: [.close, .escalate, .reassign],
        .awaitingAttendance: [.assign, .acknowledgeAlert, .dispose, .escalate],
        .assigned: [.attended, .escalate, .reassign],
        .closed: [.reopen],
    ]

    private static let commands: [Command] = [
        .claim, .renewClaim, .release, .assess(Cast.assessment), .ask(question: "Where?"), .answer(text: "There"),
        .dispose(.adviseOnly, reason: "Advice is enough", wordsToReporter: "Here is our advice."),
        .allocate(to: Cast.investigator), .assign(to: Cast.officer), .acknowledgeAlert,
        .attended(summary: "Spoke to all", next: .investigate), .recordContact(.message, summary: "Wrote to them"),
        .escalate(.immediate, reason: "He is back"), .close(nil, reason: "Done", wordsToReporter: "We are done."),
        .reopen(reason: "New evidence"), .withdraw(reason: "Found it"), .addInformation(text: "It was red"),
        .expireClaim, .expireQuestion,
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

    @Test func `the commands below are all that there are`() {
        let named = Set(Self.allCommands(in: .inTriage).map(\.name))

        #expect(named == Set(CommandName.allCases).subtracting([.read]))
    }

    @Test(arguments: StageName.allCases)
    func `a stage takes its own commands and refuses all others with words`(stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))
        #expect(report.stage.name == stage)
        var expected = try #require(Self.open[stage]).union([.recordContact, .addInformation])
        if stage != .closed { expected.insert(.withdraw) }

        var taken: Set<CommandName> = []
        for command in Self.allCommands(in: stage) {
            for actor in Cast.actors {
                do throws(Refusal) {
                    let events = try report.decide(command, by: actor, at: Cast.start + .days(2))
                    #expect(!events.isEmpty)
                    taken.insert(command.name)
                } catch {
                    #expect(!error.words.isEmpty)
                }
            }
        }

        #expect(taken == expected)
    }

    @Test(arguments: StageName.allCases)
    func `the reporter may only answer, add and withdraw`(stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        for command in Self.allCommands(in: stage) {
            switch command.name {
            case .answer, .addInformation, .withdraw: continue
            case .expireClaim, .expireQuestion:
                #expect(throws: Refusal.onlyTime) { try report.decide(command, by: .reporter, at: Cast.start) }
            default:
                #expect(throws: Refusal.notForReporter) { try report.decide(command, by: .reporter, at: Cast.start) }
            }
        }
    }

    @Test(arguments: StageName.allCases)
    func `the program may only let time run out`(stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        for command in Self.allCommands(in: stage) where ![.expireClaim, .expireQuestion].contains(command.name) {
            #expect(throws: Refusal.onlyPeople) { try report.decide(command, by: .system, at: Cast.start) }
        }
    }

    @Test(arguments: [Cast.registrar, Cast.auditor, Cast.editor, Cast.administrator], StageName.allCases)
    func `roles without work on reports change nothing`(member: StaffMember, stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        for command in Self.allCommands(in: stage) {
            #expect(throws: Refusal.self, "\(command.name)") {
                try report.decide(command, by: .staff(member), at: Cast.start + .days(2))
            }
        }
    }

    @Test(arguments: StageName.allCases)
    func `a sensitive report refuses everybody without sensitive access`(stage: StageName) throws {
        let report = try Cast.report(sensitive: true, Step.toStage(stage))
        let all = Cast.member("z-1", "Z. All", [.callHandler, .supervisor, .investigator, .dispatcher, .officer])

        for command in Self.allCommands(in: stage) where ![.expireClaim, .expireQuestion].contains(command.name) {
            #expect(throws: Refusal.sensitive, "\(command.name)") {
                try report.decide(command, by: .staff(all), at: Cast.start + .minutes(10))
            }
        }
    }
}
