import Forms
import Reporting
import Store

extension ReportPage.Content {
    /// A file as the page shows it.
    init(
        _ file: ReportFile, form: Form, related: [RelatedReport], news: News?, hidingContacts: Bool, at now: Instant
    ) {
        let time = StaffTime(now: now)
        let journey = Journey(form, file.answers)
        let hidden = hidingContacts ? Self.contacts(in: journey) : []
        let sections = journey.summary().map { $0.leaving(out: hidden) }.filter { !$0.lines.isEmpty }
        let look = FirstLook(journey)
        self.news = news.map { ReportPage.Since(moments: $0.moments.map { Self.moment($0, time) }) }
        noRisk = look.noRisk
        channel = file.report.facts.channel.title
        sent = time.at(file.report.facts.submittedAt)
        first = look.facts(headline: file.headline)
        since = Self.since(file.events, time)
        words = sections.flatMap(\.lines).filter(Self.isTold).map(Self.line)
        danger = Self.danger(sections)
        self.related = Self.related(related, time)
        files = hidingContacts ? nil : FileList(file)
        self.sections = Self.sections(sections)
        leftEmpty = Self.leftEmpty(sections)
        timeline = file.events.reversed().map { Self.moment($0, time) }
        clocks = file.report.clocks(file.targets).map { ClockView($0, at: now) }
    }

    /// The questions whose answers say who somebody is or how to reach them.
    private static func contacts(in journey: Journey) -> Set<String> {
        Set(journey.pages.flatMap(\.questions).filter(\.isContact).map(\.name))
    }

    /// What was asked and answered, the newest first: a report is back in the queue because of it.
    private static func since(_ events: [RecordedEvent], _ time: StaffTime) -> ReportPage.Since? {
        let moments = events.reversed().filter(\.face.isExchange).map { moment($0, time) }
        return moments.isEmpty ? nil : ReportPage.Since(moments: moments)
    }

    /// The questions without an answer, in one breath.
    private static func leftEmpty(_ sections: [SummarySection]) -> String? {
        let labels = sections.flatMap(\.lines).filter(\.values.isEmpty).map(\.label)
        return labels.isEmpty ? nil : labels.joined(separator: " · ")
    }

    /// Each phrase once, with its reason.
    private static func danger(_ sections: [SummarySection]) -> ReportPage.Danger? {
        var seen: Set<String> = []
        let phrases = sections.flatMap(\.lines).filter(\.hasOwnWords).flatMap(\.values).flatMap(DangerWords.found)
            .filter { seen.insert($0.phrase.lowercased()).inserted }
            .map { ReportPage.Danger.Phrase(phrase: $0.phrase, why: $0.why) }
        return phrases.isEmpty ? nil : ReportPage.Danger(phrases: phrases)
    }

    private static func related(_ found: [RelatedReport], _ time: StaffTime) -> ReportPage.Related? {
        let atOnce = 4
        guard !found.isEmpty else { return nil }
        let rest = found.dropFirst(atOnce)
        return ReportPage.Related(
            reports: found.prefix(atOnce).map { related($0, time) },
            more: rest.isEmpty
                ? nil
                : ReportPage.Related.More(words: "\(rest.count) more", reports: rest.map { related($0, time) }))
    }

    private static func related(_ report: RelatedReport, _ time: StaffTime) -> ReportPage.Related.Report {
        let kinds = IndexTerm.Kind.allCases.filter(report.matched.contains).map(\.title)
        return ReportPage.Related.Report(
            path: StaffLink.report(report.reference), headline: report.headline,
            shared: "same \(kinds.joined(separator: ", "))", stage: report.stage.title,
            sent: time.at(report.submittedAt),
            reference: report.reference.description)
    }

    /// Told at length: it stands above, not among the answers.
    private static func isTold(_ line: SummaryLine) -> Bool { line.isNarrative && !line.values.isEmpty }

    /// A page of one question is a line, not a section: one after another they read as a list.
    private static func sections(_ sections: [SummarySection]) -> [ReportPage.Section] {
        var result: [ReportPage.Section] = []
        for section in sections {
            let isLine = section.lines.count == 1 || section.lines.allSatisfy { $0.label == section.title }
            let lines = section.lines.filter { !isTold($0) && !$0.values.isEmpty }.map(line)
            guard !lines.isEmpty else { continue }
            if isLine, let last = result.last, last.title == nil {
                result[result.count - 1] = ReportPage.Section(title: nil, lines: last.lines + lines)
            } else {
                result.append(ReportPage.Section(title: isLine ? nil : section.title, lines: lines))
            }
        }
        return result
    }

    private static func line(_ line: SummaryLine) -> ReportPage.Section.Line {
        ReportPage.Section.Line(
            label: line.label,
            values: line.values.map { value in
                ReportPage.Section.Value(
                    segments: line.hasOwnWords ? segments(of: value) : [.init(text: value, notice: nil)])
            })
    }

    /// The text cut where phrases to notice begin and end.
    static func segments(of text: String) -> [ReportPage.Section.Segment] {
        var segments: [ReportPage.Section.Segment] = []
        var rest = text.startIndex
        for phrase in DangerWords.found(in: text) {
            if rest < phrase.range.lowerBound {
                segments.append(.init(text: String(text[rest..<phrase.range.lowerBound]), notice: nil))
            }
            segments.append(.init(text: phrase.phrase, notice: .init(phrase: phrase.phrase, why: phrase.why)))
            rest = phrase.range.upperBound
        }
        if rest < text.endIndex || segments.isEmpty { segments.append(.init(text: String(text[rest...]), notice: nil)) }
        return segments
    }

    private static func moment(_ recorded: RecordedEvent, _ time: StaffTime) -> ReportPage.Moment {
        ReportPage.Moment(
            at: time.at(recorded.at), what: recorded.title, who: recorded.by.name, details: recorded.paragraphs)
    }
}

extension HoldingView {
    /// What the report itself would let this person do now.
    init(_ report: Report, for member: StaffMember, isWriting: Bool, at now: Instant) {
        let time = StaffTime(now: now)
        let path = StaffLink.report(report.reference)
        let mayClaim = (try? report.decide(.claim, by: .staff(member), at: now)) != nil
        if let claim = report.triage.claim, claim.by.id == member.id {
            title = "You have this report"
            words = nil
            self.claim = nil
            lease = Lease(
                since: time.at(claim.since), until: time.at(claim.until), untilAt: String(claim.until.milliseconds),
                renew: path + "/renew")
            release = path + "/release"
            reclaim = nil
            return
        }
        (title, words) = Self.standing(report, time, at: now)
        claim = mayClaim && !isWriting ? path + "/claim" : nil
        reclaim = mayClaim && isWriting ? path + "/reclaim" : nil
        lease = nil
        release = nil
    }

    private static func standing(_ report: Report, _ time: StaffTime, at now: Instant) -> (String, String?) {
        switch report.triage.state {
        case .held(let claim, _):
            return (
                "\(claim.by.name) has this report",
                claim.until > now
                    ? "Since \(time.at(claim.since)). Theirs until \(time.at(claim.until)) at least."
                    : "Since \(time.at(claim.since)). Their time is up: you may take it over."
            )
        case .waiting:
            return ("Nobody has this report", report.triage.news == nil ? nil : "The reporter has sent something new.")
        case .asked:
            let question = report.openQuestion
            return (
                "Waiting for the reporter",
                question.map {
                    "\($0.by.name) asked at \(time.at($0.askedAt)). It comes back by \(time.at($0.until))."
                }
            )
        case .decided:
            let names = report.holders.map(\.name)
            return (report.stage.title, names.isEmpty ? nil : "With \(names.joined(separator: ", ")).")
        }
    }
}
