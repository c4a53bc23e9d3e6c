import Forms
import HTTPTypes
import Hummingbird
import Logging
import Reporting

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

/// Gives back what somebody wrote in a post of the public's, whatever keeps it from being taken. Tracking has words of its
/// own for it, and so have files.
struct LeftWords: RouterMiddleware {
    typealias Context = PublicContext
    let site: PublicSite

    /// One field that somebody wrote in.
    typealias Written = (label: String, value: String)

    func handle(
        _ request: Request, context: PublicContext, next: (Request, PublicContext) async throws -> Response
    ) async throws -> Response {
        guard Self.isOurs(request) else {
            do {
                return try await next(request, context)
            } catch let error as NotTaken {
                return .seeOther(error.place)
            }
        }
        var request = request
        let form = try await FormBody.ahead(of: &request)
        do {
            return try await next(request, context)
        } catch let error as NotTaken {
            let written = written(form, request)
            guard !written.isEmpty else { return .seeOther(error.place) }
            let problem = Problem(status: .conflict, title: "We could not save this page", words: error.words)
            return try page(problem, written, error.next, context)
        } catch let problem as Problem {
            // Another site's words are nobody's here, and a path that is unknown is looked up outside.
            let written = written(form, request)
            guard problem.status != .notFound, problem.status != .methodNotAllowed, !written.isEmpty,
                (try? site.crossSite.checkOrigin(request)) != nil
            else { throw problem }
            return try page(problem, written, Self.again(request), context)
        } catch {
            let written = written(form, request)
            guard !written.isEmpty else { throw error }
            let (problem, detail) = Website.unexpected(error)
            context.logger.error("request failed", metadata: ["fault": "\(detail)"])
            return try page(problem, written, Self.again(request), context)
        }
    }

    private static func isOurs(_ request: Request) -> Bool {
        let path = request.uri.path
        let isTracking = path == "/track" || path.hasPrefix("/track/")
        return request.method == .post && !isTracking && path != ExitRoute.path && !FilesRoutes.takes(request)
    }

    /// What a person wrote, by the labels of its fields. A choice is made again in a moment, and is not among it.
    private func written(_ form: FormBody, _ request: Request) -> [Written] {
        let parts = request.uri.path.split(separator: "/").map(String.init)
        let page = parts.count > 2 ? FormName(parts[1]).flatMap(site.parts.library.form)?.page(parts[2]) : nil
        let controls = page?.controls(showing: Fields(form.pairs), complaints: []) ?? []
        var labels: [String: String] = [:]
        var choices = Self.ours
        for control in controls { Self.note(control, &labels, &choices) }
        return form.pairs.compactMap { name, value in
            choices.contains(name) || value.isBlank ? nil : (label: labels[name] ?? "What you wrote", value: value)
        }
    }

    /// Filled in by our own pages, chosen there, or never to be shown again.
    private static let ours: Set<String> = [
        CrossSiteGuard.field, Shown.field, "from", "of", "next", "declared", "emergency", "code",
    ]

    private static func note(_ control: Control, _ labels: inout [String: String], _ choices: inout Set<String>) {
        switch control {
        case .input(let input): labels[input.text.name] = input.text.label
        case .textarea(let textarea): labels[textarea.text.name] = textarea.text.label
        case .date(let date):
            for box in date.parts { labels[box.name] = "\(date.text.label) \(box.label)" }
        case .choices(let all):
            choices.insert(all.text.name)
            for reveal in all.options.flatMap(\.reveals) { note(reveal, &labels, &choices) }
        case .group(let group):
            for inner in group.controls { note(inner, &labels, &choices) }
        case .notice, .files: break
        }
    }

    private static func again(_ request: Request) -> NotTaken.Link {
        NotTaken.Link(path: request.uri.path, words: "Open the page again")
    }

    private func page(
        _ problem: Problem, _ written: [Written], _ next: NotTaken.Link, _ context: PublicContext
    ) throws -> Response {
        let page = LeftWordsPage(problem, written, next)
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
        LeftWordsPage(
            .broken, [(label: "What happened?", value: "He has a gun")],
            NotTaken.Link(path: "/track", words: "Add it to your report"))
    ]
}

extension LeftWordsPage {
    init(_ problem: Problem, _ written: [LeftWords.Written], _ next: NotTaken.Link) {
        heading = problem.title
        title = "Error: \(problem.title)"
        words = problem.words
        lines = written.enumerated().map { number, field in
            Line(id: "written-\(number + 1)", label: field.label, value: field.value)
        }
        path = next.path
        self.next = next.words
    }
}

extension NotTaken {
    static func sent(place: String) -> NotTaken {
        NotTaken(
            words: "You have sent this report already. What you wrote now is not in it. You can add it with your "
                + "reference and access code.",
            next: Link(path: "/track", words: "Add it to your report"), place: place)
    }
}

extension DraftDesk {
    /// Why a page cannot be taken any more, and where to go on.
    func notTaken(_ open: OpenDraft, _ request: Request, _ context: PublicContext) async throws -> NotTaken {
        let place = FormRoutes.place(in: open.journey, of: open.form)
        return switch try await find(request, context) {
        case .sent: .sent(place: place)
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
