package import Reporting
package import Vault

/// A person's account: who they are to the program, and how they prove it.
package struct StaffAccount: Sendable, Hashable {
    /// Whom reports and the disclosure log name.
    package let member: StaffMember
    /// What they sign in with, in lower case.
    package let username: String
    /// A disabled account keeps its history and opens nothing.
    package let isDisabled: Bool
    /// How far its second factor has come.
    package let secondFactor: SecondFactor

    /// The second step of signing in.
    package enum SecondFactor: String, Sendable {
        /// The next sign-in sets it up.
        case needed
        /// A code is asked at each sign-in.
        case enrolled
        /// Never asked: made-up accounts of the demo, which listens on loopback only.
        case notAsked = "not-asked"
    }
}

/// An account to be made.
package struct NewStaffAccount: Sendable {
    let username: String
    let shownName: String
    let roles: Set<Role>
    let hasSensitiveAccess: Bool
    let password: NewPassword
    let secondFactor: StaffAccount.SecondFactor

    /// Why an account cannot be made, in words for the administrator.
    package enum Fault: Error, Hashable {
        case username, shownName, noRole, taken
        case password(PasswordRefusal)

        /// One plain line that says what to do.
        package var words: String {
            switch self {
            case .username: "a username is 2 to 40 letters, digits, dots or hyphens, and starts with a letter"
            case .shownName: "the name that colleagues see must not be empty, nor longer than 80 characters"
            case .noRole: "give the account at least one role"
            case .password(let refusal): refusal.words
            case .taken: "that username is taken; choose another"
            }
        }
    }

    /// Checks everything at the door; the password is hashed when the account is added.
    package init(
        username: String, shownName: String, roles: Set<Role>, hasSensitiveAccess: Bool, password: String,
        secondFactor: StaffAccount.SecondFactor = .needed
    ) throws(Fault) {
        guard let username = Username(parsing: username) else { throw .username }
        guard !shownName.isEmpty, shownName.count <= 80, !shownName.contains(where: \.isNewline) else {
            throw .shownName
        }
        guard !roles.isEmpty else { throw .noRole }
        do {
            self.password = try NewPassword(password, username: username.text)
        } catch {
            throw .password(error)
        }
        self.username = username.text
        self.shownName = shownName
        self.roles = roles
        self.hasSensitiveAccess = hasSensitiveAccess
        self.secondFactor = secondFactor
    }
}

/// A username as it is compared: lower case, ASCII, short.
struct Username: Hashable, Sendable {
    let text: String

    init?(parsing typed: String) {
        let text = String(typed.lowercased().filter { $0 != " " })
        let allowed = text.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        guard (2...40).contains(text.utf8.count), allowed, text.first?.isLetter == true else { return nil }
        self.text = text
    }
}
