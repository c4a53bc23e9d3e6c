@testable import Store

extension Database {
    /// The plan of a statement, as the engine explains it.
    ///
    /// PostgreSQL reads a small table whole whatever indexes it has, so it is asked for the plan that it would take if
    /// that were dear: what comes out is whether an index *can* serve.
    func explain(_ sql: SQL) async throws -> String {
        try await read { tx in
            switch tx.engine {
            case .sqlite:
                let plan = SQL(verbatim: "EXPLAIN QUERY PLAN " + sql.textForSQLite, values: sql.values)
                return try tx.rows(plan).map { $0.text(3) }.joined(separator: "\n")
            case .postgres:
                for way in ["enable_seqscan", "enable_bitmapscan", "enable_sort"] {
                    try tx.run("SELECT set_config(\(way), 'off', true)")
                }
                let plan = SQL(verbatim: "EXPLAIN (COSTS OFF) " + sql.text, values: sql.values)
                return try tx.rows(plan).map { $0.text(0) }.joined(separator: "\n")
            }
        }
    }
}
