import Foundation
import Outreach
import Reporting
import Store
import Synchronization
import Testing
import Vault

@testable import Forms
@testable import bluelamp

/// A store with one form that asks how to reach people, and the force's own words for messages.
struct WritingDesk: Sendable {
    static let start = Instant(milliseconds: 1_790_000_000_000)
    static let site = "https://report.example"
    static let email = "quill@example.org"
    static let handler = member("handler", "P. Okafor", .callHandler)
    static let library = Result { try FormLibrary.read(folder: folderOfForms) }
    private static let folderOfForms = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "forms")

    let vault: KeyVault
    let store: ReportStore
    let jobs: JobStore
    private let form: Form

    static func member(_ id: String, _ name: String, _ role: Role) -> StaffMember {
        guard let id = StaffID(id) else { preconditionFailure("\(id) is no id") }
        return StaffMember(id: id, name: name, roles: [role], hasSensitiveAccess: false)
    }

    init(_ database: any Database) throws {
        vault = try KeyVault(masterKey: Array(repeating: 7, count: 32))
        store = ReportStore(database: database, vault: vault, targets: .standard)
        jobs = JobStore(database: database)
        form = try Form(canonicalText: Self.form)
    }

    /// A report of somebody who ticked these ways.
    func submit(_ ways: [String], isSafe: String = "yes", sayPolice: String = "yes") async throws -> Reference {
        let page = try #require(form.page("all"))
        let fields = Fields(
            [("what", "a zinc trombone"), ("leave-message", isSafe), ("say-police", sayPolice), ("email", Self.email)]
                + [("telephone", "07700 900 982")] + ways.map { ("contact-ways", $0) })
        let reading = page.read(fields, at: Self.start)
        #expect(reading.complaints.isEmpty)
        var answers = Answers()
        answers.set(reading, page: page)
        let submission = try #require(Journey(form, answers).submission())
        return try await store.submit(submission, from: .random(), at: Self.start).reference
    }

    /// A handler decides on it.
    func decide(_ reference: Reference) async throws {
        try await store.perform(
            [
                .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
                .dispose(.investigate, reason: "Film", wordsToReporter: "We will look at the film."),
            ], on: reference, by: .staff(Self.handler), at: Self.start)
    }

    func delivery(_ couriers: Couriers) throws -> MessageDelivery {
        MessageDelivery(
            reports: store, vault: vault, couriers: couriers, templates: try Self.library.get().messages,
            site: Self.site)
    }

    /// Takes up the jobs that are due and carries each out once.
    func work(_ delivery: MessageDelivery, at now: Instant) async throws -> [JobEnd] {
        var ends: [JobEnd] = []
        for job in try await jobs.claim(.message, at: now, lease: .seconds(60), limit: 50) {
            let end = try await delivery.deliver(job, at: now)
            if end == .done { try await jobs.finish(job) }
            ends.append(end)
        }
        return ends
    }

    func left(at now: Instant = start + .days(9)) async throws -> Int {
        try await jobs.claim(.message, at: now, lease: .seconds(60), limit: 50).count
    }

    func report(_ reference: Reference) async throws -> Report {
        try #require(try await store.file(reference)).report
    }

    private static let form = """
        form: test-theft
        title: A form for tests
        description: It asks for little.
        minutes: 2
        maps: {crime: theft, category: other-theft, retention: standard, sensitive: false}
        headline: [what]
        pages:
          - page: all
            title: Everything
            questions:
              - {question: what, kind: text, label: What was it?, missing: Say what it was}
              - question: contact-ways
                kind: any-of
                label: How may we contact you?
                missing: Tick one
                options: [{value: email, label: Email}, {value: text, label: Text}, {value: here, label: Here}]
              - {question: leave-message, kind: yes-no, label: Is it safe?, missing: Say so, unknown: I'm not sure}
              - {question: say-police, kind: yes-no, label: Police?, missing: Say so, unknown: I'm not sure}
              - {question: telephone, kind: text, format: telephone, label: Your telephone, missing: Enter it}
              - {question: email, kind: text, format: email, label: Your email, missing: Enter it}
        """
}

/// A courier that answers as the test says, and remembers what it was given.
final class ScriptedCourier: Courier {
    let way: Way
    private let answer: Delivery
    private let given = Mutex<[Outgoing]>([])

    init(_ way: Way, _ answer: Delivery) {
        self.way = way
        self.answer = answer
    }

    var letters: [Outgoing] { given.withLock { $0 } }

    func deliver(_ message: Outgoing) async -> Delivery {
        given.withLock { $0.append(message) }
        return answer
    }
}
