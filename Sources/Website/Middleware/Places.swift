import HTTPTypes
import Hummingbird
import Synchronization

/// Bounds how many requests are served at once, by class, and refuses the rest at once rather than letting all of them
/// wait.
///
/// Each class has places that nobody else can fill; what is left over they share. Uploads last as long as somebody's line
/// is slow: they have places of their own and take none of the others'.
final class Places: Sendable {
    /// Who wants to be served.
    enum Class: Hashable, CaseIterable, Sendable {
        /// The public, to read.
        case reading
        /// The public, to send.
        case sending
        case staff
        /// Files, by whomever.
        case upload
    }

    private struct Taken {
        var own: [Class: Int] = [:]
        var shared = 0
    }

    private let each: Int
    private let shared: Int
    private let uploads: Int
    private let taken = Mutex(Taken())

    /// - Parameter places: of all classes but uploads, which have an eighth of that beside them.
    init(_ places: Int) {
        each = max(1, places / 5)
        shared = max(0, places - 3 * each)
        uploads = max(1, places / 8)
    }

    func around(_ kind: Class, _ next: () async throws -> Response) async throws -> Response {
        guard let isOwn = take(kind) else { throw Problem.busy(retryAfter: 5) }
        defer { giveBack(kind, isOwn: isOwn) }
        return try await next()
    }

    /// Whether the place is one of the class's own; nil where there is none.
    private func take(_ kind: Class) -> Bool? {
        taken.withLock { taken in
            if taken.own[kind, default: 0] < (kind == .upload ? uploads : each) {
                taken.own[kind, default: 0] += 1
                return true
            }
            guard kind != .upload, taken.shared < shared else { return nil }
            taken.shared += 1
            return false
        }
    }

    private func giveBack(_ kind: Class, isOwn: Bool) {
        taken.withLock { taken in
            if isOwn { taken.own[kind, default: 0] -= 1 } else { taken.shared -= 1 }
        }
    }
}

extension Places.Class {
    /// Nil for what holds no place: whether we run is asked most when nothing else is answered.
    init?(_ request: Request) {
        let path = request.uri.path
        if path.hasPrefix("/health/") { return nil }
        if request.method == .post, Upload.isMultipart(request) {
            self = .upload
        } else if path == "/staff" || path.hasPrefix("/staff/") {
            self = .staff
        } else {
            self = request.method == .post ? .sending : .reading
        }
    }
}
