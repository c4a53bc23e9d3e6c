/// What a member of staff may see of a report's narrative and contacts.
package enum Sight: Hashable, Sendable {
    /// It is their work: no reason is asked. The view is recorded all the same.
    case asTheirWork
    /// Outside their own work: a reason is asked first, and goes on record.
    case withReason
    case refused(Refusal)
}

extension Report {
    /// Who sees what stands in docs/roles.md: handlers a report while it is theirs and others by search with a reason,
    /// investigators, dispatchers and officers what is in their queue or hands, supervisors all queues, registrars all.
    package func sight(of member: StaffMember) -> Sight {
        let isTheirs =
            holder?.id == member.id || member.may(.seeAllQueues) || member.may(.readAll) || isQueued(for: member)
        guard isTheirs || member.may(.search) else { return .refused(.notPermitted(.read)) }
        guard !facts.isSensitive || member.hasSensitiveAccess else { return .refused(.sensitive) }
        return isTheirs ? .asTheirWork : .withReason
    }

    /// TDIU investigators and dispatchers choose from their queues by reading; triage is taken in order, unread.
    private func isQueued(for member: StaffMember) -> Bool {
        switch stage {
        case .awaitingAllocation: member.may(.seeTDIUQueue)
        case .awaitingAttendance, .assigned: member.may(.seeDispatchQueue)
        case .awaitingTriage, .inTriage, .awaitingReporter, .underInvestigation, .closed: false
        }
    }
}
