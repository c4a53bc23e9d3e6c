/// What was so when the report was submitted. What may change later (crime, sensitivity, retention) begins here and goes
/// on in the record strand.
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
    /// What a handler needs to choose a report by, drawn from the answers; empty where nothing stands out.
    package let marks: [Mark]
    /// Where it happened, in a line, for those who go there; nil where that was not said.
    package let place: String?

    package init(
        reference: Reference, submittedAt: Instant, form: FormName, formVersion: FormVersion, channel: Channel,
        crime: String?, isSensitive: Bool, retention: RetentionGroup, marks: [Mark] = [],
        place: String? = nil
    ) {
        self.reference = reference
        self.submittedAt = submittedAt
        self.form = form
        self.formVersion = formVersion
        self.channel = channel
        self.crime = crime
        self.isSensitive = isSensitive
        self.retention = retention
        self.marks = marks
        self.place = place
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
        case marks, place
    }

    /// Reports of 0.1 carry no marks.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        reference = try container.decode(Reference.self, forKey: .reference)
        submittedAt = try container.decode(Instant.self, forKey: .submittedAt)
        form = try container.decode(FormName.self, forKey: .form)
        formVersion = try container.decode(FormVersion.self, forKey: .formVersion)
        channel = try container.decode(Channel.self, forKey: .channel)
        crime = try container.decodeIfPresent(String.self, forKey: .crime)
        isSensitive = try container.decode(Bool.self, forKey: .isSensitive)
        retention = try container.decode(RetentionGroup.self, forKey: .retention)
        marks = try container.decodeIfPresent([Mark].self, forKey: .marks) ?? []
        place = try container.decodeIfPresent(String.self, forKey: .place)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(reference, forKey: .reference)
        try container.encode(submittedAt, forKey: .submittedAt)
        try container.encode(form, forKey: .form)
        try container.encode(formVersion, forKey: .formVersion)
        try container.encode(channel, forKey: .channel)
        try container.encodeIfPresent(crime, forKey: .crime)
        try container.encode(isSensitive, forKey: .isSensitive)
        try container.encode(retention, forKey: .retention)
        if !marks.isEmpty { try container.encode(marks, forKey: .marks) }
        try container.encodeIfPresent(place, forKey: .place)
    }
}

/// Something in a report that should catch the eye of whoever chooses what to read first. A prompt: it decides nothing.
package struct Mark: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// Somebody says that help is needed now. It stands before everything else in the triage queue.
        case helpNow = "help-now"
        case hurt
        /// Words that often mean danger.
        case danger
        case language
        case files
    }

    package let kind: Kind
    /// A few words for the queue's line: "Somebody is hurt".
    package let words: String

    package init(_ kind: Kind, _ words: String) {
        self.kind = kind
        self.words = words
    }
}
