import Testing

@testable import Website

@Test func `every template parses`() throws {
    _ = try Renderer()
}

@Test func `what people type is escaped, and a textarea gives back every blank and line end`() throws {
    let typed = "\n  <b>\"two\" & three</b>\n\n    indented\n"
    var page = ControlView.samples[2]
    page.textarea = TextareaView(ask: AskView(name: "what", label: "What?"), value: typed)
    let html = try Renderer().html(
        QuestionPage(
            title: "", formTitle: "", left: "", heading: nil, intro: [], errors: nil, meanwhile: nil, controls: [page],
            button: nil, links: nil, action: "/", fromCheck: false, seen: "a.b", saveHref: "/"),
        in: PublicFrame.samples[0])

    let shown = html.firstMatch(of: /(?s)<textarea[^>]*>\n(.*?)<\/textarea>/)?.output.1
    #expect(shown.map { WebPage.decode(String($0)) } == typed)
    #expect(!html.contains("<b>"))
}
