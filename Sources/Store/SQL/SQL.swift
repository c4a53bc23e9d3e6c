/// One statement with its values: `"SELECT stage FROM reports WHERE id = \(id)"` binds, never pastes.
///
/// The text carries `$1`, `$2` … where the values stand. Both engines read these, so the text is the same on both and
/// is the key of their statement caches.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// The statement as PostgreSQL reads it.
    package let text: String
    /// The values of `$1`, `$2` …, in order.
    package let values: [SQLValue]
    /// The text between the values: one more than there are values. Kept so that a fragment can be numbered afresh.
    private let segments: [String]
    /// Whether the text holds a row lock, which SQLite neither needs nor reads.
    private let locksRows: Bool

    package init(stringLiteral text: String) {
        self.init(segments: [text], values: [], locksRows: false)
    }

    package init(stringInterpolation parts: StringInterpolation) {
        self.init(segments: parts.segments, values: parts.values, locksRows: parts.locksRows)
    }

    private init(segments: [String], values: [SQLValue], locksRows: Bool) {
        var text = segments[0]
        for (number, segment) in segments.dropFirst().enumerated() {
            text += "$\(number + 1)"
            text += segment
        }
        self.text = text
        self.values = values
        self.segments = segments
        self.locksRows = locksRows
    }

    /// Text that was made while the program ran: schema scripts and `EXPLAIN`. Never anything that a person typed.
    init(verbatim text: String, values: [SQLValue] = []) {
        self.text = text
        self.values = values
        segments = [text]
        locksRows = false
    }

    /// Locks the rows that a `SELECT` finds until the transaction ends. SQLite's one writer needs no lock.
    package static let forUpdate = SQL(segments: ["FOR UPDATE"], values: [], locksRows: true)

    /// Locks the rows that a `SELECT` finds and passes over those that another transaction has locked: how two nodes
    /// claim different jobs. SQLite's one writer needs no lock.
    package static let skipLocked = SQL(segments: ["FOR UPDATE SKIP LOCKED"], values: [], locksRows: true)

    /// The statement as SQLite reads it.
    var textForSQLite: String {
        guard locksRows else { return text }
        return text.replacing("FOR UPDATE SKIP LOCKED", with: "").replacing("FOR UPDATE", with: "")
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var segments = [""]
        fileprivate var values: [SQLValue] = []
        fileprivate var locksRows = false

        package init(literalCapacity: Int, interpolationCount: Int) {
            segments[0].reserveCapacity(literalCapacity)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            segments[segments.count - 1] += literal
        }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            append(value.sqlValue)
        }

        /// Apart from the one above only because the compiler takes a generic optional for a forgotten unwrapping.
        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            append(value.sqlValue)
        }

        package mutating func appendInterpolation(_ value: SQLValue) {
            append(value)
        }

        /// The values with commas between them, for `IN (\(list: names))`. An empty list is `NULL`, which is in
        /// nothing and equals nothing.
        package mutating func appendInterpolation(list values: some Collection<some SQLBindable>) {
            guard !values.isEmpty else { return appendLiteral("NULL") }
            for (number, value) in values.enumerated() {
                if number > 0 { appendLiteral(", ") }
                append(value.sqlValue)
            }
        }

        /// Text from the program itself; the compiler refuses anything else.
        package mutating func appendInterpolation(raw text: StaticString) {
            appendLiteral(text.description)
        }

        /// A part written elsewhere, with its values.
        package mutating func appendInterpolation(fragment: SQL) {
            appendLiteral(fragment.segments[0])
            for (value, segment) in zip(fragment.values, fragment.segments.dropFirst()) {
                append(value)
                appendLiteral(segment)
            }
            locksRows = locksRows || fragment.locksRows
        }

        private mutating func append(_ value: SQLValue) {
            values.append(value)
            segments.append("")
        }
    }
}
