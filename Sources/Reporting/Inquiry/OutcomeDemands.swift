extension Outcome {
    /// Something that the framework asks for with an outcome (DOMAIN-DETAIL §3.7).
    package struct Demand: Hashable, Sendable {
        package let field: String
        package let label: String
        package let missing: String
    }

    /// What has to be written down with this outcome; empty where the reason says it all.
    package var demands: [Demand] {
        switch self {
        case .noSupportSuspectNotIdentified, .evidentialDifficultiesVictimDoesNotSupport:
            [
                Demand(
                    field: "victim-words", label: "The victim's decision, in their own words",
                    missing: "Write down the victim's decision in their own words, and when they said it.")
            ]
        case .evidentialDifficultiesVictimSupports:
            [Demand(field: "gap", label: "What evidence is missing", missing: "Name the evidence that is missing.")]
        case .noSuspectIdentified:
            [
                Demand(
                    field: "lines", label: "Lines of enquiry that were followed",
                    missing: "List the lines of enquiry and why each came to its end.")
            ]
        case .actionByAnotherBody:
            [
                Demand(
                    field: "body", label: "Which body, and who there accepted it",
                    missing: "Name the body, and who there accepted it.")
            ]
        case .furtherInvestigationNotInPublicInterest:
            [Demand(field: "inspector", label: "The inspector who agreed", missing: "Name the inspector who agreed.")]
        case .offenderDied:
            [Demand(field: "suspect", label: "Who the offender was", missing: "Say who the offender was.")]
        case .timeLimitExpired:
            [
                Demand(
                    field: "limit", label: "Which time limit, and when it ended",
                    missing: "Say which time limit ended, and when.")
            ]
        case .charged, .chargedAlternate, .youthCaution, .youthCautionAlternate, .adultCaution, .adultCautionAlternate,
            .takenIntoConsideration, .penaltyNotice, .drugsWarning, .communityResolution, .diversionOrEducation,
            .notInPublicInterestProsecutor, .notInPublicInterestPolice, .suspectUnderAge, .suspectTooIll,
            .victimOrWitnessDeadOrTooIll, .passedToFraudBureau:
            []
        }
    }
}
