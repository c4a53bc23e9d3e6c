import ArgumentParser
import Foundation

/// The program: its commands, and how each of them ends.
@main
struct Bluelamp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bluelamp",
        abstract: "Online crime reporting for a police force.",
        version: Version.current,
        subcommands: [Serve.self, Migrate.self, Staff.self, FormsCommand.self, JobsCommand.self, Doctor.self]
    )

    /// Runs the command and ends with 0 when it is done, 1 when it failed, 2 when it was misused.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch let stop as Stop {
            end(stop.status.rawValue, stop.words)
        } catch {
            let isMisuse = exitCode(for: error) == .validationFailure
            guard exitCode(for: error) == .success else {
                end(isMisuse ? Stop.Status.misused.rawValue : Stop.Status.failed.rawValue, Plain.words(for: error))
            }
            print(fullMessage(for: error))
        }
    }

    private static func end(_ status: Int32, _ words: String) -> Never {
        FileHandle.standardError.write(Data("bluelamp: \(words)\n".utf8))
        Foundation.exit(status)
    }
}
