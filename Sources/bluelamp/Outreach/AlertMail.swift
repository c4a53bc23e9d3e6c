import Outreach
import Reporting
import Store

/// Mails the force's own addresses when officers are to go at once, beside the sound on dispatchers' pages. Nothing of the
/// report is in it: mail waits in boxes and on telephones.
struct AlertMail: Sendable {
    let reports: ReportStore
    let couriers: Couriers
    let addresses: [String]
    /// Where it is acknowledged.
    let link: String

    func send(_ job: Job, at now: Instant) async throws -> JobEnd {
        guard let alert = job.alert else { return .never(because: "what it carries is no alert") }
        guard !addresses.isEmpty, let courier = couriers.courier(.email, mayNamePolice: true) else { return .done }
        guard let file = try await reports.file(alert.reference), file.report.attendance?.isAlerting == true,
            let began = file.events.first(where: { $0.number == alert.event })?.at
        else { return .done }

        var refused = 0
        for address in addresses {
            // Better twice in one box than never in another: all are tried again where one could not be reached.
            let letter = Outgoing(
                id: "\(job.id) \(address)", to: address, subject: "Officers are to go to a report at once",
                body: """
                    A report waits for officers, grade I or S. Nobody has acknowledged it yet.

                    \(link)
                    """, written: began, isRepeat: job.attempts > 1)
            switch await courier.deliver(letter) {
            case .delivered: break
            case .again(let after, let why): return .again(because: why, earliest: after.map { now + $0 })
            case .never: refused += 1
            }
        }
        return refused == addresses.count ? .never(because: "no address of alert-email takes mail") : .done
    }
}
