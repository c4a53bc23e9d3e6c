import Reporting
import Testing
import Vault

@testable import Store

/// Somebody writes into the database past Bluelamp.
@Suite struct TamperTests {
    static let alterations: [SQL] = [
        "UPDATE reports SET stage = 'closed'",
        "UPDATE reports SET holder_id = 'h-2'",
        "UPDATE reports SET holder_name = 'J. Marsh'",
        "UPDATE reports SET claimed_until = claimed_until + 1",
        "UPDATE reports SET grade = 'I'",
        "UPDATE reports SET version = version - 1",
        "UPDATE reports SET version = version + 1",
        "UPDATE reports SET submitted_at = submitted_at - 60000",
        "UPDATE reports SET is_sensitive = 1 - is_sensitive",
        "UPDATE reports SET form_name = 'other'",
        "UPDATE reports SET channel = 'email'",
        "UPDATE report_events SET at = at - 1 WHERE number = 2",
        "UPDATE report_events SET actor = '{\"kind\":\"reporter\"}' WHERE number = 2",
        "UPDATE report_events SET name = 'released' WHERE number = 2",
        "UPDATE report_events SET version = 2 WHERE number = 2",
        "UPDATE report_events SET number = 9 WHERE number = 2",
        "UPDATE report_events SET body = (SELECT body FROM report_events AS other WHERE other.number = 1) WHERE number = 2",
        "DELETE FROM report_events WHERE number = 2",
        "UPDATE reports SET wrapped_key = answers",
    ]

    @Test(arguments: Engine.allCases)
    func `whatever is altered of a report is noticed by whoever opens or changes it`(_ engine: Engine) async throws {
        for alteration in Self.alterations {
            try await withDesk(engine) { desk in
                let reference = try await desk.submit()
                try await desk.store.perform(.claim, on: reference, by: .staff(Cast.handler), at: ReportDesk.start)

                let changed = try await desk.database.write { tx in try tx.run(alteration) }

                #expect(changed == 1, "\(alteration.text)")
                await #expect(throws: ReportFault.self, "\(alteration.text)") { try await desk.store.file(reference) }
                await #expect(throws: ReportFault.self, "\(alteration.text)") {
                    try await desk.store.perform(
                        .release, on: reference, by: .staff(Cast.handler), at: ReportDesk.start)
                }
            }
        }
    }

    @Test(arguments: Engine.allCases, ["headline", "answers", "receipt"])
    func `what one reporter wrote cannot be passed off as another's`(_ engine: Engine, _ column: String) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit("a lamp")
            let other = try await desk.submit("a ladder")
            try await desk.database.write { tx in
                _ = try tx.run(
                    SQL(
                        verbatim: """
                            UPDATE reports SET \(column) = (SELECT \(column) FROM reports AS o WHERE o.reference = $1)
                            WHERE reference = $2
                            """, values: [.text(other.compact), .text(reference.compact)]))
            }

            await #expect(throws: ReportFault.self) { try await desk.store.file(reference) }
            #expect(try await desk.store.file(other)?.headline == "a ladder")
        }
    }

    @Test(arguments: Engine.allCases)
    func `an access code cannot be planted on another report`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let mine = DraftSecret.random()
            let own = try await desk.store.submit(try desk.submission(), from: mine, at: ReportDesk.start).reference
            let victim = try await desk.submit()
            try await desk.database.write { tx in
                _ = try tx.run(
                    """
                    UPDATE reports SET access_code = (SELECT access_code FROM reports AS o WHERE o.reference = \(own))
                    WHERE reference = \(victim)
                    """)
            }

            let file = try await desk.store.track(victim, code: mine.accessCode(), at: ReportDesk.start)

            #expect(file == nil)
        }
    }
}
