/// Where somebody was going before the emergency question: a page of reporting on this site, and nowhere else.
struct Destination: Sendable, Equatable {
    let path: String

    /// Accepts only our own reporting pages, spelt with the characters that our addresses are made of.
    init?(parsing text: String) {
        let allowed = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                || "/-_?=&.+%".utf8.contains(byte)
        }
        let route = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
        guard allowed, text.utf8.count <= 300, let route, !route.contains("//"), !route.contains("."),
            !route.contains("%"), route == "/report" || Self.isGated(route)
        else { return nil }
        path = text
    }

    /// Pages that nobody sees before the emergency question is answered.
    static func isGated(_ path: String) -> Bool {
        if path == "/road-traffic" || path == "/tell-us-about" { return true }
        guard path.hasPrefix("/report/") else { return false }
        // What was already sent stays in reach: reading a confirmation is not reporting.
        return !path.hasSuffix("/done") && !path.contains("/done/")
    }

    /// The path percent-encoded as far as a query value needs.
    var asQueryValue: String {
        path.replacing("%", with: "%25").replacing("&", with: "%26").replacing("+", with: "%2B")
            .replacing("?", with: "%3F").replacing("=", with: "%3D")
    }
}
