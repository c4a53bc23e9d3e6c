import Configuration
import Foundation
import Logging
import SystemPackage
import Yams

/// What the operator has chosen, read once at start and never again.
///
/// A setting that is unknown or cannot be read stops the start with its name; nothing is guessed and nothing is ignored.
struct Settings: Sendable {
    /// The folder that holds the database, the key and all else that is kept.
    var dataDir: URL
    /// A PostgreSQL address, or nil for SQLite in the data folder.
    var database: String?
    var host: String
    var port: Int
    /// The address under which the public reaches the site, or nil for the one that is listened on.
    var publicURL: URL?
    /// The folder of the force's forms and page texts.
    var forms: URL
    var keyFile: URL
    /// The master key itself in base 64, where no file is to hold it.
    var masterKey: String?
    var databasePool: Int
    var logLevel: Logger.Level
    var triage: Duration
    var triageAmber: Duration
    var response: Duration
    /// Addresses whose `X-Forwarded-For` is believed.
    var trustedProxies: [String]
    /// The greatest size of one file of evidence.
    var fileMegabytes: Int
    var outreach: OutreachSettings
    var isDemo: Bool
}

extension Settings {
    /// The address under which people reach the site, without a slash at its end.
    var siteAddress: String {
        let address = publicURL?.absoluteString ?? "http://\(host):\(port)"
        return address.hasSuffix("/") ? String(address.dropLast()) : address
    }

    /// What is amiss where a proxy must stand before this program, which speaks no TLS, and none is named; else nil.
    var unnamedProxy: String? {
        guard publicURL?.scheme == "https", trustedProxies.isEmpty else { return nil }
        return "public-url begins with https, so a proxy stands before this program: name its address in "
            + "trusted-proxies, or all visitors count as one and no limit holds strangers"
    }

    /// Reads the settings: `given` on the command line over the environment over `file`.
    ///
    /// - Throws: `Stop` that names the setting which is unknown or cannot be read.
    static func read(
        given: [Setting: String],
        environment: [String: String] = ProcessInfo.processInfo.environment,
        file: String? = nil
    ) async throws -> Settings {
        try refuseUnknown(in: environment)
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "command line",
                values: Dictionary(
                    uniqueKeysWithValues: given.map {
                        (AbsoluteConfigKey([$0.rawValue]), ConfigValue(.string($1), isSecret: false))
                    }
                )
            ),
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "bluelamp"),
        ]
        let path = file ?? environment["BLUELAMP_CONFIG"] ?? "bluelamp.yaml"
        let isNamed = file != nil || environment["BLUELAMP_CONFIG"] != nil
        if isNamed || FileManager.default.fileExists(atPath: path) {
            try refuseUnknown(inFile: path)
            do {
                providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(path)))
            } catch {
                throw Stop(.misused, "\(path) cannot be read as settings: write one `name: value` a line.")
            }
        }
        return try Settings(Source(reader: ConfigReader(providers: providers)))
    }

    private init(_ source: Source) throws {
        dataDir = URL(filePath: source.text(.dataDir) ?? "data", directoryHint: .isDirectory)
        database = source.text(.database)
        if let database, !database.hasPrefix("postgres://"), !database.hasPrefix("postgresql://") {
            throw Stop(.misused, "database: give an address that begins with postgres://, or leave it out for SQLite.")
        }
        host = source.text(.host) ?? "127.0.0.1"
        port = try source.number(.port, in: 0...65_535) ?? 8080
        publicURL = try source.text(.publicURL).map(Self.webAddress)
        forms = URL(filePath: source.text(.forms) ?? "forms", directoryHint: .isDirectory)
        keyFile = source.text(.keyFile).map { URL(filePath: $0) } ?? dataDir.appending(path: "master.key")
        masterKey = source.text(.masterKey)
        databasePool = try source.number(.databasePool, in: 1...500) ?? 16
        logLevel = try source.choice(.logLevel, of: Logger.Level.self) ?? .info
        triage = .seconds(60 * (try source.number(.triageMinutes, in: 1...1_440) ?? 45))
        triageAmber = .seconds(60 * (try source.number(.triageAmberMinutes, in: 1...1_440) ?? 30))
        response = .seconds(3_600 * (try source.number(.responseHours, in: 1...720) ?? 48))
        trustedProxies =
            source.text(.trustedProxies)?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
        fileMegabytes = try source.number(.fileMegabytes, in: 1...2_000) ?? 1_000
        isDemo = try source.flag(.demo) ?? false
        outreach = try OutreachSettings(source, isDemo: isDemo)
        guard triageAmber <= triage else {
            throw Stop(.misused, "triage-amber-minutes: must not be more than triage-minutes.")
        }
        guard !isDemo || ["127.0.0.1", "::1", "localhost"].contains(host) else {
            throw Stop(
                .misused, "host: the demo has well-known passwords and serves this machine only; leave --host out.")
        }
    }

    private static func webAddress(_ text: String) throws -> URL {
        guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme),
            url.host() != nil
        else {
            throw Stop(.misused, "public-url: `\(text)` is not a web address such as https://report.example.")
        }
        return url
    }

    private static func refuseUnknown(in environment: [String: String]) throws {
        let known = Set(Setting.allCases.map(\.variable) + ["BLUELAMP_CONFIG"])
        // The tests of the project reach their own PostgreSQL by a variable of this prefix.
        let unknown = environment.keys.filter {
            $0.hasPrefix("BLUELAMP_") && !$0.hasPrefix("BLUELAMP_TEST_") && !known.contains($0)
        }
        if let name = unknown.min() {
            throw Stop(.misused, "\(name) is no setting that Bluelamp knows; see `bluelamp serve --help`.")
        }
    }

    private static func refuseUnknown(inFile path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Stop(.misused, "\(path) cannot be read: check that it exists and who may read it.")
        }
        guard let root = try? Yams.compose(yaml: text) else {
            throw Stop(.misused, "\(path) is not YAML: write one `name: value` a line.")
        }
        for (key, _) in root.mapping ?? [:] where Setting(rawValue: key.string ?? "") == nil {
            let line = key.mark.map { ":\($0.line)" } ?? ""
            throw Stop(.misused, "\(path)\(line): `\(key.string ?? "?")` is no setting that Bluelamp knows.")
        }
    }
}

extension Settings {
    /// Reads each setting as text and parses it here, because the library's own readers swallow what they cannot parse.
    struct Source {
        let reader: ConfigReader

        func text(_ setting: Setting) -> String? {
            reader.string(forKey: ConfigKey([setting.rawValue]), isSecret: setting.isSecret)
        }

        func number(_ setting: Setting, in range: ClosedRange<Int>) throws -> Int? {
            guard let text = text(setting) else { return nil }
            guard let number = Int(text), range.contains(number) else {
                throw Stop(
                    .misused,
                    "\(setting.rawValue): `\(text)` is not a whole number from \(range.lowerBound) to \(range.upperBound)."
                )
            }
            return number
        }

        func flag(_ setting: Setting) throws -> Bool? {
            guard let text = text(setting) else { return nil }
            switch text.lowercased() {
            case "true", "yes", "1": return true
            case "false", "no", "0": return false
            default: throw Stop(.misused, "\(setting.rawValue): `\(text)` is neither true nor false.")
            }
        }

        func choice<Choice: RawRepresentable<String> & CaseIterable>(_ setting: Setting, of: Choice.Type) throws
            -> Choice?
        {
            guard let text = text(setting) else { return nil }
            guard let choice = Choice(rawValue: text) else {
                let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
                throw Stop(.misused, "\(setting.rawValue): `\(text)` is none of \(words).")
            }
            return choice
        }
    }
}
