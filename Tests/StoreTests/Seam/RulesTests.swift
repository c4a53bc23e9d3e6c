import Testing

@testable import Store

/// The nine rules of the seam (`docs/database.md`), each on both engines.
@Suite struct RulesTests {
    @Test(arguments: Engine.allCases)
    func `rule 1: a fault ends the transaction, even for a body that swallows it`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in try tx.addThing("a") }

            let fault = await #expect(throws: StoreFault.self) {
                try await database.write { tx in
                    try tx.addThing("b")
                    try? tx.addThing("a")
                    #expect(throws: StoreFault.unique(constraint: "things(id)")) { try tx.addThing("c") }
                }
            }

            #expect(fault == .unique(constraint: "things(id)"))
            try await #expect(database.count("things") == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 1: an error of the body undoes everything and comes out as it went in`(_ engine: Engine) async throws {
        struct Refused: Error {}
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            await #expect(throws: Refused.self) {
                try await database.write { tx in
                    try tx.addThing("a")
                    throw Refused()
                }
            }

            try await #expect(database.count("things") == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 2: a null is typed, so a statement first run with one takes a large value later`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests, poolSize: 1) { database in
            try await database.write { tx in try tx.addThing("a") }
            try await database.write { tx in
                try tx.addThing("b", number: .max, words: "w", bytes: [0, 255])
            }

            let rows = try await database.read { tx in
                try tx.rows("SELECT number, words, bytes FROM things ORDER BY version, id")
            }

            #expect(rows[0].cells == [nil, nil, nil])
            #expect(rows[1].cells == [.integer(.max), .text("w"), .blob([0, 255])])
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 3: every value comes back as it was written`(_ engine: Engine) async throws {
        let texts = [
            "", "O'Brien said \"no\"; DROP TABLE things; --", "£5 für Zoë 👮‍♀️ \u{1F4A1}", "$1 ? :a \\ %", "\r\n\t",
        ]
        let numbers: [Int64] = [0, -1, .min, .max]
        let blobs: [[UInt8]] = [[], [0], Array(0...255)]
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            for text in texts {
                for number in numbers {
                    for blob in blobs {
                        let row = try await database.write { tx in
                            try tx.run("DELETE FROM things")
                            return try tx.row(
                                """
                                INSERT INTO things (id, number, words, bytes)
                                VALUES (\("a"), \(number), \(text), \(blob))
                                RETURNING number, words, bytes
                                """)
                        }
                        #expect(row?.cells == [.integer(number), .text(text), .blob(blob)])
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 3: text with a null character is refused`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            await #expect(throws: StoreFault.unstorableText) {
                try await database.write { tx in try tx.addThing("a\u{0}b") }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 4: comparisons, counts and casts come back as integers`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in
                try tx.addThing("a", number: 2)
                try tx.addThing("b", number: 3)
            }

            let row = try await database.read { tx in
                try tx.row("SELECT count(*), CAST(sum(number) AS BIGINT), \(1) = \(1), \(true) FROM things")
            }

            #expect(row?.cells == [.integer(2), .integer(5), .integer(1), .integer(1)])
        }
    }

    @Test(arguments: [(Engine.sqlite, "SELECT 0.5"), (.postgres, "SELECT sum(number) FROM things")])
    func `rule 4: a column of a type that the engines do not share is a fault`(
        _ engine: Engine,
        _ statement: String
    ) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in try tx.addThing("a", number: 2) }

            let fault = await #expect(throws: StoreFault.self) {
                _ = try await database.read { tx in try tx.rows(SQL(verbatim: statement)) }
            }

            #expect(fault?.words.contains("(a column of ") == true)
        }
    }

    @Test func `rule 5: no SQL of ours sorts by collation, matches by LIKE or asks the engine for time or chance`()
        throws
    {
        let banned = #/\b(LIKE|ILIKE|GLOB|SIMILAR|COLLATE|GREATEST|LEAST|CURRENT_TIMESTAMP)\b|[^.\w](now|random)\(\)/#
        for (file, text) in try storeSources() {
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let isComment = line.drop { $0 == " " }.hasPrefix("//") || line.drop { $0 == " " }.hasPrefix("--")
                #expect(isComment || line.firstMatch(of: banned) == nil, "\(file):\(number + 1)")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 6: row locks are said in one way and read on both engines`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            let claimed = try await database.write { tx in
                try tx.addThing("a")
                let locked = try tx.rows("SELECT id FROM things WHERE id = \("a") \(fragment: .forUpdate)")
                let claimed = try tx.rows(
                    """
                    UPDATE things SET version = version + \(1)
                    WHERE id IN (SELECT id FROM things WHERE version = \(0) LIMIT \(5) \(fragment: .skipLocked))
                    RETURNING id
                    """)
                return locked.count + claimed.count
            }

            #expect(claimed == 2)
        }
    }

    @Test func `rule 7: a migration's three words are PostgreSQL's own there`() {
        let migration = Migration(
            name: "x", text: "CREATE TABLE t (a INTEGER, b BLOB, c TEXT, INTEGERS TEXT) STRICT;")

        #expect(migration.textForPostgres == "CREATE TABLE t (a BIGINT, b BYTEA, c TEXT, INTEGERS TEXT);")
    }

    @Test func `rule 7: no migration of ours leaves the portable words`() {
        let banned = #/\b(AUTOINCREMENT|SERIAL|IDENTITY|DEFERRABLE|REAL|ROWID|JSONB?|TIMESTAMP|BOOLEAN|VARCHAR)\b/#
            .ignoresCase()
        for migration in Migration.embedded {
            let lines = migration.text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("--") }
            for line in lines {
                #expect(line.firstMatch(of: banned) == nil, "\(migration.name): \(line)")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 9: each constraint has its own fault, named alike on both engines`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in
                try tx.addThing("a", number: 1, words: "w")
                try tx.run("INSERT INTO parts (thing, place) VALUES (\("a"), \(1))")
            }

            await #expect(throws: StoreFault.unique(constraint: "things(id)")) {
                try await database.write { tx in try tx.addThing("a") }
            }
            await #expect(throws: StoreFault.unique(constraint: "things(words, number)")) {
                try await database.write { tx in try tx.addThing("b", number: 1, words: "w") }
            }
            await #expect(throws: StoreFault.unique(constraint: "parts(thing, place)")) {
                try await database.write { tx in try tx.run("INSERT INTO parts (thing, place) VALUES (\("a"), \(1))") }
            }
            await #expect(throws: StoreFault.foreignKey) {
                try await database.write { tx in try tx.run("INSERT INTO parts (thing, place) VALUES (\("z"), \(1))") }
            }
            await #expect(throws: StoreFault.foreignKey) {
                try await database.write { tx in try tx.run("DELETE FROM things WHERE id = \("a")") }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 9: no fault carries a value`(_ engine: Engine) async throws {
        let secret = "Ivy Nightingale"
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in try tx.addThing(secret, number: 7, words: secret) }
            let statements: [SQL] = [
                "INSERT INTO things (id) VALUES (\(secret))",
                "INSERT INTO things (id, number, words) VALUES (\("b"), \(7), \(secret))",
                "INSERT INTO parts (thing, place) VALUES (\(secret + "!"), \(1))",
                "INSERT INTO parts (thing, place) VALUES (\(secret), \(0))",
                "INSERT INTO things (id) VALUES (\(String?.none))",
                "SELECT nothing FROM things WHERE id = \(secret)",
            ]
            for statement in statements {
                let fault = await #expect(throws: StoreFault.self) {
                    _ = try await database.write { tx in try tx.run(statement) }
                }
                #expect(!String(describing: fault).contains("Nightingale"))
                #expect(!String(reflecting: fault).contains("Nightingale"))
            }
        }
    }
}
