import Reporting
import Testing

@testable import Forms

/// Branches of the force's forms: the rules of the domain that concern them.
@Suite struct ForceJourneyTests {
    static let crimes = ["antisocial-behaviour", "burglary", "theft", "vehicle-crime"]

    // MARK: The right form

    @Test func `force or a threat in a theft is robbery: call, or tell us anyway`() throws {
        let robbed = try Reporter("theft", ["force": .yes])
        let stop = try #require(robbed.stop)
        #expect(stop.name == "robbery")
        #expect(stop.notices.contains("999") && stop.notices.contains("101") && stop.notices.contains("18001 101"))
        #expect(stop.links.contains { $0.url == "/report/tell-us-about" })
        #expect(try Reporter("theft", ["force": .unknown]).stop == nil)
    }

    @Test func `a building that was entered leads to burglary, a vehicle or its parts to vehicle crime`() throws {
        let building = try Reporter("theft", ["theft-kind": .choice("building")])
        #expect(building.stop?.links.map(\.url) == ["/report/burglary"])
        let vehicle = try Reporter("theft", ["theft-kind": .choice("vehicle")])
        #expect(vehicle.stop?.links.map(\.url) == ["/report/vehicle-crime"])
        let keys = try Reporter(
            "vehicle-crime",
            ["vehicle-crime-kind": .choice("stolen"), "keys-where": .choice("stolen-building")])
        #expect(keys.stop?.links.map(\.url) == ["/report/burglary"])
        let crash = try Reporter("vehicle-crime", ["vehicle-crime-kind": .choice("collision")])
        #expect(crash.stop?.links.map(\.url) == ["/report/road-traffic-collision"])
    }

    @Test(arguments: crimes + ["road-traffic-collision"])
    func `elsewhere is another force, a train is the railway's`(_ form: String) throws {
        let elsewhere = try #require(Reporter(form, ["area": .choice("elsewhere")]).stop)
        #expect(elsewhere.links.contains { $0.url == "https://www.police.uk/" })
        let train = try #require(Reporter(form, ["area": .choice("railway")]).stop)
        #expect(train.notices.contains("61016") && train.notices.contains("0800 40 50 40"))
        #expect(try Reporter(form, ["area": .unknown]).stop == nil)
    }

    @Test func `the place decides before anything is typed at length`() throws {
        for form in Self.crimes + ["road-traffic-collision"] {
            let pages = try ForceForms.form(form).pages
            let area = try #require(pages.firstIndex { $0.name == "area" })
            #expect(!pages[..<area].contains { $0.questions.contains { $0.name == "what-happened" } })
        }
    }

    // MARK: Danger

    @Test(arguments: crimes)
    func `someone close who did it brings help, and fear brings 999`(_ form: String) throws {
        for who in ["partner", "family"] {
            var reporter = try Reporter(form, ["suspect-known": .choice(who)])
            let page = try #require(reporter.journey.pages.first { $0.name == "afraid" })
            #expect(page.intro.joined().contains("0808 2000 247"))
            #expect(!reporter.reaches("afraid-help"))
            try reporter.change("afraid", to: .yes)
            #expect(reporter.isInterrupted(by: "afraid-help"))
        }
        #expect(!(try Reporter(form, ["suspect-known": .choice("seen")]).reaches("afraid")))
    }

    @Test(arguments: crimes)
    func `thoughts of ending one's life are answered at once`(_ form: String) throws {
        let reporter = try Reporter(form, ["harder": .choices(["alone", "suicidal"])])
        #expect(reporter.isInterrupted(by: "harder-suicidal"))
        #expect(reporter.form.page("harder-suicidal")?.notices.contains("116 123") == true)
    }

    @Test(arguments: crimes)
    func `a suspect who works for the police can be named to others`(_ form: String) throws {
        let reporter = try Reporter(form, ["suspect-known": .choice("police")])
        #expect(reporter.form.page("suspect-is-police")?.notices.contains("Professional Standards") == true)
        #expect(reporter.reaches("suspect-is-police") && reporter.journey.end == .complete)
    }

    @Test(arguments: ["theft", "burglary", "vehicle-crime"])
    func `a stolen gun and a live tracker are for the telephone`(_ form: String) throws {
        let taken: [String: Answer] = [
            "vehicle-crime-kind": .choice("things-stolen"), "anything-taken": .yes, "items": .item("weapon"),
        ]
        #expect(try Reporter(form, taken).isInterrupted(by: "weapon-taken"))
        let tracked = try Reporter(form, taken.merging(["items": .item("phone"), "tracked": .yes]) { $1 })
        #expect(tracked.isInterrupted(by: "tracked-help"))
        #expect(tracked.form.page("tracked-help")?.notices.contains("Do not go") == true)
    }

    @Test func `a burglar who may be inside, a weapon or a threat interrupts`() throws {
        #expect(try Reporter("burglary", ["inside": .unknown]).isInterrupted(by: "inside-help"))
        #expect(!(try Reporter("burglary", ["inside": .no]).reaches("inside-help")))
        for danger in ["threatened", "touched", "weapon"] {
            let reporter = try Reporter("burglary", ["at-home": .yes, "people-there": .choices([danger])])
            #expect(reporter.isInterrupted(by: "threat-help"), "\(danger)")
        }
    }

    @Test func `a stolen vehicle is better phoned in, and fire is for 999`() throws {
        let stolen = try Reporter("vehicle-crime", ["vehicle-crime-kind": .choice("stolen"), "tracked": .no])
        #expect(stolen.reaches("phone-in") && !stolen.reaches("tracked-help"))
        let fire = try Reporter("vehicle-crime", ["vehicle-crime-kind": .choice("fire")])
        #expect(fire.isInterrupted(by: "fire-help") && !fire.reaches("phone-in"))
    }

    // MARK: Nothing more than the route needs

    @Test(arguments: crimes)
    func `five strands of hate can be named, and none needs proof`(_ form: String) throws {
        let strands = ["race", "religion", "disability", "sexual-orientation", "transgender"]
        let reporter = try Reporter(form, ["motive": .choices(strands)])
        #expect(reporter.journey.submission()?.answers["motive"] == .choices(strands))
    }

    @Test func `an answer that hides a page takes its answers out of what is sent`() throws {
        var reporter = try Reporter("burglary", ["vehicle-taken": .yes])
        #expect(reporter.journey.submission()?.answers["vehicle"] != nil)
        try reporter.change("vehicle-taken", to: .no)
        let sent = try #require(reporter.journey.submission())
        #expect(sent.answers["vehicle"] == nil && reporter.answers["vehicle"] != nil)
    }

    @Test(arguments: crimes + ["road-traffic-collision"])
    func `only the chosen ways of contact are asked for, and what is safe comes first`(_ form: String) throws {
        let here = try Reporter(form, ["contact-ways": .choices(["here"])])
        for page in ["safe-contact", "your-telephone", "your-email", "your-address"] { #expect(!here.reaches(page)) }
        let email = try Reporter(form, ["contact-ways": .choices(["email"])])
        let safe = try #require(email.reached.firstIndex(of: "safe-contact"))
        let address = try #require(email.reached.firstIndex(of: "your-email"))
        #expect(safe < address && !email.reaches("your-telephone"))
    }

    @Test func `only those who speak for another are asked about the other`() throws {
        let me = try Reporter("theft", ["who": .choice("me")])
        for page in ["relationship", "they-agree", "the-person", "organisation"] { #expect(!me.reaches(page)) }
        let friend = try Reporter("theft", ["who": .choice("someone-else")])
        #expect(friend.reaches("they-agree") && friend.reaches("the-person") && !friend.reaches("support"))
        #expect(try Reporter("theft", ["who": .choice("business")]).reaches("organisation"))
    }

    @Test func `who saw no one is not asked whether they were hurt, and a shop is not asked how it feels`() throws {
        let unseen = try Reporter("theft", ["suspect-known": .no])
        #expect(!unseen.reaches("hurt") && !unseen.reaches("suspects"))
        #expect(try Reporter("theft", ["suspect-known": .choice("seen")]).reaches("hurt"))
        #expect(!(try Reporter("theft", ["who": .choice("business")]).reaches("harder")))
    }

    @Test(arguments: crimes)
    func `medical help comes before the report`(_ form: String) throws {
        let hurt = try Reporter(form, ["hurt": .yes, "hurt-now": .unknown])
        #expect(hurt.isInterrupted(by: "hurt-help") && hurt.reaches("injuries"))
        #expect(!(try Reporter(form, ["hurt": .yes, "hurt-now": .no]).reaches("hurt-help")))
    }
}
