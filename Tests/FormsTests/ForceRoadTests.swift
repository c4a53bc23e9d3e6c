import Testing

@testable import Forms

/// Branches of the collision form, of the form about trouble in the street, and of telling us about something.
@Suite struct ForceRoadTests {
    // MARK: Collisions

    @Test(arguments: ["driver", "motorcyclist"])
    func `who drives reads what the law asks`(_ role: String) throws {
        let reporter = try Reporter("road-traffic-collision", ["role": .choice(role)])
        #expect(reporter.reaches("law"))
        #expect(reporter.form.page("law")?.notices.contains("24 hours") == true)
    }

    @Test(arguments: ["cyclist", "pedestrian", "passenger", "witness", "horse-rider"])
    func `who does not drive is spared it`(_ role: String) throws {
        let reporter = try Reporter("road-traffic-collision", ["role": .choice(role)])
        #expect(!reporter.reaches("law") && !reporter.reaches("must-report") && !reporter.reaches("insurance"))
    }

    @Test func `a driver who gave no details after damage is told to report in person`() throws {
        let said: [String: Answer] = [
            "role": .choice("driver"), "injured": .no, "damage": .choices(["property"]),
            "details-exchanged": .no,
        ]
        #expect(try Reporter("road-traffic-collision", said).reaches("must-report"))
        let exchanged = try Reporter(
            "road-traffic-collision", said.merging(["details-exchanged": .yes]) { $1 })
        #expect(!exchanged.reaches("must-report") && exchanged.reaches("no-need"))
        #expect(exchanged.journey.end == .complete)
    }

    @Test func `an injury keeps a report from being called needless`() throws {
        let said: [String: Answer] = ["injured": .yes, "details-exchanged": .yes]
        #expect(!(try Reporter("road-traffic-collision", said).reaches("no-need")))
    }

    @Test func `what only statistics need is asked only when someone was hurt`() throws {
        let pages = ["junction", "road", "light", "weather", "surface", "hazards", "casualties", "pedestrian-any"]
        let unhurt = try Reporter("road-traffic-collision", ["injured": .no])
        let hurt = try Reporter("road-traffic-collision", ["injured": .yes])
        for page in pages { #expect(!unhurt.reaches(page) && hurt.reaches(page), "\(page)") }
    }

    @Test func `danger on the road interrupts, and so does a death or an attack`() throws {
        let form = "road-traffic-collision"
        #expect(try Reporter(form, ["hurt-now": .unknown]).isInterrupted(by: "hurt-now-help"))
        let death = try Reporter(form, ["injured": .yes, "life-changed": .yes])
        #expect(death.isInterrupted(by: "life-changed-help"))
        let attack = try Reporter(form, ["offences": .choices(["on-purpose"])])
        #expect(attack.isInterrupted(by: "on-purpose-help") && attack.reaches("court"))
        #expect(!(try Reporter(form, ["offences": .choices(["none"])]).reaches("court")))
    }

    // MARK: Antisocial behaviour

    @Test(arguments: ["noise", "rubbish", "abandoned", "graffiti"])
    func `what the council owns goes to the council, unless it is more`(_ problem: String) throws {
        let council = try Reporter(
            "antisocial-behaviour", ["problem": .choice(problem), "police-too": .choices(["none"])])
        #expect(council.stop?.name == "council-handles-this")
        let more = try Reporter(
            "antisocial-behaviour", ["problem": .choice(problem), "police-too": .choices(["threats"])])
        #expect(more.journey.end == .complete)
        #expect(!(try Reporter("antisocial-behaviour").reaches("council-owned")))
    }

    @Test func `three times and told opens the case review`() throws {
        let said: [String: Answer] = [
            "how-many": .choice("three-or-more"), "told-before": .choices(["council"]),
        ]
        #expect(try Reporter("antisocial-behaviour", said).reaches("case-review"))
        for less in [["how-many": Answer.choice("twice")], ["told-before": .choices(["none"])]] {
            #expect(!(try Reporter("antisocial-behaviour", said.merging(less) { $1 }).reaches("case-review")))
        }
    }

    @Test func `once is asked as a time, more often as a diary`() throws {
        let once = try Reporter("antisocial-behaviour", ["how-many": .choice("once")])
        #expect(once.reaches("when") && !once.reaches("diary"))
        let often = try Reporter("antisocial-behaviour", ["how-many": .choice("most-days")])
        #expect(!often.reaches("when") && often.reaches("diary"))
    }

    @Test func `what happens now is for the telephone`() throws {
        #expect(try Reporter("antisocial-behaviour", ["now": .yes]).isInterrupted(by: "now-help"))
    }

    // MARK: Tell us about

    @Test func `anonymous means that nobody is named and nobody can be answered`() throws {
        let reporter = try Reporter("tell-us-about", ["name-or-not": .choice("anonymous")])
        let words = try #require(reporter.form.page("anonymous")?.notices)
        #expect(words.contains("cannot write back") && words.contains("0800 555 111"))
        let sent = try #require(reporter.journey.submission())
        for question in ["you", "your-contact", "contact-notes", "may-contact"] {
            #expect(sent.answers[question] == nil)
        }
    }

    @Test func `a change of mind about the name takes the name out`() throws {
        var reporter = try Reporter("tell-us-about", ["name-or-not": .choice("named"), "may-contact": .yes])
        #expect(reporter.journey.submission()?.answers["you"] != nil)
        try reporter.change("name-or-not", to: .choice("anonymous"))
        #expect(reporter.journey.submission()?.answers["you"] == nil)
    }

    @Test func `a report that exists is tracked, not sent again`() throws {
        let both = try Reporter(
            "tell-us-about", ["topic": .choice("existing"), "existing-code": .choice("both")])
        #expect(both.stop?.links.map(\.url) == ["/track"])
        let some = try Reporter(
            "tell-us-about", ["topic": .choice("existing"), "existing-code": .choice("reference")])
        #expect(some.reaches("existing-reference") && some.journey.end == .complete)
    }

    @Test func `terror, a missing person, a child and weapons are for the telephone first`() throws {
        let form = "tell-us-about"
        let terror = try Reporter(form, ["topic": .choice("terrorism")])
        #expect(terror.isInterrupted(by: "terrorism-help") && terror.journey.end == .complete)
        #expect(terror.form.page("terrorism-help")?.notices.contains("0800 789 321") == true)
        let missing = try Reporter(form, ["topic": .choice("missing-person")])
        #expect(missing.stop?.notices.contains("999") == true)
        #expect(try Reporter(form, ["topic": .choice("child")]).isInterrupted(by: "child-help"))
        #expect(try Reporter(form, ["topic": .choice("weapons")]).isInterrupted(by: "weapons-help"))
        #expect(try Reporter(form, ["danger": .choices(["danger-soon"])]).isInterrupted(by: "danger-help"))
    }
}
