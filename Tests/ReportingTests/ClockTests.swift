import Reporting
import Testing

@Suite struct ClockTests {
    private func reading(_ clock: ClockName, of report: Report) throws -> ClockReading {
        try #require(report.clocks(.standard).first { $0.clock == clock })
    }

    @Test func `triage is due 45 minutes after submission, amber at 30, red after 45`() throws {
        let triage = try reading(.triage, of: try Cast.report())

        #expect(triage.due == Cast.start + .minutes(45))
        #expect(triage.colour(at: Cast.start + .minutes(30) - .milliseconds(1)) == .green)
        #expect(triage.colour(at: Cast.start + .minutes(30)) == .amber)
        #expect(triage.colour(at: Cast.start + .minutes(45)) == .amber)
        #expect(triage.colour(at: Cast.start + .minutes(45) + .milliseconds(1)) == .red)
    }

    @Test func `a clock says what is left and when it is late`() throws {
        let triage = try reading(.triage, of: try Cast.report())

        #expect(triage.left(at: Cast.start + .minutes(40)) == .minutes(5))
        #expect(triage.left(at: Cast.start + .minutes(50)) == .minutes(-5))
        #expect(triage.state(at: Cast.start + .minutes(45)) == .running)
        #expect(triage.state(at: Cast.start + .minutes(46)) == .missed(nil))
    }

    @Test func `a disposition in time meets the triage clock for good`() throws {
        let report = try Cast.report(Step.toStage(.awaitingAllocation))

        let triage = try reading(.triage, of: report)

        let decided = Cast.start + .minutes(3)
        #expect(triage.state(at: Cast.start + .days(9)) == .met(decided))
        #expect(triage.colour(at: Cast.start + .days(9)) == .green)
        #expect(triage.left(at: Cast.start + .days(9)) == .minutes(42))
    }

    @Test func `a disposition that comes late is a miss that says when`() throws {
        var report = try Cast.report(Step.toStage(.inTriage))
        let late = Cast.start + .minutes(46)
        try report.carryOut(Step.dispose(.investigate).0, by: .staff(Cast.handler), at: late)

        let triage = try reading(.triage, of: report)

        #expect(triage.state(at: late) == .missed(late))
        #expect(triage.colour(at: late + .days(1)) == .red)
    }

    private func promise(_ clock: ClockName, of report: Report) throws -> ClockReading {
        try #require(report.promises(.standard).first { $0.clock == clock })
    }

    @Test func `an answer brings a report back with a triage clock of its own, and what was promised stays`() throws {
        let before = try promise(.triage, of: try Cast.report())
        let report = try Cast.report(Step.toStage(.awaitingReporter) + [(.answer(text: "Platform 2"), .reporter)])

        #expect(try reading(.triage, of: report).due == Cast.start + .minutes(4 + 45))
        #expect(try promise(.triage, of: report) == before)
    }

    @Test func `a reopened report has a triage clock of its own, and what was promised stays kept`() throws {
        let report = try Cast.report(
            [Step.claim, Step.assess, Step.dispose(.adviseOnly), (.reopen(reason: "More came"), .staff(Cast.handler))]
        )

        #expect(try reading(.triage, of: report).due == Cast.start + .minutes(4 + 45))
        #expect(try reading(.triage, of: report).ended == nil)
        #expect(try promise(.triage, of: report).ended == Cast.start + .minutes(3))
    }

    @Test func `what is added to a closed report brings it back with a triage clock of its own`() throws {
        let report = try Cast.report(Step.toStage(.closed) + [(.addInformation(text: "I saw him again"), .reporter)])

        #expect(report.stage == .awaitingTriage)
        #expect(try reading(.triage, of: report).due == Cast.start + .minutes(6 + 45))
    }

    @Test func `submission alone, with its automatic acknowledgement, does not answer the reporter`() throws {
        let report = try Cast.report()

        let response = try reading(.response, of: report)

        #expect(consequences(of: submitted(report), on: report) == [.tellReporter(.received)])
        #expect(response.ended == nil)
        #expect(response.due == Cast.start + .hours(48))
        #expect(response.state(at: Cast.start + .hours(49)) == .missed(nil))
    }

    private func submitted(_ report: Report) -> RecordedEvent {
        RecordedEvent(number: 1, at: Cast.start, by: .reporter, event: .intake(.submitted(Submitted(report.facts))))
    }

    @Test(arguments: ContactKind.allCases)
    func `a message, a call that reached them or a visit answers; a call unanswered does not`(
        kind: ContactKind
    ) throws {
        let report = try Cast.report([(.recordContact(kind, summary: "About the bicycle"), .staff(Cast.handler))])

        let answered = try reading(.response, of: report).ended

        #expect(answered == (!kind.isSubstantive ? nil : Cast.start + .minutes(1)))
    }

    @Test(arguments: [StageName.awaitingReporter, .awaitingAllocation, .closed])
    func `what was typed for the reporter is an answer once it reached them, and not before`(stage: StageName) throws {
        var report = try Cast.report(Step.toStage(stage))
        #expect(try reading(.response, of: report).ended == nil)
        let message = try #require(report.correspondence.unread.last)

        let read = Cast.start + .hours(3)
        try report.carryOut(.delivered(message: message.number, .tracking), by: .system, at: read)

        #expect(try reading(.response, of: report).ended == read)
        #expect(report.correspondence.unread.count == (stage == .closed ? 1 : 0))
    }

    @Test func `an acknowledgement that arrives is no answer, nor is a message that cannot arrive`() throws {
        var report = try Cast.report(Step.toStage(.awaitingAllocation))
        let message = try #require(report.correspondence.unread.last)
        try report.carryOut(
            .failed(message: message.number, .email, why: "refused"), by: .system, at: Cast.start + .hours(1))

        #expect(try reading(.response, of: report).ended == nil)
        #expect(report.correspondence.failed.map(\.number) == [message.number])
        #expect(try report.decide(.delivered(message: 1, .email), by: .system, at: Cast.start) == [])
    }

    @Test(arguments: [(Grade.immediate, Duration.minutes(15)), (.significant, .minutes(60)), (.extended, .hours(48))])
    func `attendance is due by grade from the decision and ends with the visit`(
        grade: Grade, target: Duration
    ) throws {
        let sent = [Step.claim, Step.assess, Step.dispose(.attend(grade))]
        let visit: (Command, Actor) = (.attended(summary: "Seen", next: .investigate), .staff(Cast.officer))

        let waiting = try reading(.attendance, of: try Cast.report(sent))
        let attended = try reading(.attendance, of: try Cast.report(sent + [Step.assign, visit]))

        #expect(waiting.start == Cast.start + .minutes(3))
        #expect(waiting.due == Cast.start + .minutes(3) + target)
        #expect(waiting.ended == nil)
        #expect(attended.ended == Cast.start + .minutes(5))
    }

    @Test func `escalation starts the attendance clock of the faster grade`() throws {
        let report = try Cast.report(
            Step.toStage(.underInvestigation) + [
                (.regrade(.immediate, reason: "He came back"), .staff(Cast.investigator))
            ]
        )

        let attendance = try reading(.attendance, of: report)

        #expect(attendance.start == Cast.start + .minutes(5))
        #expect(attendance.due == Cast.start + .minutes(20))
    }

    @Test func `a report that nobody visits has no attendance clock`() throws {
        let report = try Cast.report(Step.toStage(.underInvestigation))

        #expect(report.clocks(.standard).map(\.clock) == [.triage, .response, .recording])
    }

    @Test func `the update clock runs for 28 days from each contact until the report is closed`() throws {
        let contact: (Command, Actor) = (
            .recordContact(.callThatReachedThem, summary: "Nothing new"), .staff(Cast.investigator)
        )

        let first = try Cast.report(Step.toStage(.underInvestigation) + [contact])
        let later = try Cast.report(Step.toStage(.underInvestigation) + [contact, contact])
        let closed = try Cast.report(Step.toStage(.closed))

        #expect(try reading(.update, of: first).due == Cast.start + .minutes(5) + .days(28))
        #expect(try reading(.update, of: later).due == Cast.start + .minutes(6) + .days(28))
        #expect(!closed.clocks(.standard).contains { $0.clock == .update })
    }

    @Test func `targets are the force's to set`() throws {
        var targets = ClockTargets.standard
        targets.triage = .minutes(20)
        targets.triageAmber = .minutes(5)

        let triage = try #require(try Cast.report().clocks(targets).first)

        #expect(triage.due == Cast.start + .minutes(20))
        #expect(triage.colour(at: Cast.start + .minutes(6)) == .amber)
    }
}
