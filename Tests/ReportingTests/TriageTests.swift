import Foundation
import Reporting
import Testing

@Suite struct TriageTests {
    private func assessed(risk: String, vulnerability: String) throws -> Report {
        let assessment = Assessment(
            threat: "", harm: "", risk: risk, investigation: "", vulnerability: vulnerability, engagement: ""
        )
        return try Cast.report([Step.claim, (.assess(assessment), .staff(Cast.handler))])
    }

    private static let unhurried: [Disposition] = [
        .investigate, .attend(.extended), .transfer(body: "Northmoor Council"), .adviseOnly, .link(Cast.otherReference),
        .notAPoliceMatter, .malicious,
    ]

    @Test(arguments: unhurried)
    func `nothing is decided with an empty risk or vulnerability line`(disposition: Disposition) throws {
        let decide = Step.dispose(disposition)

        let none = try Cast.report([Step.claim])
        let noRisk = try assessed(risk: "  ", vulnerability: "None known")
        let noVulnerability = try assessed(risk: "Low", vulnerability: "\n")
        let both = try assessed(risk: "Low", vulnerability: "None known")

        #expect(throws: Refusal.wordsMissing(.risk)) { try none.decide(decide.0, by: decide.1, at: Cast.start) }
        #expect(throws: Refusal.wordsMissing(.risk)) { try noRisk.decide(decide.0, by: decide.1, at: Cast.start) }
        #expect(throws: Refusal.wordsMissing(.vulnerability)) {
            try noVulnerability.decide(decide.0, by: decide.1, at: Cast.start)
        }
        #expect(throws: Never.self) { try both.decide(decide.0, by: decide.1, at: Cast.start) }
    }

    @Test(arguments: [Grade.immediate, .significant])
    func `officers needed at once are sent before anything is written`(grade: Grade) throws {
        let report = try Cast.report([Step.claim, Step.dispose(.attend(grade))])

        #expect(report.stage == .awaitingAttendance)
        #expect(report.grade == grade)
    }

    @Test func `a decision names its reason and what the reporter is told`() throws {
        let report = try Cast.report(Step.toStage(.inTriage))

        #expect(throws: Refusal.wordsMissing(.reason)) {
            try report.decide(
                .dispose(.adviseOnly, reason: " ", wordsToReporter: "Advice"), by: .staff(Cast.handler), at: Cast.start
            )
        }
        #expect(throws: Refusal.wordsMissing(.wordsToReporter)) {
            try report.decide(
                .dispose(.adviseOnly, reason: "Minor", wordsToReporter: ""), by: .staff(Cast.handler), at: Cast.start
            )
        }
    }

    @Test func `a decision that makes no sense is refused`() throws {
        let report = try Cast.report(Step.toStage(.inTriage))
        func refusal(of disposition: Disposition) -> Refusal? {
            #expect(throws: Refusal.self) {
                try report.decide(Step.dispose(disposition).0, by: .staff(Cast.handler), at: Cast.start)
            }
        }

        #expect(refusal(of: .attend(.referred)) == .gradeDoesNotAttend)
        #expect(refusal(of: .link(Cast.reference)) == .linkedToItself)
        #expect(refusal(of: .transfer(body: " ")) == .wordsMissing(.body))
    }

    @Test func `words are kept trimmed and within their limit`() throws {
        var report = try Cast.report([Step.claim])

        try report.carryOut(.ask(question: "  Which platform?\n"), by: .staff(Cast.handler), at: Cast.start)

        #expect(report.openQuestion?.text == "Which platform?")
        #expect(throws: Refusal.wordsTooLong(.answer, limit: 4000)) {
            try report.decide(.answer(text: String(repeating: "x", count: 4001)), by: .reporter, at: Cast.start)
        }
    }

    @Test(arguments: [StageName.awaitingAllocation, .awaitingAttendance])
    func `a supervisor decides afresh while nobody has taken the work up, a handler does not`(
        stage: StageName
    ) throws {
        var report = try Cast.report(Step.toStage(stage))
        let first = report.triage.triagedAt
        let decide = Step.dispose(.transfer(body: "Northmoor Council")).0
        #expect(throws: Refusal.notNow(.dispose, stage)) {
            try report.decide(decide, by: .staff(Cast.handler), at: Cast.start + .hours(1))
        }

        try report.carryOut(decide, by: .staff(Cast.supervisor), at: Cast.start + .hours(1))

        #expect(report.isClosed)
        #expect(report.triage.triagedAt == first)
    }

    @Test func `overriding the sending of officers ends the alert`() throws {
        let report = try Cast.report(Step.toStage(.awaitingAttendance))

        let events = try report.decide(
            Step.dispose(.investigate).0, by: .staff(Cast.supervisor), at: Cast.start + .minutes(5)
        )

        #expect(events.first?.name == "alert-acknowledged")
    }

    @Test func `only the holder assesses`() throws {
        let report = try Cast.report([Step.claim])

        #expect(throws: Refusal.self) {
            try report.decide(.assess(Cast.assessment), by: .staff(Cast.otherHandler), at: Cast.start + .minutes(2))
        }
    }
}

@Suite struct DangerWordsTests {
    @Test(arguments: [
        ("He had a Knife and smiled", "Knife"),
        ("She said she COULDN’T BREATHE", "COULDN’T BREATHE"),
        ("i couldnt breathe", "couldnt breathe"),
        ("he put his hands around my neck", "hands around my neck"),
        ("He said he will kill me", "kill me"),
        ("I don't want to live any more", "don't want to live"),
        ("they're still here", "they're still here"),
        ("he wont let me leave the house", "wont let me leave"),
        ("poured petrol over it", "petrol"),
    ])
    func `words that often mean danger are found as they were written`(text: String, phrase: String) {
        let found = DangerWords.found(in: text)

        #expect(found.map(\.phrase) == [phrase])
        #expect(found.allSatisfy { String(text[$0.range]) == $0.phrase && !$0.why.isEmpty })
    }

    @Test(arguments: [
        "My bicycle was taken from the station.", "It has begun to rust.", "The Hammersmith shop", "Placid waters",
        "The drapes were torn", "Establishment", "",
    ])
    func `ordinary words are left alone, also where they hold a dangerous one`(text: String) {
        #expect(DangerWords.found(in: text).isEmpty)
    }

    @Test func `several are found in the order of the text and never overlap`() {
        let found = DangerWords.found(in: "He threatened to kill me with a machete in front of the kids, 👩‍👧 a knife too")

        #expect(found.map(\.phrase) == ["threatened to kill", "machete", "in front of the kids", "knife"])
    }

    @Test func `every mention is found`() {
        #expect(DangerWords.found(in: "knife, another knife, begun, a gun").map(\.phrase) == ["knife", "knife", "gun"])
    }

    @Test func `a long narrative is searched within a second`() {
        let text = String(repeating: "I was walking home from work when somebody shouted at me. ", count: 200)

        let elapsed = ContinuousClock().measure { #expect(DangerWords.found(in: text).isEmpty) }

        #expect(elapsed < .seconds(1))
    }
}
