internal import Reporting

/// Something to know, with nothing to answer.
package struct NoticeQuestion: Sendable, Equatable {
    let style: NoticeText.Style
    let title: String
    let text: [String]

    init(_ reader: Reader) {
        if !reader.has("style") { reader.complain("needs 'style'") }
        style = reader.word("style", of: NoticeText.Style.self) ?? .information
        title = reader.needText("title")
        text = reader.needParagraphs("text")
    }
}

extension NoticeQuestion: QuestionKind {
    func read(_ typed: inout Typed) -> Answer? { .seen }

    func typed(_ answer: Answer, name: String) -> [(String, String)] { [] }

    func controls(_ showing: Showing) -> [Control] {
        [
            .notice(
                NoticeText(
                    name: showing.name, style: style, title: title, text: text, isPageHeading: showing.isPageHeading
                )
            )
        ]
    }

    func words(_ answer: Answer) -> [String] { [] }

    func fits(_ answer: Answer) -> Bool { answer == .seen }

    var sample: Answer { .seen }
}
