/// What can change about what a report is.
package enum RecordEvent: StrandEvent {
    case crimeRecorded(CrimeRecorded)
    case crimeReclassified(CrimeReclassified)
    case noCrimeDecided(NoCrimeDecided)
    case restricted(Restricted)
    case retained(Retained)
    case linked(Linked)
    case noted(Noted)
    case evidenceKept(EvidenceKept)
    case reassigned(Reassigned)
    case reopened(Reopened)

    package var body: any EventBody {
        switch self {
        case .crimeRecorded(let body): body
        case .crimeReclassified(let body): body
        case .noCrimeDecided(let body): body
        case .restricted(let body): body
        case .retained(let body): body
        case .linked(let body): body
        case .noted(let body): body
        case .evidenceKept(let body): body
        case .reassigned(let body): body
        case .reopened(let body): body
        }
    }

    package static let kinds = [
        EventKind { .record(.crimeRecorded($0)) },
        EventKind { .record(.crimeReclassified($0)) },
        EventKind { .record(.noCrimeDecided($0)) },
        EventKind { .record(.restricted($0)) },
        EventKind { .record(.retained($0)) },
        EventKind { .record(.linked($0)) },
        EventKind { .record(.noted($0)) },
        EventKind { .record(.evidenceKept($0)) },
        EventKind { .record(.reassigned($0)) },
        EventKind(version: 1) { .record(.reassigned($0)) },
        EventKind { .record(.reopened($0)) },
    ]

    /// What staff may be offered here, with words that would do.
    static func deeds(on report: Report, for member: StaffMember, at now: Instant) -> [Command] {
        let crime = report.record.crimes.first { $0.cancelledAt == nil }
        let group = RetentionGroup.allCases.first { $0 != report.record.retention }
        return [
            .recordCrime(class: "…", number: .sample, victim: "", reason: "…"),
            .reclassify(crime?.number ?? .sample, to: "…", reason: "…"), .noCrime(reason: "…"),
            .restrict(!report.record.isSensitive, reason: "…"), .retain(group ?? .serious, reason: "…"),
            .link(to: .sample, reason: "…"), .note(.line, "…"), .keepEvidence([.sample], about: "…"),
            .handOver(to: .anyOfficer, reason: "…"), .reopen(reason: "…"),
        ]
    }
}
