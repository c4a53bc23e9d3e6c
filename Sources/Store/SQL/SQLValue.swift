/// The three kinds of value that both engines keep alike. Everything else is written in one of them.
package enum SQLType: Hashable, Sendable {
    /// 64 bits, signed: numbers, milliseconds since 1970, and 0 or 1 for a claim.
    case integer
    /// UTF-8 without U+0000, which PostgreSQL cannot hold.
    case text
    case blob
}

/// A value as it is bound. A null says which type it stands for, because PostgreSQL fixes the types of a statement's
/// parameters when it first prepares it.
package enum SQLValue: Hashable, Sendable {
    case integer(Int64)
    case text(String)
    case blob([UInt8])
    case null(SQLType)

    package var type: SQLType {
        switch self {
        case .integer: .integer
        case .text: .text
        case .blob: .blob
        case .null(let type): type
        }
    }

    /// Whether both engines can keep it: text with U+0000 is refused on both, so that neither keeps what the other
    /// cannot.
    var isStorable: Bool {
        switch self {
        case .text(let text): !text.utf8.contains(0)
        case .integer, .blob, .null: true
        }
    }
}

/// What may stand in `\(…)` inside `SQL`.
package protocol SQLBindable {
    static var sqlType: SQLType { get }
    var sqlValue: SQLValue { get }
}

extension Int: SQLBindable {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLBindable {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension String: SQLBindable {
    package static var sqlType: SQLType { .text }
    package var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
    package static var sqlType: SQLType { .blob }
    package var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    package static var sqlType: SQLType { Wrapped.sqlType }
    package var sqlValue: SQLValue { self?.sqlValue ?? .null(Wrapped.sqlType) }
}

/// An enum with text behind it binds that text: `extension Channel: SQLBindable {}` is enough.
extension SQLBindable where Self: RawRepresentable, RawValue: SQLBindable {
    package static var sqlType: SQLType { RawValue.sqlType }
    package var sqlValue: SQLValue { rawValue.sqlValue }
}
