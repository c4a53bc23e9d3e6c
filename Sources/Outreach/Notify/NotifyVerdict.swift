internal import Foundation

/// What an answer of Notify means for the message.
enum NotifyVerdict {
    /// Notify's errors, as its documentation lists them.
    private struct Refusal: Decodable {
        struct Fault: Decodable {
            let error: String
            let message: String
        }

        let errors: [Fault]
    }

    private struct Accepted: Decodable {
        let id: String
    }

    /// Refusals with 400 that are about our account, not about the message or its address.
    private static let aboutUs = [
        "team-only api key", "trial mode", "template_id", "template not found", "template has been deleted",
        "missing personalisation",
    ]
    /// Limits are counted by the minute; that of a day ends at midnight.
    private static let minute = Duration.seconds(60)
    private static let hour = Duration.seconds(3600)

    static func delivery(_ answer: NotifyAccount.Answer?) -> Delivery {
        guard let answer else { return .again(after: nil, why: "Notify can't be reached or didn't answer in time") }
        let wait = answer.wait.map { Duration.seconds(max(0, $0)) }
        let faults = (try? JSONDecoder().decode(Refusal.self, from: answer.body))?.errors ?? []
        switch answer.status {
        case 201:
            return .delivered(receipt: (try? JSONDecoder().decode(Accepted.self, from: answer.body))?.id)
        case 400 where faults.isEmpty:
            return .again(after: wait, why: "something that isn't Notify answers with 400")
        case 400:
            let isOurs = faults.contains { fault in
                aboutUs.contains { fault.message.lowercased().contains($0) }
            }
            return isOurs
                ? .again(after: wait, why: "Notify refuses our account or template (400)")
                : .never(why: "Notify refuses the address or the message (400)")
        case 401, 403:
            return .again(after: wait, why: "Notify refuses our key, or our clock is wrong (\(answer.status))")
        case 429:
            let isForToday = faults.contains { $0.error == "TooManyRequestsError" }
            return .again(after: wait ?? (isForToday ? hour : minute), why: "Notify's limit is reached (429)")
        default:
            return .again(after: wait, why: "Notify answers with \(answer.status)")
        }
    }
}
