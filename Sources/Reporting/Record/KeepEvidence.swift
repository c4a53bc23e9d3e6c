extension CommandName {
    package static let keepEvidence = CommandName("evidence", "add files to this report")
}

extension Wording {
    package static let aboutFiles = Wording("about", title: "What they are", missing: "Say what they are.")
}

extension Command {
    /// By whoever has the report in hand: photographs of a scene, a statement that was signed, a film that a shop gave.
    package static func keepEvidence(_ files: [AddedFile], about words: String) -> Command {
        Command(.keepEvidence, staffWhoMay: .keepEvidence, .ask, .recordAttendance) {
            (report, member, now) throws(Refusal) in
            try report.checkInHand(of: member, for: .keepEvidence)
            guard !files.isEmpty else { throw .noFiles }
            let words = try required(words, .aboutFiles, limit: 1000)
            return [.record(.evidenceKept(EvidenceKept(files: files, about: words, by: member, at: now)))]
        }
    }
}

/// Staff put files to the report. The reporter is told nothing of it.
package struct EvidenceKept: EventBody {
    package static let name = "evidence-kept"
    package let files: [AddedFile]
    package let about: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.intake.files += files
    }

    package var face: Face {
        Face(files.count == 1 ? "A file added" : "\(files.count) files added", [about] + files.map(\.name))
    }
}
