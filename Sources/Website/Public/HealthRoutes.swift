import HTTPTypes
import Hummingbird
import Store

/// For proxies and supervisors: whether the program runs, and whether it can do its work.
struct HealthRoutes: Sendable {
    let site: PublicSite
    private let readiness: Readiness

    init(site: PublicSite) {
        self.site = site
        readiness = Readiness { try await site.parts.store.checkWritable(at: $0) }
    }

    func add(to router: Router<PublicContext>) {
        router.get("/health/live") { _, _ in Self.answer("running") }
        router.get("/health/ready") { _, _ in
            try await readiness.look(at: site.parts.now())
            return Self.answer("ready")
        }
    }

    private static func answer(_ word: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(string: word + "\n")))
    }
}
