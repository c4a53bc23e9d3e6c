/// Why a command was not carried out, with the words that the person who gave it reads. Nothing was changed.
///
/// Those that concern every strand are made here; a strand's own are made beside its commands.
package struct Refusal: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Not this person's to do.
        case person
        /// Not now: the report does not stand so.
        case moment
        /// Something that was typed or chosen is missing or does not fit.
        case words
        /// The reporter said something that whoever acts has not been shown.
        case unread
    }

    package let kind: Kind
    package let words: String
    /// The field that it is about; nil for one about the report as a whole.
    package let field: String?
    /// The claim that stands in the way.
    package let claim: Claim?

    init(_ kind: Kind, _ words: String, field: String? = nil, claim: Claim? = nil) {
        self.kind = kind
        self.words = words
        self.field = field
        self.claim = claim
    }
}

extension Refusal {
    /// The actor's roles do not include it.
    package static func notPermitted(_ command: CommandName) -> Refusal {
        Refusal(.person, "Your role does not let you \(command.words).")
    }
    package static let sensitive = Refusal(
        .person, "This report is sensitive. Only staff with access to sensitive reports may work on it.")
    /// Only staff may do it.
    package static let notForReporter = Refusal(.person, "Only the police can do this.")
    /// Only the program may: it happens by itself when time is up.
    package static let onlyTime = Refusal(.person, "This happens by itself when the time is up.")
    /// A person has to decide it.
    package static let onlyPeople = Refusal(.person, "A person has to decide this.")
    /// The report's standing does not allow it.
    package static func notNow(_ command: CommandName, _ stage: StageName) -> Refusal {
        Refusal(.moment, "You cannot \(command.words) now. \(stage.situation)")
    }
    /// Events on it were written by a newer program; changing it with this one could undo them.
    package static let newerProgram = Refusal(
        .moment,
        "A newer version of Bluelamp has worked on this report. It can be read here, not changed: use another "
            + "computer or ask an administrator to finish the update.")
    /// The reporter said something since the page was drawn: nobody decides on what they have not read.
    package static let unread = Refusal(
        .unread,
        "The reporter has sent something since you opened this page. It stands on top now: read it, then decide "
            + "again. Everything that you typed is still here.")
    /// It is another's work.
    package static func notYours(holder: String) -> Refusal {
        Refusal(.moment, "This report is with \(holder). Ask a supervisor to reassign it.")
    }
    package static func alreadyTheirs(name: String) -> Refusal {
        Refusal(.words, "\(name) already has this report.", field: "to")
    }
    /// The person chosen may not take it.
    package static func cannotTake(name: String, _ command: CommandName) -> Refusal {
        Refusal(.words, "\(name) does not have a role that you can \(command.words) to.", field: "to")
    }
    package static func cannotTakeSensitive(name: String) -> Refusal {
        Refusal(.words, "This report is sensitive, and \(name) may not see sensitive reports.", field: "to")
    }
    package static func wordsMissing(_ wording: Wording) -> Refusal {
        Refusal(.words, wording.missing, field: wording.field)
    }
    package static func wordsTooLong(_ wording: Wording, limit: Int) -> Refusal {
        Refusal(.words, "\(wording.title) is too long. Use \(limit) characters or fewer.", field: wording.field)
    }
    /// Time has not run out yet.
    package static func stillRunning(until: Instant) -> Refusal {
        Refusal(.moment, "The time is not up yet.")
    }
}

/// Words that a command needs from whoever gives it. Each stands beside its command; these several share.
package struct Wording: Hashable, Sendable {
    /// The field that it is typed in.
    package let field: String
    package let title: String
    package let missing: String

    init(_ field: String, title: String, missing: String) {
        self.field = field
        self.title = title
        self.missing = missing
    }

    package static let reason = Wording("reason", title: "The reason", missing: "Give the reason.")
    package static let wordsToReporter = Wording(
        "words", title: "What the reporter will read", missing: "Write what the reporter will read.")
}
