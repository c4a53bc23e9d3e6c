import Crypto
import Evidence
import Forms
import Foundation
import Hummingbird
import HummingbirdTesting
import InMemoryLogging
import Logging
import Reporting
import Store
import Synchronization
import Vault

@testable import Website

/// A whole force at an instant: the real store in a folder of its own, the force's real forms, a clock that tests set.
final class TestForce: Sendable {
    static let folderOfForms = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "forms")

    /// Read once: the checks of six forms take their time.
    private static let library = Result { try FormLibrary.read(folder: folderOfForms) }

    let parts: SiteParts
    let log: InMemoryLogHandler
    private let clock: TestClock
    let database: SQLiteDatabase
    private let evidenceFolder: URL

    /// The names of all files of evidence on the disk.
    var filesOnDisk: Set<String> {
        let all = FileManager.default.enumerator(at: evidenceFolder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
        return Set((all ?? []).filter { !$0.hasDirectoryPath }.map(\.lastPathComponent))
    }

    var now: Instant { clock.now }

    private init(
        parts: SiteParts, log: InMemoryLogHandler, clock: TestClock, database: SQLiteDatabase, evidenceFolder: URL
    ) {
        self.database = database
        self.evidenceFolder = evidenceFolder
        self.parts = parts
        self.log = log
        self.clock = clock
    }

    /// The database goes away, as in an outage.
    func closeDatabase() async { await database.close() }

    func pass(_ duration: Duration) { clock.pass(duration) }

    /// Stands a force up, lets a browser at it, and takes it down again.
    static func standing(
        publicURL: String = "http://localhost", concurrentRequests: Int = 512, mostFileBytes: Int = 1_000_000,
        leastRoom: Int = 0, forms: FormLibrary? = nil, liveBeat: Duration = .seconds(10),
        targets: ClockTargets = .standard,
        _ body: @Sendable (TestForce, Browser) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bluelamp-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try SQLiteDatabase(file: folder.appending(path: "test.sqlite"), busySeconds: 60)
        try await database.migrate()
        let evidence = try EvidenceFolder(folder.appending(path: "evidence"), leastRoom: leastRoom)
        let settings = SiteSettings(
            publicURL: publicURL, concurrentRequests: concurrentRequests, mostFileBytes: mostFileBytes,
            liveBeat: liveBeat)
        let force = try make(
            database, evidence, settings, evidenceFolder: folder.appending(path: "evidence"), forms: forms,
            targets: targets)
        for form in force.parts.library.forms { try await force.parts.store.publish(form, at: force.now) }
        var logger = Logger(label: "test", factory: { _ in force.log })
        logger.logLevel = .trace
        let application = Application(responder: try Website.responder(force.parts), logger: logger)
        do {
            try await application.test(.router) { client in try await body(force, Browser(client)) }
            await database.close()
        } catch {
            await database.close()
            throw error
        }
    }

    private static func make(
        _ database: SQLiteDatabase, _ evidence: EvidenceFolder, _ settings: SiteSettings, evidenceFolder: URL,
        forms: FormLibrary?, targets: ClockTargets
    ) throws -> TestForce {
        // A Tuesday in November, 2:05pm in the force's area.
        let clock = TestClock(Instant(milliseconds: 1_795_529_100_000))
        let vault = try KeyVault(masterKey: Array(repeating: 7, count: 32))
        let parts = SiteParts(
            store: ReportStore(database: database, vault: vault, targets: targets),
            staff: StaffStore(
                database: database, vault: vault,
                passwords: Passwords(cost: ScryptCost(logRounds: 4, blockSize: 8, parallelism: 1))),
            evidence: evidence, library: try forms ?? library.get(), vault: vault,
            settings: settings,
            now: { clock.now })
        return TestForce(
            parts: parts, log: InMemoryLogHandler(), clock: clock, database: database, evidenceFolder: evidenceFolder)
    }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant { instant.withLock { $0 } }
    func pass(_ duration: Duration) { instant.withLock { $0 = $0 + duration } }
}
