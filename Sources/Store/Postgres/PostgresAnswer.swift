internal import CPostgres

extension SQLType {
    /// The type's id in `pg_type`: bigint, text, bytea.
    var postgresType: Oid {
        switch self {
        case .integer: 20
        case .text: 25
        case .blob: 17
        }
    }
}

/// Bound values in PostgreSQL's binary form, one after another in one buffer.
struct PostgresParameters {
    let types: [Oid]
    /// Begins with a byte that belongs to none, so that even an empty text has an address: libpq takes no address for
    /// null.
    private var bytes: [UInt8] = [0]
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []

    var count: Int32 { Int32(types.count) }

    init(_ values: [SQLValue]) {
        types = values.map(\.type.postgresType)
        for value in values {
            let start = bytes.count
            switch value {
            case .integer(let integer): withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .blob(let blob): bytes.append(contentsOf: blob)
            case .null:
                offsets.append(nil)
                lengths.append(0)
                continue
            }
            offsets.append(start)
            lengths.append(Int32(bytes.count - start))
        }
    }

    /// The addresses, lengths and formats (all binary) as libpq wants them, for as long as `body` runs.
    func withPointers<T>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> T
    ) -> T {
        bytes.withUnsafeBytes { buffer in
            let pointers = offsets.map { offset in
                offset.flatMap { buffer.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            return body(pointers, lengths, Array(repeating: 1, count: offsets.count))
        }
    }
}

/// A finished statement's answer, freed with this object.
final class PostgresAnswer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    /// The command and its count, such as `INSERT 0 1`.
    var tag: String { String(cString: PQcmdStatus(result)) }

    /// The rows that were inserted, updated or deleted; reading changes none.
    var changed: Int {
        guard !tag.hasPrefix("SELECT") else { return 0 }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func rows() throws(StoreFault) -> [Row] {
        let width = PQnfields(result)
        let types = (0..<width).map { PQftype(result, $0) }
        let names = (0..<width).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
        var rows: [Row] = []
        rows.reserveCapacity(Int(PQntuples(result)))
        for number in 0..<PQntuples(result) {
            var cells: [SQLValue?] = []
            cells.reserveCapacity(Int(width))
            for column in 0..<width {
                cells.append(try cell(number, column, types[Int(column)]))
            }
            rows.append(Row(cells: cells, names: names))
        }
        return rows
    }

    private func cell(_ row: Int32, _ column: Int32, _ type: Oid) throws(StoreFault) -> SQLValue? {
        guard PQgetisnull(result, row, column) == 0 else { return nil }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
        return switch type {
        case 16: .integer(bytes[0] == 0 ? 0 : 1)
        case 20: .integer(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        case 21: .integer(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
        case 23: .integer(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
        case 25: .text(String(decoding: bytes, as: UTF8.self))
        case 17: .blob([UInt8](bytes))
        // `sum` of a bigint is numeric, and so on: say the type in the SQL, `CAST(… AS BIGINT)`.
        default: throw .other(code: "a column of PostgreSQL's type \(type)")
        }
    }
}
