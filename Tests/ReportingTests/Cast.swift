import Foundation
import Reporting

/// The people and things that the tests of this folder speak of.
enum Cast {
    static let start = Instant(milliseconds: 1_790_000_000_000)

    static let handler = member("h-1", "P. Okafor", [.callHandler], sensitive: true)
    static let otherHandler = member("h-2", "J. Marsh", [.callHandler])
    static let supervisor = member("s-1", "R. Whitlock", [.supervisor], sensitive: true)
    static let investigator = member("i-1", "A. Dunmore", [.investigator], sensitive: true)
    static let otherInvestigator = member("i-2", "L. Farrow", [.investigator])
    static let dispatcher = member("d-1", "C. Selby", [.dispatcher], sensitive: true)
    static let officer = member("o-1", "PC Thorne", [.officer], sensitive: true)
    static let otherOfficer = member("o-2", "PC Vale", [.officer])
    static let registrar = member("r-1", "M. Ashby", [.registrar], sensitive: true)
    static let auditor = member("a-1", "T. Quill", [.auditor], sensitive: true)
    static let editor = member("e-1", "S. Lund", [.editor], sensitive: true)
    static let administrator = member("x-1", "K. Holt", [.administrator], sensitive: true)

    static let staff = [
        handler, otherHandler, supervisor, investigator, otherInvestigator, dispatcher, officer, otherOfficer,
        registrar, auditor, editor, administrator,
    ]
    static let actors: [Actor] = staff.map(Actor.staff) + [.reporter, .system]

    static let assessment = Assessment(
        threat: "None now", harm: "Loss of a bicycle", risk: "Low: the suspect is unknown and gone",
        investigation: "CCTV at the station, overwritten in 7 days", vulnerability: "None known",
        engagement: "Prefers email", markers: [.repeatVictim, .doNotContactAtHome]
    )

    static func member(_ id: String, _ name: String, _ roles: Set<Role>, sensitive: Bool = false) -> StaffMember {
        guard let id = StaffID(id) else { preconditionFailure("a bad id in a test") }
        return StaffMember(id: id, name: name, roles: roles, hasSensitiveAccess: sensitive)
    }

    static func facts(
        sensitive: Bool = false, sentAt: Instant = start, reference: Reference = reference, marks: [Mark] = []
    ) -> Facts {
        guard let form = FormName("theft"), let version = FormVersion(hash: String(repeating: "0a", count: 32)) else {
            preconditionFailure("a bad form in a test")
        }
        return Facts(
            reference: reference, submittedAt: sentAt, form: form, formVersion: version, channel: .online,
            crime: "theft", isSensitive: sensitive, retention: .standard, marks: marks
        )
    }

    static let reference = Reference.known("7K3M-Q9XD")
    static let otherReference = Reference.known("0123-4567")

    /// A report that went through these steps, one minute each.
    static func report(sensitive: Bool = false, _ steps: [(Command, Actor)] = []) throws -> Report {
        var report = Report(submitted: facts(sensitive: sensitive))
        for (place, step) in steps.enumerated() {
            try report.carryOut(step.0, by: step.1, at: start + .minutes(place + 1))
        }
        return report
    }
}

extension Report {
    /// Decides and folds.
    @discardableResult
    mutating func carryOut(_ command: Command, by actor: Actor, at now: Instant) throws(Refusal) -> [ReportEvent] {
        let events = try decide(command, by: actor, at: now)
        for event in events { evolve(event) }
        return events
    }
}

extension Reference {
    /// The reference with these eight symbols, whatever its check symbol.
    static func known(_ symbols: String) -> Reference {
        for check in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" {
            if let reference = Reference(parsing: symbols + String(check)) { return reference }
        }
        preconditionFailure("no check symbol fits")
    }
}

/// Steps that tests walk.
enum Step {
    static let claim: (Command, Actor) = (.claim, .staff(Cast.handler))
    static let assess: (Command, Actor) = (.assess(Cast.assessment), .staff(Cast.handler))
    static let ask: (Command, Actor) = (.ask(question: "Which platform was it?"), .staff(Cast.handler))
    static let allocate: (Command, Actor) = (.allocate(to: Cast.investigator), .staff(Cast.investigator))
    static let assign: (Command, Actor) = (.assign(to: Cast.officer), .staff(Cast.dispatcher))
    static let close: (Command, Actor) = (
        .close(
            .noSuspectIdentified, reason: "CCTV shows nobody", wordsToReporter: "We found no suspect.",
            details: ["lines": "CCTV of the station, which shows nobody"]),
        .staff(Cast.investigator)
    )

    static func dispose(_ disposition: Disposition) -> (Command, Actor) {
        (
            .dispose(disposition, reason: "As assessed", wordsToReporter: "This is what we do next."),
            .staff(Cast.handler)
        )
    }

    static func toStage(_ stage: StageName) -> [(Command, Actor)] {
        let triaged = [claim, assess]
        return switch stage {
        case .awaitingTriage: []
        case .inTriage: triaged
        case .awaitingReporter: triaged + [ask]
        case .awaitingAllocation: triaged + [dispose(.investigate)]
        case .underInvestigation: triaged + [dispose(.investigate), allocate]
        case .awaitingAttendance: triaged + [dispose(.attend(.significant))]
        case .assigned: triaged + [dispose(.attend(.significant)), assign]
        case .closed: triaged + [dispose(.investigate), allocate, close]
        }
    }
}

/// SplitMix64: the same seed gives the same run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A new seed for each run, or the one in BLUELAMP_TEST_SEED; printed, so that a failure can be run again.
    static func seed(for test: String) -> UInt64 {
        let given = ProcessInfo.processInfo.environment["BLUELAMP_TEST_SEED"].flatMap(UInt64.init)
        let seed = given ?? UInt64.random(in: .min ... .max)
        print("\(test): BLUELAMP_TEST_SEED=\(seed)")
        return seed
    }
}
