extension CommandName {
    package static let assess = CommandName("assess", "assess this report")
}

extension Wording {
    package static let threat = Wording(
        "threat", title: "The threat line", missing: "Say who or what is threatened, and by whom.")
    package static let harm = Wording("harm", title: "The harm line", missing: "Say what harm there is or could be.")
    package static let risk = Wording(
        "risk", title: "The risk line",
        missing: "Assess the risk before you decide: how likely, how soon, and what until we act.")
    package static let investigation = Wording(
        "investigation", title: "The investigation line", missing: "Say what can be investigated.")
    package static let vulnerability = Wording(
        "vulnerability", title: "The vulnerability line",
        missing: "Assess vulnerability before you decide: can they protect themselves and others?")
    package static let engagement = Wording(
        "engagement", title: "The engagement line", missing: "Say what this person needs.")
}

extension Command {
    /// Lines may still be empty while a handler writes; which ones a decision needs is asked when they decide. One that
    /// changes nothing is no event.
    package static func assess(_ assessment: Assessment) -> Command {
        Command(.assess, staffWhoMay: .assess) { (report, member, _) throws(Refusal) in
            try report.checkClaim(of: member, for: .assess)
            let trimmed = try Assessment(
                threat: fitting(assessment.threat, .threat),
                harm: fitting(assessment.harm, .harm),
                risk: fitting(assessment.risk, .risk),
                investigation: fitting(assessment.investigation, .investigation),
                vulnerability: fitting(assessment.vulnerability, .vulnerability),
                engagement: fitting(assessment.engagement, .engagement),
                markers: assessment.markers
            )
            guard trimmed != report.assessment ?? Assessment() else { return [] }
            return [.triage(.assessed(Assessed(trimmed)))]
        }
    }
}

package struct Assessed: EventBody {
    package static let name = "assessed"
    package let assessment: Assessment

    package init(_ assessment: Assessment) {
        self.assessment = assessment
    }

    package init(from decoder: any Decoder) throws {
        assessment = try Assessment(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try assessment.encode(to: encoder)
    }

    /// Domestic abuse makes a report sensitive at once, and it stays so: taking the marker away is not enough to show it
    /// to everybody (`restrict` is).
    package func fold(into report: inout Report) {
        report.triage.assessment = assessment
        if assessment.markers.contains(.domesticAbuse) { report.record.isSensitive = true }
    }

    package var face: Face {
        let markers = Marker.allCases.filter(assessment.markers.contains).map(\.title).joined(separator: ", ")
        return Face(
            "Assessed",
            assessment.lines.filter { !$0.text.isEmpty }.map { "\($0.title): \($0.text)" }
                + [markers.isEmpty ? "" : "Markers: \(markers)"])
    }
}
