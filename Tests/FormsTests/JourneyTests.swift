import Reporting
import Testing

@testable import Forms

/// A small form with every sort of turning.
let turningForm = """
      - {page: force, questions: [{question: force, kind: yes-no, label: Force?, unknown: Don't know, missing: M}]}
      - page: danger
        when: {question: force, in: ["yes", unknown]}
        questions: [{question: danger-notice, kind: notice, style: emergency, title: Call 999, text: Now.}]
      - page: kind
        questions:
          - {question: kind, kind: one-of, label: Kind?, missing: M, options: [{value: bicycle, label: Bicycle}, {value: council, label: Council}, {value: other, label: Other, other: true}]}
      - page: council
        when: {question: kind, is: council}
        stop: true
        questions: [{question: council-notice, kind: notice, style: information, title: The council does this, text: Tell them.}]
      - page: lock
        when: {question: kind, is: bicycle}
        questions: [{question: lock, kind: text, label: Lock?, missing: M}]
      - page: lock-advice
        when: {all: [{question: lock, answered: true}, {not: {question: force, is: "yes"}}]}
        questions: [{question: lock-notice, kind: notice, style: advice, title: Two locks are better, text: Next time.}]
      - page: things
        questions: [{question: things, kind: items, label: Things?, missing: M, kinds: [{value: phone, label: Phone}, {value: bag, label: Bag}]}]
      - page: phone
        when: {any: [{question: things, has: phone}]}
        questions: [{question: network, kind: text, label: Network?, required: false}]
      - page: witnesses
        questions: [{question: witnesses, kind: group, one: witness, many: witnesses, label: Who saw?, required: false, questions: [{question: name, kind: text, label: Name, missing: M}, {question: saw, kind: long-text, label: Saw what?, required: false}]}]
      - page: story
        questions: [{question: story, kind: long-text, label: Story?, missing: M}]
    """

/// Answers written as `force=no kind=bicycle`, given on the pages that ask for them.
func answers(_ form: Form, _ text: String) throws -> Answers {
    var answers = Answers()
    for (name, value) in pairs(text) {
        let (page, _) = try #require(form.question(name))
        let fields: [(String, String)] =
            switch name {
            case "things": value == "-" ? [] : [("things_kind", value)]
            case "witnesses": value == "-" ? [] : [("witnesses_name", value)]
            default: [(name, value == "-" ? "" : value), (name + "_other_other", "X")]
            }
        let reading = page.read(Fields(fields), at: try testNow())
        #expect(reading.complaints.isEmpty, "\(name)")
        answers.set(reading, page: page)
    }
    return answers
}

@Suite struct JourneyTests {
    /// What was answered; the pages reached; how it ends.
    @Test(arguments: [
        ("", "force", "at force"), ("force=no", "force kind", "at kind"),
        ("force=yes", "force danger", "at danger"), ("force=unknown", "force danger", "at danger"),
        ("force=yes danger-notice=seen", "force danger kind", "at kind"),
        ("force=no kind=council", "force kind council", "stops at council"),
        ("force=no kind=bicycle", "force kind lock", "at lock"),
        ("force=no kind=other", "force kind things", "at things"),
        ("force=no kind=bicycle lock=chain", "force kind lock lock-advice", "at lock-advice"),
        ("force=yes danger-notice=seen kind=bicycle lock=chain", "force danger kind lock things", "at things"),
        ("force=no kind=other things=bag", "force kind things witnesses", "at witnesses"),
        ("force=no kind=other things=phone", "force kind things phone", "at phone"),
        ("force=no kind=other things=bag things=phone", "force kind things phone", "at phone"),
        ("force=no kind=other things=phone network=-", "force kind things phone witnesses", "at witnesses"),
        ("force=no kind=other things=bag witnesses=-", "force kind things witnesses story", "at story"),
        ("force=no kind=other things=bag witnesses=Jo story=Gone", "force kind things witnesses story", "complete"),
        ("kind=other things=bag witnesses=Jo story=Gone", "force", "at force"),
        ("force=no kind=other lock=chain things=bag", "force kind things witnesses", "at witnesses"),
    ])
    func `the route follows from the answers`(given: String, pages: String, end: String) throws {
        let form = try form(turningForm, headline: "kind")

        let journey = Journey(form, try answers(form, given))

        #expect(journey.pages.map(\.name).joined(separator: " ") == pages)
        #expect(words(journey.end) == end)
    }

    private func words(_ end: Journey.End) -> String {
        switch end {
        case .unfinished(let page): "at \(page.name)"
        case .stopped(let page): "stops at \(page.name)"
        case .complete: "complete"
        }
    }

    @Test func `a changed earlier answer drops what is no longer reached, and keeps it in the draft`() throws {
        let form = try form(turningForm, headline: "kind")
        var draft = try answers(
            form, "force=no kind=bicycle lock=chain lock-notice=seen things=phone network=Voda witnesses=- story=Gone"
        )
        #expect(Journey(form, draft).submission()?.answers["lock"] == .text("chain"))

        draft.set(
            form.pages[2].read(Fields([("kind", "other"), ("kind_other_other", "A gnome")]), at: try testNow()),
            page: form.pages[2])

        let journey = Journey(form, draft)
        let submission = try #require(journey.submission())
        #expect(submission.answers["lock"] == nil)
        #expect(submission.answers["lock-notice"] == nil)
        #expect(draft["lock"] == .text("chain"))
        #expect(!journey.summary().contains { $0.page.name == "lock" })
    }

    @Test func `next and back follow the route, and a page off the route leads to where the journey stands`() throws {
        let form = try form(turningForm, headline: "kind")
        let journey = Journey(form, try answers(form, "force=no kind=other things=bag"))
        let page = { (name: String) in try #require(form.page(name)) }

        #expect(journey.after(try page("force")) == .page(try page("kind")))
        #expect(journey.before(try page("things")) == (try page("kind")))
        #expect(journey.before(try page("force")) == nil)
        #expect(journey.after(try page("witnesses")) == .page(try page("witnesses")))
        #expect(!journey.mayVisit(try page("lock")))
        #expect(!journey.mayVisit(try page("story")))
        #expect(journey.mayVisit(try page("witnesses")))
        #expect(journey.after(try page("story")) == .page(try page("witnesses")))
        #expect(journey.before(try page("story")) == (try page("witnesses")))
    }

    @Test func `after the last page come the answers to check`() throws {
        let form = try form(turningForm, headline: "kind")
        let journey = Journey(form, try answers(form, "force=no kind=other things=bag witnesses=- story=Gone"))

        #expect(journey.after(form.pages[9]) == .check)
        #expect(journey.end == .complete)
    }

    @Test func `the minutes left go down and never reach nothing before the end`() throws {
        let form = try form(turningForm, headline: "kind")
        let steps = ["", "force=no", "force=no kind=other", "force=no kind=other things=bag witnesses=-"]

        var left = try steps.map { Journey(form, try answers(form, $0)).minutesLeft }
        left.append(
            Journey(form, try answers(form, "force=no kind=other things=bag witnesses=- story=Gone")).minutesLeft)

        #expect(left == [5, 4, 3, 1, 0])
    }

    @Test func `the summary reads the answers back, entries of lists each for itself`() throws {
        let form = try form(turningForm, headline: "kind")
        let journey = Journey(
            form,
            try answers(
                form,
                "force=unknown danger-notice=- kind=other things=bag things=phone network=- witnesses=Jo story=Gone")
        )

        let lines = journey.summary().flatMap(\.lines)

        #expect(
            lines.map { "\($0.label) \($0.values.joined(separator: ", "))" } == [
                "Force? Don't know", "Kind? Other: X", "Thing 1 Bag", "Thing 2 Phone", "Network? ", "Witness 1 Jo",
                "Story? Gone",
            ]
        )
        #expect(lines.map(\.entry) == [nil, nil, 0, 1, nil, 0, nil])
        #expect(lines.map(\.isNarrative) == [false, false, false, false, false, false, true])
    }

    @Test func `what is sent has a headline, terms to find it by, and the long texts`() throws {
        let form = try form(turningForm, headline: "kind, things")
        var draft = try answers(form, "force=no kind=other things=phone network=Voda witnesses=- story=Gone")
        let page = try #require(form.page("witnesses"))
        draft.set(
            page.read(Fields([("witnesses_name", "Zoë O’Neil"), ("witnesses_saw", "A man ran")]), at: try testNow()),
            page: page
        )

        let submission = try #require(Journey(form, draft).submission())

        #expect(submission.headline == "Other: X · Phone")
        #expect(submission.narrative == ["A man ran", "Gone"])
        #expect(submission.indexTerms.contains(try #require(IndexTerm(.word, "voda"))))
        #expect(submission.indexTerms.contains(try #require(IndexTerm(.word, "ONeil"))))
        #expect(Set(submission.indexTerms).count == submission.indexTerms.count)
        #expect(submission.gateAnsweredAt == nil)
    }

    @Test func `nothing can be sent before the end or from a stop`() throws {
        let form = try form(turningForm, headline: "kind")

        #expect(Journey(form, Answers()).submission() == nil)
        #expect(Journey(form, try answers(form, "force=no kind=council")).submission() == nil)
    }

    @Test func `an answer of another kind than the question's counts as none`() throws {
        let form = try form(turningForm, headline: "kind")
        var odd = Answers()
        odd.put(.choice("perhaps"), for: "force")

        #expect(Journey(form, odd).pages.map(\.name) == ["force"])
    }
}
