/// How a report reached the police.
package enum Channel: String, CaseIterable, Hashable, Sendable, Codable {
    case online
    case phone101 = "phone-101"
    case phone999 = "phone-999"
    case frontCounter = "front-counter"
    case email
    case officer

    package var title: String {
        switch self {
        case .online: "Online"
        case .phone101: "Phone, 101"
        case .phone999: "Phone, 999"
        case .frontCounter: "Front counter"
        case .email: "Email"
        case .officer: "Officer on the street"
        }
    }
}
