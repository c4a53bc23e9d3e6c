import Reporting
import Testing

@Suite struct RefusalTests {
    private static let all: [Refusal] =
        [
            .sensitive, .notForReporter, .onlyTime, .onlyPeople,
            .held(Claim(by: Cast.handler, since: Cast.start, until: Cast.start)), .notYours(holder: "P. Okafor"),
            .alreadyTheirs(name: "P. Okafor"), .cannotTakeSensitive(name: "P. Okafor"), .gradeDoesNotAttend,
            .linkedToItself, .alertAlreadyAcknowledged, .gradeRaisesNoAlert, .alreadyWithdrawn,
            .stillRunning(until: Cast.start), .unread, .newerProgram, .nothingDecidedYet, .tooLateToUndo,
            .notAssigned("PC Thorne"), .notYourVisit, .officersAreThere, .appointmentTimes, .noAppointment, .noSuchSlot,
            .tooUrgentForAppointment, .dueIsPast, .noSuchTask, .officersStillGo, .questionIsOpen, .noQuestion,
            .noSuchMessage, .noFiles, .classMissing, .noSuchCrime, .nothingToRecord, .alreadySo, .alreadyLinked,
        ]
        + StageAndCommandTests.allNames.flatMap { command in
            [.notPermitted(command), .cannotTake(name: "P. Okafor", command)]
                + StageName.allCases.map { .notNow(command, $0) }
        }
        + [
            Wording.threat, .harm, .risk, .investigation, .vulnerability, .engagement, .question, .answer, .reason,
            .wordsToReporter, .body, .visit, .contact, .information, .message, .what, .title, .result, .place, .note,
            .victim,
        ].flatMap { [.wordsMissing($0), .wordsTooLong($0, limit: 4000)] }
        + Grade.allCases.map { .sameGrade($0) }

    @Test(arguments: all)
    func `a refusal is a whole sentence for staff`(refusal: Refusal) {
        let words = refusal.words

        #expect(words.first?.isUppercase == true)
        #expect(words.last == "." || words.last == "?")
        #expect(words.count > 15)
    }

    @Test(arguments: StageName.allCases)
    func `a stage has a title and words for its reporter`(stage: StageName) throws {
        let status = try Cast.report(Step.toStage(stage)).publicStatus

        #expect(!stage.title.isEmpty)
        #expect(!status.title.isEmpty)
        #expect(status.explanation.hasSuffix("."))
    }

    @Test(arguments: [
        Disposition.transfer(body: "Northmoor Council"), .adviseOnly, .link(Cast.otherReference), .notAPoliceMatter,
        .malicious,
    ])
    func `a report closed at triage says so without blame or another's reference`(disposition: Disposition) throws {
        let report = try Cast.report([Step.claim, Step.assess, Step.dispose(disposition)])

        let status = report.publicStatus

        #expect(status.title == "Closed")
        #expect(!status.explanation.lowercased().contains("malicious"))
        #expect(!status.explanation.contains(Cast.otherReference.description))
    }
}

@Suite struct TimelineTests {
    private func recorded(_ event: ReportEvent) -> RecordedEvent {
        RecordedEvent(number: 2, at: Cast.start, by: .staff(Cast.handler), event: event)
    }

    @Test(arguments: Golden.samples)
    func `every event has a title for staff`(sample: Golden.Sample) {
        #expect(!recorded(sample.event).title.isEmpty)
    }

    @Test(arguments: Golden.samples)
    func `the reporter never sees a colleague's name, an assessment or a reason`(sample: Golden.Sample) {
        let entry = recorded(sample.event).publicEntry
        let shown = [entry?.title, entry?.text].compactMap { $0 }.joined(separator: " ")

        for secret in Cast.staff.map(\.name) + ["SECRET"] {
            #expect(!shown.contains(secret), "\(sample.file) shows \(secret)")
        }
    }

    @Test func `the reporter sees what was asked, answered and decided`() throws {
        var report = Report(submitted: Cast.facts())
        let steps = [Step.claim, Step.ask, (.answer(text: "Platform 2"), .reporter), Step.claim, Step.assess]
        var entries: [PublicEntry] = []
        for step in steps + [Step.dispose(.investigate)] {
            let events = try report.carryOut(step.0, by: step.1, at: Cast.start)
            entries += events.compactMap { recorded($0).publicEntry }
        }

        #expect(entries.map(\.text) == ["Which platform was it?", "Platform 2", "This is what we do next."])
    }

    @Test func `staff read the lines and markers of an assessment`() {
        let paragraphs = recorded(.triage(.assessed(Assessed(Cast.assessment)))).paragraphs

        #expect(paragraphs.count == 7)
        #expect(paragraphs.last == "Markers: Repeat victim, Do not contact at home")
    }
}

@Suite struct ConsequenceTests {
    /// What the last step leads to, after all before it.
    private func consequences(ofLast steps: [(Command, Actor)]) throws -> [Consequence] {
        var report = try Cast.report(Array(steps.dropLast()))
        guard let last = steps.last else { return [] }
        let now = Cast.start + .hours(1)
        return try report.carryOut(last.0, by: last.1, at: now).flatMap { event in
            Reporting.consequences(of: RecordedEvent(number: 9, at: now, by: last.1, event: event), on: report)
        }
    }

    @Test func `a question is told to the reporter, a claim to nobody`() throws {
        #expect(try consequences(ofLast: [Step.claim]).isEmpty)
        #expect(try consequences(ofLast: Step.toStage(.awaitingReporter)) == [.tellReporter(.questionAsked)])
    }

    @Test(arguments: [
        (Disposition.attend(.immediate), [Consequence.tellReporter(.decided), .alertDispatch(.immediate)]),
        (.attend(.significant), [.tellReporter(.decided), .alertDispatch(.significant)]),
        (.attend(.extended), [.tellReporter(.decided)]),
        (.investigate, [.tellReporter(.decided)]),
        (.adviseOnly, [.tellReporter(.decided)]),
    ])
    func `a decision is told, and alerts dispatchers when officers go at once`(
        disposition: Disposition, expected: [Consequence]
    ) throws {
        #expect(try consequences(ofLast: [Step.claim, Step.assess, Step.dispose(disposition)]) == expected)
    }

    @Test func `assigning ends the alert`() throws {
        #expect(try consequences(ofLast: Step.toStage(.assigned)) == [.endDispatchAlert])
    }

    @Test func `escalating alerts dispatchers`() throws {
        let escalate: (Command, Actor) = (.regrade(.immediate, reason: "Back"), .staff(Cast.investigator))

        let told = try consequences(ofLast: Step.toStage(.underInvestigation) + [escalate])

        #expect(told == [.tellReporter(.officersToAttend), .alertDispatch(.immediate)])
    }

    @Test func `closing and reopening are told`() throws {
        let reopen: (Command, Actor) = (.reopen(reason: "More"), .staff(Cast.supervisor))

        #expect(try consequences(ofLast: Step.toStage(.closed)) == [.tellReporter(.closed)])
        #expect(try consequences(ofLast: Step.toStage(.closed) + [reopen]) == [.tellReporter(.reopened)])
    }
}
