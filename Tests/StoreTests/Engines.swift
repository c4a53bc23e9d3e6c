import Foundation
import Testing

@testable import Store

/// Where a test's database comes from: SQLite in a file of its own, or a schema of its own in the run's private
/// PostgreSQL cluster (`script/test-postgres`), whose address is in `BLUELAMP_TEST_POSTGRES`. A run without it fails:
/// a test that was passed over proves nothing. Both wait longer than in service: a slow machine is no fault of ours.
func withDatabase(
    _ engine: Engine,
    migrations: [Migration] = Migration.embedded,
    poolSize: Int = 8,
    _ body: (any Database) async throws -> Void
) async throws {
    switch engine {
    case .sqlite:
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase.patient(folder.appending(path: "test.sqlite"))
            try await closing(database, after: migrations, body)
        }
    case .postgres:
        try await withSchema { url in
            let database = try await PostgresDatabase.patient(url, poolSize: poolSize)
            try await closing(database, after: migrations, body)
        }
    }
}

extension PostgresDatabase {
    static func patient(_ url: String, poolSize: Int = 8) async throws -> PostgresDatabase {
        try await PostgresDatabase(PostgresSettings(url: url, poolSize: poolSize, patience: .seconds(60)))
    }
}

extension SQLiteDatabase {
    static func patient(_ file: URL) throws -> SQLiteDatabase { try SQLiteDatabase(file: file, busySeconds: 60) }
}

private func closing(
    _ database: any Database,
    after migrations: [Migration],
    _ body: (any Database) async throws -> Void
) async throws {
    do {
        try await database.migrate(migrations)
        try await body(database)
        await database.close()
    } catch {
        await database.close()
        throw error
    }
}

/// A folder that is gone after the test.
func withTemporaryFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bluelamp-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
}

struct NoPostgres: Error, CustomStringConvertible {
    let description = "BLUELAMP_TEST_POSTGRES is not set: run script/test, or script/test-postgres start DIR first"
}

/// The address of the run's cluster.
func testPostgres() throws -> String {
    guard let url = ProcessInfo.processInfo.environment["BLUELAMP_TEST_POSTGRES"], !url.isEmpty else {
        throw NoPostgres()
    }
    return url
}

/// A schema of its own in the run's cluster, given as an address that lands in it, and gone after the test.
func withSchema(_ body: (String) async throws -> Void) async throws {
    let url = try testPostgres()
    let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try await command("CREATE SCHEMA \(schema)", on: url)
    do {
        let joint = url.contains("?") ? "&" : "?"
        try await body("\(url)\(joint)options=-csearch_path%3D\(schema)")
        try await command("DROP SCHEMA \(schema) CASCADE", on: url)
    } catch {
        try? await command("DROP SCHEMA \(schema) CASCADE", on: url)
        throw error
    }
}

/// Runs one statement on a session of its own, outside any pool.
func command(_ text: String, on url: String) async throws {
    let connection = try await PostgresConnection.open(PostgresSettings(url: url))
    let done = await connection.run { connection in
        Result { () throws(StoreFault) in _ = try connection.command(text) }
    }
    try done.get()
}
