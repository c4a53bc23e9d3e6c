import Forms
import Reporting
import Store

/// Reference and access code.
struct TrackDoorPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/track-door"

    let title: String
    let errors: ErrorSummary?
    let reference: ControlView
    let code: ControlView

    init(reference typedReference: String, code typedCode: String, complaints: [Complaint] = []) {
        title = ErrorSummary.title("Track a report", isWrong: !complaints.isEmpty)
        errors = ErrorSummary(complaints)
        let words = Dictionary(complaints.map { ($0.field, $0.words) }) { first, _ in first }
        reference = .code(
            "reference", label: "Reference", hint: "9 letters and digits, for instance 7K2M-Q4ZD-8",
            value: typedReference, complaint: words["reference"])
        code = .code(
            "access-code", label: "Access code",
            hint: "28 letters and digits, shown with the reference when you sent your report", value: typedCode,
            complaint: words["access-code"])
    }

    static func referenceComplaint(_ typed: String) -> Complaint {
        Complaint(
            field: "reference",
            words: typed.isEmpty ? "Enter the reference" : "Check the reference: one or more of its signs are wrong")
    }

    static func codeComplaint(_ typed: String) -> Complaint {
        Complaint(
            field: "access-code",
            words: typed.isEmpty ? "Enter the access code" : "Check the access code: one or more of its signs are wrong"
        )
    }

    static let samples = [
        TrackDoorPage(reference: "", code: ""),
        TrackDoorPage(reference: "7", code: "", complaints: [referenceComplaint("7"), codeComplaint("")]),
    ]
}

/// Where a report stands, in plain words.
struct TrackPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/track"

    let title: String
    let errors: ErrorSummary?
    let reference: String
    let status: String
    let explanation: String
    let clocks: [Clock]
    /// The question that waits for an answer.
    let question: Question?
    let information: ControlView
    let entries: [Entry]
    let sections: [SaidSection]
    let canWithdraw: Bool

    struct Clock: Sendable {
        let isPast: Bool
        let title: String
        let words: String
    }

    struct Question: Sendable {
        let text: String
        let until: String
        let answer: ControlView
    }

    struct Entry: Sendable {
        let title: String
        let at: String
        let text: String?
    }

    static let samples = [
        TrackPage(
            title: "Your report", errors: nil, reference: "7K2M-Q4ZD-8", status: "Received",
            explanation: "A person will read it.",
            clocks: [
                Clock(isPast: true, title: "Sent", words: "2:05pm today"),
                Clock(isPast: false, title: "We answer you", words: "by 2:05pm tomorrow"),
            ], question: nil,
            information: .long("information", label: "Add", hint: nil, value: "", complaint: nil),
            entries: [
                Entry(title: "You sent your report", at: "2:05pm today", text: nil),
                Entry(title: "You added information", at: "2:10pm today", text: "It was blue."),
            ], sections: SaidSection.samples, canWithdraw: true),
        TrackPage(
            title: "Error: Your report",
            errors: ErrorSummary(lines: [.init(field: "answer", words: "Enter your answer")]),
            reference: "7K2M-Q4ZD-8", status: "We have a question for you", explanation: "Please answer it here.",
            clocks: [],
            question: Question(
                text: "Which colour was it?", until: "2:05pm tomorrow",
                answer: .long("answer", label: "Your answer", hint: nil, value: "", complaint: "Enter your answer")),
            information: .long("information", label: "Add", hint: nil, value: "", complaint: nil), entries: [],
            sections: [], canWithdraw: false),
    ]
}

extension TrackPage {
    init(
        _ file: ReportFile, sections: [SaidSection], site: PublicSite, at now: Instant, typed: String = "",
        complaint: Complaint? = nil
    ) {
        let report = file.report
        let clockface = site.clockface
        title = ErrorSummary.title("Your report", isWrong: complaint != nil)
        errors = ErrorSummary(complaint.map { [$0] } ?? [])
        reference = report.reference.description
        status = report.publicStatus.title
        explanation = report.publicStatus.explanation
        clocks = Self.clocks(report, site: site, at: now)
        question = report.openQuestion.map { question in
            Question(
                text: question.text, until: clockface.moment(question.until, seenAt: now),
                answer: .long(
                    "answer", label: "Your answer", hint: nil, value: complaint?.field == "answer" ? typed : "",
                    complaint: complaint?.field == "answer" ? complaint?.words : nil))
        }
        information = .long(
            "information", label: "What else do you want to tell us?",
            hint: "What you sent stays as it is. To correct something, say here what was wrong.",
            value: complaint?.field == "information" ? typed : "",
            complaint: complaint?.field == "information" ? complaint?.words : nil)
        entries = file.events.compactMap(\.publicEntry).reversed().map {
            Entry(title: $0.title, at: clockface.moment($0.at, seenAt: now), text: $0.text)
        }
        self.sections = sections
        canWithdraw = !report.isClosed && report.withdrawal == nil
    }

    /// The two promises: read within so long, answered within so long.
    private static func clocks(_ report: Report, site: PublicSite, at now: Instant) -> [Clock] {
        let sent = Clock(
            isPast: true, title: "Sent", words: site.clockface.moment(report.facts.submittedAt, seenAt: now))
        return [sent]
            + report.clocks(.standard).filter { $0.clock == .triage || $0.clock == .response }.map { reading in
                let isTriage = reading.clock == .triage
                let title = isTriage ? "A person reads it and decides what happens next" : "We answer you"
                func moment(_ instant: Instant) -> String { site.clockface.moment(instant, seenAt: now) }
                let words =
                    switch reading.state(at: now) {
                    case .running: "by \(moment(reading.due))"
                    case .met(let at): "done, \(moment(at))"
                    case .missed(let at?): "done late, \(moment(at)); it was due by \(moment(reading.due))"
                    case .missed(nil): "was due by \(moment(reading.due)). We are late, and we are sorry"
                    }
                return Clock(isPast: reading.ended != nil, title: title, words: words)
            }
    }

    /// A refusal in words for the reporter; the domain's own words are for staff.
    static func words(for refusal: Refusal, field: String) -> String {
        switch refusal {
        case .wordsMissing: field == "answer" ? "Enter your answer" : "Enter what you want to tell us"
        case .wordsTooLong: "Shorten what you wrote"
        default: "This can no longer be done. Load the page again to see where your report stands"
        }
    }
}

/// *Withdraw this report?*
struct WithdrawPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/withdraw"

    let title = "Withdraw your report?"
    let reference: String
    let reason: ControlView

    static let samples = [
        WithdrawPage(
            reference: "7K2M-Q4ZD-8", reason: .long("reason", label: "Why?", hint: nil, value: "", complaint: nil))
    ]
}

extension WithdrawPage {
    init(_ report: Report) {
        reference = report.reference.description
        reason = .long(
            "reason", label: "Why do you want to withdraw it? (optional)", hint: "You do not have to say.",
            value: "", complaint: nil)
    }
}
