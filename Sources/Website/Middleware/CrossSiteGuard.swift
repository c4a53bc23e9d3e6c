import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// Refuses posts that did not come from a page of ours: by what the browser says of their origin, and by a token that
/// only our pages carry.
struct CrossSiteGuard: Sendable {
    /// The name of the hidden field.
    static let field = "csrf"
    private let key: SymmetricKey
    private let origin: String

    /// `publicURL` is how browsers reach the site, for instance `https://report.example.police.uk`.
    init(key: SymmetricKey, publicURL: String) {
        self.key = key
        self.origin = publicURL.split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
    }

    /// The token for everyone who holds this secret (a visit's, a staff session's).
    func token(for secret: String) -> String {
        Base64URL.encode(code(for: secret))
    }

    /// Throws unless the post came from our own pages and carries the secret's token.
    func check(_ request: Request, _ form: FormBody, secret: String?) throws(Problem) {
        try checkOrigin(request)
        guard let secret, let token = form[Self.field], let bytes = Base64URL.decode(token),
            HMAC<SHA256>.isValidAuthenticationCode(bytes, authenticating: Data(secret.utf8), using: key)
        else { throw .expired }
    }

    /// Throws where the browser says that another site sent the request.
    func checkOrigin(_ request: Request) throws(Problem) {
        if let site = request.headers[Self.fetchSite], site != "same-origin", site != "none" { throw .crossSite }
        guard let sent = request.headers[.origin] else { return }
        let host = request.head.authority.map { ["http://\($0)", "https://\($0)"] } ?? []
        guard sent == origin || host.contains(sent) else { throw .crossSite }
    }

    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!

    private func code(for secret: String) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Data(secret.utf8), using: key)
    }
}
