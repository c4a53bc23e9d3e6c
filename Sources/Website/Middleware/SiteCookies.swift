import Hummingbird

/// Cookies with the one set of attributes that we use: for this host only, for no script, not sent by other sites' forms.
struct SiteCookies: Sendable {
    /// True where the public address is https: then names get the prefix that forbids other hosts to set them.
    let isSecure: Bool

    func read(_ name: String, _ request: Request) -> String? {
        request.cookies[named(name)]?.value
    }

    /// The names of all our cookies that a request carries, prefix removed.
    func names(in request: Request) -> [String] {
        let prefix = named("")
        return request.headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { pair in
            let name = pair.split(separator: "=", maxSplits: 1).first?.drop { $0 == " " } ?? ""
            return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
        }
    }

    /// A cookie that lasts for so many seconds, or until the browser closes where `seconds` is nil.
    func make(_ name: String, _ value: String, seconds: Int? = nil, sameSite: Cookie.SameSite = .lax) -> Cookie {
        Cookie(
            name: named(name), value: value, maxAge: seconds, path: "/", secure: isSecure, httpOnly: true,
            sameSite: sameSite)
    }

    func ended(_ name: String) -> Cookie {
        make(name, "", seconds: 0)
    }

    private func named(_ name: String) -> String { isSecure ? "__Host-\(name)" : name }
}
