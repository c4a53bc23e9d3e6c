import Foundation
import Synchronization
import Testing

@testable import Store

/// Writes that meet: one wins, the others' work is their own, and nobody is told of what was not kept.
@Suite struct WritingTests {
    @Test(arguments: Engine.allCases)
    func `of fifty guarded updates at once, one wins`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in try tx.addThing("a") }

            let winners = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...50 {
                    group.addTask {
                        try await database.write { tx in
                            try tx.run(
                                """
                                UPDATE things
                                SET version = \(1), number = \(number)
                                WHERE id = \("a") AND version = \(0)
                                """)
                        }
                    }
                }
                return try await group.reduce(0, +)
            }

            #expect(winners == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of fifty inserts of one key at once, one row is made and each is told which`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            let made = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...50 {
                    group.addTask {
                        try await database.write { tx in
                            try tx.rows(
                                """
                                INSERT INTO things (id, number) VALUES (\("a"), \(number))
                                ON CONFLICT (id) DO NOTHING
                                RETURNING id
                                """
                            ).count
                        }
                    }
                }
                return try await group.reduce(0, +)
            }

            #expect(made == 1)
            try await #expect(database.count("things") == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `among a hundred writes at once, those that fail take no other with them`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in try tx.addThing("taken") }

            let faults = await withTaskGroup(of: StoreFault?.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        do {
                            try await database.write { tx in
                                try tx.addThing("thing \(number)")
                                if number.isMultiple(of: 3) { try tx.addThing("taken") }
                            }
                            return nil
                        } catch {
                            return error as? StoreFault
                        }
                    }
                }
                return await group.reduce(into: []) { $0 += [$1].compactMap { $0 } }
            }

            #expect(faults == Array(repeating: .unique(constraint: "things(id)"), count: 34))
            try await #expect(database.count("things") == 67)
        }
    }

    @Test(arguments: Engine.allCases)
    func `two that wait for each other both come through`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            try await database.write { tx in
                try tx.addThing("a", number: 0)
                try tx.addThing("b", number: 0)
            }

            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<4 {
                    let order = number.isMultiple(of: 2) ? ["a", "b"] : ["b", "a"]
                    group.addTask {
                        try await database.write { tx in
                            for id in order {
                                try tx.run("UPDATE things SET number = number + \(1) WHERE id = \(id)")
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }

            let sum = try await database.read { tx in
                try tx.row("SELECT CAST(sum(number) AS BIGINT) FROM things")?.int(0)
            }
            #expect(sum == 8)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a write whose task is cancelled meanwhile is kept and answered`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests, poolSize: 1) { database in
            let hold = DispatchSemaphore(value: 0)
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            async let first: Void = database.write { _ in
                begin.finish()
                hold.wait()
            }
            for await _ in begun {}
            let writes = (0..<4).map { number in
                Task { try await database.write { tx in try tx.addThing("\(number)") } }
            }
            // Until it stands in the queue a cancelled task is turned away: the last one has had time to.
            for (write, wait) in zip(writes, [0, 20, 200, 2_000]) {
                try await Task.sleep(for: .milliseconds(wait))
                write.cancel()
            }
            hold.signal()
            try await first

            var kept: Set<String> = []
            for (number, write) in writes.enumerated() {
                switch await write.result {
                case .success: kept.insert("\(number)")
                case .failure(let error): #expect(error as? StoreFault == .cancelled)
                }
            }
            #expect(kept.contains("3"))
            let found = try await database.read { tx in try tx.rows("SELECT id FROM things").map { $0.text(0) } }
            #expect(Set(found) == kept)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a task that was cancelled before is turned away`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                try await database.write { tx in try tx.addThing("a") }
            }
            task.cancel()

            await #expect(throws: StoreFault.cancelled) { try await task.value }
            try await #expect(database.count("things") == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a read cannot write`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            await #expect(throws: StoreFault.readOnly) {
                try await database.read { tx in try tx.addThing("a") }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a read sees one moment, whatever others commit meanwhile`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            let (counted, counting) = AsyncStream.makeStream(of: Void.self)
            let written = DispatchSemaphore(value: 0)
            async let counts = database.read { tx in
                let before = try tx.row("SELECT count(*) FROM things")?.int(0)
                counting.finish()
                written.wait()
                return try [before, tx.row("SELECT count(*) FROM things")?.int(0)]
            }
            for await _ in counted {}
            try await database.write { tx in try tx.addThing("a") }
            written.signal()

            try await #expect(counts == [0, 0])
            try await #expect(database.count("things") == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a statement says how many rows it changed`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            let counts = try await database.write { tx in
                try tx.addThing("a")
                try tx.addThing("b")
                return [
                    try tx.run("UPDATE things SET number = \(1)"),
                    try tx.run("UPDATE things SET number = \(1) WHERE id = \("c")"),
                    try tx.run("INSERT INTO things (id) VALUES (\("a")) ON CONFLICT (id) DO NOTHING"),
                    try tx.run("SELECT id FROM things"),
                    try tx.run("DELETE FROM things"),
                ]
            }

            #expect(counts == [2, 0, 0, 0, 2])
        }
    }
}
