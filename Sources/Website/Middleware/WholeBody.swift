import HTTPTypes
import Hummingbird
import NIOCore

/// Waits for the body of a form before the request takes a place: a body that drips keeps nobody else waiting, and is cut
/// off in the end.
enum WholeBody {
    /// A form has 2 kB, and 256 kB at the very most: the slowest of telephone lines sends it in less.
    static let deadline = Duration.seconds(30)

    /// The request with its whole body. Uploads come as they are: they are read as they arrive, in places of their own.
    ///
    /// - Throws: `Problem.tooLarge`, or `Problem.dripping` when the time is up.
    static func of(_ request: Request, within deadline: Duration) async throws -> Request {
        guard request.method == .post, !Upload.isMultipart(request), request.headers[.contentType] != nil else {
            return request
        }
        return try await withThrowingTaskGroup(of: Request?.self) { group in
            group.addTask {
                var whole = request
                try await FormBody.collect(&whole)
                return whole
            }
            group.addTask {
                try await Task.sleep(for: deadline)
                return nil
            }
            defer { group.cancelAll() }
            guard let whole = try await group.next() ?? nil else { throw Problem.dripping }
            return whole
        }
    }
}

extension Problem {
    static let dripping = Problem(
        status: .requestTimeout, title: "That took too long to arrive",
        words:
            "Your connection is very slow at this moment. Nothing was saved from that page. Go back: what you typed is "
            + "still there. Send it again when the connection is better.",
        headers: [.connection: "close"])
}
