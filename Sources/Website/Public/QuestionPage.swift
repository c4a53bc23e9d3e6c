import Forms
import Store

/// One page of a form: its controls, what is wrong with them, and how long the rest takes.
struct QuestionPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/question"

    let title: String
    let formTitle: String
    let left: String
    /// The page's own heading; nil where a question's label is the heading.
    let heading: String?
    let intro: [String]
    let errors: ErrorSummary?
    let controls: [ControlView]
    /// What the button says; nil where the journey ends.
    let button: String?
    let links: Links?
    let action: String
    /// True where the form carries files: the first of its buttons is then *Continue*, for whoever presses Enter.
    var takesFiles = false
    let fromCheck: Bool
    /// Nil before anything was said.
    let saveHref: String?

    struct Links: Sendable { let lines: [Line] }
    struct Line: Sendable {
        let text: String
        let href: String
    }

    static let samples = [
        QuestionPage(
            title: "Error: Where was it? – Report a theft", formTitle: "Report a theft", left: "About 4 minutes left",
            heading: "Where was it?", intro: ["As near as you can say."],
            errors: ErrorSummary(lines: [.init(field: "value", words: "Enter what it is worth")]),
            controls: ControlView.samples, button: "Continue", links: nil, action: "/report/theft/where",
            takesFiles: true, fromCheck: true, saveHref: "/save/theft"),
        QuestionPage(
            title: "The council handles this", formTitle: "Report a theft", left: "About a minute left", heading: nil,
            intro: [], errors: nil, controls: ControlView.samples, button: nil,
            links: Links(lines: [Line(text: "Tell the council", href: "https://council.example")]),
            action: "/report/theft/council", fromCheck: false, saveHref: nil),
    ]
}

extension QuestionPage {
    /// `entry` is the number of the entry on a list page, from 1.
    init(
        _ page: Page, of open: OpenDraft, showing fields: Fields, complaints: [Complaint], fromCheck: Bool,
        entry: Int? = nil
    ) {
        let form = open.form
        let drawn = page.controls(showing: fields, complaints: complaints)
        title = ErrorSummary.title("\(page.title) – \(form.title)", isWrong: !complaints.isEmpty)
        formTitle = form.title
        left = Self.left(open.journey.minutesLeft)
        heading = page.hasOwnTitle ? page.title : nil
        intro = page.intro
        errors = ErrorSummary(complaints)
        controls = drawn.map(ControlView.init)
        button = page.isStop ? nil : page.isEmergency ? "This is not an emergency, go on" : "Continue"
        links = page.links.isEmpty ? nil : Links(lines: page.links.map { Line(text: $0.text, href: $0.url) })
        takesFiles = page.takesFiles
        action =
            takesFiles
            ? FilesRoutes.path(page, of: form)
            : "/report/\(form.name)/\(page.name)" + (entry.map { "/\($0)" } ?? "")
        self.fromCheck = fromCheck
        saveHref = open.draft.answers.isEmpty ? nil : "/save/\(form.name)"
    }

    /// Where *Back* leads: the check, the page before, or the list of what happened.
    func back(_ page: Page, _ open: OpenDraft) -> String {
        if fromCheck { return "/report/\(open.form.name)/check" }
        return open.journey.before(page).map { "/report/\(open.form.name)/\($0.name)" } ?? "/report"
    }

    static func left(_ minutes: Int) -> String {
        minutes <= 1 ? "About a minute left" : "About \(minutes) minutes left"
    }
}
