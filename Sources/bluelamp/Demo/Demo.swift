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
        for account in Self.accounts {
            let new = try NewStaffAccount(
                username: account.username, shownName: account.name, roles: [account.role],
                hasSensitiveAccess: account.role == .supervisor, password: Self.password, secondFactor: .notAsked)
            _ = try await installation.staff.add(new, at: now)
        }
    }

    private func addReports(at now: Instant) async throws {
        let stories = try DemoStories.read(folder: installation.settings.forms)
        let references = SeededSource(seed: Self.seed)
        let reports = ReportStore(
            database: installation.database, vault: installation.vault, targets: installation.reports.targets
        ) { references.reference() }
        var source = SeededSource.Numbers(seed: Self.seed)
        for story in stories.stories {
            guard let name = FormName(story.form), let form = library.form(name) else {
                throw Stop(.failed, "the demo tells a story of a form that is not there: \(story.form)")
            }
            for minutes in story.minutesAgo {
                let words = stories.words.sorted { $0.key < $1.key }.reduce(into: [String: String]()) {
                    $0[$1.key] = $1.value.randomElement(using: &source)
                }
                let sentAt = now - .seconds(minutes * 60 + Int.random(in: 0..<60, using: &source))
                let submission = try story.walk(through: form, at: sentAt, words: words)
                let draft = DraftSecret(using: &source)
                let confirmation = try await reports.submit(submission, from: draft, at: sentAt)
                try await follow(story.then, confirmation.reference, sentAt: sentAt, now: now)
            }
        }
    }

    /// What made-up staff did with a report since it came.
    private func follow(_ progress: DemoProgress?, _ reference: Reference, sentAt: Instant, now: Instant) async throws {
        guard let progress else { return }
        let colleague = try await actor("handler2")
        let readAt = min(sentAt + .seconds(9 * 60), now)
        func perform(_ command: Command) async throws {
            _ = try await installation.reports.perform(command, on: reference, by: colleague, at: readAt)
        }
        try await perform(.claim)
        switch progress {
        case .claimed:
            break
        case .asked:
            try await perform(.ask(question: "Can you tell us the colour of the coat that the person wore?"))
        case .investigate:
            try await perform(.assess(Self.assessment))
            try await perform(
                .dispose(
                    .investigate, reason: "Lines of enquiry: camera at the place, named witness.",
                    wordsToReporter: "An investigator will look at this and call you."))
        case .attend:
            try await perform(.assess(Self.assessment))
            try await perform(
                .dispose(
                    .attend(.significant), reason: "The home is not secure and the reporter is alone.",
                    wordsToReporter: "An officer will come to you within the hour."))
        case .advised:
            try await perform(.assess(Self.assessment))
            try await perform(
                .dispose(
                    .adviseOnly, reason: "No line of enquiry; advice given.",
                    wordsToReporter:
                        "Thank you for telling us. There is nothing more that we can look into, and this is why: "
                        + "no one saw it and there was no camera. Tell us if you learn more."))
        }
    }

    private func actor(_ username: String) async throws -> Actor {
        guard let account = try await installation.staff.account(named: username) else {
            throw Stop(.failed, "the demo's account \(username) is missing")
        }
        return .staff(account.member)
    }

    private static let assessment = Assessment(
        threat: "None known now.", harm: "Loss, and worry about a repeat.", risk: "Low: nothing suggests a return.",
        investigation: "Camera near the place; ask for footage.", vulnerability: "None seen.",
        engagement: "Wants a call in the evening.", markers: [])
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
