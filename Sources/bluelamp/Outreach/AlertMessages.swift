import Outreach
import Reporting
import Store

/// Who is written to when officers are to go at once.
struct AlertRecipient: Hashable, Sendable {
    let way: Way
    /// An address, or a number in its international form.
    let to: String
}

/// Writes to the force's own addresses and telephones when officers are to go at once, beside the sound on dispatchers'
/// pages. Nothing of the report is in it: messages wait in boxes and on locked screens.
struct AlertMessages: Sendable {
    let reports: ReportStore
    let couriers: Couriers
    let recipients: [AlertRecipient]
    /// Where it is acknowledged.
    let link: String

    func send(_ job: Job, at now: Instant) async throws -> JobEnd {
        guard let alert = job.alert else { return .never(because: "what it carries is no alert") }
        guard !recipients.isEmpty else { return .done }
        guard let file = try await reports.file(alert.reference), file.report.attendance?.isAlerting == true,
            let began = file.events.first(where: { $0.number == alert.event })?.at
        else { return .done }

        var refused = 0
        var again: JobEnd?
        for recipient in recipients {
            // Better twice in one box than never in another: nobody waits for somebody else's, and all are tried again
            // where one could not be reached.
            guard let courier = couriers.courier(recipient.way, mayNamePolice: true) else {
                refused += 1
                continue
            }
            switch await courier.deliver(letter(job, recipient, written: began)) {
            case .delivered: break
            case .again(let after, let why): again = again ?? .again(because: why, earliest: after.map { now + $0 })
            case .never: refused += 1
            }
        }
        if let again { return again }
        return refused == recipients.count
            ? .never(because: "nobody of alert-email and alert-telephone can be reached") : .done
    }

    private func letter(_ job: Job, _ recipient: AlertRecipient, written: Instant) -> Outgoing {
        let words = "A report waits for officers, grade I or S. Nobody has acknowledged it yet."
        return Outgoing(
            id: "\(job.id) \(recipient.to)", to: recipient.to,
            subject: recipient.way == .email ? "Officers are to go to a report at once" : "",
            body: recipient.way == .email ? "\(words)\n\n\(link)\n" : "\(words) \(link)",
            written: written, isRepeat: job.attempts > 1)
    }
}
