import HTTPTypes
import Hummingbird
import Logging

/// One line a request: method, route pattern, status and time taken. Never the path as typed, the query or an address.
struct RequestLog: Sendable {
    func around(
        _ request: Request, _ context: SiteContext, _ next: () async throws -> Response
    ) async rethrows -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let response = try await next()
        let taken = clock.now - start
        context.logger.info(
            "\(request.method.rawValue) \(context.endpointPath ?? "-") \(response.status.code)",
            metadata: [
                "ms": "\(taken.components.seconds * 1000 + taken.components.attoseconds / 1_000_000_000_000_000)"
            ])
        return response
    }
}
