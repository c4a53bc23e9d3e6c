/// Something that the reporter was asked to send.
package struct EvidenceRequest: Hashable, Sendable {
    /// Counted from 1 within the report.
    package let number: Int
    package let what: String
    package let at: Instant
    package internal(set) var metAt: Instant?
}

/// A file that was sent or added after submitting: what it is, and what opens it. The file itself is kept apart.
package struct AddedFile: Hashable, Sendable, Codable {
    package let id: String
    package let name: String
    /// The kind of file that its content showed, as the evidence store names it.
    package let type: String
    package let bytes: Int
    /// In hexadecimal.
    package let sha256: String
    /// The key that the file is sealed with, in base 64: it stands only here, under the report's own key.
    package let key: String

    package init(id: String, name: String, type: String, bytes: Int, sha256: String, key: String) {
        self.id = id
        self.name = name
        self.type = type
        self.bytes = bytes
        self.sha256 = sha256
        self.key = key
    }

    /// Any file, for asking whether one may be added.
    package static let sample = AddedFile(id: "…", name: "…", type: "…", bytes: 1, sha256: "…", key: "…")
}

extension CommandName {
    package static let requestEvidence = CommandName("request-evidence", "ask for evidence")
    package static let sendEvidence = CommandName("send-evidence", "send evidence")
}

extension Wording {
    package static let what = Wording("what", title: "What is to be sent", missing: "Say what the reporter is to send.")
}

extension Refusal {
    package static let noFiles = Refusal(.words, "Choose at least one file.", field: "files")
}

extension Command {
    /// By whoever has the report in hand: the investigator, the handler, an officer.
    package static func requestEvidence(_ what: String) -> Command {
        Command(.requestEvidence, staffWhoMay: .keepEvidence, .ask, .recordAttendance) {
            (report, member, now) throws(Refusal) in
            try report.checkInHand(of: member, for: .requestEvidence)
            let what = try required(what, .what, limit: 1000)
            let number = report.correspondence.requests.count + 1
            return [
                .correspondence(.evidenceRequested(EvidenceRequested(number: number, what: what, by: member, at: now)))
            ]
        }
    }

    /// What the reporter sends, asked for or not.
    package static func sendEvidence(_ files: [AddedFile], note: String) -> Command {
        Command(fromReporter: .sendEvidence) { (_, member, now) throws(Refusal) in
            guard !files.isEmpty else { throw .noFiles }
            let note = try fitting(note, .information)
            return [.correspondence(.evidenceReceived(EvidenceReceived(files: files, note: note, by: member, at: now)))]
        }
    }
}

package struct EvidenceRequested: EventBody {
    package static let name = "evidence-requested"
    package let number: Int
    package let what: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.correspondence.requests.append(EvidenceRequest(number: number, what: what, at: at))
        report.correspondence.note(message: report.version, .evidenceRequested, at: at)
    }

    package var face: Face {
        Face(
            "Evidence asked for", [what], toReporter: PublicLine("We asked you to send something", what),
            isExchange: true)
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.evidenceRequested)] }
}

package struct EvidenceReceived: EventBody {
    package static let name = "evidence-received"
    package let files: [AddedFile]
    package let note: String
    /// The member of staff who put it in for the reporter; nil where the reporter sent it.
    package let by: StaffMember?
    package let at: Instant

    package func fold(into report: inout Report) {
        for place in report.correspondence.requests.indices where report.correspondence.requests[place].metAt == nil {
            report.correspondence.requests[place].metAt = at
        }
        report.intake.files += files
        if by == nil { report.note(newsAt: at) }
    }

    package var face: Face {
        let names = files.map(\.name)
        return Face(
            files.count == 1 ? "A file sent" : "\(files.count) files sent", names + [note],
            toReporter: PublicLine(
                files.count == 1 ? "You sent a file" : "You sent \(files.count) files",
                ([names.joined(separator: ", ")] + (note.isEmpty ? [] : [note])).joined(separator: "\n")),
            isExchange: true)
    }
}
