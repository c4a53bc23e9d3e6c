import ArgumentParser
import Forms
import Foundation
import Reporting
import Store
import Vault

/// A data folder, as `bluelamp serve` makes it.
struct Place: Sendable {
    let folder: URL
    let database: SQLiteDatabase
    let reports: ReportStore

    var file: URL { Self.file(in: folder) }

    static func file(in folder: URL) -> URL { folder.appending(path: "bluelamp.sqlite") }

    static func open(_ path: String) async throws -> Place {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let vault = try KeyVault.open(keyFile: folder.appending(path: "master.key"))
        let database = try SQLiteDatabase(file: file(in: folder))
        let reports = ReportStore(database: database, vault: vault, targets: .standard)
        try await database.migrate()
        try await reports.checkMasterKey()
        return Place(folder: folder, database: database, reports: reports)
    }

    /// The theft form of the force's own forms.
    static func theft(in forms: String) throws -> Form {
        let library = try FormLibrary.read(folder: URL(filePath: forms, directoryHint: .isDirectory))
        guard let form = FormName("theft").flatMap(library.form) else { throw Unfit("there is no theft form") }
        return form
    }
}

/// The references of the reports that went the whole way and can be opened; all others are copies of these.
struct Known: Codable {
    var open: [Reference]
    var closed: [Reference]

    private static func file(in folder: URL) -> URL { folder.appending(path: "known.json") }

    static func read(in folder: URL) throws -> Known {
        try JSONDecoder().decode(Known.self, from: Data(contentsOf: file(in: folder)))
    }

    func write(in folder: URL) throws {
        try JSONEncoder().encode(self).write(to: Self.file(in: folder))
    }
}

/// `bench count`: how many reports there are.
struct Count: AsyncParsableCommand {
    @Option var dataDir: String

    func run() async throws {
        let place = try await Place.open(dataDir)
        let count = try await place.database.read { tx in
            try tx.row("SELECT count(*) FROM reports")?.int(0) ?? 0
        }
        print(count)
        await place.database.close()
    }
}

extension Instant {
    /// This moment, by the machine's clock.
    static var now: Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }
}
