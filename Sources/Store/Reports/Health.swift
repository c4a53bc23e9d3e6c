package import Reporting
internal import Vault

extension ReportStore {
    /// Proves that the database can be written and reaches its disk, and leaves nothing behind.
    ///
    /// - Throws: `StoreFault` that says what is amiss.
    package func checkWritable(at now: Instant) async throws {
        try await JobStore(database: database).checkWritable(at: now)
    }

    /// Binds a new database to this master key, and refuses one that was bound to another: a lost key must be noticed
    /// before reports are sealed under its successor, not when somebody first opens an old one.
    ///
    /// - Throws: `ReportFault.otherKey`.
    package func checkMasterKey() async throws {
        let fingerprint = vault.fingerprint
        let bound = try await database.write { tx in
            try tx.run(
                """
                INSERT INTO master_key (id, fingerprint)
                VALUES (1, \(fingerprint))
                ON CONFLICT (id) DO NOTHING
                """)
            return try tx.row("SELECT fingerprint FROM master_key WHERE id = 1")?.text(0)
        }
        guard bound == fingerprint else { throw ReportFault.otherKey }
    }
}
