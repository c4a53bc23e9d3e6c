import HTTPTypes
import Hummingbird
import NIOHTTP1

/// The headers that every answer carries, errors included.
struct SecurityHeaders: Sendable {
    private let fields: [(HTTPField.Name, String)]

    /// `exitSite` is where *Exit this page* leads: a browser follows a form's redirect only to places named here.
    init(isSecure: Bool, exitSite: String) {
        let origin = exitSite.split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
        var fields: [(String, String)] = [
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self' \(origin); base-uri 'none'; frame-ancestors 'none'"
            ),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            // `no-referrer` would make browsers send `Origin: null` with our own forms.
            ("Referrer-Policy", "same-origin"),
            (
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), "
                    + "payment=(), usb=()"
            ),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        if isSecure { fields.append(("Strict-Transport-Security", "max-age=63072000; includeSubDomains")) }
        self.fields = fields.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }

    /// Whether an answer is one of the site's.
    func areOn(_ headers: HTTPHeaders) -> Bool { headers.contains(name: "Content-Security-Policy") }

    /// For an answer that was made without the site.
    func add(to headers: inout HTTPHeaders) {
        for (name, value) in fields { headers.replaceOrAdd(name: name.rawName, value: value) }
        headers.replaceOrAdd(name: "Cache-Control", value: "no-store")
    }

    /// Adds what is missing. Whatever says nothing about caching is private and is not kept.
    func adding(to response: Response) -> Response {
        var response = response
        for (name, value) in fields where response.headers[name] == nil {
            response.headers[name] = value
        }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
