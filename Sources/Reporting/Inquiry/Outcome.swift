/// How a crime record ended: outcomes 1 to 22 of the Home Office framework. The raw values are its codes.
package enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    case charged = "1"
    case chargedAlternate = "1A"
    case youthCaution = "2"
    case youthCautionAlternate = "2A"
    case adultCaution = "3"
    case adultCautionAlternate = "3A"
    case takenIntoConsideration = "4"
    case offenderDied = "5"
    case penaltyNotice = "6"
    case drugsWarning = "7"
    case communityResolution = "8"
    case notInPublicInterestProsecutor = "9"
    case notInPublicInterestPolice = "10"
    case suspectUnderAge = "11"
    case suspectTooIll = "12"
    case victimOrWitnessDeadOrTooIll = "13"
    case noSupportSuspectNotIdentified = "14"
    case evidentialDifficultiesVictimSupports = "15"
    case evidentialDifficultiesVictimDoesNotSupport = "16"
    case timeLimitExpired = "17"
    case noSuspectIdentified = "18"
    case passedToFraudBureau = "19"
    case actionByAnotherBody = "20"
    case furtherInvestigationNotInPublicInterest = "21"
    case diversionOrEducation = "22"

    /// As the framework names it.
    package var title: String {
        switch self {
        case .charged: "Charged or summonsed"
        case .chargedAlternate: "Charged or summonsed for an alternate offence"
        case .youthCaution: "Youth caution"
        case .youthCautionAlternate: "Youth caution for an alternate offence"
        case .adultCaution: "Adult caution"
        case .adultCautionAlternate: "Adult caution for an alternate offence"
        case .takenIntoConsideration: "Taken into consideration"
        case .offenderDied: "Offender died"
        case .penaltyNotice: "Penalty notice for disorder"
        case .drugsWarning: "Cannabis or khat warning"
        case .communityResolution: "Community resolution"
        case .notInPublicInterestProsecutor: "Prosecution not in the public interest (prosecutor)"
        case .notInPublicInterestPolice: "Formal action not in the public interest (police)"
        case .suspectUnderAge: "Suspect under the age of criminal responsibility"
        case .suspectTooIll: "Suspect too ill to prosecute"
        case .victimOrWitnessDeadOrTooIll: "Victim or key witness dead or too ill"
        case .noSupportSuspectNotIdentified: "Victim declines or cannot support, suspect not identified"
        case .evidentialDifficultiesVictimSupports:
            "Evidential difficulties, suspect identified, victim supports"
        case .evidentialDifficultiesVictimDoesNotSupport:
            "Evidential difficulties, suspect identified, victim does not support"
        case .timeLimitExpired: "Time limit for prosecution expired"
        case .noSuspectIdentified: "Investigation complete, no suspect identified"
        case .passedToFraudBureau: "Passed to the national fraud bureau"
        case .actionByAnotherBody: "Action by another body or agency"
        case .furtherInvestigationNotInPublicInterest: "Further investigation not in the public interest"
        case .diversionOrEducation: "Diversion or education"
        }
    }

    /// What the reporter reads, without the framework's terms.
    package var publicWords: String {
        switch self {
        case .charged, .chargedAlternate: "Someone has been charged."
        case .youthCaution, .youthCautionAlternate, .adultCaution, .adultCautionAlternate:
            "The offender was given a caution."
        case .takenIntoConsideration: "The offence was dealt with as part of another case."
        case .penaltyNotice: "The offender was given a penalty notice."
        case .drugsWarning: "The offender was given a warning."
        case .communityResolution: "It was resolved by agreement with the offender."
        case .notInPublicInterestProsecutor, .notInPublicInterestPolice:
            "It was decided that a prosecution would not be in the public interest."
        case .offenderDied, .suspectUnderAge, .suspectTooIll, .victimOrWitnessDeadOrTooIll, .timeLimitExpired,
            .noSupportSuspectNotIdentified, .evidentialDifficultiesVictimSupports,
            .evidentialDifficultiesVictimDoesNotSupport:
            "It is not possible to prosecute."
        case .noSuspectIdentified: "The investigation is complete. No suspect was identified."
        case .passedToFraudBureau: "It was passed to the national fraud service."
        case .actionByAnotherBody: "Another organisation is dealing with it."
        case .furtherInvestigationNotInPublicInterest:
            "It was decided that further investigation would not be in the public interest."
        case .diversionOrEducation: "The offender was given help or education to stop it happening again."
        }
    }
}
