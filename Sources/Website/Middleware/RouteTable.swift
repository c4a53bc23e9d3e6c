import HTTPTypes
import Hummingbird

/// Which methods a path knows: the router itself answers 404 for a known path with another method.
struct RouteTable: Sendable {
    private let routes: [(pattern: [Substring], method: HTTPRequest.Method)]

    init<Context>(_ router: Router<Context>) {
        routes = router.routes.map { ($0.path.description.split(separator: "/"), $0.method) }
    }

    /// The methods that the path has routes for, HEAD beside GET; empty where the path is unknown.
    func methods(for path: String) -> [HTTPRequest.Method] {
        let segments = path.split(separator: "/")
        let methods = Set(routes.filter { Self.matches($0.pattern, segments) }.map(\.method))
        return Array(methods.contains(.get) ? methods.union([.head]) : methods)
    }

    private static func matches(_ pattern: [Substring], _ path: [Substring]) -> Bool {
        pattern.count == path.count
            && zip(pattern, path).allSatisfy { expected, actual in
                expected == actual || expected.first.map { ":{*".contains($0) } == true
            }
    }
}
