/// A fault in the pages of a form, the line where it is found (pages begin in line 8), and words of its message.
struct PlantedFault {
    let pages: String
    let line: Int
    let words: String

    static let all: [PlantedFault] = faults.map { PlantedFault(pages: $0.pages, line: $0.line, words: $0.words) }

    private static let faults: [(pages: String, line: Int, words: String)] = [
        (
            "  - {page: p, questions: [{question: q, kind: money2, label: Q, missing: M}]}", 8,
            "'money2', which is no kind"
        ),
        ("  - {page: p, questions: [{question: q, kind: yes-no, label: Q}]}", 8, "needs 'missing'"),
        ("  - {page: p, questions: [{question: q, kind: yes-no, missing: M}]}", 8, "needs 'label'"),
        (
            "  - {page: p, questions: [{question: q, kind: yes-no, label: '', missing: M}]}", 8,
            "has nothing after 'label'"
        ),
        (
            """
              - page: p
                questions:
                  - question: q
                    kind: yes-no
                    label: Q
                    requierd: false
                    missing: M
            """, 13, "'requierd'; is 'required' meant?"
        ),
        ("  - {page: P, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}", 8, "small letters"),
        ("  - {page: check, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}", 8, "the website needs"),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - {page: p, questions: [{question: r, kind: yes-no, label: Q, missing: M}]}
            """, 9, "the page at test.yaml:8"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - {page: r, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
            """, 9, "the question at test.yaml:8"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when: {question: p, is: "yes"}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "asks about 'p'; is 'q' meant?"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when: {question: q, is: maybe}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "whether 'q' is 'maybe'"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when: {question: q, is: unknown}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "whether 'q' is 'unknown'"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when: {question: t, is: "yes"}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
              - {page: t, questions: [{question: t, kind: yes-no, label: Q, missing: M}]}
            """, 10, "comes later, on page 't'"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when:
                  any:
                    - {question: q, is: "yes"}
                    - {question: s, is: "yes"}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 13, "on that page itself"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when: {question: q, has: "yes"}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "use 'is' or 'in'"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: any-of, label: Q, missing: M, options: [{value: a, label: A}]}]}
              - page: r
                when: {question: q, is: a}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "use 'has'"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: text, label: Q, missing: M}]}
              - page: r
                when: {question: q, is: a}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "only 'answered' can be asked"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when: {all: [{question: q, is: "yes"}, {question: q, is: "no"}]}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "can never hold"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: any-of, label: Q, missing: M, none: N, options: [{value: a, label: A}]}]}
              - page: r
                when: {all: [{question: q, answered: true}, {not: {question: q, answered: true}}]}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
            """, 10, "can never hold"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - page: r
                when: {question: q, is: "yes"}
                questions: [{question: s, kind: yes-no, label: Q, missing: M}]
              - page: t
                when: {all: [{question: q, is: "no"}, {question: s, is: "yes"}]}
                questions: [{question: t, kind: yes-no, label: Q, missing: M}]
            """, 13, "page 't' can never be reached"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - {page: r, stop: true, questions: [{question: n, kind: notice, style: advice, title: T, text: T}]}
              - {page: t, questions: [{question: t, kind: yes-no, label: Q, missing: M}]}
            """, 10, "page 't' can never be reached"
        ),
        (
            """
              - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}
              - {page: y, when: {question: q, is: "yes"}, stop: true, questions: [{question: n, kind: notice, style: advice, title: T, text: T}]}
              - {page: n, when: {question: q, is: "no"}, stop: true, questions: [{question: m, kind: notice, style: advice, title: T, text: T}]}
              - {page: t, questions: [{question: t, kind: yes-no, label: Q, missing: M}]}
            """, 11, "page 't' can never be reached"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: text, label: Q, missing: M}, {question: r, kind: text, label: Q, missing: M}]}",
            8, "needs a 'title'"
        ),
        (
            "  - {page: p, stop: true, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}", 8,
            "notices only"
        ),
        ("  - {page: p, questions: []}", 8, "has nothing under 'questions'"),
        ("  - {page: p}", 8, "needs 'questions'"),
        ("  - [p]", 8, "must be written as keys"),
        (
            "  - {page: p, title: P, questions: [{question: q, kind: yes-no, label: Q, missing: M}, {question: t, kind: items, label: T, missing: M, kinds: [{value: a, label: A}]}]}",
            8, "must stand alone"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: one-of, label: Q, missing: M, options: [{value: a, label: A}]}]}",
            8, "at least 2 options"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: one-of, label: Q, missing: M, options: [{value: a, label: A}, {value: a, label: B}]}]}",
            8, "a second time"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: one-of, label: Q, missing: M, options: [{value: a, label: A}, {value: unknown, label: B}]}]}",
            8, "which is taken"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: text, format: phone, label: Q, missing: M}]}", 8,
            "'phone' under 'format'"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: text, format: email, max: 9, label: Q, missing: M}]}", 8,
            "a length of its own"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: text, autocomplete: fax, label: Q, missing: M}]}", 8,
            "no token of HTML"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: long-text, max: 9000, label: Q, missing: M}]}", 8,
            "from 1 to 5000"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: date, after: 31/1/2024, label: Q, missing: M}]}", 8,
            "a date like 2024-01-31"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: period, ways: [exact], label: Q, missing: M}]}", 8,
            "'exact' under 'ways'"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: person, ask: [name], require: [email], label: Q, missing: M}]}",
            8, "doesn't ask for it"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: group, one: a, many: b, questions: [{question: n, kind: notice}], label: Q, missing: M}]}",
            8, "can't stand in a group"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: notice, style: loud, title: T, text: T}]}", 8,
            "'loud' under 'style'"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: notice, style: advice, title: T, text: T, label: L}]}", 8,
            "the key 'label'"
        ),
        (
            "  - {page: p, links: [{text: L, url: 'javascript:x'}], questions: [{question: q, kind: notice, style: advice, title: T, text: T}]}",
            8, "must begin with https://"
        ),
        (
            "  - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M, required: no}]}", 8,
            "either true or false"
        ),
        ("  - {page: p, questions: [{question: q, kind: yes-no, label: Q, label: R, missing: M}]}", 8, "given twice"),
        ("  - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}}", 8, "not well-formed YAML"),
        (
            "  - {page: p, when: {question: q}, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}", 8,
            "needs one of 'is', 'in'"
        ),
    ]
}
