import Forms
import Hummingbird
import Reporting
import Store

/// Puts a report's page together for one member of staff.
struct ReportDesk: Sendable {
    let site: StaffSite
    let member: StaffMember

    /// What was refused, and where on the page it belongs.
    struct Refused: Sendable {
        let lines: [ReportPage.Refused.Line]
        /// By field of the form that was refused.
        let wrong: [String: String]

        init(_ refusal: Refusal, at now: Instant) {
            self.init(refusal, of: nil, at: now, field: refusal.field)
        }

        /// - Parameter field: where on the page the words belong, by the form's own names.
        init(_ refusal: Refusal, of deed: String?, at now: Instant, field: String?) {
            var words = refusal.words
            if let claim = refusal.claim { words += " They have had it since \(StaffTime(now: now).at(claim.since))." }
            if field == nil, refusal.kind == .moment { words += " What you typed is still here." }
            lines = [ReportPage.Refused.Line(field: field.map { Self.id($0, of: deed) }, words: words)]
            wrong = field.map { [$0: refusal.words] } ?? [:]
        }

        /// All that is missing, said once.
        init(_ wrong: [(field: String, words: String)], of deed: String? = nil) {
            lines = wrong.map { ReportPage.Refused.Line(field: Self.id($0.field, of: deed), words: $0.words) }
            self.wrong = Dictionary(wrong.map { ($0.field, $0.words) }) { first, _ in first }
        }

        /// The control to go to: a deed's own, or one of the triage form.
        private static func id(_ field: String, of deed: String?) -> String {
            if let deed { return "\(deed)-\(field)" }
            return field == "disposition" ? "disposition-investigate" : field
        }
    }

    /// What was typed, and in which form.
    struct Typed: Sendable {
        var decision: DecisionForm?
        var deed: (deed: Deed, typed: DeedFields)?
    }

    /// The whole page of a report that this person may see. What is new from the reporter stands on top; that it was shown
    /// to whoever works on the report ends it as news.
    func page(
        _ file: ReportFile, typed: Typed = Typed(), refused: Refused? = nil, notice: String? = nil, seen: Int? = nil,
        isLook: Bool = false, at now: Instant
    ) async throws -> ReportPage {
        let (file, report) = isLook ? (file, file.report) : try await viewed(file, at: now)
        let news = isLook ? nil : News(file, for: member, since: seen)
        guard let form = try await site.parts.store.form(report.facts.form, version: report.facts.formVersion) else {
            throw ReportFault.unpublished(report.facts.form, report.facts.formVersion)
        }
        let related = try await related(to: report, at: now)
        let content = ReportPage.Content(
            file, form: form, related: related, news: news, hidingContacts: isLook, at: now)
        return try await page(
            report, title: form.title, content, typed, refused, notice: notice, isLook: isLook, at: now)
    }

    /// The page after a post, as far as this person may see the report: without the answers where it went out of their
    /// hands while they wrote.
    func page(
        afterRefusal refused: Refused?, typed: DecisionForm? = nil, of deed: (deed: Deed, typed: DeedFields)? = nil,
        on reference: Reference, seen: Int? = nil, at now: Instant
    ) async throws -> ReportPage {
        let typed = Typed(decision: typed, deed: deed)
        let seen = seen ?? typed.decision?.seen
        switch try await view(reference, at: now) {
        case .file(let file): return try await page(file, typed: typed, refused: refused, seen: seen, at: now)
        case .look(let file):
            return try await page(file, typed: typed, refused: refused, seen: seen, isLook: true, at: now)
        case .refused(let refusal): throw ReportRoutes.problem(refusal)
        case .needsReason:
            guard let report = try await site.parts.store.file(reference)?.report else { throw NoSuchReport() }
            return try await page(
                report, title: site.title(of: report.facts.form), nil, typed, refused, notice: nil, isLook: false,
                at: now)
        }
    }

    private func view(_ reference: Reference, at now: Instant) async throws -> Viewing {
        do {
            return try await site.parts.store.view(reference, by: member, at: now)
        } catch ReportFault.unknown {
            throw NoSuchReport()
        }
    }

    /// Puts on record that whoever works on it was shown what is new: what this file has, and nothing that came after it.
    ///
    /// - Returns: the file to show, read again where the reporter was faster, and the report after the view.
    private func viewed(_ read: ReportFile, at now: Instant) async throws -> (ReportFile, Report) {
        var file = read
        for _ in 0..<5 {
            guard file.report.hasNews(for: member), !file.report.isFromNewer else { break }
            do {
                let report = try await site.parts.store.perform(
                    .view, on: file.report.reference, seen: file.report.version, by: .staff(member), at: now)
                return (file, report)
            } catch let refusal as Refusal where refusal.kind == .unread {
                guard let again = try await site.parts.store.file(file.report.reference) else { throw NoSuchReport() }
                file = again
            }
        }
        return (file, file.report)
    }

    private func page(
        _ report: Report, title: String, _ content: ReportPage.Content?, _ typed: Typed, _ refused: Refused?,
        notice: String?, isLook: Bool, at now: Instant
    ) async throws -> ReportPage {
        let isTyping = typed.decision != nil
        let holding = HoldingView(report, for: member, isWriting: isTyping, at: now)
        let isDeciding = holding.lease != nil || isTyping || report.offers(.dispose, to: member, at: now)
        let decision = typed.decision ?? DecisionForm(report.assessment)
        let isDeedRefused = typed.deed != nil
        return ReportPage(
            title: ReportPage.title("\(report.reference) \(title)", isRefused: refused != nil),
            reference: report.reference.description, form: title,
            standing: report.standing.isEmpty ? [StageName.closed.title] : report.standing.map(\.title),
            isSensitive: report.record.isSensitive, markers: Self.markers(report), notice: notice,
            refusal: refused.map { ReportPage.Refused(title: "Not done yet", lines: $0.lines) },
            content: content, isLook: isLook, isFromNewer: report.isFromNewer,
            holding: holding,
            decision: isDeciding
                ? DecisionView(
                    decision, path: StaffLink.report(report.reference), seen: report.version,
                    hasDecision: report.decision != nil, isTheirs: holding.lease != nil || isTyping,
                    wrong: isDeedRefused ? [:] : refused?.wrong ?? [:]) : nil,
            decided: isDeciding ? nil : report.decision.map { Self.decided($0, at: now) },
            strands: StrandsView(report, at: now),
            deeds: try await deeds(report, typed, refused, isDeciding: isDeciding, at: now),
            beside: try await beside(report.reference, at: now))
    }

    /// The forms of what the report offers this person; the one that was refused first, and open, even where it is not
    /// offered any more: what was typed in it is not lost.
    private func deeds(
        _ report: Report, _ typed: Typed, _ refused: Refused?, isDeciding: Bool, at now: Instant
    ) async throws -> [DeedView] {
        let offers = Set(report.offers(to: member, at: now).filter { $0.refusal == nil }.map(\.command))
        let offered = Deed.all.filter { deed in
            // In triage the handler's own form asks.
            offers.contains(deed.command) && !(deed.command == .ask && report.triage.claim?.by.id == member.id)
        }
        guard !offered.isEmpty || typed.deed != nil else { return [] }
        let scene = DeedScene(
            site: site, member: member, report: report, staff: try await site.parts.staff.accounts(), now: now)
        let wrong =
            typed.deed.map { [DeedView($0.deed, in: scene, typed: $0.typed, wrong: refused?.wrong ?? [:])] } ?? []
        return wrong
            + offered.filter { $0.command != typed.deed?.deed.command }.map { DeedView($0, in: scene) }
    }

    /// Reports that share something. That their headlines were seen is on record with this one.
    private func related(to report: Report, at now: Instant) async throws -> [RelatedReport] {
        let store = site.parts.store
        let related = try await store.related(
            to: report.reference, includesSensitive: member.hasSensitiveAccess)
        if !related.isEmpty {
            try await store.recordDisclosure(of: report.reference, to: member, what: .related, at: now)
        }
        return related
    }

    private func beside(_ reference: Reference, at now: Instant) async throws -> ReportPage.Beside? {
        guard StaffAccess.seesTriageQueue(member) else { return nil }
        let page = try await site.parts.store.work(QueueView().worklist(for: member), limit: 12)
        guard !page.rows.isEmpty else { return nil }
        return ReportPage.Beside(
            rows: page.rows.map { WorkRowView($0, site: site, for: member, at: now, here: reference) })
    }

    private static func markers(_ report: Report) -> [String] {
        let withdrawn = report.withdrawal == nil ? [] : ["Withdrawn by the reporter"]
        return withdrawn + Marker.allCases.filter { report.assessment?.markers.contains($0) ?? false }.map(\.title)
    }

    private static func decided(_ decision: Decision, at now: Instant) -> ReportPage.Decided {
        ReportPage.Decided(
            what: decision.disposition.title, who: decision.by.name, at: StaffTime(now: now).at(decision.at),
            reason: decision.reason, words: decision.wordsToReporter)
    }
}
