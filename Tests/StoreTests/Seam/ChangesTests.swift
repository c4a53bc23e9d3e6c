import Testing

@testable import Store

@Suite struct ChangesTests {
    @Test(arguments: Engine.allCases)
    func `a change is heard by every listener once its transaction has committed`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            var one = database.changes().makeAsyncIterator()
            var other = database.changes().makeAsyncIterator()

            try await database.write { tx in
                tx.announce(Change(topic: "queue", key: "a\nb"))
                tx.announce(Change(topic: "queue", key: "a\nb"))
            }
            try await database.write { tx in tx.announce(Change(topic: "jobs")) }

            #expect(await one.next() == Change(topic: "queue", key: "a\nb"))
            #expect(await one.next() == Change(topic: "jobs"))
            #expect(await other.next() == Change(topic: "queue", key: "a\nb"))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a change of a transaction that failed is heard by nobody`(_ engine: Engine) async throws {
        struct Refused: Error {}
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            var changes = database.changes().makeAsyncIterator()

            try? await database.write { tx in
                tx.announce(Change(topic: "undone"))
                throw Refused()
            }
            try await database.write { tx in tx.announce(Change(topic: "done")) }

            #expect(await changes.next() == Change(topic: "done"))
        }
    }

    @Test(arguments: Engine.allCases)
    func `closing the database ends the streams`(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: Migration.seamTests) { database in
            var changes = database.changes().makeAsyncIterator()

            await database.close()

            #expect(await changes.next() == nil)
        }
    }

    @Test func `another node hears it on PostgreSQL, another schema does not`() async throws {
        try await withSchema { url in
            try await withSchema { elsewhere in
                let (here, there) = (try await PostgresDatabase.patient(url), try await PostgresDatabase.patient(url))
                let stranger = try await PostgresDatabase.patient(elsewhere)
                var heard = there.changes().makeAsyncIterator()
                var unheard = stranger.changes().makeAsyncIterator()

                try await here.write { tx in tx.announce(Change(topic: "queue", key: "1")) }
                try await there.write { tx in tx.announce(Change(topic: "own")) }
                try await stranger.write { tx in tx.announce(Change(topic: "own")) }

                let both = [await heard.next(), await heard.next()]
                #expect(Set(both) == [Change(topic: "queue", key: "1"), Change(topic: "own")])
                #expect(await unheard.next() == Change(topic: "own"))
                for database in [here, there, stranger] { await database.close() }
            }
        }
    }

    @Test func `a listener that falls behind is told to read everything again`() async throws {
        let broadcast = ChangeBroadcast()
        var changes = broadcast.stream().makeAsyncIterator()

        broadcast.send((0..<1_000).map { Change(topic: "queue", key: "\($0)") })

        var last: Change?
        broadcast.finish()
        while let change = await changes.next() { last = change }
        #expect(last == .anything)
        #expect(Change.anything.concerns("queue"))
        #expect(!Change(topic: "jobs").concerns("queue"))
    }
}
