import Foundation
import GRDB
import Reporting

/// Copies closed reports within SQLite, with its safety off and its indexes made afterwards: some ten thousand a second.
struct Copies {
    let file: URL
    let templates: [Reference]

    private static let tables = ["reports", "report_events", "report_terms", "disclosures"]
    /// Their indexes are dropped and made again. That of the disclosures finds what is copied.
    private static let indexed = ["reports", "report_events", "report_terms"]
    private static let chunk = 1_000

    init(file: URL, of templates: [Reference]) {
        self.file = file
        self.templates = templates
    }

    func make(upTo count: Int) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: file.path, configuration: configuration)
        try queue.writeWithoutTransaction { connection in
            let missing = count - (try Int.fetchOne(connection, sql: "SELECT count(*) FROM reports") ?? 0)
            guard missing > 0 else { return }
            for pragma in [
                "locking_mode = EXCLUSIVE", "journal_mode = OFF", "synchronous = OFF", "cache_size = -500000",
            ] {
                try connection.execute(sql: "PRAGMA \(pragma)")
            }
            let indexes = try Row.fetchAll(
                connection,
                sql: """
                    SELECT name, sql
                    FROM sqlite_master
                    WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('\(Self.indexed.joined(separator: "', '"))')
                    """)
            for index in indexes { try connection.execute(sql: "DROP INDEX \(index["name"] as String)") }
            try copy(missing, connection)
            for index in indexes { try connection.execute(sql: index["sql"]) }
            try connection.execute(sql: "PRAGMA journal_mode = WAL")
        }
        try queue.close()
    }

    /// In the order of their references, so that rows are appended and no page is written twice.
    private func copy(_ count: Int, _ connection: Database) throws {
        var source = SystemRandomNumberGenerator()
        let references = (0..<count).map { _ in Reference.random(using: &source).compact }.sorted()
        let statements = try Self.tables.map { table in try statement(for: table, connection) }
        for (number, start) in stride(from: 0, to: count, by: Self.chunk).enumerated() {
            let chunk = references[start..<min(start + Self.chunk, count)]
            let list = "[\"" + chunk.joined(separator: "\",\"") + "\"]"
            let template = templates[number % templates.count].compact
            try connection.inTransaction {
                for statement in statements { try statement.execute(arguments: [list, template]) }
                return .commit
            }
        }
    }

    private func statement(for table: String, _ connection: Database) throws -> Statement {
        let columns = try connection.columns(in: table).map(\.name)
        let values = columns.map { column in
            switch (table, column) {
            case (_, "reference"): "list.value"
            case (_, "draft_id"), ("disclosures", "id"): "list.value || hex(randomblob(12))"
            case (_, "token"): "randomblob(16)"
            default: "old.\(column)"
            }
        }
        return try connection.makeStatement(
            sql: """
                INSERT OR IGNORE INTO \(table) (\(columns.joined(separator: ", ")))
                SELECT \(values.joined(separator: ", "))
                FROM json_each(?) AS list CROSS JOIN \(table) AS old
                WHERE old.reference = ?
                """)
    }
}
