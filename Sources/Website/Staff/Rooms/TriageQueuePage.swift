import Reporting
import Store

/// The triage queue, ordered by its clock.
struct TriageQueuePage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/queue"

    struct Count: Sendable {
        let number: String
        let words: String
    }

    struct Filter: Sendable {
        let name: String
        let label: String
        let choices: [ChoiceView]
    }

    /// What was just done, with the way back to it.
    struct Done: Sendable {
        let words: String
        let path: String
        let reference: String
        /// Where a decision can be taken back for a moment; nil where there is none.
        let undo: Undo?
    }

    struct Undo: Sendable {
        let path: String
    }

    /// Something that this person decided today.
    struct Decided: Sendable {
        let path: String
        let headline: String
        let what: String
        let at: String
        let reference: String
    }

    let title: String
    let done: Done?
    let counts: [Count]
    let filters: [Filter]
    let rows: [WorkRowView]
    let isFilled: Bool
    /// What to read where there are no rows.
    let empty: String?
    let decided: [Decided]
    let first: String?
    let next: String?

    static let samples = [
        TriageQueuePage(
            title: "Queue: 1 waiting",
            done: Done(
                words: "Decided:", path: "/staff/reports/4T7K-2M9Q-P", reference: "4T7K-2M9Q-P",
                undo: Undo(path: "/staff/reports/4T7K-2M9Q-P/undo")),
            counts: [Count(number: "1", words: "waiting")],
            filters: [
                Filter(
                    name: "form", label: "Form",
                    choices: [
                        ChoiceView(value: "", words: "All", isChosen: true),
                        ChoiceView(value: "theft", words: "Theft", isChosen: false),
                    ])
            ], rows: WorkRowView.samples, isFilled: true, empty: nil,
            decided: [
                Decided(
                    path: "/staff/reports/4T7K-2M9Q-P", headline: "Phone", what: "Advice only", at: "13:20",
                    reference: "4T7K-2M9Q-P")
            ], first: "/staff/queue",
            next: "/staff/queue?after=1_2"),
        TriageQueuePage(
            title: "Queue", done: nil, counts: [], filters: [], rows: [], isFilled: false, empty: "Nothing waits.",
            decided: [],
            first: nil,
            next: nil),
    ]
}

/// One option of a list, or one tick.
struct ChoiceView: Sendable {
    let value: String
    let words: String
    let isChosen: Bool
}

/// Where things are on the staff's site.
enum StaffLink {
    static func report(_ reference: Reference) -> String { "/staff/reports/\(reference)" }
    static func claim(_ reference: Reference) -> String { report(reference) + "/claim" }
}
