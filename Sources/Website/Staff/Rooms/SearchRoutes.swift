import Hummingbird
import Reporting
import Store

/// `/staff/search?reference=…`: a report by its reference, from any page. What the person may see of it, the report says.
struct SearchRoutes: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<StaffContext>) {
        group.get("search", use: find)
    }

    @Sendable func find(_ request: Request, context: StaffContext) async throws -> Response {
        guard StaffAccess.readsReports(context.member) else { throw Problem.notYourRole }
        let typed = request.uri.queryParameters["reference"].map(String.init) ?? ""
        guard let reference = Reference(parsing: typed.replacing("+", with: " ")) else { throw NoSuchReport() }
        return .seeOther(StaffLink.report(reference))
    }
}
