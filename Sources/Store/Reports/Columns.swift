internal import Reporting

extension Channel: SQLBindable {}
extension StageName: SQLBindable {}
extension Grade: SQLBindable {}
extension QueueName: SQLBindable {}
extension ClockName: SQLBindable {}
extension Work.Kind: SQLBindable {}
extension RetentionGroup: SQLBindable {}
extension Outcome: SQLBindable {}
extension Disposition.Kind: SQLBindable {}

extension Row {
    /// Reads a column as the value that it should spell. Anything else was not written by this program.
    func value<Value>(_ column: Int, named name: String, _ read: (String) -> Value?) throws(ReportFault) -> Value {
        guard let value = read(text(column)) else { throw .unreadable(column: name) }
        return value
    }

    func value<Value>(_ column: String, _ read: (String) -> Value?) throws(ReportFault) -> Value {
        try value(place(column), named: column, read)
    }

    func reference(_ column: Int) throws(ReportFault) -> Reference {
        try value(column, named: "reference") { Reference(parsing: $0) }
    }

    func reference(_ column: String) throws(ReportFault) -> Reference {
        try reference(place(column))
    }
}
