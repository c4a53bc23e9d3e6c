import Reporting
import Testing

@Suite struct ClaimTests {
    @Test func `a claim is exclusive and says who has the report`() throws {
        let report = try Cast.report(Step.toStage(.inTriage))

        let refusal = #expect(throws: Refusal.self) {
            try report.decide(.claim, by: .staff(Cast.otherHandler), at: Cast.start + .minutes(10))
        }

        #expect(refusal?.words == "P. Okafor is working on this report.")
    }

    @Test func `a claim lasts 15 minutes, and from then on anyone may claim`() throws {
        var report = try Cast.report([Step.claim])
        let end = Cast.start + .minutes(16)
        #expect(throws: Refusal.self) {
            try report.decide(.claim, by: .staff(Cast.otherHandler), at: end - .milliseconds(1))
        }

        try report.carryOut(.claim, by: .staff(Cast.otherHandler), at: end)

        #expect(report.holder == Cast.otherHandler)
    }

    @Test func `a second claim by its holder renews it and never loses it`() throws {
        var report = try Cast.report([Step.claim])
        let later = Cast.start + .minutes(10)

        let events = try report.carryOut(.claim, by: .staff(Cast.handler), at: later)

        #expect(events.map(\.name) == ["claim-renewed"])
        let claim = try #require(report.triage.claim)
        #expect(claim.since == Cast.start + .minutes(1))
        #expect(claim.until == later + .minutes(15))
    }

    @Test func `a lease that ran out while someone types shuts nobody out until another claims`() throws {
        var report = try Cast.report(Step.toStage(.inTriage))
        let late = Cast.start + .minutes(30)
        #expect(throws: Never.self) { try report.decide(.renewClaim, by: .staff(Cast.handler), at: late) }

        try report.carryOut(.claim, by: .staff(Cast.otherHandler), at: late)

        #expect(throws: Refusal.self) {
            try report.decide(Step.dispose(.adviseOnly).0, by: .staff(Cast.handler), at: late)
        }
    }

    @Test func `the program ends a claim only when its time is up`() throws {
        var report = try Cast.report([Step.claim])
        let end = Cast.start + .minutes(16)
        #expect(throws: Refusal.stillRunning(until: end)) {
            try report.decide(.expireClaim, by: .system, at: end - .milliseconds(1))
        }

        try report.carryOut(.expireClaim, by: .system, at: end)

        #expect(report.triage.state == .waiting(.ordinary))
    }

    @Test func `a released report goes back to the place that it had`() throws {
        let release: (Command, Actor) = (.release, .staff(Cast.handler))

        let ordinary = try Cast.report([Step.claim, release])
        let front = try Cast.report(
            [Step.claim, Step.ask, (.answer(text: "Platform 2"), .reporter), Step.claim, release]
        )

        #expect(ordinary.triage.state == .waiting(.ordinary))
        #expect(front.triage.state == .waiting(.front))
    }

    @Test func `a supervisor reassigns a claim with a lease of its own`() throws {
        var report = try Cast.report(Step.toStage(.inTriage))
        let now = Cast.start + .minutes(5)

        try report.carryOut(
            .reassign(to: Cast.otherHandler, reason: "Called away"), by: .staff(Cast.supervisor), at: now)

        let claim = try #require(report.triage.claim)
        #expect(claim.by == Cast.otherHandler)
        #expect(claim.until == now + .minutes(15))
        #expect(report.assessment == Cast.assessment)
    }
}

@Suite struct QuestionTests {
    @Test func `an answer puts the report first among those that are due at the same moment`() throws {
        let answered = try Cast.report(Step.toStage(.awaitingReporter) + [(.answer(text: "Platform 2"), .reporter)])

        let other = Report(
            submitted: Cast.facts(sentAt: Cast.start + .minutes(4), reference: Cast.otherReference))

        let front = try #require(answered.work(.standard).first { $0.kind == .triage })
        let ordinary = try #require(other.work(.standard).first)
        #expect(front.due == ordinary.due)
        #expect(front.place < ordinary.place)
    }

    @Test func `a question waits 24 hours and no longer`() throws {
        var report = try Cast.report(Step.toStage(.awaitingReporter))
        let end = Cast.start + .minutes(3) + .hours(24)
        #expect(throws: Refusal.stillRunning(until: end)) {
            try report.decide(.expireQuestion, by: .system, at: end - .milliseconds(1))
        }

        try report.carryOut(.expireQuestion, by: .system, at: end)

        #expect(report.triage.state == .waiting(.front))
        #expect(throws: Refusal.noQuestion) {
            try report.decide(.answer(text: "Late"), by: .reporter, at: end)
        }
    }

    @Test func `staff who take a call may write down the answer`() throws {
        let report = try Cast.report(
            Step.toStage(.awaitingReporter) + [(.answer(text: "By phone: platform 2"), .staff(Cast.otherHandler))]
        )

        #expect(report.triage.state == .waiting(.front))
    }

    @Test func `what the reporter sends is news until whoever has the work has viewed it`() throws {
        var report = try Cast.report(Step.toStage(.closed) + [(.addInformation(text: "I saw him again"), .reporter)])
        #expect(report.newsAt == Cast.start + .minutes(6))

        for command in [Command.claim, .renewClaim, .release, .claim] {
            try report.carryOut(command, by: .staff(Cast.handler), at: Cast.start + .minutes(9))
            #expect(report.newsAt == Cast.start + .minutes(6), "\(command.name)")
        }
        #expect(try report.decide(.view, by: .staff(Cast.supervisor), at: Cast.start) == [])
        try report.carryOut(.view, by: .staff(Cast.handler), at: Cast.start + .minutes(10))

        #expect(report.newsAt == nil)
    }
}

@Suite struct WithdrawalTests {
    @Test(arguments: StageName.allCases.filter { $0 != .closed })
    func `withdrawing deletes nothing and closes nothing`(stage: StageName) throws {
        let before = try Cast.report(Step.toStage(stage))
        var after = before

        try after.carryOut(.withdraw(reason: ""), by: .reporter, at: Cast.start + .hours(1))

        #expect(after.withdrawal?.at == Cast.start + .hours(1))
        #expect(!after.isClosed)
        #expect(after.assessment == before.assessment)
        #expect(after.holder == before.holder)
        #expect(after.publicStatus.title == "You have withdrawn this report")
    }

    @Test func `withdrawing while a question is open ends the wait`() throws {
        let report = try Cast.report(Step.toStage(.awaitingReporter) + [(.withdraw(reason: "Found it"), .reporter)])

        #expect(report.triage.state == .waiting(.front))
    }

    @Test func `a report is withdrawn once`() throws {
        let report = try Cast.report([(.withdraw(reason: ""), .reporter)])

        #expect(throws: Refusal.alreadyWithdrawn) {
            try report.decide(.withdraw(reason: ""), by: .reporter, at: Cast.start)
        }
    }
}
