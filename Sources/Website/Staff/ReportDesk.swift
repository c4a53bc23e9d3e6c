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
        let words: String
        let wrong: [String: String]

        /// The control to go to.
        var field: String? { wrong.keys.first.map { $0 == "disposition" ? "disposition-investigate" : $0 } }

        init(_ refusal: Refusal, at now: Instant) {
            let field = DecisionForm.field(of: refusal)
            if case .held(let claim) = refusal {
                let time = StaffTime(now: now)
                words = "\(refusal.words) They have had it since \(time.at(claim.since)). What you typed is still here."
            } else {
                words = field == nil ? "\(refusal.words) What you typed is still here." : refusal.words
            }
            wrong = field.map { [$0: refusal.words] } ?? [:]
        }

        init(_ incomplete: DecisionForm.Incomplete) {
            words = incomplete.words
            wrong = [incomplete.field: incomplete.words]
        }
    }

    /// The whole page.
    func page(
        _ file: ReportFile, form typed: DecisionForm, refused: Refused? = nil, at now: Instant
    ) async throws -> ReportPage {
        let report = file.report
        guard let form = try await site.parts.store.form(report.facts.form, version: report.facts.formVersion) else {
            throw ReportFault.unpublished(report.facts.form, report.facts.formVersion)
        }
        let related = try await related(to: report, at: now)
        let content = ReportPage.Content(
            file, form: form, related: related, targets: site.parts.store.targets, at: now)
        return try await page(report, title: form.title, content, typed, refused, at: now)
    }

    /// The page without the answers: for somebody out of whose hands the report went while they wrote.
    func pageWithoutContent(
        _ report: Report, form typed: DecisionForm, refused: Refused, at now: Instant
    ) async throws -> ReportPage {
        try await page(report, title: site.title(of: report.facts.form), nil, typed, refused, at: now)
    }

    private func page(
        _ report: Report, title: String, _ content: ReportPage.Content?, _ typed: DecisionForm, _ refused: Refused?,
        at now: Instant
    ) async throws -> ReportPage {
        let holding = HoldingView(report, for: member, isWriting: refused != nil, at: now)
        let isWriting = holding.lease != nil || refused != nil
        return ReportPage(
            title: "\(report.reference) \(title)", reference: report.reference.description, form: title,
            stage: report.stage.name.title, isSensitive: report.facts.isSensitive,
            markers: Self.markers(report),
            refusal: refused.map { ReportPage.Refused(title: "Not done yet", field: $0.field, words: $0.words) },
            content: content,
            holding: holding,
            decision: isWriting
                ? DecisionView(typed, path: StaffLink.report(report.reference), wrong: refused?.wrong ?? [:]) : nil,
            decided: isWriting ? nil : report.decision.map { Self.decided($0, at: now) },
            beside: try await beside(report.reference, at: now))
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
        let page = try await site.parts.store.queue(QueueView().filter(for: member), limit: 12)
        guard !page.rows.isEmpty else { return nil }
        return ReportPage.Beside(
            rows: page.rows.map {
                QueueRowView($0, formTitle: site.title(of: $0.form), for: member, at: now, here: reference)
            })
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
