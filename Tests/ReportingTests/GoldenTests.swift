import Foundation
import Reporting
import Testing

/// Events as they were stored when they were shipped. The files are never changed: an event that changes its body gets
/// a new version and a new file, and the old one must still be read.
@Suite struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private static func stored(_ file: String) throws -> CodedEvent {
        let body = try Data(contentsOf: folder.appending(path: file))
        let parts = file.split(separator: ".")
        let version = try #require(Int(parts[1].dropFirst()))
        return CodedEvent(name: String(parts[0]), version: version, body: [UInt8](body))
    }

    @Test(arguments: Golden.samples)
    func `an event is written as its golden file has it`(sample: Golden.Sample) throws {
        let coded = EventCoding.encode(sample.event)

        let golden = try Self.stored(sample.file)
        #expect(coded.name == golden.name)
        #expect(coded.version == golden.version)
        #expect(String(decoding: coded.body, as: UTF8.self) == String(decoding: golden.body, as: UTF8.self))
    }

    @Test(arguments: Golden.samples)
    func `a golden file reads as the event that it was`(sample: Golden.Sample) throws {
        #expect(try EventCoding.decode(try Self.stored(sample.file)) == sample.event)
    }

    @Test func `every golden file belongs to a sample, and every kind of event has one`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let names = Set(Golden.samples.map { EventCoding.encode($0.event).name })

        #expect(Set(files) == Set(Golden.samples.map(\.file)))
        #expect(names.count == 21)
    }

    @Test func `what a newer program wrote is refused by name, and damage without its content`() {
        let newer = CodedEvent(name: "claimed", version: 2, body: [])
        let strange = CodedEvent(name: "teleported", version: 1, body: [])
        let damaged = CodedEvent(name: "answered", version: 1, body: Array(#"{"text":"my secret"}"#.utf8))

        #expect(throws: EventCodingFault.unknown(name: "claimed", version: 2)) { try EventCoding.decode(newer) }
        #expect(throws: EventCodingFault.unknown(name: "teleported", version: 1)) { try EventCoding.decode(strange) }
        let fault = #expect(throws: EventCodingFault.self) { try EventCoding.decode(damaged) }
        #expect(fault == .damaged(name: "answered"))
        #expect(fault?.words == "An event of the kind answered cannot be read.")
    }

    @Test func `a history that is no report's life is refused`() {
        let facts = Cast.facts()

        #expect(throws: BrokenHistory.empty) { try Report(folding: []) }
        #expect(throws: BrokenHistory.doesNotBeginWithSubmission) { try Report(folding: [.released]) }
        #expect(throws: BrokenHistory.submittedTwice) {
            try Report(folding: [.submitted(facts), .submitted(facts)])
        }
    }
}

/// One event of every kind and shape, with the file that holds it.
enum Golden {
    struct Sample: Sendable, CustomTestStringConvertible {
        let file: String
        let event: ReportEvent
        var testDescription: String { file }
    }

    /// Events are made by the domain itself, from commands with fixed words; reasons say SECRET where the reporter may
    /// not see them.
    static let samples: [Sample] = make()

    private static func make() -> [Sample] {
        let reason = "SECRET reason"
        let words = "We will look at the CCTV."
        func dispose(_ disposition: Disposition) -> (Command, Actor) {
            (.dispose(disposition, reason: reason, wordsToReporter: words), .staff(Cast.handler))
        }
        let triage = Step.toStage(.inTriage)
        let supervisor = Actor.staff(Cast.supervisor)
        let visited = AfterVisit.close(.communityResolution, wordsToReporter: words)
        let nothing = AfterVisit.close(nil, wordsToReporter: words)
        let secret = Assessment(
            threat: "SECRET T", harm: "SECRET H", risk: "SECRET R", investigation: "SECRET I",
            vulnerability: "SECRET V", engagement: "SECRET E", markers: [.childAtRisk, .domesticAbuse]
        )
        return [
            Sample(file: "submitted.v1.json", event: .submitted(Cast.facts())),
            sample("claimed.v1.json", [], Step.claim),
            sample("claim-renewed.v1.json", triage, (.renewClaim, .staff(Cast.handler))),
            sample("released.v1.json", triage, (.release, .staff(Cast.handler))),
            Sample(file: "claim-expired.v1.json", event: .claimExpired),
            sample("assessed.v1.json", [Step.claim], (.assess(secret), .staff(Cast.handler))),
            sample("question-asked.v1.json", triage, Step.ask),
            sample(
                "answered.v1.json", Step.toStage(.awaitingReporter),
                (.answer(text: "“Zwölf”\n1/2 \\ \"x\" 🚲"), .reporter)),
            Sample(file: "question-lapsed.v1.json", event: .questionLapsed),
            sample("disposed.v1.investigate.json", triage, dispose(.investigate)),
            sample("disposed.v1.attend.json", triage, dispose(.attend(.immediate))),
            sample("disposed.v1.transfer.json", triage, dispose(.transfer(body: "Northmoor Council"))),
            sample("disposed.v1.advise-only.json", triage, dispose(.adviseOnly)),
            sample("disposed.v1.link.json", triage, dispose(.link(Cast.otherReference))),
            sample("disposed.v1.not-a-police-matter.json", triage, dispose(.notAPoliceMatter)),
            sample("disposed.v1.malicious.json", triage, dispose(.malicious)),
            sample("allocated.v1.json", Step.toStage(.awaitingAllocation), Step.allocate),
            sample("assigned.v1.json", Step.toStage(.awaitingAttendance), Step.assign),
            sample(
                "alert-acknowledged.v1.json", Step.toStage(.awaitingAttendance),
                (.acknowledgeAlert, .staff(Cast.dispatcher))
            ),
            sample(
                "attended.v1.investigate.json", Step.toStage(.assigned),
                (.attended(summary: "SECRET visit", next: .investigate), .staff(Cast.officer))
            ),
            sample(
                "attended.v1.close.json", Step.toStage(.assigned),
                (.attended(summary: "SECRET visit", next: visited), .staff(Cast.officer))
            ),
            sample(
                "attended.v1.close-no-outcome.json", Step.toStage(.assigned),
                (.attended(summary: "SECRET visit", next: nothing), .staff(Cast.officer))
            ),
            sample(
                "contact-recorded.v1.json", [], (.recordContact(.visit, summary: "SECRET note"), .staff(Cast.handler))),
            sample(
                "escalated.v1.json", Step.toStage(.underInvestigation),
                (.escalate(.significant, reason: reason), supervisor)
            ),
            sample(
                "closed.v1.json", Step.toStage(.underInvestigation),
                (.close(.chargedAlternate, reason: reason, wordsToReporter: words), supervisor)
            ),
            sample(
                "closed.v1.no-outcome.json", Step.toStage(.underInvestigation),
                (.close(nil, reason: reason, wordsToReporter: words), supervisor)
            ),
            sample("reopened.v1.json", Step.toStage(.closed), (.reopen(reason: reason), supervisor)),
            sample(
                "reassigned.v1.json", triage, (.reassign(to: Cast.otherHandler, reason: reason), supervisor)
            ),
            sample("withdrawn.v1.json", [], (.withdraw(reason: "I found it"), .reporter)),
            sample("information-added.v1.json", [], (.addInformation(text: "It has a bell"), .reporter)),
        ]
    }

    /// The last event of the step, after all before it.
    private static func sample(_ file: String, _ before: [(Command, Actor)], _ step: (Command, Actor)) -> Sample {
        do {
            let report = try Cast.report(before)
            let events = try report.decide(step.0, by: step.1, at: Cast.start + .minutes(10))
            guard let event = events.last else { preconditionFailure("\(file): no event") }
            return Sample(file: file, event: event)
        } catch {
            preconditionFailure("\(file): \(error)")
        }
    }
}
