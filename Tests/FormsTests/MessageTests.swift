import Foundation
import Testing

@testable import Forms

@Suite struct MessageTests {
    private static let force = """
        name: Northmoor Care
        area: Northmoor
        non-emergency: "101"
        text-relay: 18001 101
        website: https://www.northmoor.example
        exit: https://www.bbc.co.uk/weather
        """

    /// The messages with this entry for `decided`, which begins in line 3.
    private func read(_ entry: String) throws -> (messages: MessageTemplates?, problems: [FormProblem]) {
        let good = "{email: {subject: S, body: B}, text: T, without-police: {email: {subject: S, body: B}, text: T}}"
        let names = Occasion.allCases.map(\.rawValue).filter { $0 != "decided" }
        let lines = names[..<2].map { "\($0): \(good)" } + [entry] + names[2...].map { "\($0): \(good)" }
        let problems = ProblemList()
        let forceSource = try #require(Source.parse(yaml: Self.force, file: "force.yaml", problems: problems))
        let force = Force(forceSource, problems: problems)
        let source = Source.parse(yaml: lines.joined(separator: "\n"), file: "messages.yaml", problems: problems)
        let messages = source.map { MessageTemplates($0, force: force, problems: problems) }
        return (messages, FormProblems(problems.problems).problems)
    }

    @Test(arguments: MessageFault.all.indices)
    func `each planted fault is found in its line`(number: Int) throws {
        let fault = MessageFault.all[number]

        let problems = try read(fault.entry).problems

        #expect(
            problems.contains { $0.file == "messages.yaml" && $0.line == fault.line && $0.words.contains(fault.words) },
            "\(fault.words): \(problems.map(\.description))"
        )
    }

    @Test func `messages without faults are filled with the force, its number and the link`() throws {
        let entry = MessageFault.entry(
            subject: "From {force}", body: "One {link}.\\n\\nCall {non-emergency}\\nor wait.", text: "{force}: {link}",
            neutralSubject: "News", neutralBody: "See {link}", neutralText: "News: {link}")

        let (messages, problems) = try read(entry)
        let read = try #require(messages)
        let email = read.email(.decided, mayNamePolice: true, link: "https://x.example/a")
        let neutral = read.email(.decided, mayNamePolice: false, link: "https://x.example/a")

        #expect(problems == [])
        #expect(email.subject == "From Northmoor Care")
        #expect(email.body == "One https://x.example/a.\n\nCall 101 or wait.")
        #expect(
            read.text(.decided, mayNamePolice: true, link: "https://x.example/a")
                == "Northmoor Care: https://x.example/a")
        #expect(neutral == MessageTemplates.Email(subject: "News", body: "See https://x.example/a"))
        #expect(
            read.text(.decided, mayNamePolice: false, link: "https://x.example/a") == "News: https://x.example/a")
    }

    @Test func `a text that fits two parts with the longest link is no fault`() throws {
        let text = String(repeating: "a", count: 206) + "{link}"

        #expect(try read(MessageFault.entry(text: text)).problems == [])
    }

    @Test(arguments: [
        (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2),
        (String(repeating: "a", count: 306), 2), (String(repeating: "a", count: 307), 3),
        (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2),
        (String(repeating: "ł", count: 70), 1), (String(repeating: "ł", count: 71), 2),
        (String(repeating: "ł", count: 134), 2), (String(repeating: "ł", count: 135), 3),
        (String(repeating: "😀", count: 35), 1), (String(repeating: "😀", count: 36), 2),
    ])
    func `the parts of a text message are counted as telephones count them`(text: String, parts: Int) {
        #expect(TextMessageLength(of: text).parts == parts)
    }

    @Test func `the force's own neutral messages say nothing that leads to the police, not even a link`() throws {
        let messages = try #require(try ForceForms.library.get().messages)

        for occasion in Occasion.allCases {
            let email = messages.email(occasion, mayNamePolice: false, link: "https://police.example")
            let text = messages.text(occasion, mayNamePolice: false, link: "https://police.example")
            #expect(!(email.subject + email.body + text).contains("police.example"), "\(occasion)")
            let named = messages.text(occasion, mayNamePolice: true, link: "https://police.example")
            #expect(named.hasPrefix("Northmoor Police: "), "\(occasion)")
            #expect(named.hasSuffix("https://police.example"), "\(occasion)")
        }
    }

    @Test func `docs name every occasion and placeholder`() throws {
        let text = try String(contentsOf: package.appendingPathComponent("docs/messages.md"), encoding: .utf8)

        for occasion in Occasion.allCases { #expect(text.contains("`\(occasion.rawValue)`"), "\(occasion)") }
        for name in ["force", "link", "non-emergency"] { #expect(text.contains("`{\(name)}`"), "\(name)") }
    }
}
