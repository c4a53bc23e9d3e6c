import Forms
import Foundation
import Reporting
import Yams

/// What the demo is made of: `forms/demo/stories.yaml`.
struct DemoStories: Decodable {
    /// Made-up people, places and things that take the place of `{first}`, `{street}` … in the stories.
    let words: [String: [String]]
    let stories: [DemoStory]

    static func read(folder: URL) throws -> DemoStories {
        let file = folder.appending(path: "demo/stories.yaml")
        do {
            return try YAMLDecoder().decode(DemoStories.self, from: String(contentsOf: file, encoding: .utf8))
        } catch {
            throw Stop(.failed, "the demo's stories in \(file.relativePath) cannot be read: \(error)")
        }
    }
}

/// A made-up report, as its reporter typed it.
struct DemoStory: Decodable {
    /// The form that it goes through.
    let form: String
    /// How long ago it was sent, in minutes; a report for each.
    let minutesAgo: [Int]
    /// What was typed, by the name of the control; a list where boxes were ticked.
    let fields: [String: Typed]
    /// The entries of list pages, by the page's name.
    let lists: [String: [[String: Typed]]]?
    /// What staff have done with it since.
    let then: DemoProgress?

    enum CodingKeys: String, CodingKey {
        case form
        case minutesAgo = "minutes-ago"
        case fields, lists, then
    }

    enum Typed: Decodable {
        case one(String)
        case several([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let list = try? container.decode([String].self) {
                self = .several(list)
            } else {
                self = .one(try container.decode(String.self))
            }
        }

        var values: [String] {
            switch self {
            case .one(let value): [value]
            case .several(let values): values
            }
        }
    }
}

/// How far a made-up report has come.
enum DemoProgress: String, Decodable {
    case claimed
    case asked
    case investigate
    case attend
    case advised
}

extension DemoStory {
    /// The answers of somebody who walks through the form and types this story, with `words` for its placeholders.
    ///
    /// - Throws: `Stop` that names the page where the story does not fit the form.
    func walk(through form: Form, at now: Instant, words: [String: String]) throws -> Submission {
        var answers = Answers()
        for _ in form.pages {
            switch Journey(form, answers).end {
            case .complete:
                break
            case .stopped(let page):
                throw Stop(.failed, "the demo's story of \(self.form) ends early at page \(page.name)")
            case .unfinished(let page):
                for typed in entries(of: page) {
                    let reading = page.read(Self.fields(typed, words), at: now)
                    if let complaint = reading.complaints.first {
                        throw Stop(
                            .failed,
                            "the demo's story of \(self.form), page \(page.name), \(complaint.field): \(complaint.words)"
                        )
                    }
                    answers.set(reading, page: page)
                }
            }
        }
        guard let submission = Journey(form, answers).submission() else {
            throw Stop(.failed, "the demo's story of \(self.form) does not reach the end of the form")
        }
        return submission
    }

    private func entries(of page: Page) -> [[String: Typed]] {
        page.isList ? lists?[page.name] ?? [[:]] : [fields]
    }

    private static func fields(_ typed: [String: Typed], _ words: [String: String]) -> Fields {
        Fields(
            typed.sorted { $0.key < $1.key }.flatMap { name, typed in
                typed.values.map { (name, filled($0, words)) }
            })
    }

    private static func filled(_ text: String, _ words: [String: String]) -> String {
        words.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}
