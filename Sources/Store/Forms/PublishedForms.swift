package import Forms
package import Reporting
internal import Synchronization

/// The published versions that this process has met. A published version never changes, so what was found once holds.
final class PublishedForms: Sendable {
    private let forms = Mutex<[FormVersion: Form]>([:])

    subscript(_ version: FormVersion) -> Form? {
        forms.withLock { $0[version] }
    }

    func keep(_ form: Form) {
        forms.withLock { $0[form.version] = form }
    }
}

extension ReportStore {
    /// Makes a form's version part of this database for ever. Publishing the same version again changes nothing.
    package func publish(_ form: Form, at now: Instant) async throws {
        guard published[form.version] == nil else { return }
        try await database.write { tx in
            _ = try tx.run(
                """
                INSERT INTO form_versions (name, version, canonical_text, published_at)
                VALUES (\(form.name), \(form.version), \(form.canonicalText), \(now))
                ON CONFLICT (name, version) DO NOTHING
                """)
        }
        published.keep(form)
    }

    /// A published version of a form, as it was when it was published; nil when it never was.
    ///
    /// - Throws: `ReportFault.unreadable` when its text was altered: the version is the hash of the text.
    package func form(_ name: FormName, version: FormVersion) async throws -> Form? {
        if let form = published[version] { return form.name == name ? form : nil }
        let found = try await database.read { tx in
            try tx.row("SELECT canonical_text FROM form_versions WHERE name = \(name) AND version = \(version)")
        }
        guard let row = found else { return nil }
        guard let form = try? Form(canonicalText: row.text(0)), form.name == name, form.version == version else {
            throw ReportFault.unreadable(column: "canonical_text")
        }
        published.keep(form)
        return form
    }

    /// Drafts may only begin on a version that will be there when they are finished.
    func requirePublished(_ name: FormName, _ version: FormVersion) async throws {
        guard try await form(name, version: version) != nil else { throw ReportFault.unpublished(name, version) }
    }
}
