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
    /// What another window saved here since this one was opened; nil where nothing was.
    let meanwhile: Meanwhile?
    let controls: [ControlView]
    /// What the button says; nil where the journey ends.
    let button: String?
    let links: Links?
    let action: String
    /// True where the form carries files: the first of its buttons is then *Continue*, for whoever presses Enter.
    var takesFiles = false
    let fromCheck: Bool
    /// What stands here, for the post.
    let seen: String
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
            meanwhile: Meanwhile(SaidSection.samples), controls: ControlView.samples, button: "Continue", links: nil,
            action: "/report/theft/where",
            takesFiles: true, fromCheck: true, seen: "a.b", saveHref: "/save/theft"),
        QuestionPage(
            title: "Where was it? – Report a theft", formTitle: "Report a theft", left: "About 4 minutes left",
            heading: nil, intro: [], errors: nil, meanwhile: Meanwhile([]), controls: ControlView.samples,
            button: "Continue", links: nil, action: "/report/theft/where", fromCheck: false, seen: "a.b", saveHref: nil),
        QuestionPage(
            title: "The council handles this", formTitle: "Report a theft", left: "About a minute left", heading: nil,
            intro: [], errors: nil, meanwhile: nil, controls: ControlView.samples, button: nil,
            links: Links(lines: [Line(text: "Tell the council", href: "https://council.example")]),
            action: "/report/theft/council", fromCheck: false, seen: "a.b", saveHref: nil),
    ]
}

extension QuestionPage {
    /// `entry` is the number of the entry on a list page, from 1. `seen` is what a post says that its page showed: nil for
    /// a page that is loaded afresh. Where another window was
    /// faster, the page says what that one left.
    init(
        _ page: Page, of open: OpenDraft, showing fields: Fields, complaints: [Complaint], fromCheck: Bool,
        entry: Int? = nil, seen: Shown? = nil, isOvertaken: Bool = false
    ) {
        let form = open.form
        let drawn = page.controls(showing: fields, complaints: complaints)
        let place = ShownPage(page, entry: entry.map { $0 - 1 }, nil)
        let fresh = Shown(page, in: open.draft.answers, entry: place.entry)
        // What is complained about was not saved, so the page is still as old as it was.
        self.seen =
            isOvertaken ? Shown(view: seen?.view ?? fresh.view, digest: fresh.digest).text : (seen ?? fresh).text
        meanwhile = isOvertaken ? Meanwhile(place, open) : nil
        title = ErrorSummary.title("\(page.title) – \(form.title)", isWrong: !complaints.isEmpty || isOvertaken)
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
