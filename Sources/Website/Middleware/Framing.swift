import NIOHTTP1

/// What HTTP/1.1 tells a server to refuse in a request's head and the parser below lets through: whoever reads a message
/// in another way than the proxy in front of us can be made to take one person's words for another's (RFC 9112, 11.2).
enum Framing {
    /// The status that such a head is refused with; nil where it is sound.
    static func refusal(of head: HTTPRequestHead) -> HTTPResponseStatus? {
        // The parser takes no other versions than 0.9, 1.0, 1.1 and 2.0, and of the last only a preface that it refuses.
        let isOld = head.version.major < 1 || head.version == .http1_0
        let hosts = head.headers["host"]
        // Older clients, such as the health checks of load balancers, name none (RFC 9112, 3.2).
        guard hosts.count == 1 || hosts.isEmpty && isOld else { return .badRequest }
        guard hosts.allSatisfy({ isHost($0.utf8) }) else { return .badRequest }

        let codings = head.headers["transfer-encoding"]
        guard !codings.isEmpty else { return nil }
        // Before 1.1 there were none, so somebody between us and the sender has changed something (RFC 9112, 6.1).
        guard !isOld, codings.count == 1 else { return .badRequest }
        let names = codings[0].lowercased().split(separator: ",", omittingEmptySubsequences: false).map {
            $0.filter { $0 != " " && $0 != "\t" }
        }
        // Without `chunked` at the end nobody knows where the body ends (RFC 9112, 6.3).
        guard names.last == "chunked", !names.dropLast().contains("chunked") else { return .badRequest }
        return names.count == 1 ? nil : .notImplemented
    }

    /// Whether it is a name or an address, perhaps with a port (RFC 9110, 7.2; RFC 3986, 3.2.2).
    private static func isHost(_ value: String.UTF8View) -> Bool {
        let isLiteral = value.first == UInt8(ascii: "[")
        let end: String.UTF8View.Index?
        if isLiteral {
            end = value.firstIndex(of: UInt8(ascii: "]")).map { value.index(after: $0) }
        } else {
            end = value.firstIndex(of: UInt8(ascii: ":")) ?? value.endIndex
        }
        guard let end else { return false }
        let name = isLiteral ? value[..<end].dropFirst().dropLast() : value[..<end]
        let port = value[end...]
        guard !name.isEmpty, name.allSatisfy(isLiteral ? isOfAddress : isOfName) else { return false }
        return port.isEmpty || port.first == UInt8(ascii: ":") && port.dropFirst().allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || "-._~%!$&'()*+,;=".utf8.contains(byte)
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }
}
