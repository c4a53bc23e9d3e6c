import Foundation
import Reporting
import Testing

@testable import Forms

/// The instant of a wall time in London, written `2026-03-27 21:30`.
func london(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    let date = try #require(CalendarDate(parts[0]))
    let time = try ClockTime(parsing: parts[1])
    return try #require(London.instant(of: date, at: time))
}

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

/// Friday 27 March 2026, half past nine in the evening.
func testNow() throws -> Instant { try london("2026-03-27 21:30") }

/// A form of these pages; faults fail the test with their words.
func form(_ pages: String, headline: String = "q") throws -> Form {
    try readForm(yaml(pages, headline: headline)).form
}

/// The YAML of a form around its pages, which begin in line 7.
func yaml(_ pages: String, headline: String = "q") -> String {
    """
    form: test
    title: A test
    description: For tests.
    minutes: 5
    maps: {retention: standard}
    headline: [\(headline)]
    pages:
    \(pages)
    """
}

func readForm(_ yaml: String) throws -> ReadForm {
    let (read, problems) = check(yaml)
    if !problems.isEmpty { throw FormProblems(problems) }
    return try #require(read)
}

/// Reads and checks; the problems in order.
func check(_ yaml: String) -> (read: ReadForm?, problems: [FormProblem]) {
    let problems = ProblemList()
    guard let source = Source.parse(yaml: yaml, file: "test.yaml", problems: problems),
        let read = Form.read(source, problems: problems)
    else { return (nil, FormProblems(problems.problems).problems) }
    if problems.problems.isEmpty { FormCheck(read, problems: problems).run() }
    return (read, FormProblems(problems.problems).problems)
}

/// The one question of a form with one page.
func question(_ keys: String) throws -> Page {
    let form = try form("  - {page: p, title: P, questions: [{question: q, label: Q, \(keys)}]}")
    return form.pages[0]
}

/// A page with one question, for which these fields were typed (`""` is the question's own field).
func read(_ page: Page, _ typed: [(String, String)], at now: Instant? = nil) throws -> Forms.Reading {
    page.read(Fields(typed.map { ($0.0.isEmpty ? "q" : "q_" + $0.0, $0.1) }), at: try now ?? testNow())
}

/// Fields written `part=value part=value`.
func pairs(_ text: String) -> [(String, String)] {
    text.split(separator: " ").map { pair in
        let halves = pair.split(separator: "=").map(String.init)
        return (halves[0], halves[1])
    }
}

/// The folder of the package.
let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
