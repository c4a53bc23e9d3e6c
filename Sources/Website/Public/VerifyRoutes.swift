import HTTPTypes
import Hummingbird
import Reporting
import Vault

/// Whether a receipt is genuine, for anybody who was handed one.
struct VerifyRoutes: Sendable {
    let site: PublicSite

    func add(to router: Router<PublicContext>) {
        router.get("/verify", use: show)
        router.post("/verify", use: verify)
    }

    @Sendable func show(_ request: Request, _ context: PublicContext) async throws -> Response {
        try site.show(VerifyPage(pasted: "", site: site), context, back: "/")
    }

    @Sendable func verify(_ request: Request, _ context: PublicContext) async throws -> Response {
        let pasted = context.form["receipt"] ?? ""
        guard let receipt = Receipt(parsing: pasted) else {
            let words =
                pasted.isEmpty
                ? "Paste the receipt" : "Paste the whole receipt, from its first line with dashes to its last"
            let page = VerifyPage(pasted: pasted, site: site, complaint: words)
            return try site.show(page, context, back: "/", status: .unprocessableContent)
        }
        let page = VerifyPage(
            pasted: pasted, site: site, receipt: receipt,
            isGenuine: site.parts.vault.receipts.publicKey.verifies(receipt))
        return try site.show(page, context, back: "/")
    }
}

/// A receipt to paste, and what it is worth.
struct VerifyPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/verify"

    let title: String
    let errors: ErrorSummary?
    let receipt: ControlView
    let genuine: Genuine?
    let isForged: Bool
    /// The key by which any other program can verify receipts.
    let key: String

    struct Genuine: Sendable {
        let reference: String
        let at: String
    }

    static let samples = [
        VerifyPage(
            title: "Check a receipt", errors: nil,
            receipt: .long("receipt", label: "The receipt", hint: nil, value: "", complaint: nil),
            genuine: Genuine(reference: "7K2M-Q4ZD-8", at: "2:05pm on Tuesday 24 November"), isForged: false, key: "…"),
        VerifyPage(
            title: "Error: Check a receipt", errors: ErrorSummary(lines: [.init(field: "receipt", words: "Paste it")]),
            receipt: .long("receipt", label: "The receipt", hint: nil, value: "", complaint: "Paste it"), genuine: nil,
            isForged: true, key: "…"),
    ]
}

extension VerifyPage {
    init(
        pasted: String, site: PublicSite, complaint: String? = nil, receipt found: Receipt? = nil,
        isGenuine: Bool = false
    ) {
        title = ErrorSummary.title("Check a receipt", isWrong: complaint != nil)
        errors = complaint.map { ErrorSummary(lines: [.init(field: "receipt", words: $0)]) }
        receipt = .long(
            "receipt", label: "The receipt", hint: "All of it, with the lines of dashes.", value: pasted,
            complaint: complaint)
        let now = site.parts.now()
        genuine = found.flatMap { receipt in
            guard isGenuine else { return nil }
            let at =
                "\(site.clockface.time(receipt.receivedAt)) on \(site.clockface.date(receipt.receivedAt, seenAt: now))"
            return Genuine(reference: receipt.reference.description, at: at)
        }
        isForged = found != nil && !isGenuine
        key = site.parts.vault.receipts.publicKey.pem
    }
}
