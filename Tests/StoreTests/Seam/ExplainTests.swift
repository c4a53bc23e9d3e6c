import Testing

@testable import Store

/// Rule 8: a plan can be asked for and looked at, on both engines. The hot queries' own plans are tested beside them.
@Suite struct ExplainTests {
    @Test(arguments: Engine.allCases)
    func `rule 8: a plan names the index that it uses`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            let plan = try await database.explain(
                "SELECT id FROM things WHERE words = \("w") ORDER BY number LIMIT \(5)")

            #expect(plan.contains("things_words_number"))
            #expect(!plan.contains("Sort") && !plan.contains("TEMP B-TREE"))
        }
    }

    @Test(arguments: Engine.allCases)
    func `rule 8: a plan that reads everything shows it`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            let plan = try await database.explain("SELECT id FROM things WHERE version = \(1)")

            #expect(plan.contains("SCAN things") || plan.contains("Seq Scan on things"))
        }
    }
}
