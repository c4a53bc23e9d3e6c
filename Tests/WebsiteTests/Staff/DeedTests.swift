import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

/// What staff do with a report beyond triage: every deed the same way.
@Suite struct DeedTests {
    /// A report with an investigator who has it, and their browser.
    private func investigating(
        _ body: @escaping @Sendable (TestForce, Browser, Reference, StaffMember) async throws -> Void
    ) async throws {
        try await TestForce.standing { force, browser in
            let handler = try await force.hire("handler")
            let member = try await force.hire("kowalska", [.investigator])
            let reference = try await force.receive()
            try await force.parts.store.perform(
                [
                    .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
                    .dispose(.investigate, reason: "Film", wordsToReporter: "We will look at the film."),
                ], on: reference, by: .staff(handler), at: force.now)
            try await force.parts.store.perform(
                .allocate(to: member), on: reference, by: .staff(member), at: force.now)
            try await browser.signIn("kowalska")
            try await body(force, browser, reference, member)
        }
    }

    private func path(_ reference: Reference, _ word: String = "") -> String {
        "/staff/reports/\(reference)" + (word.isEmpty ? "" : "/\(word)")
    }

    @Test func `a page has a form for exactly what the report offers, and each carries what it showed`() async throws {
        try await investigating { force, browser, reference, member in
            let page = try await browser.open(path(reference))
            let report = try #require(try await force.parts.store.file(reference)?.report)
            let offered = Set(report.offers(to: member, at: force.now).filter { $0.refusal == nil }.map(\.command.word))
            let words = Set(Deed.all.map(\.command.word))
            let forms = page.forms.filter { $0.names.contains("once") }

            #expect(
                Set(forms.compactMap { $0.action?.split(separator: "/").last.map(String.init) })
                    == offered.intersection(words))
            #expect(forms.count > 8)
            for form in forms {
                #expect(form.fields.contains { $0.name == "seen" && $0.value == String(report.version) })
                #expect(form.buttons.count == 1, "Enter in a field presses the form's own button")
            }
        }
    }

    @Test func `what is missing is refused at its field, all at once, with what was typed still there`() async throws {
        try await investigating { force, browser, reference, _ in
            let page = try await browser.open(path(reference))
            let refused = try await browser.post(
                page, [("outcome", "18"), ("reason", "Nobody <knows>")], action: path(reference, "close"))

            #expect(refused.status == 422)
            #expect(refused.title.hasPrefix("Error: "))
            #expect(refused.says("List the lines of enquiry") && refused.says("Write what the reporter will read"))
            #expect(refused.body.contains("id=\"close-lines-wrong\"") && refused.body.contains("href=\"#close-lines\""))
            let form = try #require(refused.forms.first { $0.action == path(reference, "close") })
            #expect(form.fields.first { $0.name == "reason" }?.value == "Nobody <knows>")
            #expect(try await force.parts.store.file(reference)?.report.isClosed == false)
        }
    }

    @Test func `every deed says all that is missing at once, and each line leads to its control`() async throws {
        try await investigating { force, browser, reference, member in
            let boss = try await force.hire("whitlock", [.supervisor, .registrar], sensitive: true)
            let other = browser.another()
            try await other.signIn("whitlock")
            let store = force.parts.store
            let later = force.now + .days(2)
            _ = try await store.recordCrime(
                class: "45", victim: "", reason: "As told", on: reference, seen: nil, once: nil, by: .staff(member),
                year: 2026, at: force.now)
            try await store.perform(
                .setTask(title: "Film", due: later), on: reference, by: .staff(member), at: force.now)
            let visited = try await force.receive()
            try await store.perform(
                [
                    .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
                    .dispose(.attend(.extended), reason: "Now", wordsToReporter: "Officers are to come."),
                    .assign(to: try await force.hire("officer", [.officer])),
                ], on: visited, by: .staff(boss), at: force.now)
            let closed = try await force.receive()
            try await store.perform(
                [
                    .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
                    .dispose(.adviseOnly, reason: "None", wordsToReporter: "Thank you."),
                ], on: closed, by: .staff(boss), at: force.now)

            var tried: Set<String> = []
            for reference in [reference, visited, closed] {
                let page = try await other.open(path(reference))
                let version = try #require(try await store.file(reference)?.report.version)
                for form in page.forms where form.names.contains("once") {
                    let word = try #require(form.action?.split(separator: "/").last.map(String.init))
                    let deed = try #require(Deed.all.first { $0.command.word == word })
                    let report = try #require(try await store.file(reference)?.report)
                    let scene = DeedScene(
                        site: try Self.site(force), member: boss, report: report,
                        staff: try await force.parts.staff.accounts(), now: force.now)
                    let needed = deed.fields(scene).filter { $0.missing != nil }
                    guard !needed.isEmpty else { continue }
                    tried.insert(word)

                    let refused = try await other.post(page, needed.map { ($0.name, " ") }, action: form.action)

                    #expect(refused.status == 422, "\(word)")
                    for field in needed {
                        #expect(refused.says(try #require(field.missing)), "\(word) \(field.name)")
                        #expect(refused.body.contains("href=\"#\(word)-\(field.name)\""), "\(word) \(field.name)")
                        #expect(refused.body.contains("id=\"\(word)-\(field.name)\""), "\(word) \(field.name)")
                    }
                }
                #expect(try await store.file(reference)?.report.version == version)
            }
            let missed = Set(Deed.all.map(\.command.word)).subtracting(tried)
            #expect(missed == ["acknowledge", "set-out", "arrive", "allocate"], "the deeds without a needed field")
        }
    }

    private static func site(_ force: TestForce) throws -> StaffSite {
        StaffSite(
            force.parts, renderer: try Renderer(), shelf: AssetShelf(),
            live: LiveHub(changes: force.parts.store.changes))
    }

    @Test func `a person who cannot take the report is refused where they were chosen`() async throws {
        try await investigating { force, browser, reference, _ in
            try await force.hire("whitlock", [.supervisor])
            try await force.hire("adeyemi", [.officer])
            let other = browser.another()
            try await other.signIn("whitlock")
            let page = try await other.open(path(reference))
            let refused = try await other.post(
                page, [("to", "adeyemi"), ("reason", "Leave")], action: path(reference, "hand-over"))

            #expect(refused.status == 422)
            #expect(refused.body.contains("href=\"#hand-over-to\""))
            #expect(refused.body.contains("id=\"hand-over-to-wrong\""))
        }
    }

    @Test func `nobody adds to, links or records on a report that they may not read`() async throws {
        try await investigating { force, browser, reference, _ in
            try await force.hire("adeyemi", [.officer])
            let other = browser.another()
            try await other.signIn("adeyemi")
            let token = try #require(try await other.open("/staff/account").typed("csrf"))
            let version = try await force.parts.store.file(reference)?.report.version
            for deed in Deed.all {
                let answer = try await other.send(
                    .post, path(reference, deed.command.word),
                    fields: [("csrf", token), ("seen", "99"), ("information", "x"), ("words", "x"), ("way", "call")])
                #expect([403, 409].contains(answer.status), "\(deed.command.word): \(answer.status)")
                #expect(!answer.says("old weir"), "\(deed.command.word)")
            }
            #expect(try await force.parts.store.file(reference)?.report.version == version)
        }
    }

    @Test func `Enter does the thing whose field one is in, or nothing`() async throws {
        try await TestForce.standing { force, browser in
            let okafor = try await force.hire("okafor", [.callHandler, .investigator, .supervisor])
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let claimed = try await browser.claim(reference)
            let decision = try #require(claimed.forms.first { $0.action == path(reference, "assess") })
            #expect(decision.enterLeadsTo == path(reference, "show"))
            try await force.parts.store.perform(
                [
                    .assess(Assessment(risk: "Low", vulnerability: "None")),
                    .dispose(.investigate, reason: "Film", wordsToReporter: "We will look at the film."),
                    .allocate(to: okafor),
                ], on: reference, by: .staff(okafor), at: force.now)
            let worked = try await browser.open(path(reference))
            #expect(worked.forms.count { $0.hasLine } > 3)
            for page in [claimed, worked] + (try await Self.pages(browser)) {
                for form in page.forms where form.hasLine && form.action != decision.action {
                    #expect(form.enterLeadsTo == form.action, "\(page.path)")
                    #expect(form.buttons.count <= 1, "\(page.path)")
                }
            }
        }
    }

    private static func pages(_ browser: Browser) async throws -> [WebPage] {
        var pages: [WebPage] = []
        for room in Room.all { pages.append(try await browser.open(room.path)) }
        return pages + [try await browser.open("/staff/account")]
    }

    @Test
    func `nobody acts on what they have not read: the new words stand on top, and the same act then goes through`()
        async throws
    {
        try await investigating { force, browser, reference, _ in
            let page = try await browser.open(path(reference))
            force.pass(.minutes(2))
            try await force.parts.store.perform(
                .addInformation(text: "He is back, he has a knife"), on: reference, by: .reporter, at: force.now)
            let typed = [
                ("outcome", "18"), ("reason", "No lines left"), ("words", "We found nobody."), ("lines", "The film"),
            ]

            let refused = try await browser.post(page, typed, action: path(reference, "close"))
            #expect(refused.status == 409)
            #expect(refused.says("New from the reporter") && refused.says("He is back, he has a knife"))
            let form = try #require(refused.forms.first { $0.action == path(reference, "close") })
            for (name, value) in typed where name != "outcome" {
                #expect(form.fields.first { $0.name == name }?.value == value, "\(name)")
            }
            let again = try await browser.post(refused, [("outcome", "18")], action: path(reference, "close"))

            #expect(again.status == 303)
            #expect(try await force.parts.store.file(reference)?.report.isClosed == true)
        }
    }

    @Test func `news ends when whoever has the work is shown it, and for nobody else's click`() async throws {
        try await investigating { force, browser, reference, _ in
            try await force.hire("whitlock", [.supervisor])
            try await force.parts.store.perform(
                .addInformation(text: "He is back"), on: reference, by: .reporter, at: force.now)
            let other = browser.another()
            try await other.signIn("whitlock")
            _ = try await other.open(path(reference))
            #expect(try await force.parts.store.file(reference)?.report.newsAt != nil)

            let page = try await browser.open(path(reference))

            #expect(page.says("New from the reporter") && page.says("He is back"))
            #expect(try await force.parts.store.file(reference)?.report.newsAt == nil)
            let again = try await browser.open(path(reference))
            #expect(!again.says("New from the reporter"))
        }
    }

    @Test func `a post that is sent twice happens once`() async throws {
        try await investigating { force, browser, reference, _ in
            let page = try await browser.open(path(reference))
            let form = try #require(page.forms.first { $0.action == path(reference, "message") })
            let fields = form.filled(with: [("words", "Please keep the box.")], button: nil)

            for _ in 0..<2 {
                #expect(try await browser.send(.post, path(reference, "message"), fields: fields).status == 303)
            }

            let events = try #require(try await force.parts.store.file(reference)).events
            #expect(events.count { $0.event.name == "message-written" } == 1)
        }
    }

    @Test func `a question goes beside an investigation, and asking ends no clock`() async throws {
        try await investigating { force, browser, reference, member in
            let page = try await browser.open(path(reference))
            _ = try await browser.press(page, [("question", "Which door?")], action: path(reference, "ask"))
            let report = try #require(try await force.parts.store.file(reference)?.report)

            #expect(report.openQuestion?.text == "Which door?")
            #expect(report.stage == .underInvestigation && report.holder == member)
            #expect(report.correspondence.respondedAt == nil)
        }
    }

    @Test func `a decision is taken back by its maker within its seconds, and not after`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            for wait in [Duration.seconds(9), .seconds(16)] {
                let isTheirs = try await force.parts.store.file(reference)?.report.holder != nil
                let page = isTheirs ? try await browser.open(path(reference)) : try await browser.claim(reference)
                let done = try await browser.act(
                    "dispose", on: page,
                    DecisionTests.assessed + [("disposition", "investigate"), ("reason", "A"), ("words", "B")])
                let queue = try await browser.open(try #require(done.location))
                #expect(queue.says("Take the decision back"))
                force.pass(wait)

                let answer = try await browser.post(queue, action: path(reference, "undo"))

                let report = try #require(try await force.parts.store.file(reference)?.report)
                let isInTime = wait < Triage.undoLasts
                #expect(answer.status == (isInTime ? 303 : 409))
                #expect(report.stage == (isInTime ? .inTriage : .awaitingAllocation))
                #expect((report.holder != nil) == isInTime)
            }
        }
    }
}
