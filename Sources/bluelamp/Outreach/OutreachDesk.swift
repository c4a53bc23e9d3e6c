import Forms
import Foundation
import Store
import Vault

/// Everything that writes to people: who takes messages out, in which words, and where they lead.
struct OutreachDesk: Sendable {
    let couriers: Couriers
    let templates: MessageTemplates?
    let alertRecipients: [AlertRecipient]
    let site: String

    /// Writes to nobody.
    static let nobody = OutreachDesk(
        couriers: Couriers(naming: [], neutral: []), templates: nil, alertRecipients: [], site: "")

    init(couriers: Couriers, templates: MessageTemplates?, alertRecipients: [AlertRecipient], site: String) {
        self.couriers = couriers
        self.templates = templates
        self.alertRecipients = alertRecipients
        self.site = site
    }

    /// - Throws: `Stop` where a courier is set that cannot be, or that has no words to take.
    init(_ settings: Settings, _ library: FormLibrary) throws {
        let couriers = try Couriers(
            settings.outreach, force: library.force.name, outbox: settings.dataDir.appending(path: "outbox"),
            now: { .now })
        guard !couriers.isAnything || library.messages != nil else {
            throw Stop(
                .misused, "courier: \(settings.forms.relativePath) has no messages.yaml, so there are no words to send."
            )
        }
        self.init(
            couriers: couriers, templates: library.messages, alertRecipients: settings.outreach.alertRecipients,
            site: settings.siteAddress)
    }

    func messages(_ reports: ReportStore, _ vault: KeyVault) -> MessageDelivery {
        MessageDelivery(reports: reports, vault: vault, couriers: couriers, templates: templates, site: site)
    }

    func alerts(_ reports: ReportStore) -> AlertMessages {
        AlertMessages(
            reports: reports, couriers: couriers, recipients: alertRecipients, link: site + "/staff/dispatch")
    }

    func close() async { await couriers.close() }
}
