import Hummingbird
import NIOCore
import Synchronization

/// Requests for what is tested below the router.
enum TestRequest {
    static let get = Request(
        head: .init(method: .get, scheme: "http", authority: "localhost", path: "/"), body: .init(buffer: ByteBuffer()))
    static let post = Request(
        head: .init(method: .post, scheme: "http", authority: "localhost", path: "/"), body: .init(buffer: ByteBuffer())
    )
}

/// What a closure found out.
final class Kept<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    var value: Value? {
        get { kept.withLock { $0 } }
        set { kept.withLock { $0 = newValue } }
    }
}
