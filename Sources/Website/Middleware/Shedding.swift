import HTTPTypes
import Hummingbird
import Synchronization

/// Bounds how many requests are served at once and refuses the rest at once, rather than letting all of them wait.
///
/// Sending is favoured over reading: the last fifth of the places is kept for posts.
final class Shedding: Sendable {
    private let places: Int
    private let placesForReading: Int
    private let taken = Mutex(0)

    init(places: Int) {
        self.places = places
        self.placesForReading = max(1, places * 4 / 5)
    }

    func around(_ request: Request, _ next: () async throws -> Response) async throws -> Response {
        let limit = request.method == .post ? places : placesForReading
        let admitted = taken.withLock { taken in
            guard taken < limit else { return false }
            taken += 1
            return true
        }
        guard admitted else { throw Problem.busy(retryAfter: 5) }
        defer { taken.withLock { $0 -= 1 } }
        return try await next()
    }
}
