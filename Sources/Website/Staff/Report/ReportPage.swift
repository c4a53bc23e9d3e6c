/// One report, to be read in ten seconds and decided.
struct ReportPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/report"

    struct Refused: Sendable {
        struct Line: Sendable {
            /// The control that it is about; nil where it is about the report.
            let field: String?
            let words: String
        }
        let title: String
        let lines: [Line]
    }

    struct Fact: Sendable {
        struct Line: Sendable {
            let question: String?
            let answer: String
        }
        let label: String
        let lines: [Line]
        let isWhat: Bool
    }

    struct Danger: Sendable {
        struct Phrase: Sendable {
            let phrase: String
            let why: String
        }
        let phrases: [Phrase]
    }

    struct Related: Sendable {
        struct Report: Sendable {
            let path: String
            let headline: String
            let shared: String
            let stage: String
            let sent: String
            let reference: String
        }
        let reports: [Report]
        let more: More?

        /// What would push the answers off the screen.
        struct More: Sendable {
            let words: String
            let reports: [Report]
        }
    }

    struct Section: Sendable {
        struct Line: Sendable {
            let label: String
            let values: [Value]
        }
        struct Value: Sendable {
            let segments: [Segment]
        }
        /// A run of text, or a phrase in it to notice.
        struct Segment: Sendable {
            let text: String
            let notice: Danger.Phrase?
        }
        /// Nil where the questions speak for themselves.
        let title: String?
        let lines: [Line]
    }

    struct Moment: Sendable {
        let at: String
        let what: String
        let who: String
        let details: [String]
    }

    /// What reporter and staff have said to each other.
    struct Since: Sendable {
        let moments: [Moment]
    }

    struct Decided: Sendable {
        let what: String
        let who: String
        let at: String
        let reason: String
        let words: String
    }

    /// What the answers say. Nil where the report has gone out of this person's hands while they wrote.
    struct Content: Sendable {
        let channel: String
        let sent: String
        /// What the reporter sent that this person has not read.
        let news: Since?
        let first: [Fact]
        /// The questions about risk that nobody answered with one.
        let noRisk: String?
        let since: Since?
        /// The reporter's own words at length.
        let words: [Section.Line]
        let danger: Danger?
        let related: Related?
        let files: FileList?
        let sections: [Section]
        /// The questions that got no answer.
        let leftEmpty: String?
        let timeline: [Moment]
        let clocks: [ClockView]
    }

    struct Beside: Sendable {
        let rows: [WorkRowView]
    }

    let title: String
    let reference: String
    let form: String
    /// Where each open strand stands.
    let standing: [String]
    let isSensitive: Bool
    let markers: [String]
    /// What was just done.
    let notice: String?
    let refusal: Refused?
    let content: Content?
    /// Only a look, to choose what to claim.
    let isLook: Bool
    /// A newer program worked on it: it is shown read-only.
    let isFromNewer: Bool
    let holding: HoldingView
    let decision: DecisionView?
    let decided: Decided?
    let strands: StrandsView
    let deeds: [DeedView]
    let beside: Beside?

    static let samples = [
        ReportPage(
            title: "4T7K-2M9Q-P Theft", reference: "4T7K-2M9Q-P", form: "Theft", standing: ["In triage"],
            isSensitive: true, markers: ["Vulnerable"], notice: "Saved",
            refusal: Refused(
                title: "Not done",
                lines: [
                    .init(field: "reason", words: "Give the reason."), .init(field: nil, words: "Somebody has it."),
                ]),
            content: .sample, isLook: true, isFromNewer: true, holding: .samples[0],
            decision: .samples[0], decided: nil, strands: .samples[0], deeds: DeedView.samples,
            beside: Beside(rows: WorkRowView.samples)),
        ReportPage(
            title: "4T7K-2M9Q-P Theft", reference: "4T7K-2M9Q-P", form: "Theft", standing: ["Closed"],
            isSensitive: false, markers: [], notice: nil, refusal: nil, content: nil, isLook: false, isFromNewer: false,
            holding: .samples[1], decision: nil,
            decided: Decided(
                what: "Advice only", who: "P. Okafor", at: "14:05", reason: "No lines of enquiry.", words: "Thank you."),
            strands: .samples[1], deeds: [], beside: nil),
    ]
}

extension ReportPage.Content {
    static let sample = ReportPage.Content(
        channel: "Online", sent: "13:20",
        news: ReportPage.Since(moments: [
            ReportPage.Moment(at: "13:40", what: "Information added", who: "The reporter", details: ["He is back."])
        ]),
        first: [
            ReportPage.Fact(
                label: "What",
                lines: [.init(question: "Which?", answer: "Bicycle"), .init(question: nil, answer: "Bicycle")],
                isWhat: true)
        ],
        noRisk: "None of 4 questions about risk was answered with one.",
        since: ReportPage.Since(moments: [
            ReportPage.Moment(at: "13:40", what: "Answered", who: "The reporter", details: ["It was red."])
        ]),
        words: [
            .init(
                label: "Tell us",
                values: [
                    .init(segments: [
                        .init(text: "He had a ", notice: nil),
                        .init(text: "knife", notice: .init(phrase: "knife", why: "A weapon may be involved")),
                    ])
                ])
        ],
        danger: ReportPage.Danger(phrases: [.init(phrase: "knife", why: "A weapon may be involved")]),
        related: ReportPage.Related(
            reports: [
                .init(
                    path: "/staff/reports/4T7K-2M9Q-P", headline: "Phone", shared: "same telephone number",
                    stage: "Closed",
                    sent: "1 Nov", reference: "4T7K-2M9Q-P")
            ],
            more: .init(
                words: "1 more",
                reports: [
                    .init(
                        path: "/staff/reports/4T7K-2M9Q-P", headline: "Van", shared: "same postcode", stage: "Closed",
                        sent: "1 Oct", reference: "4T7K-2M9Q-P")
                ])),
        files: .sample,
        sections: [
            ReportPage.Section(title: nil, lines: []),
            ReportPage.Section(
                title: "The bicycle",
                lines: [.init(label: "Colour", values: [.init(segments: [.init(text: "Red", notice: nil)])])]),
        ],
        leftEmpty: "What would you like from us?",
        timeline: [
            ReportPage.Moment(at: "13:20", what: "Submitted", who: "The reporter", details: ["Reason: none"])
        ],
        clocks: ClockView.samples)
}

/// In whose hands the report is, and what this person may do about that.
struct HoldingView: Sendable {
    struct Lease: Sendable {
        let since: String
        let until: String
        let untilAt: String
        let renew: String
    }

    let title: String
    let words: String?
    let claim: String?
    let lease: Lease?
    let release: String?
    /// Where to claim again with everything typed kept; nil where the report is theirs or cannot be.
    let reclaim: String?

    static let samples = [
        HoldingView(
            title: "You have this report", words: "Since 13:31.", claim: nil,
            lease: Lease(since: "13:31", until: "13:46", untilAt: "1", renew: "/staff/reports/4T7K-2M9Q-P/renew"),
            release: "/staff/reports/4T7K-2M9Q-P/release", reclaim: "/staff/reports/4T7K-2M9Q-P/reclaim"),
        HoldingView(
            title: "Nobody has this report", words: nil, claim: "/staff/reports/4T7K-2M9Q-P/claim", lease: nil,
            release: nil, reclaim: nil),
    ]
}

/// Asks for a reason before a report is opened that is not the person's own work.
struct ReasonPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/reason"
    let title: String
    let reference: String
    let words: String
    let path: String
    /// Claiming makes it their own work, and no reason is needed.
    let claim: String?
    let wrong: String?
    let reason: String

    static let samples = [
        ReasonPage(
            title: "Why?", reference: "4T7K-2M9Q-P", words: "It waits in the queue.",
            path: "/staff/reports/4T7K-2M9Q-P",
            claim: "/staff/reports/4T7K-2M9Q-P/claim", wrong: "Give the reason.", reason: "x"),
        ReasonPage(
            title: "Why?", reference: "4T7K-2M9Q-P", words: "A. Lind has it.", path: "/staff/reports/4T7K-2M9Q-P",
            claim: nil, wrong: nil, reason: ""),
    ]
}
