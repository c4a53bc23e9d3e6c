import Forms
import Reporting
import Store

extension TrackPage {
    /// What the page is drawn from.
    struct Sight: Sendable {
        let file: ReportFile
        /// As it stands with what was delivered by showing it.
        let report: Report
        /// The events that the reporter sees for the first time.
        let unread: Set<Int>
        let sections: [SaidSection]
        let now: Instant

        /// A decision that was taken back at once, before the reporter had seen it, and that it was: neither happened to
        /// them.
        func isTakenBack(_ recorded: RecordedEvent) -> Bool {
            if case .triage(.decisionUndone) = recorded.event { return true }
            return report.correspondence.messages.contains {
                $0.number == recorded.number && $0.standing == .cancelled
            }
        }

        /// Whether words of this kind, which were read before, are folded away.
        func folds(_ occasion: ReporterMessage) -> Bool {
            report.record.isSensitive && !file.report.correspondence.unread.contains { $0.occasion == occasion }
        }
    }

    init(_ sight: Sight, site: PublicSite, typed: TrackTyped, isRefused: Bool) {
        let (report, now, clockface) = (sight.report, sight.now, site.clockface)
        title = ErrorSummary.title("Your report", isWrong: isRefused)
        errors = ErrorSummary(typed.complaints)
        notice = typed.notice
        reference = report.reference.description
        status = report.publicStatus.title
        explanation = report.publicStatus.explanation
        question = report.openQuestion.map { question in
            Question(
                words: Words(
                    question.text, isFolded: sight.folds(.questionAsked) && typed.words(about: "answer") == nil),
                until: clockface.moment(question.until, seenAt: now),
                answer: .words(
                    "answer", label: "Your answer", value: typed.answer, complaint: typed.words(about: "answer")))
        }
        meeting = report.attendance.flatMap { attendance in
            attendance.isOpen
                ? attendance.appointment.map {
                    MeetingView($0, clockface, phone: site.parts.library.force.nonEmergency, typed: typed, at: now)
                } : nil
        }
        ending = Ending(report, site.parts.library.force)
        entries = Self.entries(sight, clockface)
        strands = Strands(report)
        clocks = Self.clocks(sight, clockface)
        crimes = Crimes(report.record.crimes)
        adding = Adding(sight, typed)
        sections = sight.sections
        canWithdraw = report.canBeWithdrawn
    }

    /// Newest first; before all what was not read yet.
    private static func entries(_ sight: Sight, _ clockface: Clockface) -> [Entry] {
        let all = sight.file.events.reversed().compactMap { recorded -> Entry? in
            guard !sight.isTakenBack(recorded), let line = recorded.publicEntry else { return nil }
            let isNew = sight.unread.contains(recorded.number)
            let isAskedAbove = recorded.isAsking(sight.report.openQuestion)
            // Over the shoulder of whoever reads, an old word says as much as the name of the crime.
            let isFolded = sight.report.record.isSensitive && !isNew
            return Entry(
                isNew: isNew, title: line.title, at: clockface.moment(line.at, seenAt: sight.now),
                words: Words(isAskedAbove ? nil : line.text, isFolded: isFolded))
        }
        return all.filter(\.isNew) + all.filter { !$0.isNew }
    }

    /// The two promises: read within so long, answered within so long.
    private static func clocks(_ sight: Sight, _ clockface: Clockface) -> [Clock] {
        func moment(_ instant: Instant) -> String { clockface.moment(instant, seenAt: sight.now) }
        let report = sight.report
        return [Clock(isPast: true, title: "Sent", words: moment(report.facts.submittedAt))]
            + report.promises(sight.file.targets).map { reading in
                let words =
                    switch reading.state(at: sight.now) {
                    case .running: "by \(moment(reading.due))"
                    case .met(let at): "done, \(moment(at))"
                    case .missed(let at?): "done late, \(moment(at)); it was due by \(moment(reading.due))"
                    case .missed(nil): "was due by \(moment(reading.due)). We are late, and we are sorry"
                    }
                let isTriage = reading.clock == .triage
                return Clock(
                    isPast: reading.ended != nil,
                    title: isTriage ? "A person reads it and decides what happens next" : "We answer you",
                    words: words)
            }
    }
}

extension RecordedEvent {
    /// Whether this is the question that waits for an answer, which stands at the top of the page.
    fileprivate func isAsking(_ question: OpenQuestion?) -> Bool {
        guard let question, case .correspondence(.questionAsked(let asked)) = event else { return false }
        return asked.question == question
    }
}

extension TrackPage.Strands {
    /// Nil where nothing is open but what leads the page.
    init?(_ report: Report) {
        let open = report.publicStrands
        let others = open.filter { $0 != report.publicStatus }
        guard !others.isEmpty else { return nil }
        self.init(
            title: others.count == open.count ? "Where it stands" : "At the same time",
            lines: others.map { TrackPage.Strand(title: $0.title, words: $0.explanation) })
    }
}

extension TrackPage.Crimes {
    init?(_ crimes: [CrimeRecord]) {
        let standing = crimes.filter { $0.cancelledAt == nil }
        guard !standing.isEmpty else { return nil }
        self.init(numbers: standing.map(\.number.description))
    }
}

extension TrackPage.Adding {
    init(_ sight: TrackPage.Sight, _ typed: TrackTyped) {
        self.init(
            requests: sight.report.correspondence.requests.filter { $0.metAt == nil }.map {
                TrackPage.Words($0.what, isFolded: sight.folds(.evidenceRequested))
            },
            information: .words(
                "information", label: "What else do you want to tell us?",
                hint: "What you sent stays as it is. To correct something, say here what was wrong.",
                value: typed.information, complaint: typed.words(about: "information")),
            files: .asked(typed.words(about: TrackAdding.field)))
    }
}
