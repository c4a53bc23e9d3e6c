import HTTPTypes
import Hummingbird
import Reporting
import Store
import Synchronization

/// For proxies and supervisors: whether the program runs, and whether it can do its work.
struct HealthRoutes: Sendable {
    let site: PublicSite
    private let lastGood = LastGood()

    init(site: PublicSite) {
        self.site = site
    }

    func add(to router: Router<PublicContext>) {
        router.get("/health/live") { _, _ in Self.answer("running") }
        router.get("/health/ready") { _, _ in
            // Each check reaches the disk, so one is enough for all who ask within a second.
            let now = site.parts.now()
            if !lastGood.isRecent(at: now) {
                try await site.parts.store.checkWritable(at: now)
                lastGood.note(now)
            }
            return Self.answer("ready")
        }
    }

    private static func answer(_ word: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(string: word + "\n")))
    }
}

/// When the database was last found to be writable.
private final class LastGood: Sendable {
    private let instant = Mutex<Instant?>(nil)

    func isRecent(at now: Instant) -> Bool {
        instant.withLock { $0.map { $0 <= now && now < $0 + .seconds(1) } ?? false }
    }

    func note(_ now: Instant) {
        instant.withLock { $0 = now }
    }
}
