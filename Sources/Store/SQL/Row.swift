/// One row of an answer, read by the names of its columns or by position.
///
/// Reading a column as a type that it does not hold is a mistake in our own SQL, not something that a person or a
/// disk can cause: it stops the program with the column's number and never with its content.
package struct Row: Hashable, Sendable {
    /// Nil is null: an answer's null has no type that both engines would agree on.
    let cells: [SQLValue?]
    /// The columns' names; all rows of an answer share them.
    let names: [String]

    init(cells: [SQLValue?], names: [String] = []) {
        self.cells = cells
        self.names = names
    }

    /// Where the column of this name stands. A name that the statement does not answer is a mistake in our own SQL.
    func place(_ name: String) -> Int {
        guard let place = names.firstIndex(of: name) else { preconditionFailure("there is no column \(name)") }
        return place
    }

    package func int(_ column: String) -> Int64 { int(place(column)) }
    package func intOrNil(_ column: String) -> Int64? { intOrNil(place(column)) }
    package func bool(_ column: String) -> Bool { bool(place(column)) }
    package func text(_ column: String) -> String { text(place(column)) }
    package func textOrNil(_ column: String) -> String? { textOrNil(place(column)) }
    package func blob(_ column: String) -> [UInt8] { blob(place(column)) }
    package func blobOrNil(_ column: String) -> [UInt8]? { blobOrNil(place(column)) }

    package var count: Int { cells.count }

    package func int(_ column: Int) -> Int64 {
        guard let value = intOrNil(column) else { refuse(column, "an integer") }
        return value
    }

    package func intOrNil(_ column: Int) -> Int64? {
        switch cells[column] {
        case .integer(let value): value
        case nil: nil
        default: refuse(column, "an integer")
        }
    }

    package func bool(_ column: Int) -> Bool { int(column) != 0 }

    package func text(_ column: Int) -> String {
        guard let value = textOrNil(column) else { refuse(column, "text") }
        return value
    }

    package func textOrNil(_ column: Int) -> String? {
        switch cells[column] {
        case .text(let value): value
        case nil: nil
        default: refuse(column, "text")
        }
    }

    package func blob(_ column: Int) -> [UInt8] {
        guard let value = blobOrNil(column) else { refuse(column, "a blob") }
        return value
    }

    package func blobOrNil(_ column: Int) -> [UInt8]? {
        switch cells[column] {
        case .blob(let value): value
        case nil: nil
        default: refuse(column, "a blob")
        }
    }

    private func refuse(_ column: Int, _ wanted: String) -> Never {
        let held =
            switch cells[column]?.type {
            case .integer: "an integer"
            case .text: "text"
            case .blob: "a blob"
            case nil: "null"
            }
        preconditionFailure("column \(column) was read as \(wanted) but holds \(held)")
    }
}
