import Forms
import Foundation
import Reporting
import Yams

/// What the demo is made of: `forms/demo/stories.yaml`.
struct DemoStories: Decodable {
    /// Made-up people, places and things, by deck. The words on a card take the place of `{name}`, `{street}` … in a
    /// story.
    let decks: [String: [[String: String]]]
    /// What everybody types whose story doesn't say otherwise.
    let usual: [String: DemoStory.Typed]
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

/// How far a made-up report has come, and in which words.
struct DemoProgress: Decodable {
    enum Step: String, Decodable {
        case claimed, asked, investigate, attend, advised
    }

    let step: Step
    let assessment: Assessment?
    /// How fast officers go.
    let grade: Grade?
    /// Why this was decided, for colleagues.
    let reason: String?
    /// What the reporter was told or asked.
    let words: String?
    /// What the reporter answered.
    let answer: String?
    /// Whether an investigator or officer has it in hand already.
    let isTaken: Bool?

    enum CodingKeys: String, CodingKey {
        case step, assessment, grade, reason, words, answer
        case isTaken = "taken"
    }
}

extension DemoStory {
    /// The answers of somebody who walks through the form and types this story.
    ///
    /// - Throws: `Stop` that names the page where the story does not fit the form.
    func walk(through form: Form, usual: [String: Typed], words: DemoWords) throws -> Submission {
        let typed = try Self.fields(usual.merging(fields) { _, own in own }, words)
        var answers = Answers()
        for _ in form.pages {
            switch Journey(form, answers).end {
            case .complete:
                break
            case .stopped(let page):
                throw Stop(.failed, "the demo's story of \(self.form) ends early at page \(page.name)")
            case .unfinished(let page):
                for entry in try entries(of: page, else: typed, words) {
                    let reading = page.read(entry, at: words.sentAt)
                    if let complaint = reading.complaints.first {
                        throw Stop(
                            .failed,
                            "the demo's story of \(self.form), \(page.name), \(complaint.field): \(complaint.words)")
                    }
                    answers.set(reading, page: page)
                }
            }
        }
        let journey = Journey(form, answers)
        guard let submission = journey.submission() else {
            throw Stop(.failed, "the demo's story of \(self.form) does not reach the end of the form")
        }
        try checkAllIsAsked(on: journey)
        return submission
    }

    /// Nobody types what isn't asked: such words would be lost without a sign.
    private func checkAllIsAsked(on journey: Journey) throws {
        let asked = Set(journey.pages.flatMap(\.questions).map(\.name))
        let lost =
            fields.keys.filter { !asked.contains($0.split(separator: "_").first.map(String.init) ?? "") }
            + (lists ?? [:]).keys.filter { name in !journey.pages.contains { $0.name == name } }
        if let first = lost.min() {
            throw Stop(.failed, "the demo's story of \(form) types \(first), which is not asked on its way")
        }
    }

    private func entries(of page: Page, else typed: Fields, _ words: DemoWords) throws -> [Fields] {
        guard page.isList else { return [typed] }
        return try (lists?[page.name] ?? [[:]]).map { try Self.fields($0, words) }
    }

    private static func fields(_ typed: [String: Typed], _ words: DemoWords) throws -> Fields {
        Fields(
            try typed.sorted { $0.key < $1.key }.flatMap { name, typed in
                try typed.values.map { (name, try words.filled($0)) }
            })
    }

    /// All that is typed, for the decks it speaks of.
    var texts: [String] {
        (Array(fields.values) + (lists ?? [:]).values.flatMap { $0.flatMap(\.values) }).flatMap(\.values)
    }
}
