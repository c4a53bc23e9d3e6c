import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/staff/account`: whose account it is and where it is signed in. Each session can be ended, or all others at once.
struct AccountRoutes: Sendable {
    static let path = "/staff/account"
    let site: StaffSite

    func add(to group: RouterGroup<StaffContext>) {
        group.get(use: show)
        group.post("end", use: end)
        group.post("end-others", use: endOthers)
    }

    @Sendable func show(_ request: Request, context: StaffContext) async throws -> Response {
        let now = site.parts.now()
        let sessions = try await site.parts.staff.openSessions(of: context.session, at: now)
        let notice = request.uri.queryParameters["ended"].flatMap { Int($0) }.map(Self.ended)
        let page = AccountPage(context.session.account, sessions: sessions, notice: notice, at: now)
        return try site.page(page, to: request, session: context.session)
    }

    /// Ending one that is over already is no fault: it is what was wanted.
    @Sendable func end(_ request: Request, context: StaffContext) async throws -> Response {
        let form = try await site.form(request, session: context.session)
        let now = site.parts.now()
        let named = form["session"] ?? ""
        let own = try await site.parts.staff.openSessions(of: context.session, at: now).first(where: \.isThis)
        let wasEnded = try await site.parts.staff.endSession(named, of: context.session, at: now)
        guard own?.id == named else { return .seeOther("\(Self.path)?ended=\(wasEnded ? 1 : 0)") }
        var response = Response.seeOther("/staff/sign-in?out")
        response.setCookie(site.cookie(StaffSite.sessionCookie, "", seconds: 0))
        return response
    }

    @Sendable func endOthers(_ request: Request, context: StaffContext) async throws -> Response {
        _ = try await site.form(request, session: context.session)
        let count = try await site.parts.staff.endOtherSessions(of: context.session)
        return .seeOther("\(Self.path)?ended=\(count)")
    }

    private static func ended(_ count: Int) -> String {
        switch count {
        case ..<1: "That session was over already."
        case 1: "1 session has ended."
        default: "\(count) sessions have ended."
        }
    }
}
