import HTTPTypes
import Hummingbird

/// Where a request comes from.
enum ClientAddress {
    /// The peer's address, or what a proxy of ours says that it is.
    static func of(_ request: Request, peer: String?, trusting proxies: Set<String>) -> String? {
        guard let peer, proxies.contains(peer),
            let forwarded = request.headers[values: forwardedFor].last?.split(separator: ",").last
        else { return peer }
        return String(forwarded.filter { !$0.isWhitespace })
    }

    static func isThisMachine(_ address: String) -> Bool { address.hasPrefix("127.") || address == "::1" }

    static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
}
