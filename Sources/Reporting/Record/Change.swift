extension CommandName {
    package static let restrict = CommandName("restrict", "change who may see this report")
    package static let retain = CommandName("retain", "change how long this report is kept")
    package static let link = CommandName("link", "link this report to another")
    package static let reopen = CommandName("reopen", "reopen this report")
}

extension Refusal {
    package static let alreadySo = Refusal(.moment, "It is so already.")
    package static let alreadyLinked = Refusal(.words, "The two reports are linked already.", field: "other")
}

extension Command {
    /// Makes a report sensitive, or, by a supervisor alone, not sensitive any more.
    package static func restrict(_ isSensitive: Bool, reason: String) -> Command {
        Command(.restrict, staffWhoMay: .assess, .setTasks, .reassign) { (report, member, now) throws(Refusal) in
            if isSensitive { try report.checkInHand(of: member, for: .restrict) }
            guard isSensitive || member.may(.override) else { throw .notPermitted(.restrict) }
            guard report.record.isSensitive != isSensitive else { throw .alreadySo }
            let change = Restricted(
                isSensitive: isSensitive, reason: try required(reason, .reason), by: member, at: now)
            return [.record(.restricted(change))]
        }
    }

    package static func retain(_ group: RetentionGroup, reason: String) -> Command {
        Command(.retain, staffWhoMay: .decideOutcome, .reviewNoCrime) { (report, member, now) throws(Refusal) in
            if !member.may(.reviewNoCrime) { try report.checkInHand(of: member, for: .retain) }
            guard report.record.retention != group else { throw .alreadySo }
            return [
                .record(.retained(Retained(group: group, reason: try required(reason, .reason), by: member, at: now)))
            ]
        }
    }

    /// One side of a link; the store writes both sides together.
    package static func link(to other: Reference, reason: String) -> Command {
        Command(.link, staffWhoMay: .dispose, .setTasks) { (report, member, now) throws(Refusal) in
            guard other != report.reference else { throw .linkedToItself }
            guard !report.record.links.contains(other) else { throw .alreadyLinked }
            return [
                .record(.linked(Linked(other: other, reason: try required(reason, .reason), by: member, at: now)))
            ]
        }
    }

    /// Back to those whose work it was: triage with a clock of its own, the investigation unit, or dispatch. By somebody
    /// who may see it.
    package static func reopen(reason: String) -> Command {
        Command(.reopen, staffWhoMay: .dispose, .decideOutcome) { (report, member, now) throws(Refusal) in
            guard report.isClosed else { throw .notNow(.reopen, report.stage) }
            if case .refused(let refusal) = report.sight(of: member) { throw refusal }
            let reopening = Reopening(reason: try required(reason, .reason), by: member, at: now)
            return [.record(.reopened(Reopened(reopening)))]
        }
    }
}

extension Reference {
    /// Stands for whichever will be typed.
    static let sample: Reference = {
        guard let reference = Reference(parsing: "0000-0000-0") else {
            preconditionFailure("a bad reference of our own")
        }
        return reference
    }()
}

package struct Restricted: EventBody {
    package static let name = "restricted"
    package let isSensitive: Bool
    package let reason: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.record.isSensitive = isSensitive
    }

    package var face: Face { Face(isSensitive ? "Made sensitive" : "Not sensitive any more", [reason]) }
}

package struct Retained: EventBody {
    package static let name = "retained"
    package let group: RetentionGroup
    package let reason: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.record.retention = group
    }

    package var face: Face { Face("Retention: \(group.title)", [reason]) }
}

package struct Linked: EventBody {
    package static let name = "linked"
    package let other: Reference
    package let reason: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.record.note(linkTo: other)
    }

    package var face: Face { Face("Linked to \(other)", [reason]) }
}

/// A closed report taken up again.
package struct Reopening: Hashable, Sendable, Codable {
    package let reason: String
    package let by: StaffMember
    package let at: Instant
}

package struct Reopened: EventBody {
    package static let name = "reopened"
    package let reopening: Reopening

    package init(_ reopening: Reopening) {
        self.reopening = reopening
    }

    package init(from decoder: any Decoder) throws {
        reopening = try Reopening(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try reopening.encode(to: encoder)
    }

    package func fold(into report: inout Report) {
        guard report.isClosed else { return }
        if report.inquiry != nil, case .outcome = report.record.closing?.cause {
            report.openInquiry(at: reopening.at)
        } else if let attendance = report.attendance, case .outcome = report.record.closing?.cause {
            report.attendance = Attendance(grade: attendance.grade, since: reopening.at)
        } else {
            report.triage.bringBack(at: reopening.at)
        }
    }

    package var face: Face {
        Face("Reopened", [reopening.reason], toReporter: PublicLine("We took your report up again"))
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.reopened)] + report.alert }
}
