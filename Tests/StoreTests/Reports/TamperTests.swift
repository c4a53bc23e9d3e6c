import Reporting
import Testing
import Vault

@testable import Store

/// Somebody writes into the database past Bluelamp.
@Suite struct TamperTests {
    private static let rowChanges: [SQL] = [
        "stage = 'closed'", "triage_due = triage_due + 60000", "response_due = response_due + 60000",
        "retention = 'short'", "closed_at = 1", "version = version - 1", "version = version + 1",
        "submitted_at = submitted_at - 60000", "is_sensitive = 1 - is_sensitive", "form_name = 'other'",
        "channel = 'email'", "wrapped_key = answers", "headline = answers",
    ]
    private static let workChanges: [SQL] = [
        "queue = NULL", "queue = 'tdiu'", "stage = 'awaiting-triage'", "holder_id = 'h-2'", "ends_at = ends_at + 1",
        "grade = 'I'", "is_alerting = 1", "news_at = 1", "key = 'inquiry'",
    ]
    private static let eventChanges: [SQL] = [
        "at = at - 1", "actor = '{\"kind\":\"reporter\"}'", "name = 'released'", "version = 2", "number = 9",
        "body = (SELECT body FROM report_events AS o WHERE o.reference = report_events.reference AND o.number = 1)",
    ]
    /// Each ends in a condition.
    private static let alterations: [SQL] =
        rowChanges.map { "UPDATE reports SET \(fragment: $0) WHERE version > 0" }
        + workChanges.map { "UPDATE work SET \(fragment: $0) WHERE place > 0" } + ["DELETE FROM work WHERE place > 0"]
        + eventChanges.map { "UPDATE report_events SET \(fragment: $0) WHERE number = 2" }
        + ["DELETE FROM report_events WHERE number = 2"]

    @Test(arguments: Engine.allCases)
    func `whatever is altered of a report is noticed by whoever opens it`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            for alteration in Self.alterations {
                let reference = try await desk.submit()
                try await desk.store.perform(.claim, on: reference, by: .staff(Cast.handler), at: ReportDesk.start)

                let changed = try await desk.database.write { tx in
                    try tx.run("\(fragment: alteration) AND reference = \(reference)")
                }

                #expect(changed == 1, "\(alteration.text)")
                await #expect(throws: ReportFault.self, "\(alteration.text)") { try await desk.store.file(reference) }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a row that was altered says so in the queue and leaves the others in it`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let altered = try await desk.submit("a lamp")
            let other = try await desk.submit("a ladder")
            try await desk.database.write { tx in
                _ = try tx.run("UPDATE reports SET headline = answers WHERE reference = \(altered)")
            }

            let rows = try await desk.store.work(Worklist(.queue(.triage), includesSensitive: true), limit: 10).rows

            #expect(Set(rows.map(\.reference)) == [altered, other])
            let told = try #require(rows.first { $0.reference == altered })
            #expect(told.headline == ReportFault.damaged(altered, part: "headline").words)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nothing more is done to a report whose row or history was altered`(_ engine: Engine) async throws {
        let alterations: [SQL] = [
            "UPDATE work SET queue = NULL", "DELETE FROM report_events WHERE number = 2",
            "UPDATE report_events SET at = at - 1 WHERE number = 1",
        ]
        for alteration in alterations {
            try await withDesk(engine) { desk in
                let reference = try await desk.submit()
                let handler = Actor.staff(Cast.handler)
                try await desk.store.perform(.claim, on: reference, by: handler, at: ReportDesk.start)
                try await desk.database.write { tx in _ = try tx.run(alteration) }

                await #expect(throws: ReportFault.self, "\(alteration.text)") {
                    try await desk.store.perform(.release, on: reference, by: handler, at: ReportDesk.start)
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

            let file = try await desk.store.track(victim, code: mine.accessCode())

            #expect(file == nil)
        }
    }
}
