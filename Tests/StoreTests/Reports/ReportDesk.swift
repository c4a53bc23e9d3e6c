import Forms
import Foundation
import Reporting
import Testing
import Vault

@testable import Store

/// A store with its forms published, and what the tests of this folder do with it.
struct ReportDesk: Sendable {
    static let start = Instant(milliseconds: 1_790_000_000_000)
    /// What the reporters of these tests type: none of it may ever be readable in the database.
    static let typed = [
        "a zinc trombone", "It vanished while I was feeding the ducks by the old weir.", "quill@example.org",
        "AB12 CDE", "AB12CDE",
    ]

    let database: any Database
    let vault: KeyVault
    let store: ReportStore
    let form: Form
    let sensitiveForm: Form

    init(_ database: any Database, newReference: (@Sendable () -> Reference)? = nil) async throws {
        self.database = database
        vault = try KeyVault(masterKey: Array(repeating: 7, count: 32))
        store =
            if let newReference {
                ReportStore(database: database, vault: vault, targets: .standard, newReference: newReference)
            } else {
                ReportStore(database: database, vault: vault, targets: .standard)
            }
        form = try Form(canonicalText: Self.text(of: "test-theft", isSensitive: false))
        sensitiveForm = try Form(canonicalText: Self.text(of: "test-assault", isSensitive: true))
        try await store.publish(form, at: Self.start)
        try await store.publish(sensitiveForm, at: Self.start)
    }

    /// What the person answered to a form, as its journey gives it.
    func submission(
        _ what: String = typed[0], email: String = typed[2], registration: String = typed[3], isSensitive: Bool = false
    ) throws -> Submission {
        let form = isSensitive ? sensitiveForm : form
        var submission = try #require(
            Journey(form, answers(what, email: email, registration: registration)).submission())
        submission.gateAnsweredAt = Self.start - .minutes(3)
        return submission
    }

    func answers(
        _ what: String = typed[0], email: String = typed[2], registration: String = typed[3]
    ) throws -> Answers {
        let page = try #require(form.page("all"))
        let fields = Fields([("what", what), ("story", Self.typed[1]), ("email", email), ("vrm", registration)])
        let reading = page.read(fields, at: Self.start)
        #expect(reading.complaints.isEmpty)
        var answers = Answers()
        answers.set(reading, page: page)
        return answers
    }

    /// Sends a report and gives its reference.
    @discardableResult
    func submit(
        _ what: String = typed[0], email: String = typed[2], registration: String = typed[3],
        isSensitive: Bool = false, channel: Channel = .online, at now: Instant = start
    ) async throws -> Reference {
        let submission = try submission(what, email: email, registration: registration, isSensitive: isSensitive)
        return try await store.submit(submission, from: .random(), at: now, channel: channel).reference
    }

    /// The number of rows of a table.
    func count(_ table: StaticString) async throws -> Int {
        try await database.read { tx in Int(try tx.rows("SELECT count(*) FROM \(raw: table)")[0].int(0)) }
    }

    /// Every cell of every table.
    func everything() async throws -> [SQLValue] {
        let tables = Migration.embedded.flatMap { migration in
            migration.text.matches(of: /CREATE TABLE (\w+)/).map { String($0.1) }
        }.filter { table in !Migration.embedded.contains { $0.text.contains("DROP TABLE \(table);") } }
        #expect(tables.contains("reports"))
        return try await database.read { tx in
            try tables.flatMap { try tx.rows(SQL(verbatim: "SELECT * FROM \($0)")) }.flatMap(\.cells).compactMap(\.self)
        }
    }

    private static func text(of name: String, isSensitive: Bool) -> String {
        """
        form: \(name)
        title: A form for tests
        description: It asks for one of each.
        minutes: 2
        maps: {crime: theft, category: other-theft, retention: standard, sensitive: \(isSensitive)}
        headline: [what]
        pages:
          - page: all
            title: What happened
            questions:
              - {question: what, kind: text, label: What was it?, missing: Say what it was}
              - {question: story, kind: long-text, label: What happened?, missing: Say what happened}
              - {question: email, kind: text, format: email, label: Your email, missing: Enter your email}
              - {question: vrm, kind: text, format: vrm, label: Registration number, missing: Enter it}
        """
    }
}

/// Opens a desk on a fresh database of this engine.
func withDesk(
    _ engine: Engine, newReference: (@Sendable () -> Reference)? = nil,
    _ body: (ReportDesk) async throws -> Void
) async throws {
    try await withDatabase(engine) { database in
        try await body(try await ReportDesk(database, newReference: newReference))
    }
}

/// The people of these tests.
enum Cast {
    static let handler = member("h-1", "P. Okafor", [.callHandler], sensitive: true)
    static let otherHandler = member("h-2", "J. Marsh", [.callHandler])
    static let supervisor = member("s-1", "R. Whitlock", [.supervisor], sensitive: true)
    static let investigator = member("i-1", "A. Dunmore", [.investigator], sensitive: true)
    static let dispatcher = member("d-1", "C. Selby", [.dispatcher], sensitive: true)
    static let officer = member("o-1", "PC Thorne", [.officer], sensitive: true)
    static let registrar = member("r-1", "M. Ashby", [.registrar], sensitive: true)
    static let editor = member("e-1", "S. Lund", [.editor], sensitive: true)

    static let staff = [handler, otherHandler, supervisor, investigator, dispatcher, officer, registrar, editor]
    static let actors: [Actor] = staff.map(Actor.staff) + [.reporter, .system]

    static let assessment = Assessment(
        threat: "None now", harm: "Loss of a bicycle", risk: "Low: the suspect is unknown and gone",
        investigation: "CCTV at the station", vulnerability: "None known", engagement: "Prefers email",
        markers: [.repeatVictim]
    )

    private static func member(
        _ id: String, _ name: String, _ roles: Set<Role>, sensitive: Bool = false
    ) -> StaffMember {
        guard let id = StaffID(id) else { preconditionFailure("a bad id in a test") }
        return StaffMember(id: id, name: name, roles: roles, hasSensitiveAccess: sensitive)
    }
}

/// SplitMix64. The seed is printed, so that a failing run can be had again with `BLUELAMP_TEST_SEED`.
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    init(for what: String) {
        let given = ProcessInfo.processInfo.environment["BLUELAMP_TEST_SEED"].flatMap { UInt64($0) }
        state = given ?? UInt64.random(in: .min ... .max)
        print("\(what): seed \(state)")
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
