import Testing

@testable import Store

@Suite struct MigratorTests {
    private static let one = Migration(name: "0001_one", text: "CREATE TABLE one (a INTEGER) STRICT;")
    private static let two = Migration(
        name: "0002_two", text: "ALTER TABLE one ADD COLUMN b BLOB; CREATE TABLE two (a TEXT) STRICT;")

    @Test(arguments: Engine.allCases)
    func `what is missing is applied, once and in order`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: [Self.one]) { database in
            try await database.migrate([Self.one, Self.two])
            try await database.migrate([Self.one, Self.two])

            try await database.write { tx in try tx.run("INSERT INTO one (a, b) VALUES (\(1), \([UInt8]([1])))") }
            try await #expect(database.count("migrations") == 2)
            try await #expect(database.count("two") == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an applied file that reads differently stops the start`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: [Self.one, Self.two]) { database in
            let changed = Migration(name: Self.one.name, text: Self.one.text + " ")

            await #expect(throws: StoreFault.migrationChanged(name: "0001_one")) {
                try await database.migrate([changed, Self.two])
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a file put in before one that was applied stops the start`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: [Self.one, Self.two]) { database in
            let between = Migration(name: "0001_one_and_a_half", text: "CREATE TABLE between_them (a TEXT) STRICT;")

            await #expect(throws: StoreFault.migrationChanged(name: "0002_two")) {
                try await database.migrate([Self.one, between, Self.two])
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a schema newer than the program stops the start`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: [Self.one, Self.two]) { database in
            await #expect(throws: StoreFault.tooNew(found: 2, known: 1)) {
                try await database.migrate([Self.one])
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a file that fails leaves the database as it was`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: [Self.one]) { database in
            let broken = Migration(name: "0003_broken", text: "CREATE TABLE three (a TEXT) STRICT; CREATE TABLE;")

            let fault = await #expect(throws: StoreFault.self) {
                try await database.migrate([Self.one, Self.two, broken])
            }

            #expect(fault?.words.contains("0003_broken") == true)
            try await #expect(database.count("migrations") == 1)
            await #expect(throws: StoreFault.self) { try await database.count("two") }
        }
    }

    @Test(arguments: Engine.allCases)
    func `two programs that start together apply each file once`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: []) { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask { try await database.migrate([Self.one, Self.two]) }
                }
                try await group.waitForAll()
            }

            try await #expect(database.count("migrations") == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `this program's own schema stands up`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await #expect(database.count("migrations") == Int64(Migration.embedded.count))
        }
    }
}
