internal import Forms
internal import Reporting
internal import Vault

/// What a list shows of a report beyond its headline, sealed under the report's own key beside its rows of work.
struct SealedLine: Hashable, Sendable {
    private static let field = "line"

    let headline: String
    let marks: [Mark]
    let markers: [Marker]
    let place: String?

    private struct Stored: Codable {
        let marks: [Mark]
        let markers: [Marker]
        let place: String?
    }

    init(headline: String, marks: [Mark], markers: [Marker], place: String?) {
        self.headline = headline
        self.marks = marks
        self.markers = markers
        self.place = place
    }

    /// The line of a report as it stands.
    static func seal(_ report: Report, under key: ReportKey) -> [UInt8] {
        let set = report.assessment?.markers ?? []
        return key.seal(
            JSONText.bytes(
                Stored(
                    marks: report.facts.marks, markers: Marker.allCases.filter(set.contains), place: report.facts.place)
            ),
            as: field)
    }

    /// - Throws: where it is not what was written.
    static func open(_ sealed: [UInt8], with key: ReportKey) throws -> SealedLine {
        let stored = try JSONText.decode(Stored.self, from: try key.open(sealed, as: field))
        return SealedLine(headline: "", marks: stored.marks, markers: stored.markers, place: stored.place)
    }
}
