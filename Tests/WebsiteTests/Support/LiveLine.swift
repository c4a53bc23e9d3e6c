import Foundation
import Glibc
import Synchronization

/// One connection over which an answer comes bit by bit.
final class LiveLine: Sendable {
    struct Silence: Error { let heard: String }
    struct NoConnection: Error {}

    private let socket: Int32
    private let heard = Mutex("")
    private let isClosed = Mutex(false)

    init(port: Int, path: String, cookie: String, method: String = "GET") throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 40, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard connected == 0 else { throw NoConnection() }
        let request =
            "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nAccept: text/event-stream\r\n\r\n"
        _ = request.utf8.withContiguousStorageIfAvailable { send(socket, $0.baseAddress, $0.count, 0) }
    }

    deinit { close() }

    func close() {
        isClosed.withLock { isClosed in
            if !isClosed { Glibc.close(socket) }
            isClosed = true
        }
    }

    /// All that was heard so far, once it holds `words`.
    func read(until words: String) async throws -> String {
        while true {
            let soFar = heard.withLock(\.self)
            if soFar.contains(words) { return soFar }
            guard try await hear() else { throw Silence(heard: soFar) }
        }
    }

    /// All that has come so far, without waiting for more.
    func heardSoFar() -> String {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        return heard.withLock { heard in
            heard += String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
            return heard
        }
    }

    /// All that was heard when the other end was done: the last piece of a chunked answer has no length.
    func readToEnd() async throws -> String {
        try await read(until: "\r\n0\r\n\r\n")
    }

    /// False where the other end hung up or said nothing for forty seconds.
    private func hear() async throws -> Bool {
        let socket = socket
        let piece: [UInt8] = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = recv(socket, &buffer, buffer.count, 0)
                continuation.resume(returning: Array(buffer.prefix(max(0, count))))
            }
        }
        heard.withLock { $0 += String(decoding: piece, as: UTF8.self) }
        return !piece.isEmpty
    }
}
