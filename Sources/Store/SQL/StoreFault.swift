/// What can go wrong between the program and its database, the same on both engines.
///
/// A fault never carries a value that was bound or read, so that it may be logged.
package enum StoreFault: Error, Hashable, Sendable {
    /// A unique constraint or primary key refused a row. The constraint is written `table(column, column)` on both
    /// engines, its columns in the order of the key.
    case unique(constraint: String)
    /// A row points to one that is not there, or is still pointed to.
    case foreignKey
    /// The database is there, but others hold what this transaction needs, or too many wait already.
    case busy
    /// The connection broke. After a write nobody can know whether it was kept: only a write that carries its own
    /// key (a draft's id, an event's number) may be sent again.
    case lost
    /// The database gave way to another transaction, again and again.
    case serialization
    /// The database was written by a newer version of this program.
    case tooNew(found: Int, known: Int)
    /// A migration that was already applied reads differently now.
    case migrationChanged(name: String)
    /// A migration could not be applied; the database is as it was before.
    case migrationFailed(name: String, code: String)
    /// No room is left on the disk.
    case full
    /// The database, its file or its folder may not be written, or a read tried to write.
    case readOnly
    /// The database cannot be opened or reached at all.
    case unreachable(code: String)
    /// The file is something else than a database.
    case notADatabase
    /// The database is damaged.
    case corrupt
    /// Text held U+0000, which PostgreSQL cannot keep.
    case unstorableText
    /// The statement took longer than it may, or its task was cancelled before it began.
    case cancelled
    /// Anything else, by the engine's own code.
    case other(code: String)

    /// One plain line for the operator: what happened and what to do.
    package var words: String {
        switch self {
        case .unique(let constraint):
            "the database already has a row with this key: \(constraint)"
        case .foreignKey:
            "the database has no row that this one points to, or still has rows that point to it"
        case .busy:
            "the database is busy; try again in a moment, and see that no other program holds it open for writing"
        case .lost:
            "the connection to the database was lost; see whether the database server is running"
        case .serialization:
            "the database kept giving way to other transactions; try again in a moment"
        case .tooNew(let found, let known):
            "the database has schema \(found) but this program knows only \(known): install the newer bluelamp again, "
                + "or restore a backup made with this one"
        case .migrationChanged(let name):
            "migration \(name) is not the one that was applied to this database: install the bluelamp that wrote it"
        case .migrationFailed(let name, let code):
            "migration \(name) could not be applied (\(code)); the database is as it was before"
        case .full:
            "no room is left on the database's disk: free some and start again; what was acknowledged is kept"
        case .readOnly:
            "the database may not be written: see the permissions of its file and folder, or which server is primary"
        case .unreachable(let code):
            "the database cannot be opened or reached (\(code)): see its address, folder, user name and permissions"
        case .notADatabase:
            "the database file is not a database: another file stands in its place; move it away or restore a backup"
        case .corrupt:
            "the database is damaged: stop bluelamp, keep a copy, and restore a backup"
        case .unstorableText:
            "text with a null character cannot be kept"
        case .cancelled:
            "the database stopped the work because it took too long or nobody waited for it any more"
        case .other(let code):
            "the database refused the work (\(code))"
        }
    }
}

extension StoreFault: CustomStringConvertible {
    package var description: String { words }
}
