import Hummingbird
import Reporting

/// The emergency question, always first, and what follows from either answer.
struct GateRoutes: Sendable {
    let site: PublicSite

    func add(to router: Router<PublicContext>) {
        router.get("/report", use: report)
        router.post("/report", use: answer)
    }

    /// The question; the list of what may have happened for those who have answered it.
    @Sendable func report(_ request: Request, _ context: PublicContext) async throws -> Response {
        let next = QueryText(request).value("next").flatMap(Destination.init(parsing:))
        guard context.visit.hasAnsweredGate(at: site.parts.now()) else {
            let page = GatePage(next: (next ?? Self.search(request))?.path)
            return try site.show(page, context, back: "/", canExit: true)
        }
        if let next { return .seeOther(next.path) }
        return try FrontDoorRoutes(site: site).list(request, context)
    }

    /// Words that were looked for are looked for again after the question.
    private static func search(_ request: Request) -> Destination? {
        guard QueryText(request).value("q") != nil else { return nil }
        return Destination(parsing: "/report?\(request.uri.query ?? "")")
    }

    @Sendable func answer(_ request: Request, _ context: PublicContext) async throws -> Response {
        let next = context.form["next"].flatMap(Destination.init(parsing:))
        switch context.form["emergency"] {
        case "yes": return .seeOther("/emergency")
        case "no":
            var response = Response.seeOther(next?.path ?? "/report")
            response.setCookie(site.cookie(for: context.visit.answered(at: site.parts.now())))
            return response
        default:
            let page = GatePage(next: next?.path, complaint: "Say whether this is an emergency")
            return try site.show(page, context, back: "/", canExit: true, status: .unprocessableContent)
        }
    }
}

/// *Is this an emergency?*
struct GatePage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/gate"

    let title: String
    let next: String?
    let errors: ErrorSummary?
    let complaint: String?

    init(next: String?, complaint: String? = nil) {
        title = ErrorSummary.title("Is this an emergency?", isWrong: complaint != nil)
        self.next = next
        self.complaint = complaint
        errors = complaint.map { ErrorSummary(lines: [.init(field: "emergency", words: $0)]) }
    }

    static let samples = [
        GatePage(next: nil), GatePage(next: "/report/theft", complaint: "Say whether this is an emergency"),
    ]
}

/// How to get help now, in every way there is.
struct EmergencyPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/emergency"

    let title = "Call 999 now"

    static let samples = [EmergencyPage()]
}
