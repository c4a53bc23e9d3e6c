import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Vault

/// What the routes of tracking share: who holds a pass to which report, and the page that they see.
///
/// A pass is a random secret in a cookie, of which the store keeps a hash: the address never carries a reference, and
/// leaving ends the pass wherever the cookie has gone.
struct TrackDesk: Sendable {
    static let cookie = "track"
    static let passLasts = Duration.seconds(30 * 60)

    let site: PublicSite
    private var store: ReportStore { site.parts.store }

    init(site: PublicSite) { self.site = site }

    /// The report that the request's cookie opens.
    func file(_ request: Request) async throws -> ReportFile? {
        guard let token = token(in: request) else { return nil }
        return try await store.tracked(by: token, at: site.parts.now())
    }

    /// Ends the pass that the request carries. Leaving never fails: the cookie goes in any case, and the pass runs out.
    func endPass(of request: Request) async {
        guard let token = token(in: request) else { return }
        do { try await store.end(pass: token) } catch {}
    }

    func passCookie(_ token: SecretToken) -> Cookie {
        site.cookies.make(Self.cookie, token.cookie, seconds: Int(Self.passLasts.components.seconds))
    }

    /// Until when a pass given now opens the report.
    var passEnds: Instant { site.parts.now() + Self.passLasts }

    private func token(in request: Request) -> SecretToken? {
        site.cookies.read(Self.cookie, request).flatMap(SecretToken.init(cookie:))
    }
}

/// Pages.
extension TrackDesk {
    /// The report as its reporter sees it. What a person wrote to them and nobody had delivered counts as delivered from
    /// now on: here it is, before somebody who showed the code.
    func show(
        _ file: ReportFile, _ request: Request, _ context: PublicContext, typed: TrackTyped = TrackTyped(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let now = site.parts.now()
        let sections = try await said(in: file)
        let report = try await delivered(file.report, by: request, at: now)
        let page = TrackPage(
            TrackPage.Sight(
                file: file, report: report, unread: Set(file.report.correspondence.unread.map(\.number)),
                sections: sections, now: now),
            site: site, typed: typed, isRefused: status.code >= 400)
        return try site.show(page, context, canExit: true, status: status)
    }

    /// Whether a browser asks for a page before anybody wants to see it.
    static func isAhead(_ request: Request) -> Bool {
        [purpose, oldPurpose].contains { request.headers[$0]?.lowercased().contains("prefetch") == true }
    }

    private static let purpose = HTTPField.Name("Sec-Purpose")!
    private static let oldPurpose = HTTPField.Name("Purpose")!

    /// All that waited, in one commit.
    private func delivered(_ report: Report, by request: Request, at now: Instant) async throws -> Report {
        let waiting = report.correspondence.unread.map { Command.delivered(message: $0.number, .tracking) }
        guard !waiting.isEmpty, request.method != .head else { return report }
        do {
            return try await store.perform(waiting, on: report.reference, by: .system, at: now)
        } catch is Refusal {
            // A newer program wrote on it, and will note it.
            return report
        } catch ReportFault.contended {
            return report
        }
    }

    /// What was sent, by the version of the form that it was sent with.
    private func said(in file: ReportFile) async throws -> [SaidSection] {
        let facts = file.report.facts
        guard let form = try await store.form(facts.form, version: facts.formVersion) else {
            throw ReportFault.unpublished(facts.form, facts.formVersion)
        }
        return SaidSection.sent(Journey(form, file.answers).summary())
    }
}

/// The door, for whoever holds no pass any more.
extension TrackDesk {
    /// With what was typed, if anything was: it goes through the door with the code, and stands in its place again.
    func door(keeping kept: KeptWords, _ context: PublicContext) throws -> Response {
        guard !kept.isNothing else { return .seeOther("/track") }
        return try site.show(
            TrackDoorPage(reference: "", code: "", kept: kept), context, back: "/", canExit: true, status: .forbidden)
    }

    /// After a page whose token had run out; nil where nothing that was written to us would be lost.
    func door(after problem: Problem, _ request: Request, _ context: PublicContext) throws -> Response? {
        let path = request.uri.path
        guard problem.status == .forbidden, path == "/track" || path.hasPrefix("/track/"),
            (try? site.crossSite.checkOrigin(request)) != nil,
            let kept = KeptWords(posted: context.form) ?? KeptWords(throughDoor: context.form), !kept.isNothing
        else { return nil }
        return try door(keeping: kept, context)
    }
}
