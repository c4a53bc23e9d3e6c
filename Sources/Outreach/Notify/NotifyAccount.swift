internal import AsyncHTTPClient
internal import Foundation
internal import JWTKit
internal import NIOCore
internal import NIOFoundationCompat
internal import NIOHTTP1
package import Reporting

/// A service of GOV.UK Notify that we write through, by its interface, version 2.
///
/// `close()` must be called before it is let go.
package final class NotifyAccount: Sendable {
    private let key: NotifyKey
    private let base: String
    private let timeout: Duration
    private let now: @Sendable () -> Instant
    private let client: HTTPClient

    /// - Parameter address: where the interface is; without TLS only on this machine itself.
    /// - Parameter now: the clock, which may be off by no more than 30 seconds.
    /// - Returns: nil when the address can't be one.
    package init?(
        _ key: NotifyKey, address: String = "https://api.notifications.service.gov.uk",
        timeout: Duration = .seconds(30), now: @escaping @Sendable () -> Instant
    ) {
        guard let url = URL(string: address), let host = url.host(), url.query == nil, url.fragment == nil,
            url.scheme == "https" || url.scheme == "http" && ["127.0.0.1", "localhost", "::1"].contains(host)
        else { return nil }
        self.key = key
        self.timeout = timeout
        self.now = now
        base = address.hasSuffix("/") ? String(address.dropLast()) : address
        // A redirect would carry the reporter's address to wherever it points.
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        // Whoever sends tries again, and later.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    package func close() async throws { try await client.shutdown() }

    /// An answer of the interface.
    struct Answer: Sendable {
        let status: Int
        /// Seconds that it asks us to wait.
        let wait: Int?
        let body: Data
    }

    /// Asks the interface something; nil when no whole answer came in time.
    func ask(_ method: HTTPMethod, _ path: String, _ body: Data? = nil) async -> Answer? {
        // The client's own deadline ends with the head of the answer; a body could go on dripping.
        await withTaskGroup(of: Answer?.self) { group in
            group.addTask { await self.answer(method, path, body) }
            group.addTask { [timeout] in
                try? await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    private func answer(_ method: HTTPMethod, _ path: String, _ body: Data?) async -> Answer? {
        do {
            var request = HTTPClientRequest(url: base + path)
            request.method = method
            request.headers.add(name: "Authorization", value: "Bearer \(try await token())")
            request.headers.add(name: "User-Agent", value: "bluelamp")
            if let body {
                request.headers.add(name: "Content-Type", value: "application/json")
                request.body = .bytes(ByteBuffer(bytes: body))
            }
            let response = try await client.execute(request, timeout: .nanoseconds(nanoseconds))
            let answer = try await response.body.collect(upTo: 256 * 1024)
            let wait = response.headers.first(name: "Retry-After").flatMap { Int($0) }
            return Answer(status: Int(response.status.code), wait: wait, body: Data(buffer: answer))
        } catch {
            return nil
        }
    }

    private var nanoseconds: Int64 { timeout.wholeMilliseconds * 1_000_000 }

    private struct Claims: JWTPayload {
        let iss: String
        let iat: Int64

        func verify(using algorithm: some JWTAlgorithm) {}
    }

    private func token() async throws -> String {
        let keys = await JWTKeyCollection().add(hmac: HMACKey(from: key.secret), digestAlgorithm: .sha256)
        return try await keys.sign(Claims(iss: key.service, iat: now().milliseconds / 1000))
    }
}
