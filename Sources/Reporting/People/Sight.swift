/// What a member of staff may see of a report's narrative and contacts.
package enum Sight: Hashable, Sendable {
    /// It is their work: no reason is asked. The view is recorded all the same.
    case asTheirWork
    /// A look at a report that waits, to choose it: what, where, when, risks and the reporter's own words, without how to
    /// reach anybody. Recorded too.
    case aLook
    /// Outside their own work: a reason is asked first, and goes on record.
    case withReason
    case refused(Refusal)
}

extension Report {
    /// Who sees what stands in docs/roles.md: handlers a report while it is theirs, a look at what waits, and others by
    /// search with a reason; investigators, dispatchers and officers what is in their queue or hands; supervisors all
    /// queues, registrars all.
    package func sight(of member: StaffMember) -> Sight {
        let seen = unrestrictedSight(of: member)
        if case .refused = seen { return seen }
        // Whoever had it in hand when it was made sensitive may finish.
        guard !record.isSensitive || member.hasSensitiveAccess || isWorkedOn(by: member) else {
            return .refused(.sensitive)
        }
        return seen
    }

    private func unrestrictedSight(of member: StaffMember) -> Sight {
        if isWorkedOn(by: member) || member.may(.seeAllQueues) || member.may(.readAll) || isQueued(for: member) {
            return .asTheirWork
        }
        if triage.isOpen, member.may(.claim) { return .aLook }
        let wasTheirs = inquiry?.lastInvestigator?.id == member.id
        return member.may(.search) || wasTheirs ? .withReason : .refused(.notPermitted(.read))
    }

    /// TDIU investigators, dispatchers and those who record crimes choose from their queues by reading.
    private func isQueued(for member: StaffMember) -> Bool {
        if let inquiry, inquiry.isOpen, inquiry.investigator == nil, member.may(.seeTDIUQueue) { return true }
        if attendance?.isOpen == true, member.may(.seeDispatchQueue) { return true }
        return record.recording == .due && member.may(.reviewNoCrime)
    }
}
