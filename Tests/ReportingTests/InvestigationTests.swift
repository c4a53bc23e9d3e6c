import Reporting
import Testing

@Suite struct InvestigationTests {
    @Test func `an investigator takes for themselves, a supervisor allocates to any`() throws {
        let report = try Cast.report(Step.toStage(.awaitingAllocation))

        #expect(throws: Refusal.notPermitted(.allocate)) {
            try report.decide(.allocate(to: Cast.otherInvestigator), by: .staff(Cast.investigator), at: Cast.start)
        }
        #expect(throws: Never.self) {
            try report.decide(.allocate(to: Cast.otherInvestigator), by: .staff(Cast.supervisor), at: Cast.start)
        }
    }

    @Test func `only someone who may do the work gets it`() throws {
        let tdiu = try Cast.report(Step.toStage(.awaitingAllocation))
        let dispatch = try Cast.report(Step.toStage(.awaitingAttendance))

        #expect(throws: Refusal.cannotTake(name: "C. Selby", .allocate)) {
            try tdiu.decide(.allocate(to: Cast.dispatcher), by: .staff(Cast.supervisor), at: Cast.start)
        }
        #expect(throws: Refusal.cannotTake(name: "A. Dunmore", .assign)) {
            try dispatch.decide(.assign(to: Cast.investigator), by: .staff(Cast.dispatcher), at: Cast.start)
        }
    }

    @Test(arguments: [Cast.dispatcher, Cast.supervisor])
    func `a visit is not handed to an officer who goes already`(_ member: StaffMember) throws {
        let both = try Cast.report(
            Step.toStage(.assigned) + [(.assign(to: Cast.otherOfficer), .staff(Cast.dispatcher))])

        #expect(throws: Refusal.alreadyTheirs(name: Cast.otherOfficer.name)) {
            try both.decide(
                .handOver(to: Cast.otherOfficer, reason: "Called away"), by: .staff(member), at: Cast.start)
        }
    }

    @Test func `a sensitive report is given only to those who may see it`() throws {
        let tdiu = try Cast.report(sensitive: true, Step.toStage(.awaitingAllocation))
        let triage = try Cast.report(sensitive: true, Step.toStage(.inTriage))

        #expect(throws: Refusal.cannotTakeSensitive(name: "L. Farrow")) {
            try tdiu.decide(.allocate(to: Cast.otherInvestigator), by: .staff(Cast.supervisor), at: Cast.start)
        }
        #expect(throws: Refusal.cannotTakeSensitive(name: "J. Marsh")) {
            try triage.decide(
                .reassign(to: Cast.otherHandler, reason: "Called away"), by: .staff(Cast.supervisor), at: Cast.start
            )
        }
    }

    @Test func `another's work is closed by nobody but a supervisor`() throws {
        let report = try Cast.report(Step.toStage(.underInvestigation))

        #expect(throws: Refusal.notYours(holder: "A. Dunmore")) {
            try report.decide(Step.close.0, by: .staff(Cast.otherInvestigator), at: Cast.start)
        }
        #expect(throws: Never.self) { try report.decide(Step.close.0, by: .staff(Cast.supervisor), at: Cast.start) }
    }

    @Test func `an investigator records contacts of their own work, a call handler of any`() throws {
        let report = try Cast.report(Step.toStage(.underInvestigation))
        let contact = Command.recordContact(.message, summary: "Asked for the receipt")

        #expect(throws: Refusal.notYours(holder: "A. Dunmore")) {
            try report.decide(contact, by: .staff(Cast.otherInvestigator), at: Cast.start)
        }
        #expect(throws: Never.self) { try report.decide(contact, by: .staff(Cast.investigator), at: Cast.start) }
        #expect(throws: Never.self) { try report.decide(contact, by: .staff(Cast.otherHandler), at: Cast.start) }
    }

    @Test func `closing keeps outcome, reason, words, who, when and the queue that it left`() throws {
        let report = try Cast.report(Step.toStage(.closed))

        let closing = try #require(report.record.closing)
        #expect(closing.cause == .outcome(.noSuspectIdentified))
        #expect(closing.reason == "CCTV shows nobody")
        #expect(closing.wordsToReporter == "We found no suspect.")
        #expect(closing.by == Cast.investigator)
        #expect(closing.at == Cast.start + .minutes(5))
    }

    @Test func `a reopened report goes back to the queue that it left`() throws {
        let reopen: (Command, Actor) = (.reopen(reason: "New evidence"), .staff(Cast.supervisor))
        let visit: (Command, Actor) = (
            .attended(summary: "All well", next: .close(nil, wordsToReporter: "All is well.")), .staff(Cast.officer)
        )

        let triage = try Cast.report([Step.claim, Step.assess, Step.dispose(.adviseOnly), reopen])
        let tdiu = try Cast.report(Step.toStage(.closed) + [reopen])
        let dispatch = try Cast.report(Step.toStage(.assigned) + [visit, reopen])

        #expect(triage.triage.state == .waiting(.front))
        #expect(tdiu.inquiry?.state == .waiting(since: Cast.start + .minutes(6)))
        #expect(dispatch.attendance?.grade == .significant)
        #expect(dispatch.stage == .awaitingAttendance)
    }
}

@Suite struct AttendanceTests {
    @Test(arguments: [(Grade.immediate, true), (.significant, true), (.extended, false)])
    func `an immediate or significant grade alerts dispatchers until one acknowledges`(
        grade: Grade, alerts: Bool
    ) throws {
        var report = try Cast.report([Step.claim, Step.assess, Step.dispose(.attend(grade))])
        #expect(report.isAlerting == alerts)
        guard alerts else { return }

        try report.carryOut(.acknowledgeAlert, by: .staff(Cast.dispatcher), at: Cast.start + .minutes(4))

        #expect(!report.isAlerting)
        #expect(throws: Refusal.alertAlreadyAcknowledged) {
            try report.decide(.acknowledgeAlert, by: .staff(Cast.dispatcher), at: Cast.start)
        }
    }

    @Test func `a grade without an alert has none to acknowledge`() throws {
        let report = try Cast.report([Step.claim, Step.assess, Step.dispose(.attend(.extended))])

        #expect(throws: Refusal.gradeRaisesNoAlert) {
            try report.decide(.acknowledgeAlert, by: .staff(Cast.dispatcher), at: Cast.start)
        }
    }

    @Test func `assigning an officer acknowledges the alert`() throws {
        let report = try Cast.report(Step.toStage(.awaitingAttendance))

        let events = try report.decide(Step.assign.0, by: Step.assign.1, at: Cast.start)

        #expect(events.first?.name == "alert-acknowledged")
    }

    @Test func `only the officer who was sent records the visit, or a supervisor`() throws {
        let report = try Cast.report(Step.toStage(.assigned))
        let visit = Command.attended(summary: "Seen", next: .investigate)

        #expect(throws: Refusal.notYours(holder: "PC Thorne")) {
            try report.decide(visit, by: .staff(Cast.otherOfficer), at: Cast.start)
        }
        #expect(throws: Never.self) { try report.decide(visit, by: .staff(Cast.supervisor), at: Cast.start) }
    }

    @Test func `after a visit the investigation unit goes on with it`() throws {
        let report = try Cast.report(
            Step.toStage(.assigned) + [(.attended(summary: "Seen", next: .investigate), .staff(Cast.officer))]
        )

        #expect(report.inquiry?.state == .waiting(since: Cast.start + .minutes(5)))
        #expect(report.attendance?.isOpen == false)
    }

    @Test func `dispatchers regrade either way with a reason, and never to the same grade`() throws {
        var report = try Cast.report(Step.toStage(.awaitingAttendance))
        #expect(throws: Refusal.sameGrade(.significant)) {
            try report.decide(.regrade(.significant, reason: "Busy"), by: .staff(Cast.dispatcher), at: Cast.start)
        }
        #expect(throws: Refusal.wordsMissing(.reason)) {
            try report.decide(.regrade(.extended, reason: " "), by: .staff(Cast.dispatcher), at: Cast.start)
        }

        try report.carryOut(
            .regrade(.extended, reason: "He has gone"), by: .staff(Cast.dispatcher), at: Cast.start + .minutes(9))
        #expect(report.grade == .extended)
        #expect(!report.isAlerting)
        try report.carryOut(
            .regrade(.immediate, reason: "He is back"), by: .staff(Cast.dispatcher), at: Cast.start + .minutes(12))

        #expect(report.stage == .awaitingAttendance)
        #expect(report.grade == .immediate)
        #expect(report.isAlerting)
    }

    @Test func `officers who are on their way keep a report that is made faster`() throws {
        var report = try Cast.report(Step.toStage(.assigned))

        try report.carryOut(
            .regrade(.immediate, reason: "He is back"), by: .staff(Cast.officer), at: Cast.start + .minutes(9))

        #expect(report.stage == .assigned)
        #expect(report.holders == [Cast.officer])
        #expect(!report.isAlerting)
    }

    @Test func `officers who need not go leave the report to the investigation unit`() throws {
        var report = try Cast.report(Step.toStage(.assigned))

        try report.carryOut(
            .regrade(.referred, reason: "A colleague was there"), by: .staff(Cast.dispatcher),
            at: Cast.start + .minutes(9))

        #expect(report.stage == .awaitingAllocation)
        #expect(!report.isClosed)
    }

    @Test func `nobody is sent at a grade that does not attend`() throws {
        let report = try Cast.report(Step.toStage(.underInvestigation))

        #expect(throws: Refusal.gradeDoesNotAttend) {
            try report.decide(.regrade(.referred, reason: "Quiet"), by: .staff(Cast.investigator), at: Cast.start)
        }
    }
}

extension Report {
    fileprivate var isAlerting: Bool {
        attendance?.isAlerting ?? false
    }
}
