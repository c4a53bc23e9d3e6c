internal import Foundation

/// A password that somebody may choose. No rules about digits and signs, which make passwords worse: only long enough,
/// and not one that everybody tries first.
package struct NewPassword: Sendable, CustomStringConvertible, CustomReflectable {
    /// In characters.
    package static let shortest = 12
    /// In characters; longer than any person types, short enough that nobody makes the server work on a novel.
    package static let longest = 256
    /// Four for each of the longest: no character that people type has more.
    static let mostBytes = longest * 4

    let text: String

    /// Takes a password for the account with this user name.
    package init(_ typed: String, username: String) throws(PasswordRefusal) {
        let simple = Self.simplified(typed)
        guard typed.count >= Self.shortest else { throw .tooShort }
        guard typed.utf8.count <= Self.mostBytes && typed.count <= Self.longest else { throw .tooLong }
        guard !CommonPasswords.all.contains(simple), Set(simple).count >= 5 else { throw .tooCommon }
        guard !(username.count >= 3 && simple.contains(Self.simplified(username))) else { throw .containsUsername }
        text = typed
    }

    private static func simplified(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping.lowercased()
    }

    package var description: String { "NewPassword (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a password may not be chosen.
package enum PasswordRefusal: Error, Hashable, Sendable, CaseIterable {
    case tooShort, tooLong, tooCommon, containsUsername

    /// What the person who chooses is told.
    package var words: String {
        switch self {
        case .tooShort:
            "Use at least \(NewPassword.shortest) characters. Three or four words that only you would put together work well."
        case .tooLong: "Use at most \(NewPassword.longest) characters."
        case .tooCommon:
            "This password is one that many people use, or repeats itself. Choose one that nobody would guess."
        case .containsUsername: "Do not put your user name into your password."
        }
    }
}
