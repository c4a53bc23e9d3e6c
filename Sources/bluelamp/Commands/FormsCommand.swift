import ArgumentParser
import Forms
import Foundation

/// `bluelamp forms`: what web editors do with the force's forms.
struct FormsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms",
        abstract: "Check the force's forms.",
        subcommands: [Check.self]
    )

    /// `bluelamp forms check`: says all that is wrong with the forms, each with its file and line.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what is wrong with the forms, each with its file and line.",
            discussion: """
                Finds misspelt keys, unknown names, missing wording, pages that nobody can reach, conditions that can \
                never hold, and messages that are too long or betray something. Ends with 1 when there is something to mend.
                """
        )

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let folder = try await place.settings().forms
            do {
                let library = try FormLibrary.read(folder: folder)
                let messages = library.messages == nil ? "there are no messages" : "the messages are ready"
                print("\(library.forms.count) forms are ready; \(messages)")
            } catch {
                for problem in error.problems {
                    FileHandle.standardError.write(Data("\(problem)\n".utf8))
                }
                let count = error.problems.count
                throw Stop(.failed, "\(count) \(count == 1 ? "thing" : "things") to mend in \(folder.relativePath)")
            }
        }
    }
}
