import ArgumentParser
import Foundation
import Reporting
import Store

/// `bluelamp jobs`: what is done in the background, and what was given up.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Show what is done in the background, and start parked jobs again.",
        subcommands: [List.self, Retry.self],
        defaultSubcommand: List.self
    )

    private static let most = 100

    /// `bluelamp jobs list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show how each lane stands, and the newest parked jobs with their reasons.")

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let installation = try await Installation.open(try await place.settings())
            let lines: [String]
            do {
                lines = try await Self.lines(installation, at: .now)
            } catch {
                await installation.close()
                throw error
            }
            await installation.close()
            lines.forEach { print($0) }
        }

        private static func lines(_ installation: Installation, at now: Instant) async throws -> [String] {
            let jobs = installation.jobs
            let lanes = try await jobs.health(of: installation.lanes, at: now)
                .map { "\($0.lane.rawValue)\t\($0.words(at: now))" }
            let parked = try await jobs.parked(limit: most)
                .map { "parked\t\($0.id)\t\($0.parkedAt.written)\tafter \($0.attempts) attempts\t\($0.fault)" }
            let count = try await jobs.parkedCount()
            let more = count > parked.count ? ["and \(count - parked.count) more"] : []
            let retried = try await jobs.unparked(limit: 10)
                .map { "retried\t\($0.id)\t\($0.at.written)\tby \($0.staffName ?? "the operator")\t\($0.fault)" }
            return lanes + parked + more + retried
        }
    }

    /// `bluelamp jobs retry`
    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a parked job another series of attempts, on record.",
            discussion: "Mend first why it was parked: `bluelamp jobs` shows the reason."
        )

        @Argument(help: "The job, as `bluelamp jobs` names it, in quotes.")
        var id: String

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let installation = try await Installation.open(try await place.settings())
            let isDone: Bool
            do {
                isDone = try await installation.jobs.unpark(id, by: nil, at: .now)
            } catch {
                await installation.close()
                throw error
            }
            await installation.close()
            guard isDone else { throw Stop(.failed, "no job \(id) is parked; `bluelamp jobs` lists those that are") }
            print("\(id) is due again")
        }
    }
}
