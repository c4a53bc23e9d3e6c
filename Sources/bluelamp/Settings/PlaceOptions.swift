import ArgumentParser
import Foundation

/// The options that every command which touches the force's data shares.
struct PlaceOptions: ParsableArguments {
    @Option(name: .customLong("config"), help: "A file of settings, instead of bluelamp.yaml in this folder.")
    var configurationFile: String?

    @Option(help: "The folder that holds all that is kept; made when missing. [default: data]")
    var dataDir: String?

    @Option(help: "A PostgreSQL address (postgres://…), instead of SQLite in the data folder.")
    var database: String?

    @Option(name: .customLong("forms"), help: "The folder of the force's forms and page texts. [default: forms]")
    var formsFolder: String?

    /// What was given here, and `others` that a command has of its own.
    func settings(and others: [Setting: String?] = [:]) async throws -> Settings {
        let places: [Setting: String?] = [.dataDir: dataDir, .database: database, .forms: formsFolder]
        let given = places.merging(others) { $1 }.compactMapValues { $0 }
        return try await Settings.read(given: given, file: configurationFile)
    }
}
