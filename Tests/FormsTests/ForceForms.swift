import Foundation
import Reporting
import Testing

@testable import Forms

/// The force's own forms, as the program reads them.
enum ForceForms {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "forms", directoryHint: .isDirectory)

    static let library: Result<FormLibrary, FormProblems> = {
        do throws(FormProblems) {
            return .success(try FormLibrary.read(folder: folder))
        } catch {
            return .failure(error)
        }
    }()

    static let names = [
        "antisocial-behaviour", "burglary", "road-traffic-collision", "tell-us-about", "theft", "vehicle-crime",
    ]

    static func form(_ name: String) throws -> Form {
        let formName = try #require(FormName(name))
        return try #require(library.get().form(formName))
    }
}

/// Somebody who fills in a form page by page, in the way that the website does: what they answer is typed into the
/// page's fields, read, and kept.
struct Reporter {
    let form: Form
    private(set) var answers = Answers()
    /// 27 September 2026, in the afternoon.
    private static let now = Instant(milliseconds: 1_790_517_600_000)

    /// Somebody who has not begun.
    init(beginning form: String) throws { self.form = try ForceForms.form(form) }

    /// Somebody who answered what is given, and the rest in the quickest honest way, until the end or a page that stops.
    init(_ form: String, _ said: [String: Answer] = [:]) throws {
        self.form = try ForceForms.form(form)
        try go(saying: said)
    }

    var journey: Journey { Journey(form, answers) }

    mutating func go(saying said: [String: Answer]) throws {
        try go { said[$0.name] ?? $0.quickest }
    }

    mutating func go(_ answer: (Question) -> Answer) throws {
        for _ in 0...form.pages.count {
            guard case .unfinished(let page) = journey.end else { return }
            try say(Dictionary(page.questions.map { ($0.name, answer($0)) }) { first, _ in first }, on: page)
        }
        Issue.record("\(form.name) never ends")
    }

    /// Goes back to a page and answers it anew.
    mutating func change(_ question: String, to answer: Answer) throws {
        let page = try #require(form.question(question)).page
        try #require(journey.mayVisit(page))
        var said = Dictionary(page.questions.map { ($0.name, answers[$0.name] ?? $0.quickest) }) { first, _ in first }
        said[question] = answer
        try say(said, on: page)
    }

    private mutating func say(_ said: [String: Answer], on page: Page) throws {
        var wanted = Answers()
        for (question, answer) in said { wanted.put(answer, for: question) }
        let reading = page.read(page.fields(of: wanted, entry: page.isList ? 0 : nil), at: Reporter.now)
        try #require(reading.complaints.isEmpty, "\(form.name)/\(page.name): \(reading.complaints)")
        try #require(reading.answers == said, "\(form.name)/\(page.name)")
        answers.set(reading, page: page)
    }

    var reached: [String] { journey.pages.map(\.name) }

    func reaches(_ page: String) -> Bool { reached.contains(page) }

    /// The page that the journey stops at.
    var stop: Page? { if case .stopped(let page) = journey.end { page } else { nil } }

    /// Whether an interruption came up that says to call 999.
    func isInterrupted(by page: String) -> Bool {
        journey.pages.contains { $0.name == page && $0.isEmergency && $0.notices.contains("999") }
    }
}

extension Question {
    /// "I don't know", nothing, or the sample: what a person in a hurry says.
    var quickest: Answer {
        if kind.isNotice { return .seen }
        if !isRequired { return .nothing }
        if unknown != nil { return .unknown }
        if case .anyOf(let question) = kind, question.none != nil { return .choices(["none"]) }
        return kind.asking.sample
    }
}

extension Page {
    /// All words of its notices.
    var notices: String {
        questions.map { question in
            guard case .notice(let notice) = question.kind else { return "" }
            return ([notice.title] + notice.text).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

extension Answer {
    static let yes = Answer.choice("yes")
    static let no = Answer.choice("no")

    static func item(_ kind: String) -> Answer { .items([Item(kind: kind)]) }
}
