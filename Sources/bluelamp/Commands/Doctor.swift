import ArgumentParser
import Forms
import Foundation
import Reporting
import Store
import Vault

/// `bluelamp doctor`: looks at every part and says what to do.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check data folder, disk, keys, database, forms and clock, and say what to do.",
        discussion: "Ends with 1 when something must be mended."
    )

    @OptionGroup var place: PlaceOptions

    func run() async throws {
        let settings = try await place.settings()
        var findings = [Self.disk(settings)]
        do {
            let installation = try await Installation.open(settings)
            findings.append(.good("keys", "master key \(installation.vault.fingerprint)"))
            findings.append(await Self.database(installation))
            findings.append(await Self.staff(installation))
            findings += await Self.jobs(installation)
            await installation.close()
        } catch {
            findings.append(.bad("data, keys and database", (error as? Stop)?.words ?? Plain.words(for: error)))
        }
        findings.append(Self.forms(settings))
        findings.append(Self.proxy(settings))
        findings.append(Self.clock())
        findings.forEach { print($0.line) }
        let bad = findings.filter { $0.isBad }.count
        guard bad == 0 else {
            throw Stop(.failed, "\(bad) \(bad == 1 ? "part needs" : "parts need") mending; see above")
        }
    }

    /// Less than this and a busy day could fill the disk before anyone looks.
    private static let leastRoom = 1_000_000_000

    private static func disk(_ settings: Settings) -> Finding {
        var folder = settings.dataDir
        while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
            folder.deleteLastPathComponent()
        }
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
        guard let room = (attributes?[.systemFreeSize] as? NSNumber)?.intValue else {
            return .bad("disk", "how much room is left cannot be read: see that \(folder.path) exists")
        }
        let words = "\(room / 1_000_000) MB free"
        return room < leastRoom ? .bad("disk", "\(words): make room, a gigabyte at the least") : .good("disk", words)
    }

    private static func database(_ installation: Installation) async -> Finding {
        do {
            try await installation.reports.checkWritable(at: .now)
            let kind = installation.database.engine == .sqlite ? "SQLite in the data folder" : "PostgreSQL"
            return .good("database", "\(kind), readable and writable")
        } catch {
            return .bad("database", Plain.words(for: error))
        }
    }

    private static func staff(_ installation: Installation) async -> Finding {
        do {
            let accounts = try await installation.staff.accounts().filter { !$0.isDisabled }
            guard !accounts.isEmpty else {
                return .good("staff", "nobody can sign in yet: `bluelamp staff add` makes the first account")
            }
            return .good("staff", "\(accounts.count) can sign in")
        } catch {
            return .bad("staff", Plain.words(for: error))
        }
    }

    /// What is done in the background: a line for each lane, and what was given up.
    private static func jobs(_ installation: Installation) async -> [Finding] {
        do {
            let now = Instant.now
            let lanes = try await installation.jobs.health(of: installation.lanes, at: now)
            let parked = try await installation.jobs.parkedCount()
            let findings = lanes.map { lane in
                Finding(part: "jobs, \(lane.lane.rawValue)", words: lane.words(at: now), isBad: lane.isBad(at: now))
            }
            guard parked > 0 else { return findings + [.good("jobs, parked", "none")] }
            let advice = "`bluelamp jobs` shows them and why; mend that, then `bluelamp jobs retry ID`"
            return findings + [.bad("jobs, parked", "\(parked) given up: \(advice)")]
        } catch {
            return [.bad("jobs", Plain.words(for: error))]
        }
    }

    private static func forms(_ settings: Settings) -> Finding {
        do {
            let library = try FormLibrary.read(folder: settings.forms)
            return .good("forms", "\(library.forms.count) ready")
        } catch {
            return .bad("forms", Plain.words(for: error))
        }
    }

    private static func proxy(_ settings: Settings) -> Finding {
        if let words = settings.unnamedProxy { return .bad("proxy", words) }
        guard !settings.trustedProxies.isEmpty else { return .good("proxy", "none named; visitors connect directly") }
        return .good("proxy", "\(settings.trustedProxies.joined(separator: ", ")) believed")
    }

    /// Clocks run from submission by this machine's time, so it had better be kept right by something.
    private static func clock() -> Finding {
        guard
            FileManager.default.fileExists(atPath: "/run/systemd/timesync/synchronized")
                || ["chronyd", "ntpd", "systemd-timesyncd"].contains(where: isRunning)
        else {
            return .good("clock", "\(Date().ISO8601Format()); nothing seen here that keeps it right (chrony does)")
        }
        return .good("clock", "\(Date().ISO8601Format()), kept right")
    }

    private static func isRunning(_ name: String) -> Bool {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.contains { process in
            guard let text = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8) else { return false }
            // The kernel keeps the first fifteen letters of a name.
            return text.trimmingCharacters(in: .newlines) == name.prefix(15)
        }
    }
}

/// What the doctor found of one part.
private struct Finding {
    let part: String
    let words: String
    let isBad: Bool

    static func good(_ part: String, _ words: String) -> Finding { Finding(part: part, words: words, isBad: false) }
    static func bad(_ part: String, _ words: String) -> Finding { Finding(part: part, words: words, isBad: true) }

    var line: String { "\(isBad ? "MEND" : "ok  ")  \(part): \(words)" }
}
