internal import Foundation
internal import GRDB

/// The statements of one body on one SQLite connection. It lives no longer than the body.
final class SQLiteTransaction: SchemaTransaction {
    let engine = Engine.sqlite
    private let connection: GRDB.Database
    /// The fault that ended this transaction. SQLite itself would go on; PostgreSQL would not, so neither do we.
    private(set) var fault: StoreFault?
    private(set) var changes: [Change] = []

    init(_ connection: GRDB.Database) {
        self.connection = connection
    }

    func rows(_ sql: SQL) throws(StoreFault) -> [Row] {
        try guarded {
            let statement = try prepare(sql)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: Self.arguments(sql.values))
            let width = statement.columnCount
            let names = statement.columnNames
            var rows: [Row] = []
            while let row = try cursor.next() {
                rows.append(Row(cells: try (0..<width).map { try Self.cell(row, $0) }, names: names))
            }
            return rows
        }
    }

    @discardableResult func run(_ sql: SQL) throws(StoreFault) -> Int {
        try guarded {
            let statement = try prepare(sql)
            try statement.execute(arguments: Self.arguments(sql.values))
            return statement.isReadonly ? 0 : connection.changesCount
        }
    }

    func announce(_ change: Change) {
        guard !changes.contains(change) else { return }
        changes.append(change)
    }

    /// Nothing of this transaction is kept, so nobody is told of it.
    func forgetChanges() {
        changes = []
    }

    func apply(_ migration: Migration) throws(StoreFault) {
        try guarded { try connection.execute(sql: migration.text) }
    }

    private func prepare(_ sql: SQL) throws -> Statement {
        guard sql.values.allSatisfy(\.isStorable) else { throw StoreFault.unstorableText }
        return try connection.cachedStatement(sql: sql.textForSQLite)
    }

    private func guarded<T>(_ work: () throws -> T) throws(StoreFault) -> T {
        if let fault { throw fault }
        do {
            return try work()
        } catch {
            let fault = StoreFault(error)
            self.fault = fault
            throw fault
        }
    }

    private static func arguments(_ values: [SQLValue]) -> StatementArguments {
        StatementArguments(
            values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .integer(let integer): integer
                case .text(let text): text
                case .blob(let bytes): Foundation.Data(bytes)
                case .null: nil
                }
            })
    }

    private static func cell(_ row: GRDB.Row, _ column: Int) throws -> SQLValue? {
        switch (row[column] as DatabaseValue).storage {
        case .null: nil
        case .int64(let integer): .integer(integer)
        case .string(let text): .text(text)
        case .blob(let bytes): .blob([UInt8](bytes))
        case .double:
            // No table of ours has a REAL column, and PostgreSQL would answer this expression in a type of its own.
            throw StoreFault.other(code: "a column of floating point")
        }
    }
}
