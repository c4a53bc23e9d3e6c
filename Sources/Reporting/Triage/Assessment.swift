/// A call handler's assessment by THRIVE: one line a letter, in their own words, and the markers that they set.
package struct Assessment: Hashable, Sendable, Codable {
    /// Who or what is threatened, by whom, now?
    package let threat: String
    /// What if it happens?
    package let harm: String
    /// How likely, how soon; what until we act?
    package let risk: String
    /// Which lines of enquiry, and do they wait?
    package let investigation: String
    /// Can they protect themselves and others?
    package let vulnerability: String
    /// What does this person need; how do they want to be contacted?
    package let engagement: String
    package let markers: Set<Marker>

    package init(
        threat: String = "", harm: String = "", risk: String = "", investigation: String = "",
        vulnerability: String = "", engagement: String = "", markers: Set<Marker> = []
    ) {
        self.threat = threat
        self.harm = harm
        self.risk = risk
        self.investigation = investigation
        self.vulnerability = vulnerability
        self.engagement = engagement
        self.markers = markers
    }

    /// The six lines in the order of the letters.
    package var lines: [(title: String, text: String)] {
        [
            ("Threat", threat), ("Harm", harm), ("Risk", risk), ("Investigation", investigation),
            ("Vulnerability", vulnerability), ("Engagement", engagement),
        ]
    }

    private enum Key: String, CodingKey {
        case threat, harm, risk, investigation, vulnerability, engagement, markers
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        threat = try container.decode(String.self, forKey: .threat)
        harm = try container.decode(String.self, forKey: .harm)
        risk = try container.decode(String.self, forKey: .risk)
        investigation = try container.decode(String.self, forKey: .investigation)
        vulnerability = try container.decode(String.self, forKey: .vulnerability)
        engagement = try container.decode(String.self, forKey: .engagement)
        markers = Set(try container.decode([Marker].self, forKey: .markers))
    }

    /// Markers in one order, so that the same assessment is always the same bytes.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(threat, forKey: .threat)
        try container.encode(harm, forKey: .harm)
        try container.encode(risk, forKey: .risk)
        try container.encode(investigation, forKey: .investigation)
        try container.encode(vulnerability, forKey: .vulnerability)
        try container.encode(engagement, forKey: .engagement)
        try container.encode(markers.sorted { $0.rawValue < $1.rawValue }, forKey: .markers)
    }
}
