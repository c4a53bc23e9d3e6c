import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// Turns whatever went wrong into an answer. It stands inside the security headers and nothing is thrown past it.
struct Problems: Sendable {
    /// Shows a problem as a page or as a problem body, whichever the request asked for.
    let writer: ProblemWriter
    /// What is logged of an error that nobody expected, and the problem that the person sees.
    let unexpected: @Sendable (any Error) -> (problem: Problem, detail: String)

    func around(
        _ request: Request, _ context: SiteContext, _ next: () async throws -> Response
    ) async -> Response {
        do {
            return try await next()
        } catch let problem as Problem {
            return writer.response(for: problem, to: request, id: context.id)
        } catch is HTTPParserError {
            // A body that is no HTTP is its sender's fault.
            return writer.response(for: .unreadable, to: request, id: context.id)
        } catch {
            let (problem, detail) = unexpected(error)
            context.logger.error("request failed", metadata: ["fault": "\(detail)"])
            return writer.response(for: problem, to: request, id: context.id)
        }
    }
}

/// Keeps Hummingbird from answering its own errors out of reach of our headers: a router answers `HTTPResponseError`
/// by itself, so they leave the router as problems of ours.
struct ErrorsAsProblems<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            throw Problem.of(error.status, headers: error.headers)
        } catch let error as any HTTPResponseError {
            throw Problem.of(error.status)
        }
    }
}

/// Writes a problem as HTML, or as RFC 9457 JSON where that is what the request accepts.
struct ProblemWriter: Sendable {
    /// The page for a problem, given the request's id.
    let page: @Sendable (Problem, _ id: String) throws -> String

    func response(for problem: Problem, to request: Request, id: String) -> Response {
        var response = wantsJSON(request) ? json(problem, id) : html(problem, id)
        response.headers.append(contentsOf: problem.headers)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func html(_ problem: Problem, _ id: String) -> Response {
        if let html = try? page(problem, id) { return .html(html, status: problem.status) }
        // Only a template that is missing from the program leads here; the numbers must be reachable all the same.
        return Response(
            status: problem.status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: .init(
                byteBuffer: ByteBuffer(string: "\(problem.title). In an emergency call 999. Otherwise call 101.")))
    }

    private func json(_ problem: Problem, _ id: String) -> Response {
        let fields = [
            ("type", "\"about:blank\""), ("title", quoted(problem.title)), ("status", "\(problem.status.code)"),
            ("detail", quoted(problem.words)), ("instance", quoted("urn:request:\(id)")),
        ]
        let body = "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
        return Response(
            status: problem.status, headers: [.contentType: "application/problem+json"],
            body: .init(byteBuffer: ByteBuffer(string: body)))
    }

    /// Our own words hold no control characters, so the two escapes are enough.
    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private func wantsJSON(_ request: Request) -> Bool {
        guard let accept = request.headers[.accept]?.lowercased() else { return false }
        return !accept.contains("text/html")
            && (accept.contains("application/json") || accept.contains("application/problem+json"))
    }
}
