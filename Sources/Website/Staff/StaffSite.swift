import Crypto
import Forms
import Foundation
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Vault

/// The staff's half of the website: what its routes share.
struct StaffSite: Sendable {
    static let sessionCookie = "staff-session"
    /// Before anybody has signed in, the sign-in form needs a secret of its own.
    static let visitCookie = "staff-visit"
    static let deviceCookie = "staff-device"

    let parts: SiteParts
    let renderer: Renderer
    let shelf: AssetShelf
    let crossSite: CrossSiteGuard
    let cookies: SiteCookies
    let live: LiveHub

    init(_ parts: SiteParts, renderer: Renderer, shelf: AssetShelf, live: LiveHub) {
        self.live = live
        self.parts = parts
        self.renderer = renderer
        self.shelf = shelf
        crossSite = CrossSiteGuard(key: parts.vault.derive("staff forms"), publicURL: parts.settings.publicURL)
        cookies = SiteCookies(isSecure: parts.settings.isSecure)
    }

    func router() -> Router<StaffVisitContext> {
        let router = Router(context: StaffVisitContext.self, options: [.autoGenerateHeadEndpoints])
        router.addMiddleware {
            StaffProblems(site: self)
            ErrorsAsProblems()
            LoadSession(site: self)
        }
        SignInRoutes(site: self).add(to: router.group("staff"))
        let staff = router.group("staff", context: StaffContext.self)
        HomeRoutes(site: self).add(to: staff)
        AccountRoutes(site: self).add(to: staff.group("account"))
        SearchRoutes(site: self).add(to: staff)
        addRooms(to: staff)
        let reports = staff.group("reports/:reference", context: ReaderContext.self)
        ReportRoutes(site: self).add(to: reports)
        DecisionRoutes(site: self).add(to: reports)
        DeedRoutes(site: self).add(to: reports)
        StaffFiles(site: self).add(to: reports)
        return router
    }

    /// A page for whoever is signed in.
    func page<Page: SitePage>(
        _ page: Page, to request: Request, session: StaffSession, status: HTTPResponse.Status = .ok
    ) throws -> Response where Page.Frame == StaffFrame {
        let frame = frame(
            request, secret: session.token.cookie,
            person: StaffFrame.Person(session.account.member, at: request.uri.path))
        return .html(try renderer.html(page, in: frame), status: status)
    }

    func frame(_ request: Request, secret: String, person: StaffFrame.Person?) -> StaffFrame {
        StaffFrame(
            force: parts.library.force.name, tokens: shelf.path("tokens.css"), stylesheet: shelf.path("staff.css"),
            scripts: Self.scripts.map(shelf.path),
            icon: shelf.path("lamp.svg"), isDemo: parts.settings.isDemo, csrf: crossSite.token(for: secret),
            now: String(parts.now().milliseconds), zone: StaffTime.zone, person: person)
    }

    private static let scripts = ["staff-shell.js", "staff-kept.js", "staff-live.js", "staff.js"]

    /// The fields of a post that came from a page of this session. Throws `StaleForm`, with all that was typed, where the
    /// page was made for another.
    func form(_ request: Request, session: StaffSession) async throws -> FormBody {
        let form = try await FormBody.read(request)
        try crossSite.checkOrigin(request)
        do {
            try crossSite.check(request, form, secret: session.token.cookie)
        } catch {
            throw StaleForm(form: form)
        }
        return form
    }

    /// What people call a form; its name where this force no longer publishes it.
    func title(of form: FormName) -> String {
        parts.library.form(form)?.title ?? form.text
    }

    /// Strict: no other site can send a request that carries it, not even a link.
    func cookie(_ name: String, _ value: String, seconds: Int? = nil) -> Cookie {
        cookies.make(name, value, seconds: seconds, sameSite: .strict)
    }
}
