import Forms
import Reporting
import Testing

@testable import Website

/// Walks a form with the sample answer of each page, by what the pages really contain.
struct Walk: Sendable {
    let force: TestForce
    let browser: Browser

    /// Answers the emergency question, so that the first page of the form is there.
    func begin(_ form: String) async throws -> WebPage {
        let page = try await browser.open("/report/\(form)")
        guard page.title.contains("emergency") else { return page }
        return try await browser.press(page, [("emergency", "no")])
    }

    /// From the first page to *Check your answers*. `choosing` overrides what the sample says on a page.
    func toCheck(_ form: String, choosing: [String: [(String, String)]] = [:]) async throws -> WebPage {
        var page = try await begin(form)
        for _ in 0..<120 {
            if page.path.hasSuffix("/check") { return page }
            page = try await answer(page, choosing: choosing)
        }
        throw NoSuchForm(path: page.path)
    }

    /// From the first page to the confirmation.
    func toDone(_ form: String, choosing: [String: [(String, String)]] = [:]) async throws -> WebPage {
        try await browser.press(try await toCheck(form, choosing: choosing), [("declared", "yes")])
    }

    /// Answers one page.
    func answer(_ shown: WebPage, choosing: [String: [(String, String)]] = [:]) async throws -> WebPage {
        let parts = shown.path.split(separator: "?")[0].split(separator: "/").map(String.init)
        let page = try #require(force.form(parts[1])?.page(parts[2]), "\(shown.path): \(shown.status) \(shown.body)")
        if let chosen = choosing[page.name] { return try await browser.press(shown, chosen) }
        let isOverview = page.isList && parts.count == 3 && shown.body.contains("class=\"things\"")
        return try await browser.press(shown, isOverview ? [] : Self.sample(page))
    }

    /// What a person would type to give the page's sample answer.
    static func sample(_ page: Page) -> [(String, String)] {
        var answers = Answers()
        answers.set(page.sample, page: page)
        return page.fields(of: answers, entry: page.isList ? 0 : nil).pairs.map { ($0.name, $0.value) }
    }
}

extension TestForce {
    func form(_ name: String) -> Form? { parts.library.forms.first { $0.name.text == name } }
}
