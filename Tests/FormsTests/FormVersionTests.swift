import Foundation
import Reporting
import Testing

@testable import Forms

@Suite struct FormVersionTests {
    @Test(arguments: specimens)
    func `a form rebuilt from its canonical text equals the original`(specimen: String) throws {
        let pages = "  - {page: p, title: P, questions: [{question: q, label: 'Q “\"\\é🙂', \(specimen), missing: M}]}"
        let original = try form(pages)

        let rebuilt = try Form(canonicalText: original.canonicalText)

        #expect(rebuilt == original)
        #expect(rebuilt.version == original.version)
    }

    @Test func `comments, order of keys and ways of quoting make no new version; a changed comma does`() throws {
        let one = try form("  - {page: p, questions: [{question: q, kind: yes-no, label: Well, missing: M}]}")
        let same = try form(
            """
              - questions:
                  - label: "Well"   # a comment
                    missing: 'M'
                    kind: yes-no
                    question: q
                page: p
            """
        )
        let other = try form("  - {page: p, questions: [{question: q, kind: yes-no, label: 'Well,', missing: M}]}")

        #expect(one.version == same.version)
        #expect(one == same)
        #expect(one.version != other.version)
    }

    @Test func `the version is the SHA-256 of the canonical text`() {
        #expect(
            Form.version(of: "abc").hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test func `paragraphs and lines survive the canonical text`() throws {
        let original = try form(
            """
              - page: p
                title: P
                intro: |
                  One
                  line.

                  Two.
                questions: [{question: q, kind: yes-no, label: Q, missing: M}]
            """
        )

        #expect(original.pages[0].intro == ["One line.", "Two."])
        #expect(try Form(canonicalText: original.canonicalText).pages[0].intro == ["One line.", "Two."])
    }

    @Test func `a stored text that was altered is refused`() throws {
        let text = try form("  - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}")
            .canonicalText

        #expect(throws: FormProblems.self) { try Form(canonicalText: text.replacing("yes-no", with: "yes-noo")) }
        #expect(throws: FormProblems.self) { try Form(canonicalText: "") }
    }
}

/// The JSON of answers is stored for as long as reports are kept: this text may never fail to read.
@Suite struct AnswerCodingTests {
    private static let golden = """
        {"any":{"choices":["a","b"],"other":"X"},"date":{"date":"2026-03-27"},"entries":{"entries":[{"name":{"text":"Jo"},\
        "when":{"unknown":true}}]},"files":{"files":[{"id":"f1",\
        "key":"k","name":"a.jpg","sha256":"5e","size":7,"type":"image/jpeg"}]},"items":{"items":[{"imei":"490154203237518","kind":"phone",\
        "make":"Nokia","value":25000}]},"nothing":{"nothing":true},"notice":{"seen":true},"one":{"choice":"other",\
        "other":"X"},"period":{"period":{"from":{"date":"2026-03-27","time":"21:30"},"way":"precise"}},"person":{"person":\
        {"address":{"line1":"12 Mill Lane","postcode":"SW1A 1AA"},"dateOfBirth":"1980-05-03","name":"Jo"}},"place":\
        {"place":{"near":"Town","way":"road","words":"A38"}},"text":{"text":"é"},"time":{"time":"21:30"},"unknown":\
        {"unknown":true},"vehicle":{"vehicle":{"plate":"known","registration":"AB12 CDE"}},"yes":{"choice":"yes"}}
        """

    private func everything() throws -> Answers {
        let date = try day("2026-03-27")
        let time = try ClockTime(parsing: "21:30")
        let address = Address(line1: "12 Mill Lane", postcode: "SW1A 1AA")
        let all: [String: Answer] = [
            "unknown": .unknown, "nothing": .nothing, "notice": .seen, "text": .text("é"), "yes": .choice("yes"),
            "one": .choice("other", other: "X"), "any": .choices(["a", "b"], other: "X"), "date": .date(date),
            "time": .time(time), "period": .period(Period(way: .precise, from: DayTime(date: date, time: time))),
            "place": .place(Whereabouts(way: .road, words: "A38", near: "Town")),
            "person": .person(Person(name: "Jo", dateOfBirth: try day("1980-05-03"), address: address)),
            "vehicle": .vehicle(Vehicle(plate: .known, registration: "AB12 CDE")),
            "items": .items([Item(kind: "phone", make: "Nokia", value: 25_000, imei: "490154203237518")]),
            "entries": .entries([["name": .text("Jo"), "when": .unknown]]),
            "files": .files([
                EvidenceFile(id: "f1", name: "a.jpg", size: 7, type: "image/jpeg", sha256: "5e", key: "k")
            ]),
        ]
        var answers = Answers()
        for (name, answer) in all { answers.put(answer, for: name) }
        return answers
    }

    @Test func `answers are written in the golden form`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

        let text = String(decoding: try encoder.encode(everything()), as: UTF8.self)

        #expect(text == Self.golden)
    }

    @Test func `the golden form is read`() throws {
        let answers = try JSONDecoder().decode(Answers.self, from: Data(Self.golden.utf8))

        #expect(try answers == everything())
    }

    @Test(arguments: [
        #"{"q":{}}"#, #"{"q":{"date":"2026-02-30"}}"#, #"{"q":{"time":"25:00"}}"#, #"{"q":{"period":{"way":"x"}}}"#,
    ])
    func `what is no answer is refused`(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Answers.self, from: Data(text.utf8)) }
    }
}
