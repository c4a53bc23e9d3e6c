/// Where a report stands, in the words that its reporter reads.
package struct PublicStatus: Hashable, Sendable {
    package let title: String
    package let explanation: String

    init(_ title: String, _ explanation: String) {
        self.title = title
        self.explanation = explanation
    }
}

extension Report {
    /// The strand that leads, or that there is a question.
    package var publicStatus: PublicStatus {
        if withdrawal != nil, !isClosed { return .withdrawn }
        if openQuestion != nil {
            return PublicStatus(
                "We have a question for you",
                "Please answer it here. If you do not, your report goes on without your answer.")
        }
        return publicStrands.first
            ?? PublicStatus("Closed", record.closing?.publicWords ?? "We have finished our work on your report.")
    }

    /// Each strand that is open, the leading one first.
    package var publicStrands: [PublicStatus] {
        [attendance?.publicStatus, triage.publicStatus, inquiry?.publicStatus].compactMap(\.self)
    }
}

extension PublicStatus {
    fileprivate static let withdrawn = PublicStatus(
        "You have withdrawn this report",
        "A person will still read it once, to be sure that nobody is in danger. Nothing has been deleted. If you did not "
            + "withdraw it yourself, call 101, or 999 in an emergency.")
}

extension Triage {
    fileprivate var publicStatus: PublicStatus? {
        switch state {
        case .waiting where decision != nil:
            PublicStatus("To be read again", "A person will read what is new and decide what happens next.")
        case .waiting(.ordinary):
            PublicStatus("Received", "Your report is with us. A person will read it and decide what happens next.")
        case .waiting(.front):
            PublicStatus(
                "To be read next",
                "Your report is back in the queue. A person will read it and decide what happens next.")
        case .held:
            PublicStatus("Being read", "A call handler has your report and will decide what happens next.")
        case .asked, .decided: nil
        }
    }
}

extension Attendance {
    fileprivate var publicStatus: PublicStatus? {
        guard isOpen else { return nil }
        let danger = "If you are in danger before they come, call 999."
        if officers.contains(where: { $0.arrivedAt != nil }) {
            return PublicStatus("Officers have arrived", "An officer has arrived. If you are in danger, call 999.")
        }
        if let officer = officers.first(where: { $0.setOutAt != nil }) {
            return PublicStatus("An officer is on the way", "\(officer.officer.name) is on the way. \(danger)")
        }
        if let officer = officers.first {
            return PublicStatus(
                "An officer has been assigned",
                "\(officer.officer.name) has your report and is to come to you. \(danger)")
        }
        return PublicStatus(
            "Officers are to come", "We decided that officers come to you. It is not settled yet who comes. \(danger)")
    }
}

extension Inquiry {
    fileprivate var publicStatus: PublicStatus? {
        switch state {
        case .waiting:
            PublicStatus(
                "To be investigated",
                "The Telephone and Digital Investigation Unit has your report. It is waiting for an investigator.")
        case .with(let investigator, _):
            PublicStatus(
                "Being investigated",
                "\(investigator.name) of the Telephone and Digital Investigation Unit is investigating your report.")
        case .closed: nil
        }
    }
}

extension Closing {
    fileprivate var publicWords: String {
        switch cause {
        case .outcome(let outcome): outcome?.publicWords ?? "We have finished our work on your report."
        case .disposition(let disposition): disposition.ending
        }
    }
}
