internal import CPostgres
import Foundation

extension PostgresConnection {
    /// What the address may override: a server that does not answer is noticed, a standby is passed over.
    private static let defaults = [
        ("application_name", "bluelamp"),
        ("client_encoding", "UTF8"),
        ("connect_timeout", "5"),
        ("keepalives_idle", "30"),
        ("keepalives_interval", "5"),
        ("keepalives_count", "3"),
        ("tcp_user_timeout", "15000"),
        ("target_session_attrs", "read-write"),
    ]

    /// Blocks for as long as names and networks take.
    static func dial(_ url: String) throws(StoreFault) -> OpaquePointer {
        let parameters = defaults + [("dbname", url)]
        var keys: [UnsafePointer<CChar>?] = parameters.map { UnsafePointer(strdup($0.0)) } + [nil]
        var values: [UnsafePointer<CChar>?] = parameters.map { UnsafePointer(strdup($0.1)) } + [nil]
        defer { for text in keys + values { free(UnsafeMutablePointer(mutating: text)) } }
        guard let handle = PQconnectdbParams(&keys, &values, 1) else { throw .unreachable(code: "out of memory") }
        if PQstatus(handle) == CONNECTION_OK { return handle }
        PQfinish(handle)
        // libpq says why only in words that may quote the address, so ask what the server is doing.
        let reason =
            switch PQpingParams(&keys, &values, 1) {
            case PQPING_OK: "it answers but refuses this user, password or database, or has no connection free"
            case PQPING_REJECT: "it is starting or stopping"
            case PQPING_NO_RESPONSE: "no answer"
            default: "the address cannot be read"
            }
        throw .unreachable(code: reason)
    }
}
