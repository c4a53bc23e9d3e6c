import Reporting
import Store
import Testing
import Vault

@testable import Website

/// A theft just sent, and a browser of its reporter's that has its tracking page open.
struct Tracking: Sendable {
    let force: TestForce
    let browser: Browser
    let page: WebPage
    let reference: Reference
    let code: String

    static func standing(
        targets: ClockTargets = .standard, mostFileBytes: Int = 1_000_000, liveURL: String = "http://localhost",
        _ body: @Sendable (Tracking) async throws -> Void
    ) async throws {
        try await TestForce.standing(publicURL: liveURL, mostFileBytes: mostFileBytes, targets: targets) {
            force, sender in
            let done = try await Walk(force: force, browser: sender).toDone("theft", choosing: plainTheft)
            let reference = try #require(done.text(id: "reference"))
            let code = try #require(done.text(id: "access-code"))
            let browser = sender.another()
            let page = try await browser.press(
                try await browser.open("/track"), [("reference", reference), ("access-code", code)])
            try await body(
                Tracking(
                    force: force, browser: browser, page: page,
                    reference: try #require(Reference(parsing: reference)), code: code))
        }
    }

    /// The code that every report is opened with.
    var keys: [(String, String)] { [("reference", reference.description), ("access-code", code)] }

    var report: Report {
        get async throws { try #require(try await force.parts.store.file(reference)).report }
    }

    @discardableResult
    func perform(_ commands: Command..., by member: StaffMember) async throws -> Report {
        try await force.parts.store.perform(commands, on: reference, by: .staff(member), at: force.now)
    }

    /// Claimed, assessed and decided.
    func decide(_ disposition: Disposition) async throws {
        try await perform(
            .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
            .dispose(disposition, reason: "Enough to go on.", wordsToReporter: "Thank you for telling us."),
            by: .handler)
    }

    /// With the unit, and taken up by an investigator.
    func investigate() async throws {
        try await decide(.investigate)
        try await perform(.allocate(to: .investigator), by: .investigator)
    }

    /// Officers go by appointment, on Saturday or at one of two other times.
    func book() async throws -> [Appointment.Slot] {
        try await decide(.attend(.extended))
        let slots = [4, 5, 6].map { day in
            let from = force.now + .days(day)
            return Appointment.Slot(from: from, to: from + .minutes(90))
        }
        try await perform(
            .book(slots[0], others: Array(slots.dropFirst()), place: "4 Harbour Road"), by: .dispatcher)
        return slots
    }

    /// A browser of the same person's that comes back with the code.
    func comeBack() async throws -> WebPage {
        try await browser.press(try await browser.open("/track"), keys)
    }
}

extension StaffMember {
    static let handler = staff("01", "P. Quennell", .callHandler)
    static let investigator = staff("02", "I. Kowalska", .investigator)
    static let dispatcher = staff("03", "D. Reid", .dispatcher)
    static let officer = staff("04", "PC 412 Lang", .officer)
    static let supervisor = staff("05", "S. Whitfield", .supervisor)

    private static func staff(_ id: String, _ name: String, _ role: Role) -> StaffMember {
        guard let id = StaffID("00000000-0000-4000-8000-0000000000\(id)") else { fatalError("a bad id") }
        return StaffMember(id: id, name: name, roles: [role], hasSensitiveAccess: role == .supervisor)
    }
}
