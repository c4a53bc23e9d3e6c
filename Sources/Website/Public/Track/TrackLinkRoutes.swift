import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/track/link/TOKEN`: a mailed link. Mail scanners open links, so that opening shows a button and spends nothing; only
/// the button opens the report.
struct TrackLinkRoutes: Sendable {
    let site: PublicSite
    private let desk: TrackDesk

    init(site: PublicSite) {
        self.site = site
        desk = TrackDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/track/link/:token", use: show)
        router.post("/track/link/:token", use: open)
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        try take(request, context)
        guard let token = context.parameters.get("token"), let link = link(token),
            try await site.parts.store.accessMark(of: link.reference) == link.access
        else { return try over(context) }
        return try site.show(TrackLinkPage(token: token), context, canExit: true)
    }

    @Sendable func open(_ request: Request, _ context: PublicContext) async throws -> Response {
        try take(request, context)
        guard let link = context.parameters.get("token").flatMap(link),
            let pass = try await site.parts.store.pass(
                to: link.reference, marked: link.access, until: desk.passEnds)
        else { return try over(context) }
        var response = Response.seeOther("/track")
        response.setCookie(desk.passCookie(pass))
        return response
    }

    private func link(_ token: String) -> TrackLink? {
        TrackLink(token: token, key: site.trackKey, at: site.parts.now())
    }

    private func take(_ request: Request, _ context: PublicContext) throws {
        try site.limit.take(.codes, "track", from: site.address(of: request, context), at: site.parts.now())
    }

    /// The same words for a link that never was one, one that has run out, and one whose report has another code.
    private func over(_ context: PublicContext) throws -> Response {
        try site.show(TrackLinkPage(token: nil), context, canExit: true, status: .notFound)
    }
}

/// A button, or that the link opens nothing any more. Nothing on it says what the report is about.
struct TrackLinkPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/track-link"

    let title: String
    /// Where the button posts to; nil for a link that opens nothing.
    let action: String?

    init(token: String?) {
        title = token == nil ? "This link does not open anything any more" : "Your report"
        action = token.map { "/track/link/\($0)" }
    }

    static let samples = [TrackLinkPage(token: "abc"), TrackLinkPage(token: nil)]
}
