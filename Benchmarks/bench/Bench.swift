import ArgumentParser

/// What `script/bench` needs beside Bluelamp itself: reports and drafts to measure with, and ceilings to measure against.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Parts of script/bench.",
        subcommands: [Fill.self, Drafts.self, Count.self, Bare.self, Desk.self]
    )
}

/// A reason to give the measurement up.
struct Unfit: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
