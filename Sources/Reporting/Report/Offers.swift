/// Something that may be done with a report, or why not.
package struct Offer: Hashable, Sendable {
    package let command: CommandName
    /// Nil where it may be done now; what is still to be typed does not count.
    package let refusal: Refusal?
}

extension Report {
    /// What this member of staff may do with the report now, and why not the rest. Pages, machines and tests ask here: the
    /// commands themselves answer, with words that would do.
    package func offers(to member: StaffMember, at now: Instant) -> [Offer] {
        let commands =
            TriageEvent.deeds(on: self, for: member, at: now) + AttendanceEvent.deeds(on: self, for: member, at: now)
            + InquiryEvent.deeds(on: self, for: member, at: now)
            + CorrespondenceEvent.deeds(on: self, for: member, at: now)
            + RecordEvent.deeds(on: self, for: member, at: now) + IntakeEvent.deeds(on: self, for: member, at: now)
        return commands.map { command in
            do throws(Refusal) {
                _ = try decide(command, by: .staff(member), at: now)
                return Offer(command: command.name, refusal: nil)
            } catch {
                return Offer(command: command.name, refusal: error.kind == .words ? nil : error)
            }
        }
    }

    /// Whether this may be done now, by whichever of its forms.
    package func offers(_ command: CommandName, to member: StaffMember, at now: Instant) -> Bool {
        offers(to: member, at: now).contains { $0.command == command && $0.refusal == nil }
    }
}
