import Forms
import Reporting
import Synchronization
import Testing
import Vault

@testable import Store

/// The database breaks at each statement in turn: nothing may be kept by halves.
@Suite struct FaultTests {
    @Test(arguments: Engine.allCases)
    func `wherever a submission breaks, there is a whole report or none, and it can be sent again`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let submission = try desk.submission()
            var breaks = 0
            for statement in 1...100 {
                let secret = DraftSecret.random()
                try await desk.store.save(
                    Draft(
                        form: desk.form.name, version: desk.form.version, startedAt: ReportDesk.start,
                        gateAnsweredAt: nil), secret, at: ReportDesk.start)
                let before = try await counts(desk)
                let faulty = desk.breaking(atStatement: statement)

                do {
                    _ = try await faulty.submit(submission, from: secret, at: ReportDesk.start)
                    break
                } catch StoreFault.other(code: "test") {
                    breaks += 1
                }

                #expect(try await counts(desk) == before)
                let confirmation = try await desk.store.submit(submission, from: secret, at: ReportDesk.start)
                let file = try await desk.store.file(confirmation.reference)
                #expect(file != nil)
            }
            #expect(breaks >= 5, "a submission has at least five statements; it broke \(breaks) times")
            #expect(try await desk.count("drafts") == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `wherever a command breaks, it was carried out or it was not`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            let handler = Actor.staff(Cast.handler)
            try await desk.store.perform(.claim, on: reference, by: handler, at: ReportDesk.start)
            try await desk.store.perform(.assess(Cast.assessment), on: reference, by: handler, at: ReportDesk.start)
            let command = Command.dispose(.attend(.immediate), reason: "Now", wordsToReporter: "We come")
            let before = try await desk.everything()
            var breaks = 0

            for statement in 1...100 {
                do {
                    try await desk.breaking(atStatement: statement).perform(
                        command, on: reference, by: handler, at: ReportDesk.start)
                    break
                } catch StoreFault.other(code: "test") {
                    breaks += 1
                }
                #expect(try await desk.everything() == before)
            }

            #expect(breaks >= 4)
            #expect(try await desk.store.file(reference)?.report.stage == .awaitingAttendance)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a submission whose answer was lost on the way is confirmed all the same, once`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let secret = DraftSecret.random()
            let losing = ReportStore(
                database: LosingDatabase(desk.database), vault: desk.vault, targets: .standard)
            losing.published.keep(desk.form)

            let confirmation = try await losing.submit(try desk.submission(), from: secret, at: ReportDesk.start)

            #expect(try await desk.store.confirmation(for: secret) == confirmation)
            #expect(try await desk.count("reports") == 1)
        }
    }

    private func counts(_ desk: ReportDesk) async throws -> [Int] {
        [
            try await desk.count("reports"), try await desk.count("report_events"),
            try await desk.count("report_terms"), try await desk.count("jobs"), try await desk.count("drafts"),
        ]
    }
}

extension ReportDesk {
    /// The same store on the same rows, over a database that breaks.
    fileprivate func breaking(atStatement number: Int) -> ReportStore {
        let faulty = FaultyDatabase(database, breaksAt: number)
        let store = ReportStore(database: faulty, vault: vault, targets: .standard)
        store.published.keep(form)
        return store
    }
}

/// A real database whose n-th statement fails.
final class FaultyDatabase: Database {
    private let sound: any Database
    private let left: Mutex<Int>

    init(_ sound: any Database, breaksAt number: Int) {
        self.sound = sound
        left = Mutex(number)
    }

    var engine: Engine { sound.engine }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await sound.read { tx in try body(FaultyTransaction(sound: tx, count: self.count)) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await sound.write { tx in try body(FaultyTransaction(sound: tx, count: self.count)) }
    }

    func changes() -> AsyncStream<Change> { sound.changes() }
    func migrate(_ migrations: [Migration]) async throws { try await sound.migrate(migrations) }
    func close() async { await sound.close() }

    private func count() throws(StoreFault) {
        let isLast = left.withLock { left in
            left -= 1
            return left == 0
        }
        if isLast { throw .other(code: "test") }
    }

    private struct FaultyTransaction: Transaction {
        let sound: any Transaction
        let count: () throws(StoreFault) -> Void

        var engine: Engine { sound.engine }

        func rows(_ sql: SQL) throws(StoreFault) -> [Row] {
            try count()
            return try sound.rows(sql)
        }

        func run(_ sql: SQL) throws(StoreFault) -> Int {
            try count()
            return try sound.run(sql)
        }

        func announce(_ change: Change) { sound.announce(change) }
    }
}

/// A real database whose first write is kept while its answer is lost.
private final class LosingDatabase: Database {
    private let sound: any Database
    private let hasLost = Mutex(false)

    init(_ sound: any Database) {
        self.sound = sound
    }

    var engine: Engine { sound.engine }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await sound.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        let value = try await sound.write(body)
        let losesThis = hasLost.withLock { hasLost in
            defer { hasLost = true }
            return !hasLost
        }
        if losesThis { throw StoreFault.lost }
        return value
    }

    func changes() -> AsyncStream<Change> { sound.changes() }
    func migrate(_ migrations: [Migration]) async throws { try await sound.migrate(migrations) }
    func close() async { await sound.close() }
}
