import Forms
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// A post of a form's page that cannot be taken any more: the draft has ended, the report was sent, or another tab took the
/// page off the route. Nothing was saved; `next` is where the person can go on.
struct NotTaken: Error {
    let words: String
    let next: Link
    /// Where whoever wrote nothing is led without a word.
    let place: String

    struct Link: Sendable {
        let path: String
        let words: String
    }
}

/// Gives back what somebody typed in a form, whatever keeps it from being taken. Tracking has words of its own for it.
struct LeftWords: RouterMiddleware {
    typealias Context = PublicContext
    let site: PublicSite

    func handle(
        _ request: Request, context: PublicContext, next: (Request, PublicContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post, request.uri.path.hasPrefix("/report/"), !FilesRoutes.takes(request) else {
            return try await next(request, context)
        }
        var request = request
        let typed = try await Self.typed(&request)
        do {
            return try await next(request, context)
        } catch let error as NotTaken {
            guard !typed.isEmpty else { return .seeOther(error.place) }
            let problem = Problem(status: .conflict, title: "We could not save this page", words: error.words)
            return try page(problem, typed, error.next, context)
        } catch let problem as Problem {
            // Another site's words are nobody's here, and a path that is unknown is looked up outside.
            let isOurs = problem.status != .notFound && problem.status != .methodNotAllowed
            guard isOurs, !typed.isEmpty, (try? site.crossSite.checkOrigin(request)) != nil else { throw problem }
            return try page(problem, typed, Self.again(request), context)
        } catch {
            guard !typed.isEmpty else { throw error }
            let (problem, detail) = Website.unexpected(error)
            context.logger.error("request failed", metadata: ["fault": "\(detail)"])
            return try page(problem, typed, Self.again(request), context)
        }
    }

    /// What a person wrote, by the names of its fields. The body stays to be read.
    private static func typed(_ request: inout Request) async throws -> [(name: String, value: String)] {
        do {
            let body = try await request.collectBody(upTo: FormBody.sizeLimit)
            let form = (try? FormBody(parsing: body.readableBytesView)) ?? FormBody()
            return form.pairs.filter { !ours.contains($0.0) && isWriting($0.1) }.map { (name: $0.0, value: $0.1) }
        } catch is NIOTooManyBytesError {
            throw Problem.tooLarge
        }
    }

    /// Filled in by our own pages, or never to be shown again.
    private static let ours: Set<String> = [CrossSiteGuard.field, "from", "of", "declared", "code", "next"]

    /// Choices are a word of ours without a space, and are made again in a moment.
    private static func isWriting(_ value: String) -> Bool {
        let words = value.split(whereSeparator: \.isWhitespace)
        return words.count > 1 || value.count > 20 || value.contains(where: \.isNumber) && !words.isEmpty
    }

    private static func again(_ request: Request) -> NotTaken.Link {
        NotTaken.Link(path: request.uri.path, words: "Open the page again")
    }

    private func page(
        _ problem: Problem, _ typed: [(name: String, value: String)], _ next: NotTaken.Link, _ context: PublicContext
    ) throws -> Response {
        let page = LeftWordsPage(problem, typed.map(\.value), next)
        var response = try site.show(page, context, canExit: true, status: problem.status)
        response.headers.append(contentsOf: problem.headers)
        return response
    }
}

/// What was typed and could not be taken, to be copied, and the way on.
struct LeftWordsPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/left-words"

    struct Line: Sendable {
        let id: String
        let label: String
        let value: String
    }

    let title: String
    let heading: String
    let words: String
    let lines: [Line]
    let path: String
    let next: String

    static let samples = [
        LeftWordsPage(.broken, ["He has a gun"], NotTaken.Link(path: "/track", words: "Add it to your report"))
    ]
}

extension LeftWordsPage {
    init(_ problem: Problem, _ typed: [String], _ next: NotTaken.Link) {
        heading = problem.title
        title = "Error: \(problem.title)"
        words = problem.words
        lines = typed.enumerated().map { number, value in
            Line(
                id: "typed-\(number + 1)", label: typed.count == 1 ? "What you wrote" : "What you wrote, \(number + 1)",
                value: value)
        }
        path = next.path
        self.next = next.words
    }
}

extension DraftDesk {
    /// Why a page cannot be taken any more, and where to go on.
    func notTaken(_ open: OpenDraft, _ request: Request, _ context: PublicContext) async throws -> NotTaken {
        let place = FormRoutes.place(in: open.journey, of: open.form)
        return switch try await find(request, context) {
        case .sent:
            NotTaken(
                words: "You have sent this report already. What you wrote now is not in it. You can add it with your "
                    + "reference and access code.",
                next: NotTaken.Link(path: "/track", words: "Add it to your report"), place: place)
        case .blank:
            NotTaken(
                words: "This report is not open in this browser any more. It was ended, or it was kept for seven days "
                    + "and then forgotten.",
                next: NotTaken.Link(path: place, words: "Begin again"), place: place)
        case .open:
            NotTaken(
                words: "Your other answers have changed, and this page is not asked any more.",
                next: NotTaken.Link(path: place, words: "Go on with your report"), place: place)
        }
    }
}
