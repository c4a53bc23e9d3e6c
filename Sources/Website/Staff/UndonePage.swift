/// What a post is answered with that was not done (its session has ended, or is another by now, or something failed): what
/// was typed, so that it can be kept.
struct UndonePage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/undone"

    let title: String
    let heading: String
    let words: String
    let isTyped: Bool
    let typed: [TypedFields.Line]
    let next: StaffFrame.Link

    static let samples = [
        UndonePage.over(
            FormBody([("reason", "No lines of enquiry."), ("csrf", "token")]), signIn: "/staff/sign-in?to=%2Fstaff"),
        UndonePage.stale(FormBody(), page: "/staff/queue"),
        UndonePage(.broken, FormBody([("words", "We looked at the film.")]), page: "/staff/queue"),
    ]
}

extension UndonePage {
    /// `signIn` signs in and comes back.
    static func over(_ form: FormBody, signIn: String) -> UndonePage {
        UndonePage(
            form, heading: "Your session has ended", words: unsaved,
            next: StaffFrame.Link(path: signIn, words: "Sign in again", isHere: false))
    }

    /// `page` shows the page afresh.
    static func stale(_ form: FormBody, page: String) -> UndonePage {
        UndonePage(
            form, heading: "You have signed in again since that page was loaded", words: unsaved, next: again(page))
    }

    init(_ problem: Problem, _ form: FormBody, page: String) {
        self.init(form, heading: problem.title, words: problem.words, next: Self.again(page))
    }

    private static let unsaved = "Nothing was saved from the page that you sent."

    private static func again(_ page: String) -> StaffFrame.Link {
        StaffFrame.Link(path: page, words: "Load the page again", isHere: false)
    }

    private init(_ form: FormBody, heading: String, words: String, next: StaffFrame.Link) {
        let typed = TypedFields(form).lines
        self.init(
            title: Self.title(heading, isRefused: true), heading: heading, words: words, isTyped: !typed.isEmpty,
            typed: typed, next: next)
    }
}
