import Forms
import Reporting

extension TrackPage.Ending {
    /// Nil while anybody works on the report.
    init?(_ report: Report, _ force: Force) {
        guard report.isClosed, let closing = report.record.closing else { return nil }
        let meaning =
            switch closing.cause {
            case .outcome(let outcome): outcome?.publicMeaning
            case .disposition(let disposition): disposition.publicMeaning
            }
        self.init(
            meaning: meaning,
            review: force.review.isEmpty
                ? [
                    "You have the right to ask us to look at this decision again. Call \(force.nonEmergency), give your "
                        + "reference and say that you want a review. You can also say so under “Add something”."
                ]
                : force.review)
    }
}

extension Outcome {
    /// What it means for the reporter, beside what happened.
    fileprivate var publicMeaning: String {
        switch self {
        case .charged, .chargedAlternate:
            "The case goes to court. The Victims’ Code gives you the right to be told what happens there."
        case .youthCaution, .youthCautionAlternate, .adultCaution, .adultCautionAlternate:
            "The offender admitted it, and the caution stands in police records. It does not go to court."
        case .takenIntoConsideration:
            "The offender admitted it when a court dealt with something else. There is no trial of its own."
        case .penaltyNotice, .drugsWarning: "It stands in police records. It does not go to court as it is now."
        case .communityResolution: "It was settled without a court."
        case .diversionOrEducation: "It does not go to court as long as the offender keeps to what was agreed."
        case .noSuspectIdentified, .furtherInvestigationNotInPublicInterest:
            "Nobody works on it any more. If you learn anything new, add it below: a person reads it, and it can be opened "
                + "again."
        case .passedToFraudBureau, .actionByAnotherBody:
            "They go on with it by their own rules. We do not investigate it ourselves."
        case .notInPublicInterestProsecutor, .notInPublicInterestPolice, .offenderDied, .suspectUnderAge,
            .suspectTooIll,
            .victimOrWitnessDeadOrTooIll, .noSupportSuspectNotIdentified, .evidentialDifficultiesVictimSupports,
            .evidentialDifficultiesVictimDoesNotSupport, .timeLimitExpired:
            "Nobody is taken to court for it. Your report stays on record."
        }
    }
}

extension Disposition {
    fileprivate var publicMeaning: String? {
        switch self {
        case .adviseOnly, .notAPoliceMatter:
            "Nobody works on it any more. If you learn anything new, add it below: a person reads it, and it can be opened "
                + "again."
        case .link: "What you told us is used there. You do not have to report it again."
        case .investigate, .attend, .transfer, .malicious, .noted: nil
        }
    }
}
