internal import Forms
internal import Reporting
internal import Vault

/// A submission, sealed and ready to be written.
struct NewReport: Sendable {
    let facts: Facts
    let promise: Promise
    let receipt: Receipt
    private let draftID: String
    private let projection: Projection
    private let rows: WorkRows
    private let wrappedKey: WrappedKey
    private let accessCode: [UInt8]
    private let headline: [UInt8]
    private let answers: [UInt8]
    private let event: SealedEvent
    private let terms: [Term]
    private let followUps: FollowUps
    private let files: [String]

    private struct Term: Sendable {
        let kind: IndexTerm.Kind
        let token: [UInt8]
    }

    init(
        _ submission: Submission, as reference: Reference, from draft: DraftSecret, at now: Instant, channel: Channel,
        by member: StaffMember?, vault: KeyVault, targets: ClockTargets
    ) {
        let form = submission.form
        facts = Facts(
            reference: reference, submittedAt: now, form: form.name, formVersion: form.version, channel: channel,
            crime: form.maps.crime, isSensitive: form.maps.isSensitive, retention: form.maps.retention,
            marks: submission.marks, place: submission.place)
        let (key, wrapped) = vault.makeReportKey(for: reference)
        let report = Report(submitted: facts)
        let recorded = RecordedEvent(
            number: 1, at: now, by: member.map(Actor.staff) ?? .reporter,
            event: .intake(.submitted(Submitted(facts, by: member))))
        promise = Promise(triageDue: now + targets.triage, responseDue: now + targets.response)
        let content = SealedContent(submission, promising: promise, under: key)
        receipt = vault.receipts.sign(reference, receivedAt: now, commitment: content.commitment)
        draftID = draft.draftID.text
        projection = Projection(report, targets: targets)
        rows = WorkRows(
            facts: facts, isSensitive: facts.isSensitive, work: projection.work, before: nil,
            line: SealedLine.seal(report, under: key), now: now)
        wrappedKey = wrapped
        accessCode = key.seal(vault.hash(draft.accessCode()), as: SealedContent.accessCode)
        headline = content.headline
        answers = content.answers
        event = SealedEvent(recorded, under: key)
        terms = Set(submission.indexTerms).map { Term(kind: $0.kind, token: vault.token($0)) }
        var followUps = FollowUps(of: reference, at: now)
        followUps.add(consequences(of: recorded, on: report), of: recorded)
        self.followUps = followUps
        files = submission.answers.files.map(\.id)
    }

    enum Outcome: Sendable {
        case written
        /// The row that confirms the first submission of this draft.
        case submittedBefore(Row)
        case referenceTaken
    }

    func write(in tx: any Transaction) throws(StoreFault) -> Outcome {
        guard try insertRow(in: tx) else {
            return try tx.row(Confirmation.row(of: draftID)).map(Outcome.submittedBefore) ?? .referenceTaken
        }
        try event.insert(of: facts.reference, in: tx)
        try rows.write(in: tx)
        try insertTerms(in: tx)
        try followUps.write(in: tx)
        for file in files {
            try tx.run(
                """
                UPDATE evidence_files
                SET reference = \(facts.reference)
                WHERE id = \(file) AND draft_id = \(draftID)
                """)
        }
        try tx.run("DELETE FROM drafts WHERE id = \(draftID)")
        return .written
    }

    /// False when this draft or this reference has a report.
    private func insertRow(in tx: any Transaction) throws(StoreFault) -> Bool {
        let summary = projection.summary
        return try tx.run(
            """
            INSERT INTO reports (
                reference, draft_id, form_name, form_version, channel, is_sensitive, submitted_at, triage_due,
                response_due, receipt, tie, stage, version, projection, crime, retention, wrapped_key, access_code,
                headline, answers
            )
            VALUES (
                \(facts.reference), \(draftID), \(facts.form), \(facts.formVersion), \(facts.channel),
                \(facts.isSensitive), \(facts.submittedAt), \(promise.triageDue), \(promise.responseDue), \(receipt.text),
                \(facts.reference.tie), \(summary.stage), \(summary.version), \(Projection.current), \(summary.crime),
                \(summary.retention), \(wrappedKey.bytes), \(accessCode), \(headline), \(answers)
            )
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// In a few sizes of batch, so that the statement caches hold few statements and a submission sends few.
    private func insertTerms(in tx: any Transaction) throws(StoreFault) {
        var rest = terms[...]
        for size in [64, 16, 4, 1] {
            while rest.count >= size {
                try insert(rest.prefix(size), in: tx)
                rest = rest.dropFirst(size)
            }
        }
    }

    private func insert(_ batch: ArraySlice<Term>, in tx: any Transaction) throws(StoreFault) {
        var rows = values(batch[batch.startIndex])
        for term in batch.dropFirst() { rows = "\(fragment: rows), \(fragment: values(term))" }
        try tx.run(
            """
            INSERT INTO report_terms (reference, token, kind, submitted_at)
            VALUES \(fragment: rows)
            ON CONFLICT DO NOTHING
            """)
    }

    private func values(_ term: Term) -> SQL {
        "(\(facts.reference), \(term.token), \(term.kind.rawValue), \(facts.submittedAt))"
    }
}
