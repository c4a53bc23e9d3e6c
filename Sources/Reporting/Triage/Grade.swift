/// How fast officers attend. The raw values are the letters that control rooms use.
package enum Grade: String, CaseIterable, Hashable, Sendable, Codable {
    case immediate = "I"
    case significant = "S"
    case extended = "E"
    case referred = "R"

    package var title: String {
        switch self {
        case .immediate: "Immediate"
        case .significant: "Significant"
        case .extended: "Extended"
        case .referred: "Referred, no attendance"
        }
    }

    /// Whether officers go at all.
    package var attends: Bool {
        self != .referred
    }

    /// An immediate or significant grade alerts dispatchers until one of them acknowledges it.
    package var raisesAlert: Bool {
        switch self {
        case .immediate, .significant: true
        case .extended, .referred: false
        }
    }

    package func isFaster(than other: Grade) -> Bool {
        urgency > other.urgency
    }

    /// 3 for the fastest, 0 where nobody goes.
    var urgency: Int {
        switch self {
        case .immediate: 3
        case .significant: 2
        case .extended: 1
        case .referred: 0
        }
    }
}
