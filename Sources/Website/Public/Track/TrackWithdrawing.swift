import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/track/withdraw`: asked first, then done. Asked for twice, or too late, it is answered in words.
struct TrackWithdrawing: Sendable {
    let site: PublicSite
    private let desk: TrackDesk

    init(site: PublicSite) {
        self.site = site
        desk = TrackDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.get("/track/withdraw", use: ask)
        router.post("/track/withdraw", use: withdraw)
    }

    @Sendable func ask(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let file = try await desk.file(request), file.report.canBeWithdrawn else { return .seeOther("/track") }
        return try site.show(WithdrawPage(file.report), context, back: "/track", canExit: true)
    }

    @Sendable func withdraw(_ request: Request, _ context: PublicContext) async throws -> Response {
        let reason = context.form["reason"] ?? ""
        guard let file = try await desk.file(request) else {
            return try desk.door(keeping: KeptWords(place: .reason, text: reason), context)
        }
        do {
            try await site.parts.store.perform(
                .withdraw(reason: reason), on: file.report.reference, by: .reporter, at: site.parts.now())
            return .seeOther("/track")
        } catch let refusal as Refusal {
            let file = try await desk.file(request) ?? file
            if refusal.kind == .words {
                let page = WithdrawPage(file.report, typed: reason, isTooLong: true)
                return try site.show(page, context, back: "/track", canExit: true, status: .unprocessableContent)
            }
            // The same withdrawal sent twice is one.
            if file.report.withdrawal?.reason.isSame(as: reason) == true { return .seeOther("/track") }
            let typed = TrackTyped(refused: refusal, .reason, reason, for: file.report)
            return try await desk.show(file, request, context, typed: typed, status: typed.status)
        }
    }
}

extension Report {
    var canBeWithdrawn: Bool { !isClosed && withdrawal == nil && !isFromNewer }
}

/// *Withdraw this report?*
struct WithdrawPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/withdraw"

    let title: String
    let errors: ErrorSummary?
    let reference: String
    let reason: ControlView

    static let samples = [
        WithdrawPage(reference: "7K2M-Q4ZD-8", typed: "", isTooLong: false),
        WithdrawPage(reference: "7K2M-Q4ZD-8", typed: "Because …", isTooLong: true),
    ]

    private init(reference: String, typed: String, isTooLong: Bool) {
        let complaint = isTooLong ? "Shorten what you wrote to \(TrackPage.mostLetters) characters" : nil
        title = ErrorSummary.title("Withdraw your report?", isWrong: isTooLong)
        errors = ErrorSummary(complaint.map { [Complaint(field: "reason", words: $0)] } ?? [])
        self.reference = reference
        reason = .words(
            "reason", label: "Why do you want to withdraw it?", hint: "You do not have to say.", value: typed,
            complaint: complaint, isOptional: true)
    }

    init(_ report: Report, typed: String = "", isTooLong: Bool = false) {
        self.init(reference: report.reference.description, typed: typed, isTooLong: isTooLong)
    }
}

extension ControlView {
    /// Several lines, of a length that the record takes.
    static func words(
        _ name: String, label: String, hint: String? = nil, value: String, complaint: String?, isOptional: Bool = false
    ) -> ControlView {
        ControlView(
            textarea: TextareaView(
                ask: AskView(name: name, label: label, hint: hint, error: complaint, isOptional: isOptional),
                max: TrackPage.mostLetters, value: value))
    }
}
