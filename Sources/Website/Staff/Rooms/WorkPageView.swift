import Reporting
import Store

/// A room: its lists of work.
struct WorkPageView: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/work"

    /// What was just done, with the way back to it.
    struct Done: Sendable {
        let words: String
        let path: String
        let reference: String
    }

    struct List: Sendable {
        let id: String
        let title: String
        let empty: String?
        let rows: [WorkRowView]
        let first: String?
        let next: String?
    }

    let title: String
    let done: Done?
    /// The line that tells when to read again.
    let events: String
    let lists: [List]

    static let samples = [
        WorkPageView(
            title: "Investigation unit",
            done: Done(words: "Allocated:", path: "/staff/reports/4T7K-2M9Q-P", reference: "4T7K-2M9Q-P"),
            events: "/staff/tdiu/events",
            lists: [
                List(
                    id: "list-0", title: "Your caseload", empty: nil, rows: WorkRowView.samples,
                    first: "/staff/tdiu", next: "/staff/tdiu?after0=1_2"),
                List(id: "list-1", title: "Waiting", empty: "Nothing waits.", rows: [], first: nil, next: nil),
            ])
    ]
}

/// One piece of work in a list.
struct WorkRowView: Sendable {
    struct Claim: Sendable {
        let path: String
        /// It has the focus: whoever comes from another report goes on with one key.
        var isNext = false
    }

    struct Tag: Sendable {
        let words: String
        /// `sensitive`, `marker`, `alert`, `news` or empty.
        let look: String
    }

    let reference: String
    let path: String
    let headline: String
    let form: String
    let channel: String
    let sent: String
    /// The clock that leads, by its name.
    let clock: ClockView
    /// Who has it, and how far; nil where nobody has.
    let standing: String?
    let place: String?
    let tags: [Tag]
    /// Dispatchers are alerted: it sounds.
    let isAlerting: Bool
    /// The report that the page beside shows.
    let isHere: Bool
    /// Where to claim it; nil where that is not for this person now.
    var claim: Claim?

    static let samples = [
        WorkRowView(
            reference: "4T7K-2M9Q-P", path: "/staff/reports/4T7K-2M9Q-P", headline: "Bicycle", form: "Theft",
            channel: "Online", sent: "13:20", clock: ClockView.samples[0], standing: nil, place: "12 High Street",
            tags: [Tag(words: "Sensitive", look: "sensitive")], isAlerting: true, isHere: true,
            claim: Claim(path: "/staff/reports/4T7K-2M9Q-P/claim", isNext: true)),
        WorkRowView(
            reference: "4T7K-2M9Q-P", path: "/staff/reports/4T7K-2M9Q-P", headline: "Phone", form: "Theft",
            channel: "Online", sent: "13:20", clock: ClockView.samples[1], standing: "A. Lind has it until 13:46",
            place: nil, tags: [], isAlerting: false, isHere: false, claim: nil),
    ]
}

extension WorkRowView {
    init(_ row: WorkRow, site: StaffSite, for member: StaffMember, at now: Instant, here: Reference? = nil) {
        let time = StaffTime(now: now)
        let isTheirs = row.holder == member.id
        let isFree = row.stage == .awaitingTriage || row.endsAt.map { $0 <= now } ?? false
        reference = row.reference.description
        path = StaffLink.report(row.reference)
        headline = row.headline
        form = row.form.map(site.title(of:)) ?? ""
        channel = row.channel?.title ?? ""
        sent = time.at(row.submittedAt)
        clock = ClockView(name: row.clock?.title ?? "", amber: row.amberAt, due: row.dueAt, at: now)
        standing = Self.standing(row, isTheirs: isTheirs, time, now)
        // The headline mostly says it already.
        place = row.place.flatMap { row.headline.contains($0.prefix(40)) ? nil : $0 }
        tags = Self.tags(row)
        isAlerting = row.isAlerting
        isHere = row.reference == here
        claim =
            row.kind == .triage && isFree && !isTheirs && member.may(.claim) && row.isReadable
            ? Claim(path: StaffLink.claim(row.reference)) : nil
    }

    /// What should catch the eye, the gravest first.
    private static func tags(_ row: WorkRow) -> [Tag] {
        var tags: [Tag] = []
        if let grade = row.grade, grade.attends {
            tags.append(Tag(words: "\(grade.rawValue) \(grade.title)", look: row.isAlerting ? "alert" : "grade"))
        }
        if row.newsAt != nil { tags.append(Tag(words: "New from the reporter", look: "news")) }
        tags += row.marks.filter { $0.kind != .files && $0.kind != .language }.map {
            Tag(words: $0.words, look: "marker")
        }
        if row.isSensitive { tags.append(Tag(words: "Sensitive", look: "sensitive")) }
        tags += row.markers.map { Tag(words: $0.title, look: "marker") }
        if row.isAsked, row.kind != .question { tags.append(Tag(words: "Question open", look: "")) }
        if row.kind == .question { tags.append(Tag(words: "Your question", look: "")) }
        if row.kind == .message { tags.append(Tag(words: "Message not delivered", look: "alert")) }
        tags += row.marks.filter { $0.kind == .files || $0.kind == .language }.map { Tag(words: $0.words, look: "") }
        return tags
    }

    private static func standing(_ row: WorkRow, isTheirs: Bool, _ time: StaffTime, _ now: Instant) -> String? {
        switch row.stage {
        case .awaitingReporter: return "Waiting for the reporter's answer"
        case .inTriage:
            let until = row.endsAt.map { $0 > now ? " until \(time.at($0))" : ", time is up" } ?? ""
            if isTheirs { return "You have it\(until)" }
            return "\(row.holderName ?? "Somebody") has it\(until)"
        case .awaitingTriage: return nil
        case .underInvestigation, .assigned:
            return isTheirs ? "With you" : row.holderName.map { "With \($0)" }
        case .awaitingAllocation, .awaitingAttendance, .closed: return row.stage?.title
        case nil: return "As a newer version of Bluelamp left it"
        }
    }
}
