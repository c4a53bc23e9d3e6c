import HTTPTypes
import Hummingbird
import Store
import Vault

/// Finds the session that a request's cookie opens.
struct LoadSession: RouterMiddleware {
    /// What a page's script fetches by itself says so: it must not keep an unattended session alive.
    static let byItself = HTTPField.Name("Bluelamp-Live")!
    let site: StaffSite

    func handle(
        _ request: Request, context: StaffVisitContext, next: (Request, StaffVisitContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let cookie = site.cookies.read(StaffSite.sessionCookie, request), let token = SecretToken(cookie: cookie) {
            let isPresent =
                request.headers[Self.byItself] == nil && !request.uri.path.hasSuffix("/\(LiveEvents.name)")
            context.session = try await site.parts.staff.session(token, at: site.parts.now(), isPresent: isPresent)
        }
        return try await next(request, context)
    }
}
