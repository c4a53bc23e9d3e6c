package import Hummingbird
import NIOCore

/// What is known of any request before a router has it.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The peer's address as text; nil in tests that have no connection.
    let peer: String?
    private let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        self.coreContext = .init(source: source)
        self.peer = source.channel.remoteAddress?.ipAddress
        channel = source.channel
    }

    /// Closes the connection once the answer had its time to go out: whoever sends too slowly would go on for ever.
    func hangUp() {
        let channel = channel
        channel.eventLoop.scheduleTask(in: .seconds(5)) { channel.close(promise: nil) }
    }
}
