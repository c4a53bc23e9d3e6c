import Forms
import Foundation
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Vault

/// Signing in, in two steps, and out.
struct SignInRoutes: Sendable {
    let site: StaffSite
    private let limit = AddressLimit()

    init(site: StaffSite) {
        self.site = site
    }

    func add(to group: RouterGroup<StaffVisitContext>) {
        group.get("sign-in", use: showSignIn)
        group.post("sign-in", use: signIn)
        group.get("sign-in/code", use: showCode)
        group.post("sign-in/code", use: enterCode)
        group.post("sign-out", use: signOut)
    }

    @Sendable func showSignIn(_ request: Request, context: StaffVisitContext) async throws -> Response {
        if let session = context.session, case .open = session.step { return .seeOther("/staff") }
        let notice = request.uri.queryParameters["out"] == nil ? nil : "You have signed out."
        let to = Self.destination(request.uri.queryParameters["to"].map(String.init))
        return try signInPage(request, notice: notice, to: to)
    }

    @Sendable func signIn(_ request: Request, context: StaffVisitContext) async throws -> Response {
        let form = try await FormBody.read(request)
        try site.crossSite.check(request, form, secret: site.cookies.read(StaffSite.visitCookie, request))
        let to = Self.destination(form["to"])
        let username = form["username"] ?? ""
        let source = source(request, context)
        // Before any work is done for it: one stranger must not fill the queue of passwords by trying many names.
        try limit.take(.signIns, "sign-in", from: source.address, at: site.parts.now())
        let outcome: PasswordOutcome
        do {
            outcome = try await site.parts.staff.signIn(
                username: username, password: form["password"] ?? "", from: source, at: site.parts.now())
        } catch let busy as PasswordsBusy {
            return try signInPage(request, refusal: busy.words, username: username, to: to, status: .serviceUnavailable)
        }
        switch outcome {
        case .wrong:
            let words = "The username or the password is not right. Check both; capitals matter in the password."
            return try signInPage(
                request, refusal: words, username: username, to: to, status: .unprocessableContent)
        case .disabled:
            let words = "This account is closed. Ask an administrator."
            return try signInPage(request, refusal: words, username: username, to: to, status: .forbidden)
        case .wait(let until):
            return try signInPage(
                request, refusal: waiting(until), username: username, to: to, status: .tooManyRequests)
        case .codeNeeded(let token), .enrolmentNeeded(let token):
            return goOn(to: "/staff/sign-in/code?to=\(Self.escaped(to))", token)
        case .signedIn(let token, let device):
            return goOn(to: to, token, device)
        }
    }

    @Sendable func showCode(_ request: Request, context: StaffVisitContext) async throws -> Response {
        let to = Self.destination(request.uri.queryParameters["to"].map(String.init))
        guard let session = context.session else { return .seeOther("/staff/sign-in?to=\(Self.escaped(to))") }
        return try stepPage(request, session, to: to)
    }

    @Sendable func enterCode(_ request: Request, context: StaffVisitContext) async throws -> Response {
        guard let session = context.session else { return .seeOther("/staff/sign-in") }
        let form = try await site.form(request, session: session)
        let to = Self.destination(form["to"])
        let code = form["code"] ?? ""
        let now = site.parts.now()
        switch session.step {
        case .open: return .seeOther(to)
        case .code:
            let outcome = try await site.parts.staff.enterCode(
                code, session: session, from: source(request, context), at: now)
            return try answer(outcome, request, session, to: to)
        case .enrolment:
            let outcome = try await site.parts.staff.enrol(
                code: code, session: session, from: source(request, context), at: now)
            return try answer(outcome, request, session, to: to)
        }
    }

    /// Needs no token when the session is over already: there is nothing left to end.
    @Sendable func signOut(_ request: Request, context: StaffVisitContext) async throws -> Response {
        if let session = context.session {
            _ = try await site.form(request, session: session)
            try await site.parts.staff.endSession(session.token)
        }
        var response = Response.seeOther("/staff/sign-in?out")
        response.setCookie(site.cookie(StaffSite.sessionCookie, "", seconds: 0))
        return response
    }

    private func answer(
        _ outcome: CodeOutcome, _ request: Request, _ session: StaffSession, to: String
    ) throws -> Response {
        switch outcome {
        case .signedIn(let token, let device): return goOn(to: to, token, device)
        case .signedInByRecoveryCode(let token, let device, let left):
            return goOn(to: "/staff?codes=\(left)", token, device)
        case .wrong:
            let words = "That code is not right, or it was used before. Wait for the next one and type that."
            return try stepPage(request, session, refusal: words, to: to, status: .unprocessableContent)
        case .wait(let until):
            return try stepPage(request, session, refusal: waiting(until), to: to, status: .tooManyRequests)
        case .over: return .seeOther("/staff/sign-in")
        }
    }

    private func answer(
        _ outcome: EnrolmentOutcome, _ request: Request, _ session: StaffSession, to: String
    ) throws -> Response {
        switch outcome {
        case .enrolled(let token, let device, let codes):
            let page = RecoveryCodesPage(
                codes: codes.map(\.description), username: session.account.username,
                force: site.parts.library.force.name, to: to)
            let frame = site.frame(request, secret: token.cookie, person: nil)
            var response = Response.html(try site.renderer.html(page, in: frame))
            set(token, device, in: &response)
            return response
        case .wrong:
            let words = "That is not the code that belongs to this key. Type the one that your app shows now."
            return try stepPage(request, session, refusal: words, to: to, status: .unprocessableContent)
        case .over: return .seeOther("/staff/sign-in")
        }
    }

    private func stepPage(
        _ request: Request, _ session: StaffSession, refusal: String? = nil, to: String,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let frame = site.frame(request, secret: session.token.cookie, person: nil)
        switch session.step {
        case .open: return .seeOther(to)
        case .code:
            return .html(try site.renderer.html(CodePage(refusal: refusal, to: to), in: frame), status: status)
        case .enrolment(let timeCode):
            let page = EnrolPage(
                refusal: refusal,
                address: timeCode.address(
                    issuer: "Bluelamp \(site.parts.library.force.name)", account: session.account.username),
                secret: timeCode.typedSecret, to: to)
            return .html(try site.renderer.html(page, in: frame), status: status)
        }
    }

    private func signInPage(
        _ request: Request, refusal: String? = nil, notice: String? = nil, username: String = "", to: String,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let known = site.cookies.read(StaffSite.visitCookie, request).flatMap(SecretToken.init(cookie:))
        let secret = known ?? .random()
        let page = SignInPage(refusal: refusal, notice: notice, username: username, to: to)
        let frame = site.frame(request, secret: secret.cookie, person: nil)
        var response = Response.html(try site.renderer.html(page, in: frame), status: status)
        if known == nil { response.setCookie(site.cookie(StaffSite.visitCookie, secret.cookie)) }
        return response
    }

    private func goOn(to path: String, _ token: SecretToken, _ device: KnownDevice? = nil) -> Response {
        var response = Response.seeOther(path)
        set(token, device, in: &response)
        return response
    }

    private func set(_ token: SecretToken, _ device: KnownDevice?, in response: inout Response) {
        response.setCookie(site.cookie(StaffSite.sessionCookie, token.cookie))
        if let device {
            response.setCookie(site.cookie(StaffSite.deviceCookie, device.cookie, seconds: 180 * 24 * 60 * 60))
        }
    }

    private func source(_ request: Request, _ context: StaffVisitContext) -> SignInSource {
        SignInSource(
            device: site.cookies.read(StaffSite.deviceCookie, request).flatMap(KnownDevice.init(cookie:)),
            address: ClientAddress.of(request, peer: context.peer, trusting: site.parts.settings.trustedProxies))
    }

    private func waiting(_ until: Instant) -> String {
        let seconds = max(1, until.since(site.parts.now()).components.seconds)
        let time = seconds < 90 ? "\(seconds) seconds" : "\((seconds + 59) / 60) minutes"
        return "There were too many wrong tries from here. Wait \(time), then try again. Colleagues are not held up."
    }

    /// Only a path of our own staff pages: a link must not send anybody elsewhere.
    static func destination(_ typed: String?) -> String {
        guard let typed, typed.hasPrefix("/staff/"), !typed.contains("//"), !typed.contains("\\"),
            typed.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !typed.hasPrefix("/staff/sign-")
        else { return "/staff" }
        return typed
    }

    static func escaped(_ path: String) -> String {
        path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
