import Dispatch
import Synchronization
import Testing

@testable import Store

/// What only a server can do.
@Suite struct PostgresTests {
    @Test func `a session that was ended while idle is replaced and nobody notices`() async throws {
        try await withDatabase(.postgres, migrations: Migration.seamTests, poolSize: 3) { database in
            let ids = try await database.read { tx in try tx.rows("SELECT pg_backend_pid()").map { $0.int(0) } }
            try await command("SELECT pg_terminate_backend(\(ids[0]))", on: testPostgres())

            try await database.write { tx in try tx.addThing("a") }

            try await #expect(database.count("things") == 1)
        }
    }

    @Test func `a session that is ended in the middle of a body has the body run again`() async throws {
        try await withDatabase(.postgres, migrations: Migration.seamTests, poolSize: 3) { database in
            let runs = Mutex(0)

            try await database.write { tx in
                try tx.addThing("a")
                let run = runs.withLock {
                    $0 += 1
                    return $0
                }
                if run == 1 { try tx.run("SELECT pg_terminate_backend(pg_backend_pid())") }
            }

            #expect(runs.withLock { $0 } == 2)
            try await #expect(database.count("things") == 1)
        }
    }

    @Test func `who waits too long for a session is told that the database is busy`() async throws {
        try await withSchema { url in
            let database = try await PostgresDatabase(
                PostgresSettings(
                    url: url, poolSize: 1, waiters: 1, patience: .seconds(2), idleInTransaction: .seconds(600)))
            let hold = DispatchSemaphore(value: 0)
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            async let first: Void = database.read { _ in
                begin.finish()
                hold.wait()
            }
            for await _ in begun {}

            let faults = await withTaskGroup(of: StoreFault?.self) { group in
                for _ in 0..<5 {
                    group.addTask {
                        do {
                            try await database.read { _ in }
                            return nil
                        } catch {
                            return error as? StoreFault
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            hold.signal()
            try await first

            #expect(faults == Array(repeating: .busy, count: 5))
            try await database.read { _ in }
            await database.close()
        }
    }

    @Test func `an acknowledged write is durable even where the server's setting says otherwise`() async throws {
        try await withSchema { url in
            let database = try await PostgresDatabase.patient("\(url)%20-csynchronous_commit%3Doff")

            let setting = try await database.read { tx in
                try tx.row("SELECT current_setting('synchronous_commit')")?.text(0)
            }

            #expect(setting == "on")
            await database.close()
        }
    }

    @Test func `a statement whose table changed under it is prepared afresh`() async throws {
        try await withDatabase(.postgres, migrations: Migration.seamTests, poolSize: 1) { database in
            try await database.write { tx in try tx.addThing("a", number: 1) }
            let everything: SQL = "SELECT * FROM things"
            let before = try await database.read { tx in try tx.rows(everything)[0].count }
            try await database.write { tx in try tx.run("ALTER TABLE things ADD COLUMN more TEXT") }

            let after = try await database.read { tx in try tx.rows(everything)[0].count }

            #expect(after == before + 1)
        }
    }

    @Test func `without prepared statements everything works the same`() async throws {
        try await withSchema { url in
            let database = try await PostgresDatabase(
                PostgresSettings(url: url, patience: .seconds(60), prepares: false))
            try await database.migrate(Migration.seamTests)

            try await database.write { tx in try tx.addThing("a", number: .max, words: "w", bytes: [1, 0]) }

            let row = try await database.read { tx in try tx.row("SELECT number, words, bytes FROM things") }
            #expect(row?.cells == [.integer(.max), .text("w"), .blob([1, 0])])
            await database.close()
        }
    }

    @Test func `a wrong address is known at the start, and its password is not repeated`() async throws {
        let fault = await #expect(throws: StoreFault.self) {
            _ = try await PostgresDatabase(url: "postgresql://someone:hunter2@127.0.0.1:1/nowhere")
        }

        #expect(fault == .unreachable(code: "no answer"))
        await #expect(throws: StoreFault.unreachable(code: "the address cannot be read")) {
            _ = try await PostgresDatabase(url: "postgresql://[hunter2")
        }
    }
}
