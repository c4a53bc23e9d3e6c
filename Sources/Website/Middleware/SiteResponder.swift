package import Hummingbird
package import NIOCore

/// One door for two sites: everything that holds for both, then the staff's router for `/staff`, the public's for the rest.
package struct SiteResponder: HTTPResponder {
    let log: RequestLog
    let headers: SecurityHeaders
    let problems: Problems
    let places: Places
    let proxies: ProxyNotice
    /// How long the body of a form may take to arrive.
    let patience: Duration
    let shelf: AssetShelf
    let publicBranch: Branch
    let staffBranch: Branch
    /// What tells open pages that something changed; it runs beside the server, as a service of the same application.
    package let live: LiveHub

    /// What each connection needs before requests reach the site.
    package var wire: [any RemovableChannelHandler] { [WireFitter(headers)] }

    package func respond(to request: Request, context: SiteContext) async throws -> Response {
        proxies.look(at: request, from: context.peer, context.logger)
        let response = await log.around(request, context) {
            headers.adding(
                to: await problems.around(request, context) {
                    try await answer(request, context)
                })
        }
        if response.status == .requestTimeout { context.hangUp() }
        return response
    }

    private func answer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let path = request.uri.path
        // A path that begins with two slashes, or a slash and what browsers take for one, would make a redirect lead to
        // another site.
        guard path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\") else { throw Problem.notFound }
        if path.hasPrefix(AssetShelf.prefix) { return try asset(request) }
        if path.count > 1, path.hasSuffix("/") { return canonical(request) }
        let isStaff = path == "/staff" || path.hasPrefix("/staff/")
        let branch = isStaff ? staffBranch : publicBranch
        let whole = try await WholeBody.of(request, within: patience)
        guard let kind = Places.Class(whole) else { return try await branch.respond(to: whole, context: context) }
        return try await places.around(kind) { try await branch.respond(to: whole, context: context) }
    }

    private func asset(_ request: Request) throws(Problem) -> Response {
        guard request.method == .get || request.method == .head else { throw .methodNotAllowed([.get, .head]) }
        guard let response = shelf.response(to: request) else { throw .notFound }
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// The same address without the slash at its end, by the same method.
    private func canonical(_ request: Request) -> Response {
        let path = String(request.uri.path.reversed().drop { $0 == "/" }.reversed())
        let query = request.uri.query.map { "?\($0)" } ?? ""
        return Response(status: .permanentRedirect, headers: [.location: (path.isEmpty ? "/" : path) + query])
    }
}

/// A site's router, reached from the shared door with a context of its own.
struct Branch: Sendable {
    private let responder: @Sendable (Request, SiteContext) async throws -> Response
    private let table: RouteTable

    init<Context: ChildRequestContext>(_ router: Router<Context>) where Context.ParentContext == SiteContext {
        let built = router.buildResponder()
        table = RouteTable(router)
        responder = { request, context in try await built.respond(to: request, context: Context(context: context)) }
    }

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        do {
            return try await responder(request, context)
        } catch let problem as Problem where problem.status == .notFound {
            let allowed = table.methods(for: request.uri.path)
            guard !allowed.isEmpty, !allowed.contains(request.method) else { throw problem }
            throw Problem.methodNotAllowed(allowed)
        }
    }
}
