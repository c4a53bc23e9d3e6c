package import Reporting
package import Vault

/// Reports and what belongs to them: drafts, published forms, queues, disclosures.
///
/// Everything that a person typed is sealed before a transaction begins and opened after it has ended, so that neither
/// a key nor a plain word is ever held while the database waits.
package struct ReportStore: Sendable {
    let database: any Database
    let vault: KeyVault
    /// How long things may take here.
    package let targets: ClockTargets
    let published = PublishedForms()
    /// Where new references come from.
    let newReference: @Sendable () -> Reference

    package init(database: any Database, vault: KeyVault, targets: ClockTargets) {
        self.init(database: database, vault: vault, targets: targets) {
            var source = SystemRandomNumberGenerator()
            return Reference.random(using: &source)
        }
    }

    /// With references from a source of the caller's: the demo's are the same each time.
    package init(
        database: any Database, vault: KeyVault, targets: ClockTargets,
        newReference: @escaping @Sendable () -> Reference
    ) {
        self.database = database
        self.vault = vault
        self.targets = targets
        self.newReference = newReference
    }

    /// What is done in the background for these reports.
    package var jobs: JobStore { JobStore(database: database) }

    /// The topics of the changes that this store announces; the key of each is a reference.
    package enum Topic {
        /// A report came, or its row in the triage queue changed.
        package static let queue = "queue"
        /// Something in dispatch changed, or an alert began or ended.
        package static let dispatch = "dispatch"
        /// An officer's own list changed.
        package static let assignments = "assignments"
        /// Anything happened to a report.
        package static let report = "report"

        /// The topic of a queue.
        package static func of(_ queue: QueueName) -> String {
            switch queue {
            case .triage: Self.queue
            case .dispatch: dispatch
            case .tdiu, .recording, .messages: queue.rawValue
            }
        }
    }
}
