import Reporting
import Testing

@testable import Store

/// Which index the hot questions use: what keeps their cost from growing with the archive.
@Suite struct PlanTests {
    private struct Question {
        let sql: SQL
        let index: String
    }

    private static func questions(_ reference: Reference) -> [Question] {
        let cursor = WorkCursor(place: 1, tie: 2)
        let late = Worklist(.late(at: ReportDesk.start), includesSensitive: true)
        let triage = Worklist(.queue(.triage), includesSensitive: false)
        let mine = Worklist(.holder(Cast.handler.id), includesSensitive: true)
        return [
            Question(sql: triage.statement(after: nil, limit: 25), index: "work_queue"),
            Question(sql: triage.statement(after: cursor, limit: 25), index: "work_queue"),
            Question(sql: mine.statement(after: nil, limit: 25), index: "work_holder"),
            Question(sql: late.statement(after: cursor, limit: 25), index: "work_due"),
            Question(
                sql: "SELECT stage FROM reports WHERE reference = \(reference)", index: "reports_pkey"),
            Question(
                sql: "UPDATE reports SET version = 3 WHERE reference = \(reference) AND version = \(2)",
                index: "reports_pkey"),
            Question(
                sql: "SELECT body FROM report_events WHERE reference = \(reference) ORDER BY number",
                index: "report_events_pkey"),
            Question(sql: Confirmation.row(of: "x"), index: "reports_draft_id_key"),
            Question(
                sql: """
                    SELECT reference, ends_at, tie FROM work
                    WHERE kind = \(Work.Kind.triage) AND ends_at <= \(1) AND (ends_at, tie) > (\(0), \(0))
                    ORDER BY ends_at LIMIT \(9)
                    """, index: "work_ends"),
            Question(
                sql: "SELECT reference, key FROM work WHERE next_turn_at <= \(1) ORDER BY next_turn_at LIMIT \(9)",
                index: "work_turns"),
            Question(
                sql: """
                    SELECT reference FROM reports WHERE projection >= 0 AND projection < \(2)
                    ORDER BY projection LIMIT \(9)
                    """, index: "reports_projection"),
            Question(
                sql: """
                    SELECT reference FROM reports WHERE decided_by = \("h-1") AND decided_at >= \(1)
                    ORDER BY decided_at DESC LIMIT \(9)
                    """, index: "reports_decided"),
            Question(
                sql: """
                    SELECT id FROM jobs WHERE kind = \("x") AND due <= \(1) AND parked_at IS NULL
                    ORDER BY due LIMIT \(9)
                    """, index: "jobs_due"),
            Question(
                sql: """
                    SELECT reference FROM report_terms WHERE token = \([UInt8]())
                    ORDER BY submitted_at DESC LIMIT \(9)
                    """, index: "report_terms_token"),
        ]
    }

    @Test(arguments: Engine.allCases)
    func `the hot questions use their index and read nothing whole`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reference = try await desk.submit()
            for question in Self.questions(reference) {
                let plan = try await desk.database.explain(question.sql)

                switch engine {
                case .sqlite:
                    #expect(
                        plan.contains("USING") && !plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "\(plan)")
                    let name = Self.sqliteNames[question.index] ?? question.index
                    #expect(plan.contains(name), "\(question.sql.text)\n\(plan)")
                case .postgres:
                    #expect(plan.contains(question.index), "\(question.sql.text)\n\(plan)")
                    #expect(!plan.contains("Seq Scan") && !plan.contains("Sort"), "\(question.sql.text)\n\(plan)")
                }
            }
        }
    }

    /// SQLite numbers the indexes of its constraints.
    private static let sqliteNames = [
        "reports_pkey": "sqlite_autoindex_reports_1", "reports_draft_id_key": "sqlite_autoindex_reports_2",
        "report_events_pkey": "sqlite_autoindex_report_events_1",
    ]
}
