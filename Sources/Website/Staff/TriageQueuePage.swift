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
    }

    let title: String
    let done: Done?
    let counts: [Count]
    let filters: [Filter]
    let rows: [QueueRowView]
    let isFilled: Bool
    /// What to read where there are no rows.
    let empty: String?
    let first: String?
    let next: String?

    static let samples = [
        TriageQueuePage(
            title: "Queue: 1 waiting",
            done: Done(words: "Decided:", path: "/staff/reports/4T7K-2M9Q-P", reference: "4T7K-2M9Q-P"),
            counts: [Count(number: "1", words: "waiting")],
            filters: [
                Filter(
                    name: "form", label: "Form",
                    choices: [
                        ChoiceView(value: "", words: "All", isChosen: true),
                        ChoiceView(value: "theft", words: "Theft", isChosen: false),
                    ])
            ], rows: QueueRowView.samples, isFilled: true, empty: nil, first: "/staff/queue",
            next: "/staff/queue?after=1_2"),
        TriageQueuePage(
            title: "Queue", done: nil, counts: [], filters: [], rows: [], isFilled: false, empty: "Nothing waits.",
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

/// One report in a queue.
struct QueueRowView: Sendable {
    let reference: String
    let path: String
    let headline: String
    let form: String
    let channel: String
    let sent: String
    let clock: ClockView
    /// Who has it, until when; nil where nobody has.
    let standing: String?
    let isSensitive: Bool
    /// The reporter has answered or added something.
    let isAnswered: Bool
    /// The report that the page beside shows.
    let isHere: Bool
    /// Where to claim it; nil where that is not for this person now.
    let claim: String?

    static let samples = [
        QueueRowView(
            reference: "4T7K-2M9Q-P", path: "/staff/reports/4T7K-2M9Q-P", headline: "Bicycle", form: "Theft",
            channel: "Online", sent: "13:20", clock: ClockView.samples[0], standing: nil, isSensitive: true,
            isAnswered: true, isHere: true, claim: "/staff/reports/4T7K-2M9Q-P/claim"),
        QueueRowView(
            reference: "4T7K-2M9Q-P", path: "/staff/reports/4T7K-2M9Q-P", headline: "Phone", form: "Theft",
            channel: "Online", sent: "13:20", clock: ClockView.samples[1], standing: "A. Lind has it until 13:46",
            isSensitive: false, isAnswered: false, isHere: false, claim: nil),
    ]
}

extension QueueRowView {
    init(_ row: QueueRow, formTitle: String, for member: StaffMember, at now: Instant, here: Reference? = nil) {
        let time = StaffTime(now: now)
        let isFree = row.stage == .awaitingTriage || row.claimedUntil.map { $0 <= now } ?? false
        let isTheirs = row.holder == member.id
        reference = row.reference.description
        path = StaffLink.report(row.reference)
        headline = row.headline
        form = formTitle
        channel = row.channel.title
        sent = time.at(row.submittedAt)
        clock = ClockView(name: "Triage", amber: row.amberAt, due: row.dueAt, at: now)
        standing = Self.standing(row, isTheirs: isTheirs, time, now)
        isSensitive = row.isSensitive
        isAnswered = row.newsAt != nil
        isHere = row.reference == here
        claim = isFree && !isTheirs && member.may(.claim) ? StaffLink.claim(row.reference) : nil
    }

    private static func standing(_ row: QueueRow, isTheirs: Bool, _ time: StaffTime, _ now: Instant) -> String? {
        switch row.stage {
        case .awaitingReporter: return "Waiting for the reporter's answer"
        case .inTriage:
            let until = row.claimedUntil.map { $0 > now ? " until \(time.at($0))" : ", time is up" } ?? ""
            if isTheirs { return "You have it\(until)" }
            return "\(row.claimedBy ?? "Somebody") has it\(until)"
        case .awaitingTriage: return nil
        case .awaitingAllocation, .underInvestigation, .awaitingAttendance, .assigned, .closed: return row.stage.title
        }
    }
}

/// Where things are on the staff's site.
enum StaffLink {
    static func report(_ reference: Reference) -> String { "/staff/reports/\(reference)" }
    static func claim(_ reference: Reference) -> String { report(reference) + "/claim" }
}
