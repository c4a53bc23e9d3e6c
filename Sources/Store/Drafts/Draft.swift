package import Forms
package import Reporting
package import Vault

/// An unfinished report, as its reporter left it.
package struct Draft: Sendable, Equatable {
    package let form: FormName
    /// The version that it began on, and will be finished on.
    package let version: FormVersion
    package let startedAt: Instant
    package let updatedAt: Instant
    /// When the person said that it is no emergency.
    package var gateAnsweredAt: Instant?
    package var answers: Answers
    /// Which window saved each page last, by names of the website's own.
    package var savedBy: [String: String]
    /// How often it was saved; the guard against two windows.
    let revision: Int

    /// A draft that nothing has been saved of yet.
    package init(form: FormName, version: FormVersion, startedAt: Instant, gateAnsweredAt: Instant?) {
        self.init(
            form: form, version: version, startedAt: startedAt, updatedAt: startedAt, gateAnsweredAt: gateAnsweredAt,
            answers: Answers(), savedBy: [:], revision: 0)
    }

    private init(
        form: FormName, version: FormVersion, startedAt: Instant, updatedAt: Instant, gateAnsweredAt: Instant?,
        answers: Answers, savedBy: [String: String], revision: Int
    ) {
        self.form = form
        self.version = version
        self.startedAt = startedAt
        self.updatedAt = updatedAt
        self.gateAnsweredAt = gateAnsweredAt
        self.answers = answers
        self.savedBy = savedBy
        self.revision = revision
    }

    /// How long a draft is kept after it was last saved.
    package static let keptFor = Duration.days(7)

    /// When it will be thrown away unless it is saved again.
    package var expiresAt: Instant { updatedAt + Self.keptFor }
}

extension ReportStore {
    /// The draft that this secret opens; nil when there is none, or it was submitted or thrown away, or is too old.
    package func draft(_ secret: DraftSecret, at now: Instant) async throws -> Draft? {
        let id = secret.draftID.text
        let found = try await database.read { tx in
            try tx.row(
                """
                SELECT form_name, form_version, started_at, updated_at, revision, sealed
                FROM drafts
                WHERE id = \(id)
                """)
        }
        guard let draft = try found.map({ try Draft($0, openedBy: secret) }), now < draft.expiresAt else { return nil }
        return draft
    }

    /// Keeps a draft, sealed so that only its reporter's cookie opens it. Durable when it returns.
    ///
    /// - Returns: the draft as it is kept now; the next save is made of this one.
    /// - Throws: `ReportFault.draftChanged` when it was saved, submitted or thrown away since it was read, and
    ///   `ReportFault.unpublished` when the form's version is not in the database.
    @discardableResult
    package func save(_ draft: Draft, _ secret: DraftSecret, at now: Instant) async throws -> Draft {
        try await requirePublished(draft.form, draft.version)
        let saved = draft.saved(at: now)
        let sealed = saved.sealed(with: secret)
        let id = secret.draftID.text
        let isKept = try await database.write { tx in
            try saved.revision == 1 ? saved.insert(id, sealed, in: tx) : saved.update(id, sealed, in: tx)
        }
        guard isKept else { throw ReportFault.draftChanged }
        return saved
    }

    /// Throws a draft away. Nothing happens when there is none.
    package func endDraft(_ secret: DraftSecret) async throws {
        let id = secret.draftID.text
        try await database.write { tx in _ = try tx.run("DELETE FROM drafts WHERE id = \(id)") }
    }

    /// Throws away the drafts that were last saved before this instant. Returns how many.
    @discardableResult
    package func expireDrafts(before oldest: Instant) async throws -> Int {
        try await database.writeInBatches { most in
            // Asked twice: one that is saved between the search and the removal is kept.
            """
            DELETE FROM drafts
            WHERE id IN (SELECT id FROM drafts WHERE updated_at < \(oldest) ORDER BY updated_at LIMIT \(most))
                AND updated_at < \(oldest)
            """
        }
    }
}

extension Draft {
    private static let field = "draft"

    /// What only the reporter may read.
    private struct Content: Codable {
        let answers: Answers
        let gateAnsweredAt: Instant?
        /// Nil in drafts from before windows were told apart.
        let savedBy: [String: String]?
    }

    fileprivate init(_ row: Row, openedBy secret: DraftSecret) throws {
        let content: Content
        do {
            content = try JSONText.decode(Content.self, from: try secret.open(row.blob(5), as: Self.field))
        } catch {
            throw ReportFault.unreadable(column: "drafts.sealed")
        }
        self.init(
            form: try row.value(0, named: "form_name") { FormName($0) },
            version: try row.value(1, named: "form_version") { FormVersion(hash: $0) },
            startedAt: row.instant(2),
            updatedAt: row.instant(3),
            gateAnsweredAt: content.gateAnsweredAt,
            answers: content.answers,
            savedBy: content.savedBy ?? [:],
            revision: Int(row.int(4)))
    }

    fileprivate func saved(at now: Instant) -> Draft {
        Draft(
            form: form, version: version, startedAt: startedAt, updatedAt: now, gateAnsweredAt: gateAnsweredAt,
            answers: answers, savedBy: savedBy, revision: revision + 1)
    }

    fileprivate func sealed(with secret: DraftSecret) -> [UInt8] {
        secret.seal(
            JSONText.bytes(Content(answers: answers, gateAnsweredAt: gateAnsweredAt, savedBy: savedBy)), as: Self.field)
    }

    /// False when the draft is there already or has become a report.
    fileprivate func insert(_ id: String, _ sealed: [UInt8], in tx: any Transaction) throws(StoreFault) -> Bool {
        guard try tx.row("SELECT 1 FROM reports WHERE draft_id = \(id)") == nil else { return false }
        return try tx.run(
            """
            INSERT INTO drafts (id, form_name, form_version, revision, started_at, updated_at, sealed)
            VALUES (\(id), \(form), \(version), \(revision), \(startedAt), \(updatedAt), \(sealed))
            ON CONFLICT (id) DO NOTHING
            """) == 1
    }

    /// False when the draft was saved, submitted or thrown away since it was read.
    fileprivate func update(_ id: String, _ sealed: [UInt8], in tx: any Transaction) throws(StoreFault) -> Bool {
        try tx.run(
            """
            UPDATE drafts
            SET revision = \(revision), updated_at = \(updatedAt), sealed = \(sealed)
            WHERE id = \(id) AND revision = \(revision - 1)
            """) == 1
    }
}
