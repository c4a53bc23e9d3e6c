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

    @Test func `a question to the reporter and its answer leave the triage clock as it was`() throws {
        let before = try reading(.triage, of: try Cast.report())
        let report = try Cast.report(Step.toStage(.awaitingReporter) + [(.answer(text: "Platform 2"), .reporter)])

        #expect(try reading(.triage, of: report) == before)
    }

    @Test func `reopening does not turn the triage clock back`() throws {
        let report = try Cast.report(
            [Step.claim, Step.assess, Step.dispose(.adviseOnly), (.reopen(reason: "More came"), .staff(Cast.handler))]
        )

        #expect(try reading(.triage, of: report).ended == Cast.start + .minutes(3))
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
        RecordedEvent(number: 1, at: Cast.start, by: .reporter, event: .submitted(report.facts))
    }

    @Test(arguments: ContactKind.allCases)
    func `a message, a call that reached them or a visit answers; a call unanswered does not`(
        kind: ContactKind
    ) throws {
        let report = try Cast.report([(.recordContact(kind, summary: "About the bicycle"), .staff(Cast.handler))])

        let answered = try reading(.response, of: report).ended

        #expect(answered == (kind == .callUnanswered ? nil : Cast.start + .minutes(1)))
    }

    @Test func `a question and a decision are answers, since a person writes them to the reporter`() throws {
        let asked = try Cast.report(Step.toStage(.awaitingReporter))
        let decided = try Cast.report(Step.toStage(.awaitingAllocation))

        #expect(try reading(.response, of: asked).ended == Cast.start + .minutes(3))
        #expect(try reading(.response, of: decided).ended == Cast.start + .minutes(3))
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
                (.escalate(.immediate, reason: "He came back"), .staff(Cast.investigator))
            ]
        )

        let attendance = try reading(.attendance, of: report)

        #expect(attendance.start == Cast.start + .minutes(5))
        #expect(attendance.due == Cast.start + .minutes(20))
    }

    @Test func `a report that nobody visits has no attendance clock`() throws {
        let report = try Cast.report(Step.toStage(.underInvestigation))

        #expect(report.clocks(.standard).map(\.clock) == [.triage, .response, .update])
    }

    @Test func `the update clock runs for 28 days from each contact until the report is closed`() throws {
        let contact: (Command, Actor) = (
            .recordContact(.callThatReachedThem, summary: "Nothing new"), .staff(Cast.investigator)
        )

        let first = try Cast.report(Step.toStage(.underInvestigation))
        let later = try Cast.report(Step.toStage(.underInvestigation) + [contact])
        let closed = try Cast.report(Step.toStage(.closed))

        #expect(try reading(.update, of: first).due == Cast.start + .minutes(3) + .days(28))
        #expect(try reading(.update, of: later).due == Cast.start + .minutes(5) + .days(28))
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
