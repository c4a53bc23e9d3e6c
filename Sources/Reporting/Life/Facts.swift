/// What never changes about a report after it was submitted.
package struct Facts: Hashable, Sendable, Codable {
    package let reference: Reference
    package let submittedAt: Instant
    package let form: FormName
    package let formVersion: FormVersion
    package let channel: Channel
    /// What the form maps to ("theft"); nil where the form reports no crime.
    package let crime: String?
    /// Seen only by staff with sensitive access.
    package let isSensitive: Bool
    package let retention: RetentionGroup

    package init(
        reference: Reference, submittedAt: Instant, form: FormName, formVersion: FormVersion, channel: Channel,
        crime: String?, isSensitive: Bool, retention: RetentionGroup
    ) {
        self.reference = reference
        self.submittedAt = submittedAt
        self.form = form
        self.formVersion = formVersion
        self.channel = channel
        self.crime = crime
        self.isSensitive = isSensitive
        self.retention = retention
    }

    private enum CodingKeys: String, CodingKey {
        case reference
        case submittedAt = "submitted-at"
        case form
        case formVersion = "form-version"
        case channel
        case crime
        case isSensitive = "sensitive"
        case retention
    }
}
