import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Shows staff what went wrong in their own layout, and sends those who are not signed in to sign in. Whatever keeps a
/// post from being done, what was typed in it stands on the answer.
///
/// A script's post, which accepts plain text only, is answered with the words alone: it says them at the button. A path
/// that is not found passes through: whether it is known by another method is looked up outside.
struct StaffProblems: RouterMiddleware {
    let site: StaffSite

    func handle(
        _ request: Request, context: StaffVisitContext, next: (Request, StaffVisitContext) async throws -> Response
    ) async throws -> Response {
        var request = request
        let typed = try await Self.typed(&request)
        do {
            return try await next(request, context)
        } catch is NotSignedIn {
            return request.method == .post ? try await sessionIsOver(request) : signInFirst(request)
        } catch let undone as UndoneUpload {
            return try answer(to: undone.cause, undone.form, request, context)
        } catch {
            return try answer(to: error, typed, request, context)
        }
    }

    private func answer(
        to error: any Error, _ typed: FormBody, _ request: Request, _ context: StaffVisitContext
    ) throws -> Response {
        switch error {
        case let stale as StaleForm:
            return try keeping(.stale(stale.form, page: Self.page(of: request)), .expired, request)
        case is NoSuchReport:
            return try answer(.noSuchReport, typed, request, context.id)
        case let problem as Problem:
            guard problem.status != .notFound, problem.status != .methodNotAllowed else { throw problem }
            let isOurs = problem.status == .forbidden || Self.wantsWordsOnly(request) || typed.isSomething
            guard isOurs else { throw problem }
            return try answer(problem, typed, request, context.id)
        default:
            guard typed.isSomething || Self.wantsWordsOnly(request) else { throw error }
            let (problem, detail) = Website.unexpected(error)
            context.logger.error("request failed", metadata: ["fault": "\(detail)"])
            return try answer(problem, typed, request, context.id)
        }
    }

    /// What a form carries, read before anything is tried: whatever goes wrong can give it back. A name and a password are
    /// not given back.
    private static func typed(_ request: inout Request) async throws -> FormBody {
        guard request.method == .post, !request.uri.path.hasPrefix("/staff/sign-") else { return FormBody() }
        return try await FormBody.ahead(of: &request)
    }

    private func signInFirst(_ request: Request) -> Response {
        let query = request.uri.query.map { "?\($0)" } ?? ""
        return .seeOther(Self.signIn(to: request.uri.path + query))
    }

    /// Nothing was done, and nothing that was typed is lost: it is shown to be copied.
    private func sessionIsOver(_ request: Request) async throws -> Response {
        try site.crossSite.checkOrigin(request)
        let form = try await UndoneForm.read(request)
        return try keeping(.over(form, signIn: Self.signIn(to: Self.page(of: request))), .sessionOver, request)
    }

    private func keeping(_ sheet: UndonePage, _ problem: Problem, _ request: Request) throws -> Response {
        if Self.wantsWordsOnly(request) { return Self.words(problem) }
        let frame = site.frame(request, secret: "", person: nil)
        var response = Response.html(try site.renderer.html(sheet, in: frame), status: problem.status)
        response.headers.append(contentsOf: problem.headers)
        return response
    }

    private func answer(_ problem: Problem, _ typed: FormBody, _ request: Request, _ id: String) throws -> Response {
        guard !typed.isSomething else {
            return try keeping(UndonePage(problem, typed, page: Self.page(of: request)), problem, request)
        }
        if Self.wantsWordsOnly(request) { return Self.words(problem) }
        let frame = site.frame(request, secret: "", person: nil)
        let page = StaffProblemPage(heading: problem.title, words: problem.words, id: id)
        var response = Response.html(try site.renderer.html(page, in: frame), status: problem.status)
        response.headers.append(contentsOf: problem.headers)
        return response
    }

    private static func signIn(to path: String) -> String {
        "/staff/sign-in?to=\(SignInRoutes.escaped(path))"
    }

    /// The page that a post came from: a report's, or its room's.
    private static func page(of request: Request) -> String {
        let parts = request.uri.path.split(separator: "/")
        let count = parts.dropFirst().first == "reports" ? 3 : 2
        return "/" + parts.prefix(count).joined(separator: "/")
    }

    private static func wantsWordsOnly(_ request: Request) -> Bool {
        request.method == .post && request.headers[.accept] == "text/plain"
    }

    private static func words(_ problem: Problem) -> Response {
        var headers = problem.headers
        headers[.contentType] = "text/plain; charset=utf-8"
        return Response(
            status: problem.status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: "\(problem.title). \(problem.words)")))
    }
}

extension FormBody {
    /// Whether a person typed or chose something in it.
    fileprivate var isSomething: Bool { !TypedFields(self).lines.isEmpty }
}

/// What kept files that staff sent from being taken, and what was typed beside them.
struct UndoneUpload: Error {
    let cause: any Error
    let form: FormBody
}

/// A post of somebody who is signed in, from a page that was made for another session.
struct StaleForm: Error {
    let form: FormBody
}

extension Problem {
    static let sessionOver = Problem(
        status: .forbidden, title: "Your session has ended",
        words: "Nothing was saved. Copy anything long, then sign in again.")
}
