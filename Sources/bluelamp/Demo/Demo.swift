import Forms
import Reporting
import Store
import Synchronization
import Vault

/// Fills an empty installation with made-up accounts and reports, the same each time.
struct Demo {
    let library: FormLibrary
    let installation: Installation

    /// Well known, and printed in the README: the demo serves one machine only.
    static let password = "bluelamp-demo"
    /// As little work as may be: nobody has to guess this password, and ten dear hashes would keep people waiting for
    /// the demo. Who signs in has theirs renewed at the standard cost.
    private static let cost = ScryptCost(logRounds: 10, blockSize: 8, parallelism: 1)
    private static let seed: UInt64 = 20_170_301

    /// Does nothing where there is an account already.
    func fill(at now: Instant) async throws {
        guard try await installation.staff.accounts().isEmpty else { return }
        try await addAccounts(at: now)
        try await addReports(at: now)
    }

    private static let accounts: [(username: String, name: String, role: Role)] = [
        ("handler", "H. Adeyemi", .callHandler),
        ("handler2", "J. Morris", .callHandler),
        ("supervisor", "S. Whitfield", .supervisor),
        ("investigator", "I. Kowalska", .investigator),
        ("dispatcher", "D. Reid", .dispatcher),
        ("officer", "PC 412 Lang", .officer),
        ("registrar", "R. Bhatt", .registrar),
        ("auditor", "A. Quill", .auditor),
        ("editor", "E. Fenwick", .editor),
        ("admin", "T. Osei", .administrator),
    ]

    private func addAccounts(at now: Instant) async throws {
        let staff = StaffStore(
            database: installation.database, vault: installation.vault, passwords: Passwords(cost: Self.cost))
        for account in Self.accounts {
            let new = try NewStaffAccount(
                username: account.username, shownName: account.name, roles: [account.role],
                hasSensitiveAccess: account.role == .supervisor, password: Self.password, secondFactor: .notAsked)
            _ = try await staff.add(new, at: now)
        }
    }

    private func addReports(at now: Instant) async throws {
        let stories = try DemoStories.read(folder: installation.settings.forms)
        let references = SeededSource(seed: Self.seed)
        let reports = ReportStore(
            database: installation.database, vault: installation.vault, targets: installation.reports.targets
        ) { references.reference() }
        var source = SeededSource.Numbers(seed: Self.seed)
        var decks = DemoDecks(stories.decks, shuffledBy: &source)
        for story in stories.stories {
            guard let name = FormName(story.form), let form = library.form(name) else {
                throw Stop(.failed, "the demo tells a story of a form that is not there: \(story.form)")
            }
            let texts = story.texts + stories.usual.values.flatMap(\.values)
            for minutes in story.minutesAgo {
                let sentAt = now - .seconds(minutes * 60 + Int.random(in: 0..<60, using: &source))
                let words = DemoWords(cards: decks.draw(for: texts), sentAt: sentAt)
                let submission = try story.walk(through: form, usual: stories.usual, words: words)
                let draft = DraftSecret(using: &source)
                let confirmation = try await reports.submit(submission, from: draft, at: sentAt)
                if let progress = story.then {
                    try await follow(progress, confirmation.reference, sentAt: sentAt, now: now)
                }
            }
        }
    }

    /// What made-up staff did with a report since it came.
    private func follow(_ progress: DemoProgress, _ reference: Reference, sentAt: Instant, now: Instant) async throws {
        func perform(_ command: Command, by actor: Actor, after minutes: Int) async throws {
            let moment = min(sentAt + .minutes(minutes), now)
            _ = try await installation.reports.perform(command, on: reference, by: actor, at: moment)
        }
        func decide(_ disposition: Disposition, by actor: Actor) async throws {
            if let assessment = progress.assessment { try await perform(.assess(assessment), by: actor, after: 14) }
            try await perform(
                .dispose(disposition, reason: progress.reason ?? "", wordsToReporter: progress.words ?? ""),
                by: actor, after: 15)
        }
        let handler = try await member("handler2")
        try await perform(.claim, by: .staff(handler), after: 6)
        switch progress.step {
        case .claimed:
            break
        case .asked:
            try await perform(.ask(question: progress.words ?? ""), by: .staff(handler), after: 10)
            if let answer = progress.answer { try await perform(.answer(text: answer), by: .reporter, after: 25) }
        case .investigate:
            try await decide(.investigate, by: .staff(handler))
            guard progress.isTaken == true else { return }
            let investigator = try await member("investigator")
            try await perform(.allocate(to: investigator), by: .staff(investigator), after: 40)
        case .attend:
            try await decide(.attend(progress.grade ?? .extended), by: .staff(handler))
            guard progress.isTaken == true else { return }
            try await perform(
                .assign(to: try await member("officer")), by: .staff(try await member("dispatcher")), after: 21)
        case .advised:
            try await decide(.adviseOnly, by: .staff(handler))
        }
    }

    private func member(_ username: String) async throws -> StaffMember {
        guard let account = try await installation.staff.account(named: username) else {
            throw Stop(.failed, "the demo's account \(username) is missing")
        }
        return account.member
    }
}

/// Numbers that look random and are the same each time.
private final class SeededSource: Sendable {
    /// SplitMix64, as published by Steele, Lea and Flood in 2014: enough for made-up data, never for secrets.
    struct Numbers: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) {
            state = seed
        }

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }

    private let numbers: Mutex<Numbers>

    init(seed: UInt64) {
        numbers = Mutex(Numbers(seed: seed &+ 1))
    }

    func reference() -> Reference {
        numbers.withLock { Reference.random(using: &$0) }
    }
}
