/// Where a report stands, in the words that its reporter reads.
package struct PublicStatus: Hashable, Sendable {
    package let title: String
    package let explanation: String
}

extension Report {
    package var publicStatus: PublicStatus {
        if withdrawal != nil, !isClosed {
            return PublicStatus(
                title: "You have withdrawn this report",
                explanation: "A person will still read it once, to be sure that nobody is in danger. Nothing has been "
                    + "deleted. If you did not withdraw it yourself, call 101, or 999 in an emergency."
            )
        }
        switch stage {
        case .awaitingTriage(.ordinary):
            return PublicStatus(
                title: "Received",
                explanation: "Your report is with us. A person will read it and decide what happens next."
            )
        case .awaitingTriage(.front):
            return PublicStatus(
                title: "Next to be read",
                explanation: "Your report is at the front of the queue. A person will read it and decide what happens "
                    + "next."
            )
        case .inTriage:
            return PublicStatus(
                title: "Being read",
                explanation: "A call handler is reading your report now and will decide what happens next."
            )
        case .awaitingReporter:
            return PublicStatus(
                title: "We have a question for you",
                explanation: "Please answer it here. If you do not, your report goes on without your answer."
            )
        case .awaitingAllocation:
            return PublicStatus(
                title: "To be investigated",
                explanation: "The Telephone and Digital Investigation Unit will investigate your report. It is waiting "
                    + "for an investigator."
            )
        case .underInvestigation:
            return PublicStatus(
                title: "Being investigated",
                explanation: "Your report is being investigated. We will be in touch at least every 28 days."
            )
        case .awaitingAttendance:
            return PublicStatus(
                title: "Officers will come",
                explanation: "We are sending officers. If you are in danger before they arrive, call 999."
            )
        case .assigned:
            return PublicStatus(
                title: "An officer has been assigned",
                explanation: "An officer has your report and will come. If you are in danger before then, call 999."
            )
        case .closed(let closing):
            return PublicStatus(title: "Closed", explanation: closing.publicWords)
        }
    }
}

extension Closing {
    fileprivate var publicWords: String {
        switch cause {
        case .outcome(let outcome): outcome?.publicWords ?? "We have finished our work on your report."
        case .disposition(let disposition):
            switch disposition {
            case .transfer(let body): "Your report was passed to \(body), who will handle it from here."
            case .adviseOnly: "A person has read your report and sent you advice."
            case .link: "Your report is now handled together with another about the same thing."
            case .investigate, .attend, .notAPoliceMatter, .malicious:
                "A person has read your report. The police are not taking it further."
            }
        }
    }
}
