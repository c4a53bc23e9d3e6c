import Evidence
import Foundation
import Reporting
import Store
import Vault

/// A force's installation, opened: its database with the schema of this program, its keys, its stores.
struct Installation: Sendable {
    let settings: Settings
    let database: any Database
    let vault: KeyVault
    let reports: ReportStore
    let staff: StaffStore
    let evidence: EvidenceFolder

    /// Makes what is missing, opens what is there, and brings the schema up to date.
    static func open(_ settings: Settings) async throws -> Installation {
        try makeDataFolder(settings.dataDir)
        let vault = try openVault(settings)
        let evidence = try EvidenceFolder(settings.dataDir.appending(path: "evidence"))
        let database = try await openDatabase(settings)
        var targets = ClockTargets.standard
        targets.triage = settings.triage
        targets.triageAmber = settings.triageAmber
        targets.response = settings.response
        let reports = ReportStore(database: database, vault: vault, targets: targets)
        do {
            try await database.migrate()
            try await reports.checkMasterKey()
        } catch {
            await database.close()
            throw error
        }
        return Installation(
            settings: settings, database: database, vault: vault, reports: reports,
            staff: StaffStore(database: database, vault: vault), evidence: evidence)
    }

    func close() async {
        await database.close()
    }

    private static func makeDataFolder(_ folder: URL) throws {
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Stop(
                .failed,
                "the data folder \(folder.relativePath) cannot be made: see who may write there, or choose another with --data-dir"
            )
        }
        guard FileManager.default.isWritableFile(atPath: folder.path) else {
            throw Stop(
                .failed,
                "the data folder \(folder.relativePath) may not be written: see its permissions, or choose another with --data-dir"
            )
        }
    }

    private static func openVault(_ settings: Settings) throws -> KeyVault {
        guard let masterKey = settings.masterKey else { return try KeyVault.open(keyFile: settings.keyFile) }
        do {
            return try KeyVault(setting: masterKey)
        } catch {
            throw Stop(.misused, "master-key: \(error.words)")
        }
    }

    static func openDatabase(_ settings: Settings) async throws -> any Database {
        if let address = settings.database {
            return try await PostgresDatabase(url: address, poolSize: settings.databasePool)
        }
        return try SQLiteDatabase(file: settings.dataDir.appending(path: "bluelamp.sqlite"))
    }
}

extension Instant {
    /// This moment, by the machine's clock. Only the executable asks for it.
    static var now: Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }
}
