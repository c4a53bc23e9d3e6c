import Crypto
import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Vault

/// The public's site: what all its routes share. Routes are added by the files beside this one.
struct PublicSite: Sendable {
    let parts: SiteParts
    let renderer: Renderer
    let shelf: AssetShelf
    let cookies: SiteCookies
    let crossSite: CrossSiteGuard
    let visitKey: SymmetricKey
    /// Of mailed links to the tracking page.
    let trackKey: SymmetricKey
    let limit = AddressLimit()
    let clockface = Clockface()

    init(_ parts: SiteParts, renderer: Renderer, shelf: AssetShelf) {
        self.parts = parts
        self.renderer = renderer
        self.shelf = shelf
        cookies = SiteCookies(isSecure: parts.settings.isSecure)
        crossSite = CrossSiteGuard(key: parts.vault.derive("csrf"), publicURL: parts.settings.publicURL)
        visitKey = parts.vault.derive("visit")
        trackKey = TrackLink.key(parts.vault)
    }

    /// All routes of the public's site.
    func router() throws -> Router<PublicContext> {
        let router = Router(context: PublicContext.self, options: [.autoGenerateHeadEndpoints])
        router.addMiddleware {
            LeftWords(site: self)
            ErrorsAsProblems<PublicContext>()
            VisitMiddleware(site: self)
        }
        try StillRoutes(site: self).add(to: router)
        GateRoutes(site: self).add(to: router)
        FrontDoorRoutes(site: self).add(to: router)
        FormRoutes(site: self).add(to: router)
        ListRoutes(site: self).add(to: router)
        FilesRoutes(site: self).add(to: router)
        CheckRoutes(site: self).add(to: router)
        DoneRoutes(site: self).add(to: router)
        ResumeRoutes(site: self).add(to: router)
        ExitRoute(site: self).add(to: router)
        TrackRoutes(site: self).add(to: router)
        VerifyRoutes(site: self).add(to: router)
        HealthRoutes(site: self).add(to: router)
        return router
    }
}

/// Pages and the frames around them.
extension PublicSite {
    /// A page for one person.
    func show<Page: SitePage>(
        _ page: Page, _ context: PublicContext, back: String? = nil, canExit: Bool = false,
        status: HTTPResponse.Status = .ok
    ) throws -> Response where Page.Frame == PublicFrame {
        let frame = frame(back: back, canExit: canExit, csrf: crossSite.token(for: context.visit.secret))
        return .html(try renderer.html(page, in: frame), status: status)
    }

    /// A page that is the same for everybody.
    func still<Page: SitePage>(_ page: Page, back: String? = nil) throws -> StillContent
    where Page.Frame == PublicFrame {
        StillContent(
            try renderer.html(page, in: frame(back: back, canExit: false, csrf: nil)),
            contentType: "text/html; charset=utf-8", cacheControl: "no-cache")
    }

    func frame(back: String?, canExit: Bool, csrf: String?) -> PublicFrame {
        let force = parts.library.force
        return PublicFrame(
            force: force.name, phone: force.nonEmergency, textRelay: force.textRelay,
            tokens: shelf.path("tokens.css"), stylesheet: shelf.path("public.css"), script: shelf.path("public.js"),
            icon: shelf.path("lamp.svg"), isDemo: parts.settings.isDemo, back: back,
            exit: canExit ? force.exit : nil, csrf: csrf,
            pages: parts.library.pages.map { PublicFrame.PageLink(title: $0.title, href: "/\($0.name)") },
            isPrivate: csrf != nil)
    }
}

/// Who asks, and whether they must be asked first.
extension PublicSite {
    func cookie(for visit: SiteVisit) -> Cookie {
        cookies.make(SiteVisit.cookie, visit.cookie(key: visitKey))
    }

    /// The peer's address, or what a proxy of ours says that it is.
    func address(of request: Request, _ context: PublicContext) -> String? {
        ClientAddress.of(request, peer: context.peer, trusting: parts.settings.trustedProxies)
    }

    /// Sends whoever opens a page of reporting to the emergency question first; nil where nothing stands in the way.
    ///
    /// Only reading is held up: a post carries what somebody typed.
    func gate(_ request: Request, _ visit: SiteVisit) -> Response? {
        guard request.method == .get || request.method == .head, Destination.isGated(request.uri.path),
            !visit.hasAnsweredGate(at: parts.now())
        else { return nil }
        let query = request.uri.query.map { "?\($0)" } ?? ""
        guard let next = Destination(parsing: request.uri.path + query) else { return .seeOther("/report") }
        return .seeOther("/report?next=\(next.asQueryValue)")
    }
}
