internal import GRDB

extension StoreFault {
    /// The fault that an SQLite result code stands for.
    init(_ error: any Error) {
        switch error {
        case let fault as StoreFault: self = fault
        case let error as DatabaseError: self.init(error)
        case is CancellationError: self = .cancelled
        default: self = .other(code: "unknown")
        }
    }

    private init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self = .unique(constraint: Self.constraint(in: error.message ?? ""))
            return
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            self = .foreignKey
            return
        default:
            break
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .full
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
        case .SQLITE_CORRUPT: self = .corrupt
        case .SQLITE_NOTADB: self = .notADatabase
        case .SQLITE_CANTOPEN: self = .unreachable(code: "SQLite \(error.extendedResultCode.rawValue)")
        case .SQLITE_INTERRUPT: self = .cancelled
        default: self = .other(code: "SQLite \(error.extendedResultCode.rawValue)")
        }
    }

    /// `UNIQUE constraint failed: events.reference, events.number` → `events(reference, number)`.
    ///
    /// That it *is* a unique constraint comes from the result code. Which one it was SQLite says nowhere but in this
    /// message, and the message names columns, never values.
    private static func constraint(in message: String) -> String {
        guard let colon = message.firstRange(of: ": ") else { return message }
        let columns = message[colon.upperBound...].split(separator: ", ").map { $0.split(separator: ".") }
        guard let table = columns.first?.first, columns.allSatisfy({ $0.count == 2 }) else {
            return String(message[colon.upperBound...])
        }
        return "\(table)(\(columns.map { $0[1] }.joined(separator: ", ")))"
    }
}
