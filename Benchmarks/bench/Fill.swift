import ArgumentParser
import Forms
import Foundation
import Reporting
import Store
import Vault

/// `bench fill`: brings a data folder up to so many reports.
///
/// The first time it sends reports the whole way: those that make up the work in hand (of triage, of an investigator and
/// of dispatch, as many each), and some that staff have closed.
/// The rest of the archive are copies of the closed ones under references of their own. Nobody can open a copy, for its
/// seals name another reference; in the tables and indexes it weighs what any report weighs.
struct Fill: AsyncParsableCommand {
    @Option var dataDir: String
    @Option var forms: String
    @Option(help: "How many reports there are to be in the end.") var reports: Int
    @Option(help: "The work in hand of each room.") var open = 1_000

    private static let closed = 1_000

    func run() async throws {
        let place = try await Place.open(dataDir)
        let isNew = try await place.database.read { tx in try tx.row("SELECT 1 FROM reports LIMIT 1") == nil }
        if isNew { try await sendWholeWay(place) }
        let known = try Known.read(in: place.folder)
        await place.database.close()
        try Copies(file: place.file, of: known.closed).make(upTo: reports)
    }

    private func sendWholeWay(_ place: Place) async throws {
        let form = try Place.theft(in: forms)
        try await place.reports.publish(form, at: .now)
        let open = try await send(open, of: form, to: place)
        let closed = try await send(Self.closed, of: form, to: place)
        try await eachAtOnce(closed) { reference in
            try await decide(.adviseOnly, reference, place.reports)
            _ = try await place.reports.view(reference, by: Staff.supervisor, at: .now)
        }
        try await eachAtOnce(try await send(self.open, of: form, to: place)) { reference in
            try await decide(.investigate, reference, place.reports)
            try await place.reports.perform(
                .allocate(to: Staff.investigator), on: reference, by: .staff(Staff.investigator), at: .now)
        }
        try await eachAtOnce(try await send(self.open, of: form, to: place)) { reference in
            try await decide(.attend(.extended), reference, place.reports)
        }
        // Their messages have been sent long ago.
        try await place.database.write { tx in _ = try tx.run("DELETE FROM jobs") }
        try Known(open: open, closed: closed).write(in: place.folder)
    }

    /// Sent within the last ten minutes, so that no clock turns while we measure.
    private func send(_ count: Int, of form: Form, to place: Place) async throws -> [Reference] {
        try await withThrowingTaskGroup(of: Reference.self) { group in
            for number in 0..<count {
                group.addTask {
                    let sentAt = Instant.now - .seconds(number % 600)
                    var theft = MadeUpTheft(number)
                    let answers = try theft.answers(to: form, at: sentAt)
                    guard let submission = Journey(form, answers).submission() else {
                        throw Unfit("the made-up theft cannot be sent")
                    }
                    return try await place.reports.submit(submission, from: .random(), at: sentAt).reference
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func decide(_ disposition: Disposition, _ reference: Reference, _ reports: ReportStore) async throws {
        let handler = Actor.staff(Staff.handler)
        let line = "As the reporter says: nothing more is known of it now."
        let assessment = Assessment(
            threat: line, harm: line, risk: line, investigation: line, vulnerability: line, engagement: line)
        let commands: [Command] = [
            .claim, .assess(assessment),
            .dispose(disposition, reason: "As the reporter tells it.", wordsToReporter: "Thank you for telling us."),
        ]
        for command in commands { try await reports.perform(command, on: reference, by: handler, at: .now) }
    }
}

/// Who does what staff do here.
enum Staff {
    static let handler = member("H. Adeyemi", .callHandler)
    static let supervisor = member("S. Whitfield", .supervisor)
    static let investigator = member("I. Okafor", .investigator)

    /// Under the same identity each time: one run fills, another one measures.
    private static func member(_ name: String, _ role: Role) -> StaffMember {
        guard let id = StaffID("bench-\(role.rawValue)") else { fatalError("a role's name fits") }
        return StaffMember(id: id, name: name, roles: [role], hasSensitiveAccess: false)
    }
}
