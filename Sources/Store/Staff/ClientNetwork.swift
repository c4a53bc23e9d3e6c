import Foundation

/// What counts as one place in the network.
package enum ClientNetwork {
    /// One household of IPv6 has a whole /64, however its addresses are written; of IPv4 each address counts.
    package static func name(of address: String) -> String {
        var bytes = in6_addr()
        guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
        return withUnsafeBytes(of: bytes) { bytes in
            let isMappedIPv4 = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff
            return (isMappedIPv4 ? bytes[12...] : bytes[..<8]).map(String.init).joined(separator: ".")
        }
    }
}
