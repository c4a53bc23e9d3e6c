/// What a post is answered with when its session has ended, or is another by now: what was typed, so that it can be kept.
struct SessionOverPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/session-over"

    let title: String
    let heading: String
    let words: String
    let isTyped: Bool
    let typed: [TypedFields.Line]
    let next: StaffFrame.Link

    static let samples = [
        SessionOverPage.over(
            FormBody([("reason", "No lines of enquiry."), ("csrf", "token")]), signIn: "/staff/sign-in?to=%2Fstaff"),
        SessionOverPage.stale(FormBody(), page: "/staff/queue"),
    ]
}

extension SessionOverPage {
    /// `signIn` signs in and comes back.
    static func over(_ form: FormBody, signIn: String) -> SessionOverPage {
        SessionOverPage(
            form, heading: "Your session has ended",
            next: StaffFrame.Link(path: signIn, words: "Sign in again", isHere: false))
    }

    /// `page` shows the page afresh.
    static func stale(_ form: FormBody, page: String) -> SessionOverPage {
        SessionOverPage(
            form, heading: "You have signed in again since that page was loaded",
            next: StaffFrame.Link(path: page, words: "Load the page again", isHere: false))
    }

    private init(_ form: FormBody, heading: String, next: StaffFrame.Link) {
        let typed = TypedFields(form).lines
        self.init(
            title: Self.title(heading, isRefused: true), heading: heading,
            words: "Nothing was saved from the page that you sent.", isTyped: !typed.isEmpty, typed: typed,
            next: next)
    }
}
