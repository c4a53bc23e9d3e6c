import ArgumentParser
import Forms
import Foundation
import Hummingbird
import Logging
import NIOCore
import Reporting
import ServiceLifecycle
import Store
import UnixSignals
import Website

/// `bluelamp serve`: the website and the job runner, until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the website.",
        discussion: """
            Prints `listening on http://HOST:PORT` when ready. SIGTERM and SIGINT stop it cleanly.

            Each setting can also be given as a variable (port: BLUELAMP_PORT) or in bluelamp.yaml (port: 80):
            \(Setting.list)
            """
    )

    @Option(help: "The address to listen on. [default: 127.0.0.1]")
    var host: String?

    @Option(help: "The port to listen on; 0 picks one. [default: 8080]")
    var port: String?

    @Flag(help: "Made-up reports and accounts with a well-known password; this machine only.")
    var demo = false

    @OptionGroup var place: PlaceOptions

    func run() async throws {
        let settings = try await place.settings(and: [.host: host, .port: port, .demo: demo ? "true" : nil])
        let logger = Self.logger(settings.logLevel)
        if let words = settings.unnamedProxy { logger.warning("\(words)") }
        let library = try FormLibrary.read(folder: settings.forms)
        let installation = try await Installation.open(settings)
        do {
            for form in library.forms { try await installation.reports.publish(form, at: .now) }
            if !settings.isDemo { try await refuseDemoAccounts(of: installation) }
            if settings.isDemo { try await Demo(library: library, installation: installation).fill(at: .now) }
            let outreach = try OutreachDesk(settings, library)
            do {
                try await Self.serve(installation, library, outreach, logger)
            } catch {
                await outreach.close()
                throw error
            }
            await outreach.close()
        } catch {
            await installation.close()
            throw error
        }
        await installation.close()
    }

    /// A data folder of the demo must not be served in earnest: everybody knows its passwords.
    private func refuseDemoAccounts(of installation: Installation) async throws {
        let open = try await installation.staff.accounts().filter { !$0.isDisabled && $0.secondFactor == .notAsked }
        guard let account = open.first else { return }
        throw Stop(
            .failed,
            "this installation was made by the demo (account \(account.username)): choose another with --data-dir or --database"
        )
    }

    private static func serve(
        _ installation: Installation, _ library: FormLibrary, _ outreach: OutreachDesk, _ logger: Logger
    ) async throws {
        let settings = installation.settings
        let parts = SiteParts(
            store: installation.reports, staff: installation.staff, evidence: installation.evidence, library: library,
            vault: installation.vault, settings: siteSettings(settings), now: { .now })
        let responder = try Website.responder(parts)
        let application = Application(
            responder: responder,
            server: .http1(
                configuration: .init(additionalChannelHandlers: responder.wire, idleTimeout: .seconds(30))),
            configuration: .init(address: .hostname(settings.host, port: settings.port)),
            services: [responder.live],
            onServerRunning: { announce($0, host: settings.host) },
            logger: logger
        )
        var group = ServiceGroupConfiguration(
            services: [
                JobRunner(
                    table: installation.jobTable(outreach), jobs: installation.jobs,
                    changes: { installation.database.changes() }, time: .machine, logger: logger),
                application,
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        // The contract is ten seconds; what still runs after eight is cut.
        group.maximumGracefulShutdownDuration = .seconds(8)
        do {
            try await ServiceGroup(configuration: group).run()
        } catch let fault as IOError where fault.errnoCode == EADDRINUSE {
            throw Stop(.failed, "port \(settings.port) on \(settings.host) is in use: choose another with --port")
        } catch let fault as IOError where fault.errnoCode == EADDRNOTAVAIL || fault.errnoCode == EACCES {
            throw Stop(
                .failed,
                "\(settings.host) port \(settings.port) may not be listened on: choose others with --host and --port")
        }
    }

    private static func siteSettings(_ settings: Settings) -> SiteSettings {
        SiteSettings(
            publicURL: settings.siteAddress,
            isDemo: settings.isDemo, trustedProxies: Set(settings.trustedProxies),
            mostFileBytes: settings.fileMegabytes * 1_000_000)
    }

    /// To standard error: standard output carries the line that says where the program listens.
    private static func logger(_ level: Logger.Level) -> Logger {
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        var logger = Logger(label: "bluelamp")
        logger.logLevel = level
        return logger
    }

    private static func announce(_ channel: any NIOCore.Channel, host: String) {
        guard let port = channel.localAddress?.port else { return }
        print("listening on http://\(host):\(port)")
        fflush(nil)
    }
}
