/// How long after its closing a report comes up for review.
package enum RetentionGroup: String, CaseIterable, Hashable, Sendable, Codable {
    case short
    case standard
    case serious
    case mostSerious = "most-serious"

    /// Years from closing to review (DOMAIN.md, Retention).
    package var years: Int {
        switch self {
        case .short: 1
        case .standard: 6
        case .serious: 10
        case .mostSerious: 100
        }
    }

    package var title: String {
        switch self {
        case .short: "Short: reviewed 1 year after closing"
        case .standard: "Standard: reviewed 6 years after closing"
        case .serious: "Serious: reviewed 10 years after closing"
        case .mostSerious: "Most serious: reviewed 100 years after closing"
        }
    }
}
