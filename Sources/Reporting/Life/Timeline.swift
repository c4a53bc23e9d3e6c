extension RecordedEvent {
    /// The headline of this event in the staff's timeline; who and when stand beside it.
    package var title: String {
        switch event {
        case .submitted(let facts): "Submitted (\(facts.channel.title))"
        case .claimed: "Claimed"
        case .claimRenewed: "Claim renewed"
        case .released: "Released"
        case .claimExpired: "Claim ran out"
        case .assessed: "Assessed"
        case .questionAsked: "Question to the reporter"
        case .answered: "Answered"
        case .questionLapsed: "Question not answered in time"
        case .disposed(let decision): "Decided: \(decision.disposition.title)"
        case .allocated(let handover): "Allocated to \(handover.to.name)"
        case .assigned(let handover): "Assigned to \(handover.to.name)"
        case .alertAcknowledged: "Alert acknowledged"
        case .attended: "Attended"
        case .contactRecorded(let contact): "Contact: \(contact.how.title.lowercased())"
        case .escalated(let escalation): "Escalated: \(escalation.grade.title.lowercased())"
        case .closed(let closure): closure.outcome.map { "Closed: \($0.rawValue) \($0.title)" } ?? "Closed"
        case .reopened: "Reopened"
        case .reassigned(let reassignment): "Reassigned to \(reassignment.to.name)"
        case .withdrawn: "Withdrawn by the reporter"
        case .informationAdded: "Information added"
        }
    }

    /// What was written, a paragraph a line; empty where nothing was.
    package var paragraphs: [String] {
        switch event {
        case .assessed(let assessment):
            assessment.lines.filter { !$0.text.isEmpty }.map { "\($0.title): \($0.text)" } + markers(of: assessment)
        case .questionAsked(let question): [question.text]
        case .answered(let reply): [reply.text]
        case .disposed(let decision): [decision.reason, "To the reporter: \(decision.wordsToReporter)"]
        case .attended(let visit): [visit.summary] + (visit.wordsToReporter.map { ["To the reporter: \($0)"] } ?? [])
        case .contactRecorded(let contact): [contact.summary]
        case .escalated(let escalation): [escalation.reason]
        case .closed(let closure): [closure.reason, "To the reporter: \(closure.wordsToReporter)"]
        case .reopened(let reopening): [reopening.reason]
        case .reassigned(let reassignment): [reassignment.reason]
        case .withdrawn(let withdrawal): withdrawal.reason.isEmpty ? [] : [withdrawal.reason]
        case .informationAdded(let addition): [addition.text]
        case .submitted, .claimed, .claimRenewed, .released, .claimExpired, .questionLapsed, .allocated, .assigned,
            .alertAcknowledged:
            []
        }
    }

    /// What the reporter sees of this event on the tracking page; nil for what is the staff's own (claims, THRIVE,
    /// reasons, names of colleagues).
    package var publicEntry: PublicEntry? {
        switch event {
        case .submitted: entry("You sent your report", nil)
        case .questionAsked(let question): entry("We asked you a question", question.text)
        case .answered(let reply): entry("You answered", reply.text)
        case .questionLapsed: entry("We went on without an answer", nil)
        case .disposed(let decision): entry("We decided what happens next", decision.wordsToReporter)
        case .allocated: entry("An investigator took your report on", nil)
        case .assigned: entry("An officer was assigned", nil)
        case .attended(let visit): entry("Officers attended", visit.wordsToReporter)
        case .contactRecorded(let contact): contact.how.publicTitle.flatMap { entry($0, nil) }
        case .escalated: entry("We are sending officers", nil)
        case .closed(let closure): entry("We closed your report", closure.wordsToReporter)
        case .reopened: entry("We took your report up again", nil)
        case .withdrawn(let withdrawal):
            entry("You withdrew your report", withdrawal.reason.isEmpty ? nil : withdrawal.reason)
        case .informationAdded(let addition): entry("You added information", addition.text)
        case .claimed, .claimRenewed, .released, .claimExpired, .assessed, .alertAcknowledged, .reassigned: nil
        }
    }

    private func entry(_ title: String, _ text: String?) -> PublicEntry? {
        PublicEntry(at: at, title: title, text: text)
    }

    private func markers(of assessment: Assessment) -> [String] {
        guard !assessment.markers.isEmpty else { return [] }
        return ["Markers: " + Marker.allCases.filter(assessment.markers.contains).map(\.title).joined(separator: ", ")]
    }
}

/// One line of the reporter's own timeline.
package struct PublicEntry: Hashable, Sendable {
    package let at: Instant
    package let title: String
    /// What was asked, answered, said or added; nil where the title says it all.
    package let text: String?
}

extension Visit {
    fileprivate var wordsToReporter: String? {
        switch next {
        case .investigate: nil
        case .close(_, let words): words
        }
    }
}

extension ContactKind {
    /// Nil for a call that the reporter never took: it may have rung where nobody should know of it.
    fileprivate var publicTitle: String? {
        switch self {
        case .message: "We sent you a message"
        case .callThatReachedThem: "We spoke on the telephone"
        case .callUnanswered: nil
        case .visit: "We visited you"
        }
    }
}
