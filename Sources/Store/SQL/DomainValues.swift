package import Reporting

extension Instant: SQLBindable {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: SQLValue { .integer(milliseconds) }
}

/// Kept as its nine symbols without hyphens.
extension Reference: SQLBindable {
    package static var sqlType: SQLType { .text }
    package var sqlValue: SQLValue { .text(compact) }
}

extension FormName: SQLBindable {
    package static var sqlType: SQLType { .text }
    package var sqlValue: SQLValue { .text(text) }
}

extension FormVersion: SQLBindable {
    package static var sqlType: SQLType { .text }
    package var sqlValue: SQLValue { .text(hash) }
}

extension StaffID: SQLBindable {
    package static var sqlType: SQLType { .text }
    package var sqlValue: SQLValue { .text(text) }
}

extension Row {
    package func instant(_ column: Int) -> Instant {
        Instant(milliseconds: int(column))
    }

    package func instant(_ column: String) -> Instant { instant(place(column)) }

    package func instantOrNil(_ column: String) -> Instant? { instantOrNil(place(column)) }

    package func instantOrNil(_ column: Int) -> Instant? {
        intOrNil(column).map(Instant.init(milliseconds:))
    }
}
