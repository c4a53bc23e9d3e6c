internal import Crypto
package import Reporting
package import Vault

/// Which access code a report has at the moment, without anything that opens it: passes and mailed links carry it, and
/// are void as soon as another code is issued.
package struct AccessMark: Hashable, Sendable {
    package static let size = 16
    package let bytes: [UInt8]

    /// Nil for another number of bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    fileprivate init(of codeHash: [UInt8]) {
        bytes = Array(SHA256.hash(data: Array("access mark".utf8) + codeHash).prefix(Self.size))
    }
}

/// That somebody showed what opens a report, in one browser, not long ago. The browser's cookie holds a token, the
/// database a hash of it, so that leaving ends the pass wherever the cookie went.
extension ReportStore {
    /// How many passes are forgotten at once.
    private static let batch = 1000

    /// A pass for whoever has the reference and its access code; nil for anyone else, whichever of the two is wrong.
    package func pass(to reference: Reference, code: AccessCode, until end: Instant) async throws -> SecretToken? {
        let contents = try await contents(of: reference)
        guard opens(contents, with: code), let hash = codeHash(contents) else { return nil }
        return try await write(passTo: reference, AccessMark(of: hash), until: end)
    }

    /// A pass for whoever has a link that carries this mark; nil where the report has another code by now.
    package func pass(to reference: Reference, marked mark: AccessMark, until end: Instant) async throws -> SecretToken?
    {
        guard try await accessMark(of: reference) == mark else { return nil }
        return try await write(passTo: reference, mark, until: end)
    }

    /// The mark of the code that opens this report now; nil for an unknown reference.
    package func accessMark(of reference: Reference) async throws -> AccessMark? {
        codeHash(try await contents(of: reference)).map(AccessMark.init(of:))
    }

    /// The file that a pass opens; nil for one that is unknown, over, ended, or older than the report's access code.
    package func tracked(by token: SecretToken, at now: Instant) async throws -> ReportFile? {
        let hash = vault.hash(token)
        let found = try await database.read { tx -> (StoredContents, [UInt8])? in
            let row = try tx.row(
                """
                SELECT reference, access
                FROM track_passes
                WHERE token_hash = \(hash) AND ends_at > \(now)
                """)
            guard let row, let contents = try StoredContents.read(try row.reference(0), in: tx) else { return nil }
            return (contents, row.blob(1))
        }
        guard let (contents, mark) = found, let codeHash = codeHash(contents), AccessMark(of: codeHash).bytes == mark
        else { return nil }
        return try contents.opened(by: vault, targets: targets)
    }

    /// Ends a pass; ending it twice is no fault.
    package func end(pass token: SecretToken) async throws {
        let hash = vault.hash(token)
        try await database.write { tx in
            _ = try tx.run("DELETE FROM track_passes WHERE token_hash = \(hash)")
        }
    }

    /// Drops passes that are over, a batch at a time; for a duty.
    ///
    /// - Returns: how many it dropped.
    package func forgetPasses(at now: Instant) async throws -> Int {
        try await database.write { tx in
            try tx.run(
                """
                DELETE FROM track_passes
                WHERE token_hash IN (
                    SELECT token_hash FROM track_passes WHERE ends_at <= \(now) ORDER BY ends_at LIMIT \(Self.batch)
                )
                """)
        }
    }

    private func write(passTo reference: Reference, _ mark: AccessMark, until end: Instant) async throws -> SecretToken
    {
        let token = SecretToken.random()
        let hash = vault.hash(token)
        try await database.write { tx in
            _ = try tx.run(
                """
                INSERT INTO track_passes (token_hash, reference, access, ends_at)
                VALUES (\(hash), \(reference), \(mark.bytes), \(end))
                """)
        }
        return token
    }

    /// What is stored of the report's access code; nil for no report, and for one whose row does not open.
    func codeHash(_ contents: StoredContents?) -> [UInt8]? {
        guard let contents,
            let key = try? vault.unwrap(contents.stored.wrappedKey, for: contents.stored.reference)
        else { return nil }
        return try? key.open(contents.accessCode, as: SealedContent.accessCode)
    }
}
