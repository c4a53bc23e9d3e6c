/// A transaction that can also run a whole file of statements.
protocol SchemaTransaction: Transaction {
    /// Runs the migration's statements, in the words of this engine.
    func apply(_ migration: Migration) throws(StoreFault)
}

/// Brings a schema up to date. Steps go forward only, each once, in order of their names.
enum Migrator {
    /// Applies what is missing.
    ///
    /// The steps already applied must be the first of `migrations`, unchanged: what else is found was made by another
    /// program, and going on would damage it.
    static func run(_ migrations: [Migration], in tx: some SchemaTransaction) throws(StoreFault) {
        try tx.run(
            """
            CREATE TABLE IF NOT EXISTS migrations (
                name TEXT NOT NULL PRIMARY KEY,
                hash TEXT NOT NULL
            )
            """)
        let applied = try tx.rows("SELECT name, hash FROM migrations")
            .map { (name: $0.text(0), hash: $0.text(1)) }
            .sorted { $0.name < $1.name }
        guard applied.count <= migrations.count else {
            throw .tooNew(found: applied.count, known: migrations.count)
        }
        for (step, known) in zip(applied, migrations) where step.name != known.name || step.hash != known.hash {
            throw .migrationChanged(name: step.name)
        }
        for migration in migrations.dropFirst(applied.count) {
            do throws(StoreFault) {
                try tx.apply(migration)
            } catch .other(let code) {
                throw .migrationFailed(name: migration.name, code: code)
            }
            try tx.run("INSERT INTO migrations (name, hash) VALUES (\(migration.name), \(migration.hash))")
        }
    }
}
