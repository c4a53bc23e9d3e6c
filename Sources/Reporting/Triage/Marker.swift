/// A fact that changes how a report is handled.
package enum Marker: String, CaseIterable, Hashable, Sendable, Codable {
    case repeatVictim = "repeat-victim"
    case vulnerable
    case hateCrime = "hate-crime"
    case domesticAbuse = "domestic-abuse"
    case childAtRisk = "child-at-risk"
    case interpreterNeeded = "interpreter-needed"
    case doNotContactAtHome = "do-not-contact-at-home"

    package var title: String {
        switch self {
        case .repeatVictim: "Repeat victim"
        case .vulnerable: "Vulnerable"
        case .hateCrime: "Hate crime"
        case .domesticAbuse: "Domestic abuse"
        case .childAtRisk: "Child at risk"
        case .interpreterNeeded: "Interpreter needed"
        case .doNotContactAtHome: "Do not contact at home"
        }
    }
}
