extension CommandName {
    package static let view = CommandName("view", "view what is new")
}

extension Command {
    /// Whoever has the work in hand was shown what the reporter sent. Nothing else ends news: no claim, no renewal, no
    /// release, no colleague's click.
    package static let view = Command(.view) { (report, actor, now) throws(Refusal) in
        guard case .staff(let member) = actor else { throw .onlyPeople }
        let strands = report.newsEnded(byViewOf: member)
        guard !strands.isEmpty else { return [] }
        return [.intake(.viewed(Viewed(strands: strands, by: member, at: now)))]
    }
}

package struct Viewed: EventBody {
    package static let name = "viewed"
    package let strands: [Strand]
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        for strand in strands {
            switch strand {
            case .triage: report.triage.news = nil
            case .attendance: report.attendance?.news = nil
            case .inquiry: report.inquiry?.news = nil
            }
        }
    }

    package var face: Face { Face("Read what the reporter sent") }
}
