import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/staff`: the page that a role works on, or a word about why there is none.
struct HomeRoutes: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<StaffContext>) {
        group.get(use: show)
    }

    @Sendable func show(_ request: Request, context: StaffContext) async throws -> Response {
        let left = request.uri.queryParameters["codes"].flatMap { Int($0) }
        let seesQueue = StaffAccess.seesTriageQueue(context.member)
        if seesQueue, left == nil { return .seeOther("/staff/queue") }
        let page = HomePage(
            notice: left.map(Self.warning), name: context.member.name,
            roles: StaffFrame.Person.titles(context.member.roles),
            next: seesQueue ? StaffFrame.Link(path: "/staff/queue", words: "Go to the queue", isHere: false) : nil)
        return try site.page(page, to: request, session: context.session)
    }

    private static func warning(_ left: Int) -> String {
        let codes = left == 1 ? "1 recovery code is" : "\(left) recovery codes are"
        return "You signed in with a recovery code; \(codes) left. If your phone is lost, ask an administrator to "
            + "set up your second step again."
    }
}
