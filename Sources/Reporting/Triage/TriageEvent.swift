/// What can happen in triage.
package enum TriageEvent: StrandEvent {
    case claimed(Claimed)
    case claimRenewed(ClaimRenewed)
    case released(Released)
    case claimExpired(ClaimExpired)
    case assessed(Assessed)
    case disposed(Disposed)
    case decisionUndone(DecisionUndone)

    package var body: any EventBody {
        switch self {
        case .claimed(let body): body
        case .claimRenewed(let body): body
        case .released(let body): body
        case .claimExpired(let body): body
        case .assessed(let body): body
        case .disposed(let body): body
        case .decisionUndone(let body): body
        }
    }

    package static let kinds = [
        EventKind { .triage(.claimed($0)) },
        EventKind { .triage(.claimRenewed($0)) },
        EventKind { .triage(.released($0)) },
        EventKind { .triage(.claimExpired($0)) },
        EventKind { .triage(.assessed($0)) },
        EventKind { .triage(.disposed($0)) },
        EventKind { .triage(.decisionUndone($0)) },
    ]

    /// What staff may be offered here, with words that would do.
    static func deeds(on report: Report, for member: StaffMember, at now: Instant) -> [Command] {
        [
            .claim, .renewClaim, .release, .assess(Assessment()),
            .dispose(.adviseOnly, reason: "…", wordsToReporter: "…"), .undoDecision,
        ]
    }
}
