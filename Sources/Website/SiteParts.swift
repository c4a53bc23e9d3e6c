package import Evidence
package import Forms
package import Reporting
package import Store
package import Vault

/// All that the website is given to work with.
package struct SiteParts: Sendable {
    package let store: ReportStore
    package let staff: StaffStore
    package let evidence: EvidenceFolder
    package let library: FormLibrary
    package let vault: KeyVault
    package let settings: SiteSettings
    /// The time now, and no other clock.
    package let now: @Sendable () -> Instant

    package init(
        store: ReportStore, staff: StaffStore, evidence: EvidenceFolder, library: FormLibrary, vault: KeyVault,
        settings: SiteSettings, now: @escaping @Sendable () -> Instant
    ) {
        self.store = store
        self.staff = staff
        self.evidence = evidence
        self.library = library
        self.vault = vault
        self.settings = settings
        self.now = now
    }
}
