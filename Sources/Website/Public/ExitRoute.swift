import Forms
import Hummingbird

/// *Exit this page*: ends every cookie of ours, and the pass to a report that was open, and leads to a site that anybody might be looking at.
struct ExitRoute: Sendable {
    static let path = "/exit"
    let site: PublicSite

    func add(to router: Router<PublicContext>) {
        router.post("/exit", use: leave)
    }

    @Sendable func leave(_ request: Request, _ context: PublicContext) async throws -> Response {
        await TrackDesk(site: site).endPass(of: request)
        var response = Response.seeOther(site.parts.library.force.exit)
        for name in site.cookies.names(in: request) where Self.isOurs(name) {
            response.setCookie(site.cookies.ended(name))
        }
        return response
    }

    private static func isOurs(_ name: String) -> Bool {
        name == SiteVisit.cookie || name == TrackDesk.cookie || name.hasPrefix("draft-") || name.hasPrefix("sent-")
    }
}
