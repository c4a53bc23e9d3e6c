import Foundation
import GRDB
import Testing

@testable import Store

/// What only a file can do.
@Suite struct SQLiteFileTests {
    @Test func `each commit is synchronised to the disk before it is answered`() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase.patient(folder.appending(path: "d.sqlite"))

            let synchronous = try await database.write { tx in try tx.row("PRAGMA synchronous")?.int(0) }
            let foreignKeys = try await database.write { tx in try tx.row("PRAGMA foreign_keys")?.int(0) }
            let journal = try await database.write { tx in try tx.row("PRAGMA journal_mode")?.text(0) }

            #expect(synchronous == 2)
            #expect(foreignKeys == 1)
            #expect(journal == "wal")
            await database.close()
        }
    }

    @Test func `a new file, its log and its index are readable by their owner only`() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase.patient(folder.appending(path: "d.sqlite"))
            try await database.migrate(Migration.seamTests)

            for name in ["d.sqlite", "d.sqlite-wal", "d.sqlite-shm"] {
                let path = folder.appending(path: name).path
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(name)")
            }
            await database.close()
        }
    }

    @Test func `what was committed is there when the file is opened again`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "d.sqlite")
            let first = try SQLiteDatabase.patient(file)
            try await first.migrate(Migration.seamTests)
            try await first.write { tx in try tx.addThing("a") }
            await first.close()

            let second = try SQLiteDatabase.patient(file)

            try await #expect(second.count("things") == 1)
            await second.close()
        }
    }

    @Test func `a file that is no database is refused and left alone`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "d.sqlite")
            let content = Data(String(repeating: "This is a letter. ", count: 500).utf8)
            try content.write(to: file)

            #expect(throws: StoreFault.notADatabase) { try SQLiteDatabase(file: file) }

            #expect(try Data(contentsOf: file) == content)
        }
    }

    @Test func `a damaged file is a named fault`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "d.sqlite")
            let first = try SQLiteDatabase.patient(file)
            try await first.migrate(Migration.seamTests)
            try await first.write { tx in
                for number in 0..<500 { try tx.addThing("thing \(number)", words: String(repeating: "w", count: 100)) }
            }
            await first.close()
            var bytes = try Data(contentsOf: file)
            for position in 4_096..<bytes.count { bytes[position] = 0xA5 }
            try bytes.write(to: file)

            let fault = await #expect(throws: StoreFault.self) {
                let second = try SQLiteDatabase.patient(file)
                _ = try await second.read { tx in try tx.rows("SELECT id, words FROM things") }
            }

            #expect(fault == .corrupt)
        }
    }

    @Test func `a folder that is missing or cannot be written is a named fault`() {
        #expect(throws: StoreFault.unreachable(code: "no such folder")) {
            try SQLiteDatabase(file: URL(filePath: "/nonexistent/folder/d.sqlite"))
        }
        #expect(throws: StoreFault.readOnly) {
            try SQLiteDatabase(file: URL(filePath: "/proc/d.sqlite"))
        }
    }

    @Test func `a full disk is a named fault, and what was kept before stays`() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase.patient(folder.appending(path: "d.sqlite"))
            try await database.migrate(Migration.seamTests)
            try await database.write { tx in
                try tx.addThing("kept")
                // The engine's own way to say that there are no more pages to be had.
                _ = try tx.rows("PRAGMA max_page_count = 20")
            }

            let faults = await withTaskGroup(of: StoreFault?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        let size = number == 7 ? 200_000 : 10
                        do {
                            try await database.write { tx in
                                try tx.addThing("\(number)", bytes: Array(repeating: 1, count: size))
                            }
                            return nil
                        } catch {
                            return error as? StoreFault
                        }
                    }
                }
                return await group.reduce(into: [StoreFault]()) { faults, fault in
                    if let fault { faults.append(fault) }
                }
            }

            #expect(faults == [.full])
            try await #expect(database.count("things") == 20)
            await database.close()
        }
    }

    @Test func `a write waits for another program that holds the file, and says so when it holds on`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "d.sqlite")
            let database = try SQLiteDatabase(file: file, busySeconds: 0.2)
            try await database.migrate(Migration.seamTests)
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: file.path, configuration: configuration)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }

            await #expect(throws: StoreFault.busy) {
                try await database.write { tx in try tx.addThing("a") }
            }
            try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
            try await database.write { tx in try tx.addThing("a") }

            try await #expect(database.count("things") == 1)
            await database.close()
            try other.close()
        }
    }

    @Test func `after it was closed the database answers with a fault`() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase.patient(folder.appending(path: "d.sqlite"))
            await database.close()

            await #expect(throws: StoreFault.self) { try await database.count("migrations") }
            await #expect(throws: StoreFault.self) { try await database.write { tx in try tx.addThing("a") } }
        }
    }
}
