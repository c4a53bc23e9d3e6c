internal import Reporting

extension Channel: SQLBindable {}
extension StageName: SQLBindable {}
extension Grade: SQLBindable {}

extension Row {
    /// Reads a column as the value that it should spell. Anything else was not written by this program.
    func value<Value>(_ column: Int, named name: String, _ read: (String) -> Value?) throws(ReportFault) -> Value {
        guard let value = read(text(column)) else { throw .unreadable(column: name) }
        return value
    }

    func reference(_ column: Int) throws(ReportFault) -> Reference {
        try value(column, named: "reference") { Reference(parsing: $0) }
    }
}
