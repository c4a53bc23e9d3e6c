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
        let home = Room.home(of: context.member)
        if let home, left == nil { return .seeOther(home.path) }
        let page = HomePage(
            notice: left.map(Self.warning), name: context.member.name,
            roles: StaffFrame.Person.titles(context.member.roles),
            next: home.map { StaffFrame.Link(path: $0.path, words: "Go to: \($0.title)", isHere: false) })
        return try site.page(page, to: request, session: context.session)
    }

    private static func warning(_ left: Int) -> String {
        let codes = left == 1 ? "1 recovery code is" : "\(left) recovery codes are"
        return "You signed in with a recovery code; \(codes) left. If your phone is lost, ask an administrator to "
            + "set up your second step again."
    }
}
