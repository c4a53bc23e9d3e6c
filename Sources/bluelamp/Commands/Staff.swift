import ArgumentParser
import Foundation
import Reporting
import Store

/// `bluelamp staff`: accounts, from the machine itself.
struct Staff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add, list and close accounts of staff.",
        subcommands: [Add.self, List.self, Disable.self, ResetSecondFactor.self]
    )

    /// `bluelamp staff add`: an account with a first password, read from standard input so that no list of processes
    /// and no shell's history shows it.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an account.",
            discussion: """
                Asks for the first password on standard input. The person sets up a second factor when they first sign in.
                """
        )

        @Argument(help: "What they sign in with, for instance p.okafor.")
        var username: String

        @Option(help: "The name that colleagues see, for instance \"P. Okafor\".")
        var name: String

        @Option(name: .customLong("role"), help: "A role; give the option again for more: \(RoleName.list).")
        var roles: [RoleName]

        @Flag(help: "May see sexual offences, domestic abuse, and reports about police or staff.")
        var sensitive = false

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let settings = try await place.settings()
            let account: NewStaffAccount
            do {
                account = try NewStaffAccount(
                    username: username, shownName: name, roles: Set(roles.map(\.role)), hasSensitiveAccess: sensitive,
                    password: try firstPassword())
            } catch let fault as NewStaffAccount.Fault {
                throw Stop(.misused, fault.words)
            }
            let installation = try await Installation.open(settings)
            let added: StaffAccount
            do {
                added = try await installation.staff.add(account, at: .now)
            } catch NewStaffAccount.Fault.taken {
                await installation.close()
                throw Stop(.failed, "\(username): \(NewStaffAccount.Fault.taken.words)")
            }
            await installation.close()
            print("added \(added.username)")
        }

        private func firstPassword() throws -> String {
            if isatty(STDIN_FILENO) == 1 {
                guard let typed = getpass("First password: ") else { throw Stop(.misused, "no password was typed") }
                return String(cString: typed)
            }
            guard let line = readLine(strippingNewline: true) else {
                throw Stop(.misused, "give the first password on standard input")
            }
            return line
        }
    }

    /// `bluelamp staff list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the accounts.")

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let installation = try await Installation.open(try await place.settings())
            let accounts = try await installation.staff.accounts()
            await installation.close()
            for account in accounts {
                let roles = account.member.roles.map { RoleName($0).text }.sorted().joined(separator: ", ")
                let state = account.isDisabled ? "disabled" : account.secondFactor.words
                print([account.username, account.member.name, roles, state].joined(separator: "\t"))
            }
        }
    }

    /// `bluelamp staff disable`
    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close an account and end its sessions at once.")

        @Argument(help: "What they sign in with.")
        var username: String

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let installation = try await Installation.open(try await place.settings())
            let isDone = try await installation.staff.setDisabled(true, username: username)
            await installation.close()
            guard isDone else { throw Stop(.failed, "there is no account \(username); `bluelamp staff list` has them") }
            print("disabled \(username)")
        }
    }

    /// `bluelamp staff reset-second-factor`
    struct ResetSecondFactor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-second-factor",
            abstract: "Let a person set up a new second factor at their next sign-in.",
            discussion: "For a lost telephone. Make sure who asks: with the password alone this lets anyone in."
        )

        @Argument(help: "What they sign in with.")
        var username: String

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let installation = try await Installation.open(try await place.settings())
            let isDone = try await installation.staff.resetSecondFactor(username: username)
            await installation.close()
            guard isDone else { throw Stop(.failed, "there is no account \(username); `bluelamp staff list` has them") }
            print("\(username) sets up a new second factor at the next sign-in")
        }
    }
}

/// A role as it is written on the command line: `call-handler`.
struct RoleName: ExpressibleByArgument {
    let role: Role

    init(_ role: Role) {
        self.role = role
    }

    init?(argument: String) {
        guard let role = Role.allCases.first(where: { RoleName($0).text == argument }) else { return nil }
        self.role = role
    }

    var text: String {
        role.rawValue.reduce(into: "") { text, letter in
            text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }

    static var list: String {
        Role.allCases.map { RoleName($0).text }.joined(separator: ", ")
    }
}

extension StaffAccount.SecondFactor {
    fileprivate var words: String {
        switch self {
        case .needed: "second factor not set up yet"
        case .enrolled: "active"
        case .notAsked: "active, no second factor"
        }
    }
}
