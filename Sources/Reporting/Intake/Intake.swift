/// The intake strand: what the reporter sent, and what of it staff have viewed.
package struct Intake: Hashable, Sendable {
    /// That the reporter withdrew, and why. A person still looks at the report: withdrawing may have been forced.
    package internal(set) var withdrawal: Withdrawal?
    /// Files sent after the report, and those that staff added.
    package internal(set) var files: [AddedFile] = []

    init() {}
}

extension Report {
    /// When the reporter last sent something that whoever works on it has not viewed; nil when there is nothing new.
    package var newsAt: Instant? {
        [
            triage.news, attendance?.isOpen == true ? attendance?.news : nil,
            inquiry?.isOpen == true ? inquiry?.news : nil,
        ]
        .compactMap(\.self).max()
    }

    /// The reporter sent something: it is news for every open strand, and where none is open it is triage's, with a clock
    /// of its own. Nothing that is said falls between.
    mutating func note(newsAt now: Instant) {
        if isClosed { triage.bringBack(at: now) }
        if triage.isOpen { triage.news = now }
        if attendance?.isOpen == true { attendance?.news = now }
        if inquiry?.isOpen == true { inquiry?.news = now }
    }

    /// Whether the reporter sent something that this person, who has the work in hand, has not been shown.
    package func hasNews(for member: StaffMember) -> Bool {
        !newsEnded(byViewOf: member).isEmpty
    }

    /// The strands whose news this person's view ends, because they have that work in hand or give it out.
    func newsEnded(byViewOf member: StaffMember) -> [Strand] {
        var strands: [Strand] = []
        if triage.news != nil, triage.claim?.by.id == member.id { strands.append(.triage) }
        if let attendance, attendance.isOpen, attendance.news != nil {
            let isOfficer = attendance.officers.contains { $0.officer.id == member.id }
            if isOfficer || (attendance.officers.isEmpty && member.may(.assign)) { strands.append(.attendance) }
        }
        if let inquiry, inquiry.isOpen, inquiry.news != nil, inquiry.investigator?.id == member.id {
            strands.append(.inquiry)
        }
        return strands
    }
}

/// The strands whose work stands in queues.
package enum Strand: String, CaseIterable, Hashable, Sendable, Codable {
    case triage, attendance, inquiry
}
