internal import CPostgres
import Foundation

extension PostgresConnection {
    /// Hears what is announced on this schema's channel until the session breaks or is hung up; `ended` is the last
    /// call. The session is good for nothing else from here on.
    ///
    /// It waits in `poll` on the session's own queue. A dispatch source would spare the thread, but on Linux it now
    /// and then keeps silent when the far end hangs up, and a listener that is deaf without knowing it is worse than
    /// none.
    func listen(
        heard: @escaping @Sendable ([String]) -> Void,
        ended: @escaping @Sendable () -> Void
    ) async throws(StoreFault) {
        let begun = await run { connection in
            Result { () throws(StoreFault) in _ = try connection.command("LISTEN \(connection.channel)") }
        }
        try begun.get()
        queue.async { [self] in
            while let payloads = waitForNotifications() {
                if !payloads.isEmpty { heard(payloads) }
            }
            isBroken = true
            ended()
        }
    }

    /// Breaks the session off from any thread, so that nobody waits in it any longer.
    func hangUp() {
        shutdown(PQsocket(handle), Int32(SHUT_RDWR))
    }

    /// Blocks until something arrives. Nil when the session has broken.
    private func waitForNotifications() -> [String]? {
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        guard poll(&socket, 1, -1) > 0 || errno == EINTR, PQconsumeInput(handle) == 1 else { return nil }
        var payloads: [String] = []
        while let notification = PQnotifies(handle) {
            payloads.append(String(cString: notification.pointee.extra))
            PQfreemem(notification)
        }
        return payloads
    }
}
