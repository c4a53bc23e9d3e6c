import Crypto
import HTTPTypes
import Hummingbird
import Reporting

/// Recognises the visit, and lets a post through only when it came from a page of ours that this visit was shown.
struct VisitMiddleware: RouterMiddleware {
    typealias Context = PublicContext
    let site: PublicSite

    func handle(
        _ request: Request, context: PublicContext, next: (Request, PublicContext) async throws -> Response
    ) async throws -> Response {
        // No route of ours: whether the path is known by another method is looked up outside.
        guard context.endpointPath != nil else { return try await next(request, context) }
        var context = context
        let known = site.cookies.read(SiteVisit.cookie, request).flatMap { SiteVisit(cookie: $0, key: site.visitKey) }
        if let known { context.visit = known }
        if request.method == .post {
            let address = site.address(of: request, context)
            try site.limit.take(.pages, "pages", from: address, at: site.parts.now())
            if FilesRoutes.takes(request) {
                try site.crossSite.checkOrigin(request)
            } else {
                context.form = try await FormBody.read(request)
                do {
                    try check(request, context.form, known)
                } catch {
                    // What somebody wrote to us about their report comes back to them, whatever became of the page.
                    guard let page = try TrackDesk(site: site).door(after: error, request, context) else { throw error }
                    return known == nil ? introduce(context.visit, page) : page
                }
            }
        }
        if let gate = site.gate(request, context.visit) { return gate }
        let response = try await next(request, context)
        return known == nil ? introduce(context.visit, response) : response
    }

    private func check(_ request: Request, _ form: FormBody, _ visit: SiteVisit?) throws(Problem) {
        // Leaving must always work: the worst that another site could do with it is to end a visit.
        if request.uri.path == ExitRoute.path { return try site.crossSite.checkOrigin(request) }
        if visit == nil, form[CrossSiteGuard.field] != nil { throw .noVisit }
        try site.crossSite.check(request, form, secret: visit?.secret)
    }

    /// Gives a new visitor the cookie, with pages made for one person only: pages for everybody stay free of cookies.
    private func introduce(_ visit: SiteVisit, _ response: Response) -> Response {
        guard response.headers[.cacheControl]?.contains("no-store") == true,
            !response.headers[values: .setCookie].contains(where: { $0.contains("\(SiteVisit.cookie)=") })
        else { return response }
        var response = response
        response.setCookie(site.cookie(for: visit))
        return response
    }
}
