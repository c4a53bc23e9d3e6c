import Forms
import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import Store
import Vault

/// The confirmation: reference, access code, what happens next and by when, and the receipt.
struct DoneRoutes: Sendable {
    let site: PublicSite
    private let desk: DraftDesk

    init(site: PublicSite) {
        self.site = site
        desk = DraftDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/report/:form/done", use: show)
        router.get("/report/:form/done/receipt", use: receipt)
        router.get("/report/:form/done/receipt.txt", use: download)
        router.post("/report/:form/done", use: finish)
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let (confirmation, secret) = try await sent(request, context) else {
            return .seeOther("/report/\(context.parameters.get("form") ?? "")")
        }
        let page = DonePage(confirmation, clockface: site.clockface, at: site.parts.now())
        var response = try site.show(page, context, canExit: true)
        // After an answer that was lost, the browser still holds the secret as that of a draft.
        for cookie in desk.sent(confirmation, secret).headers[values: .setCookie] {
            response.headers[values: .setCookie].append(cookie)
        }
        return response
    }

    @Sendable func receipt(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let (confirmation, _) = try await sent(request, context) else { throw Problem.notFound }
        let page = ReceiptPage(confirmation)
        return try site.show(page, context, back: "/report/\(confirmation.formName)/done", canExit: true)
    }

    @Sendable func download(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let (confirmation, _) = try await sent(request, context) else { throw Problem.notFound }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"receipt-\(confirmation.reference).txt\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: confirmation.receipt.text)))
    }

    /// *I have written these down*: the browser forgets the code.
    @Sendable func finish(_ request: Request, _ context: PublicContext) async throws -> Response {
        var response = Response.seeOther("/")
        if let (confirmation, _) = try await sent(request, context) {
            response.setCookie(site.cookies.ended(DraftDesk.draftCookie(confirmation.formName)))
            response.setCookie(site.cookies.ended(DraftDesk.sentCookie(confirmation.formName)))
        }
        return response
    }

    private func sent(
        _ request: Request, _ context: PublicContext
    ) async throws -> (confirmation: Confirmation, secret: DraftSecret)? {
        guard case .sent(let confirmation, let secret) = try await desk.find(request, context) else { return nil }
        return (confirmation, secret)
    }
}

/// *We have your report.*
struct DonePage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/done"

    let title = "We have your report"
    let reference: String
    let accessCode: String
    let sentWords: String
    let triageWords: String
    let responseWords: String
    let action: String
    let receiptHref: String
    let receiptFileHref: String

    static let samples = [
        DonePage(
            reference: "7K2M-Q4ZD-8", accessCode: "1111-2222-3333-4444-5555-6666-7777", sentWords: "2:05pm today",
            triageWords: "2:50pm today", responseWords: "2:05pm on Thursday 26 November", action: "/report/theft/done",
            receiptHref: "/report/theft/done/receipt", receiptFileHref: "/report/theft/done/receipt.txt")
    ]
}

extension DonePage {
    init(_ confirmation: Confirmation, clockface: Clockface, at now: Instant) {
        reference = confirmation.reference.description
        accessCode = confirmation.accessCode.description
        sentWords = clockface.moment(confirmation.submittedAt, seenAt: now)
        triageWords = clockface.moment(confirmation.triageDue, seenAt: now)
        responseWords = clockface.moment(confirmation.responseDue, seenAt: now)
        let here = "/report/\(confirmation.formName)/done"
        action = here
        receiptHref = "\(here)/receipt"
        receiptFileHref = "\(here)/receipt.txt"
    }
}

/// The signed receipt, to read and to print.
struct ReceiptPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/receipt"

    let title = "Your receipt"
    let reference: String
    let receipt: String
    let fileHref: String

    static let samples = [
        ReceiptPage(reference: "7K2M-Q4ZD-8", receipt: "-----BEGIN…", fileHref: "/report/theft/done/receipt.txt")
    ]
}

extension ReceiptPage {
    init(_ confirmation: Confirmation) {
        reference = confirmation.reference.description
        receipt = confirmation.receipt.text
        fileHref = "/report/\(confirmation.formName)/done/receipt.txt"
    }
}
