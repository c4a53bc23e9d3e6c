internal import CPostgres

extension StoreFault {
    /// The fault that an SQLSTATE stands for (PostgreSQL's manual, appendix A). `constraint` is filled in by the
    /// connection, which can ask for its columns.
    init(state: String) {
        self =
            switch state {
            case "23505": .unique(constraint: "")
            case "23503": .foreignKey
            case "40001", "40P01": .serialization
            case "55P03", "53300", "57P03": .busy
            case "53100": .full
            case "25006": .readOnly
            case "57014": .cancelled
            case "57P01", "57P02", "57P05", "25P03": .lost
            case "XX001", "XX002": .corrupt
            default: state.hasPrefix("08") ? .lost : .other(code: "PostgreSQL \(state)")
            }
    }
}

/// What libpq says of a failed statement, without its message, which may quote values.
struct PostgresComplaint {
    let state: String
    let schema: String
    let constraint: String

    init(_ result: OpaquePointer) {
        state = Self.field(result, "C")
        schema = Self.field(result, "s")
        constraint = Self.field(result, "n")
    }

    /// Whether a statement prepared earlier no longer fits: the schema changed under it, or a proxy gave us another
    /// server's session.
    var isStaleStatement: Bool { state == "0A000" || state == "26000" }

    private static func field(_ result: OpaquePointer, _ name: Unicode.Scalar) -> String {
        PQresultErrorField(result, Int32(name.value)).map { String(cString: $0) } ?? ""
    }
}
