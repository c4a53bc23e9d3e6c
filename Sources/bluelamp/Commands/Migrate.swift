import ArgumentParser

/// `bluelamp migrate`: brings the database up to this program's schema.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database up to this program's schema, making it when there is none.",
        discussion: "`serve` does the same at its start; use this to do it beforehand, while old nodes still run."
    )

    @OptionGroup var place: PlaceOptions

    func run() async throws {
        let installation = try await Installation.open(try await place.settings())
        await installation.close()
        print("the database is up to date")
    }
}
