import Foundation
import Testing

@testable import Reporting

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
        let named = files.map { file in file.split(separator: ".").prefix(2).joined(separator: " ") }
        let kinds = EventCoding.allKinds.map { "\($0.name) v\($0.version)" }

        #expect(Set(files) == Set(Golden.samples.map(\.file) + Golden.onlyRead))
        #expect(Set(named) == Set(kinds))
    }

    @Test(arguments: Golden.onlyRead)
    func `what an older program wrote and this one writes otherwise is read`(file: String) throws {
        let event = try EventCoding.decode(try Self.stored(file))

        #expect(event.name == file.split(separator: ".").first.map(String.init))
    }

    @Test func `what a newer program wrote is told apart from damage, and damage without its content`() throws {
        let newer = CodedEvent(name: "claimed", version: 2, body: [])
        let strange = CodedEvent(name: "teleported", version: 1, body: [])
        let damaged = CodedEvent(name: "answered", version: 1, body: Array(#"{"text":"my secret"}"#.utf8))

        #expect(try EventCoding.decode(newer) == .newer(name: "claimed", version: 2))
        #expect(try EventCoding.decode(strange) == .newer(name: "teleported", version: 1))
        let fault = #expect(throws: EventCodingFault.self) { try EventCoding.decode(damaged) }
        #expect(fault == .damaged(name: "answered"))
        #expect(fault?.words == "An event of the kind answered cannot be read.")
    }

    @Test func `a report that a newer program worked on is read and not changed`() throws {
        var report = try Cast.report(Step.toStage(.underInvestigation))
        report.evolve(.newer(name: "teleported", version: 1))

        #expect(report.isFromNewer)
        #expect(report.version == 6)
        #expect(throws: Refusal.newerProgram) {
            try report.decide(Step.close.0, by: .staff(Cast.investigator), at: Cast.start)
        }
    }

    @Test func `a history that is no report's life is refused`() {
        let submitted = ReportEvent.intake(.submitted(Submitted(Cast.facts())))

        #expect(throws: BrokenHistory.empty) { try Report(folding: []) }
        #expect(throws: BrokenHistory.doesNotBeginWithSubmission) {
            try Report(folding: [.triage(.released(Released()))])
        }
        #expect(throws: BrokenHistory.submittedTwice) {
            try Report(folding: [submitted, submitted])
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
            Sample(file: "submitted.v1.json", event: .intake(.submitted(Submitted(Cast.facts())))),
            sample("claimed.v1.json", [], Step.claim),
            sample("claim-renewed.v1.json", triage, (.renewClaim, .staff(Cast.handler))),
            sample("released.v1.json", triage, (.release, .staff(Cast.handler))),
            Sample(file: "claim-expired.v1.json", event: .triage(.claimExpired(ClaimExpired()))),
            sample("assessed.v1.json", [Step.claim], (.assess(secret), .staff(Cast.handler))),
            sample("question-asked.v1.json", triage, Step.ask),
            sample(
                "answered.v1.json", Step.toStage(.awaitingReporter),
                (.answer(text: "“Zwölf”\n1/2 \\ \"x\" 🚲"), .reporter)),
            Sample(file: "question-lapsed.v1.json", event: .correspondence(.questionLapsed(QuestionLapsed()))),
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
            Sample(
                file: "escalated.v1.json",
                event: .attendance(
                    .escalated(
                        Escalated(
                            Escalation(
                                grade: .significant, reason: reason, by: Cast.supervisor, at: Cast.start + .minutes(10))
                        )))
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
                "reassigned.v2.json", triage, (.reassign(to: Cast.otherHandler, reason: reason), supervisor)
            ),
            sample("withdrawn.v1.json", [], (.withdraw(reason: "I found it"), .reporter)),
            sample("information-added.v1.json", [], (.addInformation(text: "It has a bell"), .reporter)),
        ] + sinceTheFirst(reason, words)
    }

    /// Written by an older program and no longer by this one.
    static let onlyRead = ["reassigned.v1.json"]

    private static func sinceTheFirst(_ reason: String, _ words: String) -> [Sample] {
        let (handler, dispatcher) = (Actor.staff(Cast.handler), Actor.staff(Cast.dispatcher))
        let (investigator, officer) = (Actor.staff(Cast.investigator), Actor.staff(Cast.officer))
        let (registrar, tdiu) = (Actor.staff(Cast.registrar), Step.toStage(.underInvestigation))
        let appointed = [Step.claim, Step.assess, Step.dispose(.attend(.extended))]
        let slot = Appointment.Slot(from: Cast.start + .days(1), to: Cast.start + .days(1) + .hours(2))
        let other = Appointment.Slot(from: Cast.start + .days(2), to: Cast.start + .days(2) + .hours(2))
        let booked = appointed + [(.book(slot, others: [other], place: "SECRET place"), dispatcher)]
        let number = CrimeNumber(serial: 412, year: 2026)
        let crime: (Command, Actor) = (
            .recordCrime(class: "28E", number: number, victim: "SECRET victim", reason: reason), investigator
        )
        let file = AddedFile(
            id: "3f1c", name: "door.jpg", type: "image/jpeg", bytes: 482_000,
            sha256: String(repeating: "5e", count: 32),
            key: "U0VDUkVU")
        let ask = [(Command.addInformation(text: "He is back"), Actor.reporter)]
        return [
            sample(
                "disposed.v1.noted.json", Step.toStage(.closed) + ask + [Step.claim],
                (.dispose(.noted, reason: reason, wordsToReporter: words), handler)),
            sample(
                "decision-undone.v1.json", Step.toStage(.inTriage) + [Step.dispose(.investigate)],
                (.undoDecision, handler), at: Cast.start + .minutes(3)),
            sample("viewed.v1.json", [Step.claim] + ask, (.view, handler)),
            sample(
                "unassigned.v1.json", Step.toStage(.assigned), (.unassign(Cast.officer, reason: reason), dispatcher)),
            sample("set-out.v1.json", Step.toStage(.assigned), (.setOut, officer)),
            sample("arrived.v1.json", Step.toStage(.assigned), (.arrive, officer)),
            sample(
                "attended.v1.revisit.json", Step.toStage(.assigned),
                (.attended(summary: "SECRET visit", next: .revisit), officer)),
            sample("regraded.v1.json", tdiu, (.regrade(.immediate, reason: reason), investigator)),
            sample(
                "regraded.v1.referred.json", Step.toStage(.assigned), (.regrade(.referred, reason: reason), dispatcher)),
            sample("booked.v1.json", appointed, (.book(slot, others: [other], place: "At home"), dispatcher)),
            sample("appointment-answered.v1.confirm.json", booked, (.answerAppointment(.confirm), .reporter)),
            sample("appointment-answered.v1.choose.json", booked, (.answerAppointment(.choose(other)), .reporter)),
            sample("appointment-answered.v1.another.json", booked, (.answerAppointment(.askForAnother), handler)),
            sample(
                "task-set.v1.json", tdiu, (.setTask(title: "SECRET task", due: Cast.start + .days(2)), investigator)),
            sample(
                "task-done.v1.json",
                tdiu + [(.setTask(title: "SECRET task", due: Cast.start + .days(2)), investigator)],
                (.finishTask(1, result: "SECRET result"), investigator)),
            sample("review-set.v1.json", tdiu, (.setReview(at: Cast.start + .days(7)), investigator)),
            sample(
                "closed.v1.details.json", tdiu,
                (
                    .close(
                        .noSuspectIdentified, reason: reason, wordsToReporter: words,
                        details: ["lines": "SECRET lines"]), investigator
                )),
            sample("message-written.v1.json", tdiu, (.message("Please keep the box."), investigator)),
            sample("message-delivered.v1.json", tdiu, (.delivered(message: 4, .email), .system)),
            sample("message-failed.v1.json", tdiu, (.failed(message: 4, .text, why: "refused"), .system)),
            sample("evidence-requested.v1.json", tdiu, (.requestEvidence("A picture of the lock"), investigator)),
            sample("evidence-received.v1.json", tdiu, (.sendEvidence([file], note: "The door"), .reporter)),
            sample(
                "contact-recorded.v1.nobody-there.json", [],
                (.recordContact(.visitUnanswered, summary: "SECRET"), handler)),
            sample("crime-recorded.v1.json", tdiu, crime),
            sample(
                "crime-reclassified.v1.json", tdiu + [crime],
                (.reclassify(number, to: "28F", reason: reason), registrar)),
            sample("no-crime-decided.v1.json", tdiu, (.noCrime(reason: reason), registrar)),
            sample("restricted.v1.json", tdiu, (.restrict(true, reason: reason), investigator)),
            sample("retained.v1.json", tdiu, (.retain(.serious, reason: reason), investigator)),
            sample("linked.v1.json", tdiu, (.link(to: Cast.otherReference, reason: reason), investigator)),
            sample("evidence-kept.v1.json", tdiu, (.keepEvidence([file], about: "SECRET film"), investigator)),
            sample("noted.v1.json", tdiu, (.note(.suspect, "SECRET note"), investigator)),
        ]
    }

    /// The last event of the step, after all before it.
    private static func sample(
        _ file: String, _ before: [(Command, Actor)], _ step: (Command, Actor),
        at now: Instant = Cast.start + .minutes(10)
    ) -> Sample {
        do {
            let report = try Cast.report(before)
            let events = try report.decide(step.0, by: step.1, at: now)
            guard let event = events.last else { preconditionFailure("\(file): no event") }
            return Sample(file: file, event: event)
        } catch {
            preconditionFailure("\(file): \(error)")
        }
    }
}
