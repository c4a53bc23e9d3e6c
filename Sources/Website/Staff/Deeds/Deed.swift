import Reporting
import Store

/// Something that staff may do with a report: a form on its page, and a post to `/staff/reports/REFERENCE/WORD`.
///
/// Which deeds a page shows, the report itself says (`Report.offers`). What is typed is parsed here, refused at its field
/// with everything kept, and carried out in one commit.
struct Deed: Sendable {
    /// What the report offers it by; its word is the last part of the address.
    let command: CommandName
    /// The heading, in the imperative: "Ask the reporter".
    let title: String
    let button: String
    /// A sentence under the heading that says what will follow; nil where the heading says it all.
    let hint: String?
    let fields: @Sendable (DeedScene) -> [DeedField]
    /// What is missing because of what was chosen, by field.
    let depends: @Sendable (DeedFields) -> [(field: String, words: String)]
    /// What it does. Throws `Refusal` or `Incomplete`.
    let act: @Sendable (DeedFields, DeedScene) async throws -> Void
    /// What happened, for the notice on the next page.
    let done: String
    /// Whether files come with it: its form is then of parts.
    var takesFiles = false

    init(
        _ command: CommandName, title: String, button: String, hint: String? = nil, done: String,
        fields: @escaping @Sendable (DeedScene) -> [DeedField] = { _ in [] },
        depends: @escaping @Sendable (DeedFields) -> [(field: String, words: String)] = { _ in [] },
        act: @escaping @Sendable (DeedFields, DeedScene) async throws -> Void
    ) {
        self.command = command
        self.title = title
        self.button = button
        self.hint = hint
        self.done = done
        self.fields = fields
        self.depends = depends
        self.act = act
    }

    /// A deed that is one command, made of what was typed.
    init(
        _ command: CommandName, title: String, button: String, hint: String? = nil, done: String,
        fields: @escaping @Sendable (DeedScene) -> [DeedField] = { _ in [] },
        depends: @escaping @Sendable (DeedFields) -> [(field: String, words: String)] = { _ in [] },
        command make: @escaping @Sendable (DeedFields, DeedScene) throws -> Command
    ) {
        self.init(
            command, title: title, button: button, hint: hint, done: done, fields: fields, depends: depends
        ) { typed, scene in
            try await scene.perform([try make(typed, scene)], typed)
        }
    }

    /// A deed that files come with.
    static func withFiles(
        _ command: CommandName, title: String, button: String, hint: String? = nil, done: String,
        fields: @escaping @Sendable (DeedScene) -> [DeedField],
        act: @escaping @Sendable (DeedFields, DeedScene) async throws -> Void
    ) -> Deed {
        var deed = Deed(command, title: title, button: button, hint: hint, done: done, fields: fields, act: act)
        deed.takesFiles = true
        return deed
    }

    /// All that is wrong with what was typed, so that it is said once and not one thing after another.
    func complaints(about typed: DeedFields, in scene: DeedScene) -> [(field: String, words: String)] {
        fields(scene).compactMap { field in field.complaint(about: typed[field.name]).map { (field.name, $0) } }
            + depends(typed)
    }

    /// Where a refusal's words belong among the deed's own fields; nil for the report as a whole. Whoever is chosen to get
    /// the report is `to` in commands.
    func field(of refusal: Refusal, in scene: DeedScene) -> String? {
        let fields = fields(scene)
        return fields.first { $0.name == refusal.field }?.name
            ?? (refusal.field == "to" ? fields.first { $0.isChoice }?.name : nil)
    }

    /// What keeps typed fields from being an act, all at once.
    struct Incomplete: Error {
        let wrong: [(field: String, words: String)]

        init(_ field: String, _ words: String) {
            wrong = [(field, words)]
        }

        init(_ wrong: [(field: String, words: String)]) {
            self.wrong = wrong
        }
    }
}

/// Where a deed is done: by whom, on which report, when, and among which people.
struct DeedScene: Sendable {
    let site: StaffSite
    let member: StaffMember
    let report: Report
    let staff: [StaffAccount]
    let now: Instant

    var actor: Actor { .staff(member) }

    func perform(_ commands: [Command], _ typed: DeedFields) async throws {
        try await site.parts.store.perform(
            commands, on: report.reference, seen: typed.seen, once: typed.once, by: actor, at: now)
    }

    /// Those who could be chosen for a work, by the name that colleagues know.
    func people(who permission: Permission) -> [DeedField.Choice] {
        staff.filter { !$0.isDisabled && $0.member.may(permission) }
            .sorted { $0.member.name < $1.member.name }
            .map { DeedField.Choice(value: $0.username, words: $0.member.name) }
    }

    func person(_ field: String, _ typed: DeedFields) throws(Deed.Incomplete) -> StaffMember {
        let username = typed[field].lowercased()
        guard !username.isEmpty else { throw Deed.Incomplete(field, "Choose a person.") }
        guard let account = staff.first(where: { $0.username == username && !$0.isDisabled }) else {
            throw Deed.Incomplete(field, "Nobody has this username.")
        }
        return account.member
    }
}

/// One control of a deed's form.
struct DeedField: Sendable {
    struct Choice: Sendable {
        let value: String
        let words: String
    }

    enum Kind: Sendable {
        /// A line.
        case text
        /// Several lines.
        case long
        /// One of a list. The first stands chosen where it may be left at that; where it must be chosen, nothing does.
        case choice([Choice])
        /// A moment on the force's clock.
        case time
        /// Files to choose. That some are needed the command says.
        case files
    }

    let name: String
    let label: String
    let hint: String?
    let kind: Kind
    /// What stands in it before anybody typed.
    let value: String
    /// What is said where it was left empty; nil where it may be.
    let missing: String?

    init(
        _ name: String, _ label: String, _ kind: Kind, hint: String? = nil, value: String = "", missing: String? = nil
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.kind = kind
        self.value = value
        self.missing = missing
    }

    /// Words that the command itself cannot do without.
    init(_ wording: Wording, _ label: String, _ kind: Kind = .long, hint: String? = nil, value: String = "") {
        self.init(wording.field, label, kind, hint: hint, value: value, missing: wording.missing)
    }

    static let reason = DeedField(.reason, "Reason", hint: "For the record and for colleagues")
    static let grade = DeedField(
        "grade", "Grade",
        .choice(Grade.allCases.map { Choice(value: $0.rawValue, words: "\($0.rawValue) \($0.title)") }),
        missing: "Choose a grade.")

    var isChoice: Bool {
        if case .choice = kind { true } else { false }
    }

    /// What is wrong with what was typed here, before any command is asked.
    func complaint(about typed: String) -> String? {
        if typed.isBlank { return missing }
        if case .time = kind, StaffTime.parse(typed) == nil { return DeedFields.notATime }
        return nil
    }
}

/// What was typed into a deed's form.
struct DeedFields: Sendable {
    let form: FormBody
    /// What came with it.
    var files: [AddedFile] = []

    /// As typed; empty where nothing was.
    subscript(_ name: String) -> String { form[name] ?? "" }

    /// The version of the report that the page showed. A page that says none showed nothing.
    var seen: Int { form["seen"].flatMap { Int($0) } ?? 0 }

    /// The page's own mark, so that a post that is sent twice happens once; nil where it carries none.
    var once: OnceToken? { form["once"].flatMap(OnceToken.init) }

    func grade(_ name: String = "grade") throws(Deed.Incomplete) -> Grade {
        guard let grade = Grade(rawValue: self[name]) else { throw Deed.Incomplete(name, "Choose a grade.") }
        return grade
    }

    /// A moment on the force's clock, as browsers send it.
    func time(_ name: String) throws(Deed.Incomplete) -> Instant {
        guard let time = StaffTime.parse(self[name]) else { throw Deed.Incomplete(name, Self.notATime) }
        return time
    }

    static let notATime = "Give the day and the time, for example 2026-11-28T14:30."

    func reference(_ name: String) throws(Deed.Incomplete) -> Reference {
        guard let reference = Reference(parsing: self[name]) else {
            throw Deed.Incomplete(
                name, "Give the other report's reference: nine letters and digits, such as 4T7K-2M9Q-P.")
        }
        return reference
    }
}
