import Forms
import Outreach
import Reporting
import Store
import Vault
import Website

/// Takes the outbox's messages to reporters: as they asked to be written to, and not where they said that it is not safe.
///
/// What a message tells of stands on the tracking page whatever becomes of it here.
struct MessageDelivery: Sendable {
    /// Whoever would be told later than this reads it on the tracking page or is called: old news would only startle.
    static let tooLate: Duration = .days(3)

    let reports: ReportStore
    let vault: KeyVault
    let couriers: Couriers
    /// Nil where the force keeps no words for messages; then there is no courier either.
    let templates: MessageTemplates?
    /// The address of the public site.
    let site: String

    private struct LostLease: Error {}

    func deliver(_ job: Job, at now: Instant) async throws -> JobEnd {
        guard let message = job.message else { return .never(because: "what it carries is no message") }
        guard couriers.isAnything, let templates else { return .done }
        guard let file = try await reports.file(message.reference), let written = file.toBeSent(message),
            now.since(written) < Self.tooLate
        else { return .done }
        let routes = try await routes(of: file)
        guard !routes.isEmpty else { return .done }

        var refused: (way: DeliveryWay, why: String)?
        for route in routes {
            let link = try await link(to: file, by: route, at: now)
            let letter = route.letter(job, message.message, templates, link: link, written: written)
            switch await route.courier.deliver(letter) {
            case .delivered:
                return try await record(.delivered(message: message.event, route.way), of: message, job, at: now)
            case .again(let after, let why):
                return .again(because: why, earliest: after.map { now + $0 })
            case .never(let why):
                refused = refused ?? (route.way, why)
            }
        }
        guard let refused else { return .done }
        return try await record(
            .failed(message: message.event, refused.way, why: refused.why), of: message, job, at: now)
    }

    /// That it went, or cannot, is kept in the same write as the end of the job: neither without the other.
    private func record(
        _ command: Command, of message: MessageJob, _ job: Job, at now: Instant
    ) async throws -> JobEnd {
        do {
            _ = try await reports.perform(
                [Act([command], on: message.reference)], by: .system, at: now,
                alongside: { tx in
                    guard try JobStore.finish(job, in: tx) else { throw LostLease() }
                    return true
                })
            return .recorded
        } catch is LostLease {
            return .lost
        }
    }

    /// Where they go on. A mail may carry what opens the report, once the reporter has said that their mail is safe; a text
    /// message, which must be short, and whatever is about a sensitive report lead to the page that asks for the code.
    private func link(to file: ReportFile, by route: Route, at now: Instant) async throws -> String {
        let door = "\(site)/track"
        guard route.way == .email, !file.report.record.isSensitive else { return door }
        return try await TrackingLinks.link(
            to: file.report.facts.reference, of: reports, vault: vault, site: site, at: now) ?? door
    }

    /// The ways to reach this reporter, the first to try first; none where they did not choose any, or the force has none.
    private func routes(of file: ReportFile) async throws -> [Route] {
        let facts = file.report.facts
        guard let form = try await reports.form(facts.form, version: facts.formVersion) else { return [] }
        let contact = SafeContact(Journey(form, file.answers))
        let places: [(Way, DeliveryWay, String?)] = [
            (.email, .email, contact.email), (.text, .text, contact.telephone),
        ]
        return places.compactMap { way, delivery, address in
            guard let address, let courier = couriers.courier(way, mayNamePolice: contact.mayNamePolice) else {
                return nil
            }
            return Route(way: delivery, courier: courier, address: address, mayNamePolice: contact.mayNamePolice)
        }
    }
}

/// One way to one reporter.
private struct Route {
    let way: DeliveryWay
    let courier: any Courier
    let address: String
    let mayNamePolice: Bool

    func letter(
        _ job: Job, _ message: ReporterMessage, _ templates: MessageTemplates, link: String, written: Instant
    ) -> Outgoing {
        let occasion = Occasion(message)
        let email = templates.email(occasion, mayNamePolice: mayNamePolice, link: link)
        return Outgoing(
            id: job.id, to: address, subject: courier.way == .email ? email.subject : "",
            body: courier.way == .email
                ? email.body : templates.text(occasion, mayNamePolice: mayNamePolice, link: link),
            written: written, isRepeat: job.attempts > 1)
    }
}

extension ReportFile {
    /// When it was written, if the reporter is still to be told of it: nil where they read it already, or it was taken back.
    fileprivate func toBeSent(_ message: MessageJob) -> Instant? {
        guard let event = events.first(where: { $0.number == message.event }) else { return nil }
        switch report.correspondence.messages.first(where: { $0.number == message.event })?.standing {
        case .waiting, .failed, nil: return event.at
        case .delivered, .cancelled: return nil
        }
    }
}

extension Occasion {
    /// What the words of `messages.yaml` are chosen by.
    init(_ message: ReporterMessage) {
        self =
            switch message {
            case .received: .received
            case .questionAsked: .questionAsked
            case .message: .message
            case .evidenceRequested: .evidenceRequested
            case .decided: .decided
            case .investigatorAllocated: .investigatorAllocated
            case .officersToAttend: .officersToAttend
            case .appointmentOffered: .appointmentOffered
            case .appointmentConfirmed: .appointmentConfirmed
            case .appointmentCancelled: .appointmentCancelled
            case .closed: .closed
            case .reopened: .reopened
            case .withdrawn: .withdrawn
            }
    }
}
