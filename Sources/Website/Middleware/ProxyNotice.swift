import HTTPTypes
import Hummingbird
import Logging
import Reporting
import Synchronization

/// Says in the log, once an hour, that a proxy on this machine forwards requests and no setting names it: then every
/// visitor seems to sit at this machine, whom no limit holds.
final class ProxyNotice: Sendable {
    static let words = "requests come through a proxy on this machine that `trusted-proxies` does not name"
    private static let pause = Duration.seconds(3_600)

    private let settings: SiteSettings
    private let now: @Sendable () -> Instant
    private let saidAt = Mutex<Instant?>(nil)

    init(_ settings: SiteSettings, now: @escaping @Sendable () -> Instant) {
        self.settings = settings
        self.now = now
    }

    func look(at request: Request, from peer: String?, _ logger: Logger) {
        guard let peer, ClientAddress.isThisMachine(peer), !settings.trustedProxies.contains(peer),
            request.headers[ClientAddress.forwardedFor] != nil
        else { return }
        let now = now()
        let isDue = saidAt.withLock { saidAt in
            guard saidAt.map({ now.since($0) >= Self.pause }) ?? true else { return false }
            saidAt = now
            return true
        }
        if isDue { logger.warning("\(Self.words)") }
    }
}
