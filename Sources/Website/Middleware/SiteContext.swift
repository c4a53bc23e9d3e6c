package import Hummingbird
import NIOCore

/// What is known of any request before a router has it.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The peer's address as text; nil in tests that have no connection.
    let peer: String?

    package init(source: ApplicationRequestContextSource) {
        self.coreContext = .init(source: source)
        self.peer = source.channel.remoteAddress?.ipAddress
    }
}
