import Testing

@testable import Forms

@Suite struct FormCheckTests {
    private static let good = "      - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}"

    @Test(arguments: PlantedFault.all.indices)
    func `each planted fault is found in its line`(number: Int) {
        let fault = PlantedFault.all[number]

        let problems = check(yaml(fault.pages)).problems

        #expect(
            problems.contains { $0.line == fault.line && $0.words.contains(fault.words) },
            "\(fault.words): \(problems.map(\.description))"
        )
    }

    @Test func `a good form has no problems`() {
        #expect(check(yaml(Self.good)).problems == [])
    }

    @Test func `a form cannot have the name of a page of the website`() {
        let text = yaml(Self.good).replacing("form: test\n", with: "form: resume\n")
        #expect(
            text.hasPrefix("form: resume") && check(text).problems.contains { $0.words.contains("the website needs") })
    }

    @Test func `all problems are told at once, in the order of lines`() {
        let problems = check(
            """
            form: test
            title:
            minutes: 500
            maps: {retention: long, colour: red}
            headline: [a, b, c, d, e]
            pages:
            \(Self.good)
            """
        ).problems

        #expect(problems.map(\.line) == [1, 2, 3, 4, 4, 5])
    }

    @Test func `the headline may name only questions that have answers`() {
        let unknown = check(yaml(Self.good, headline: "p")).problems
        let notice = check(
            yaml("  - {page: p, questions: [{question: q, kind: notice, style: advice, title: T, text: T}]}")
        ).problems

        #expect(unknown.map(\.line) == [6])
        #expect(notice.map(\.words).contains { $0.contains("is a notice") })
    }

    @Test func `an optional answer that was left empty counts when routes are judged`() throws {
        let pages = """
              - {page: p, questions: [{question: q, kind: text, label: Q, required: false}]}
              - page: r
                when: {not: {question: q, answered: true}}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """

        #expect(check(yaml(pages)).problems == [])
        #expect(check(yaml(pages.replacing("required: false", with: "missing: M"))).problems.map(\.line) == [10])
    }

    @Test func `combinations of an any-of are tried`() throws {
        let pages = """
              - {page: p, questions: [{question: q, kind: any-of, label: Q, missing: M, options: [{value: a, label: A}, {value: b, label: B}]}]}
              - page: r
                when: {all: [{question: q, has: a}, {question: q, has: b}]}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
              - page: t
                when: {all: [{not: {question: q, has: a}}, {not: {question: q, has: b}}]}
                questions: [{question: u, kind: yes-no, label: Q, missing: M}]
            """

        #expect(check(yaml(pages)).problems.map(\.line) == [13])
    }
}
