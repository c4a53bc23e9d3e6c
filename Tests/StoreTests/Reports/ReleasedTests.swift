import Foundation
import Reporting
import Testing
import Vault

@testable import Store

/// What is stored outlives the code: databases that released versions wrote open, work and verify.
@Suite struct ReleasedTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Released").standardizedFileURL

    /// A report as 0.1 left it.
    private struct Left: Decodable {
        let name: String
        let reference: String
        let stage: String
        let holder: String
        let version: String
    }

    /// Where today's rules see something else than 0.1 did, and why.
    private static let changed: [String: StageName] = [
        // What was added to a closed report stood in no queue; it is work for triage.
        "closed-added": .awaitingTriage,
        // A visit that leaves something to investigate goes to the investigation unit, not to the officer.
        "visited-investigate": .awaitingAllocation,
    ]
    /// Where somebody has it in hand who did not, or the other way round.
    private static let holders: [String: String] = ["visited-investigate": "", "escalated": "i-1"]

    private func withReleased(_ engine: Engine, _ body: (ReportStore, any Database, [Left]) async throws -> Void)
        async throws
    {
        let left = try JSONDecoder().decode(
            [Left].self, from: Data(contentsOf: Self.folder.appending(path: "0.1.0.json")))
        let vault = try KeyVault(masterKey: Array(repeating: 7, count: 32))
        switch engine {
        case .sqlite:
            try await withTemporaryFolder { folder in
                let file = folder.appending(path: "released.sqlite")
                try FileManager.default.copyItem(at: Self.folder.appending(path: "0.1.0.sqlite"), to: file)
                let database = try SQLiteDatabase.patient(file)
                try await run(database, vault, left, body)
            }
        case .postgres:
            try await withSchema { url in
                let dump = try String(contentsOf: Self.folder.appending(path: "0.1.0.sql"), encoding: .utf8)
                try await command(dump, on: url)
                let database = try await PostgresDatabase.patient(url, poolSize: 4)
                try await run(database, vault, left, body)
            }
        }
    }

    private func run(
        _ database: any Database, _ vault: KeyVault, _ left: [Left],
        _ body: (ReportStore, any Database, [Left]) async throws -> Void
    ) async throws {
        do {
            try await database.migrate()
            let store = ReportStore(database: database, vault: vault, targets: .standard)
            try await store.checkMasterKey()
            try await body(store, database, left)
            await database.close()
        } catch {
            await database.close()
            throw error
        }
    }

    private let later = ReportDesk.start + .hours(1)

    @Test(arguments: Engine.allCases)
    func `every report of 0.1 opens, stands where it stood, and verifies`(_ engine: Engine) async throws {
        try await withReleased(engine) { store, _, left in
            #expect(left.count == 36)
            for each in left {
                let reference = try #require(Reference(parsing: each.reference))
                let file = try #require(try await store.file(reference), "\(each.name)")
                let stage = Self.changed[each.name] ?? StageName(rawValue: each.stage)

                let stands =
                    each.name == "escalated" ? file.report.stage == .awaitingAttendance : file.report.stage == stage
                #expect(stands, "\(each.name): \(file.report.stage)")
                let holder = Self.holders[each.name] ?? each.holder
                #expect((file.report.holder?.id.text ?? "") == holder, "\(each.name)")
                #expect(String(file.report.version) == each.version)
                #expect(!file.report.isFromNewer)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was open in 0.1 is in its queue before its rows are made anew, and after`(_ engine: Engine) async throws
    {
        try await withReleased(engine) { store, database, left in
            func queued() async throws -> Set<String> {
                var found: Set<String> = []
                for queue in QueueName.allCases {
                    let page = try await store.work(Worklist(.queue(queue), includesSensitive: true), limit: 100)
                    #expect(page.rows.allSatisfy { $0.isReadable })
                    found.formUnion(page.rows.filter { $0.kind != .recording }.map(\.reference.description))
                }
                return found
            }
            let open = Set(left.filter { $0.stage != "closed" || $0.name == "closed-added" }.map(\.reference))
            let before = try await queued()
            let count = try await store.reproject(at: later)
            let again = try await store.reproject(at: later)
            let after = try await queued()

            #expect(before == open)
            #expect(after == open)
            #expect(count == 36 && again == 0)
            let projections = try await database.read { tx in
                try tx.rows("SELECT projection FROM reports").map { $0.int("projection") }
            }
            #expect(Set(projections) == [Int64(Projection.current)])
            for each in left {
                let file = try await store.file(try #require(Reference(parsing: each.reference)))
                #expect(file != nil)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `work goes on with reports of 0.1 as they are met`(_ engine: Engine) async throws {
        try await withReleased(engine) { store, database, left in
            for each in left {
                let reference = try #require(Reference(parsing: each.reference))
                let report = try await store.perform(
                    .addInformation(text: "One thing more"), on: reference, by: .reporter, at: later)
                #expect(report.newsAt == later, "\(each.name)")
            }
            let seen = try #require(left.first { $0.name == "advised-reopened" }).reference
            guard
                case .look = try await store.view(
                    try #require(Reference(parsing: seen)), by: Cast.handler, at: later)
            else {
                Issue.record("a handler looks at what waits")
                return
            }
            let older = try await database.read { tx in
                try tx.rows("SELECT reference FROM reports WHERE projection < \(Projection.current)").count
            }
            #expect(older == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a report that a newer program worked on is shown and not changed, and its row stays in the queue`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let other = try await desk.submit()
            let opened = try #require(try await desk.store.opened(reference))
            let strange = SealedEvent(
                number: 2, at: later, by: .system, CodedEvent(name: "teleported", version: 1, body: Array("{}".utf8)),
                under: opened.key)
            try await desk.database.write { tx in
                try strange.insert(of: reference, in: tx)
                try tx.run(
                    """
                    UPDATE reports
                    SET version = 2, projection = \(Projection.current + 1), stage = 'teleported'
                    WHERE reference = \(reference)
                    """)
                try tx.run(
                    "UPDATE work SET stage = 'teleported', queue = 'triage', clock = 'moon' WHERE reference = \(reference)"
                )
            }

            let file = try #require(try await desk.store.file(reference))
            let rows = try await desk.store.work(Worklist(.queue(.triage), includesSensitive: true), limit: 10).rows
            try await desk.store.reproject(at: later)

            #expect(file.report.isFromNewer)
            #expect(file.events.last?.title.contains("newer") == true)
            #expect(Set(rows.map(\.reference)) == [reference, other])
            await #expect(throws: Refusal.newerProgram) {
                try await desk.store.perform(.claim, on: reference, by: .staff(Cast.handler), at: later)
            }

            // With a row of older rules too, the duty passes over it and comes to its end.
            try await desk.database.write { tx in
                _ = try tx.run("UPDATE reports SET projection = 1 WHERE reference = \(reference)")
            }
            #expect(try await desk.store.reproject(at: later) == 0)
            #expect(try await desk.store.file(reference)?.report.isFromNewer == true)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a report that cannot be made anew is set aside and stands in nobody's way`(_ engine: Engine) async throws {
        try await withReleased(engine) { store, database, left in
            let broken = try #require(Reference(parsing: left[3].reference))
            try await database.write { tx in
                _ = try tx.run("UPDATE report_events SET at = at - 1 WHERE number = 1 AND reference = \(broken)")
            }

            await #expect(throws: ReportFault.self) { try await store.reproject(at: later) }
            let again = try await store.reproject(at: later)

            #expect(again == 0)
            let rows = try await store.work(Worklist(.queue(.triage), includesSensitive: true), limit: 100).rows
            #expect(rows.contains { $0.reference == broken })
            await #expect(throws: ReportFault.self) { try await store.file(broken) }
        }
    }
}
