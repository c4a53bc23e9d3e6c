import HTTPTypes
import InMemoryLogging
import Logging
import Reporting
import Store
import Testing

@testable import Website

@Suite struct DecisionTests {
    static let assessed = [
        ("threat", "None now"), ("risk", "Low, the suspect is gone"), ("vulnerability", "Manages well"),
        ("marker", "repeat-victim"),
    ]

    @Test func `of two who claim at once one has it, and the other reads who`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.hire("lind")
            let reference = try await force.receive()
            let other = browser.another()
            let first = try await browser.signIn("okafor")
            let second = try await other.signIn("lind")
            let path = "/staff/reports/\(reference)/claim"

            async let one = browser.post(first, action: path)
            async let two = other.post(second, action: path)
            let answers = try await [one, two]
            let holder = try #require(try await force.parts.store.file(reference)?.report.holder)
            #expect(answers.map(\.status) == [303, 303])
            let lost = answers.filter { $0.location == "/staff/queue?taken=\(reference)" }
            #expect(lost.count == 1)
            let loser = try await browser.open("/staff/queue?taken=\(reference)")
            #expect(loser.says("\(holder.name) was faster and has"))

            let third = try await other.open("/staff/reports/\(reference)")
            let late = try await (holder.name.contains("lind") ? browser : other).send(
                .post, path, fields: [("csrf", try #require(third.typed("csrf") ?? second.typed("csrf")))])
            #expect([403, 409].contains(late.status))
        }
    }

    @Test func `a decision needs risk and vulnerability, and everything typed stays`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            let typed = [
                ("disposition", "advise-only"), ("reason", "No <lines> of enquiry"),
                ("words", "\nThank you.\n\nWe have read it."),
                ("threat", "None & none"),
            ]
            let refused = try await browser.act("dispose", on: page, typed)

            #expect(refused.status == 422)
            #expect(refused.says("Assess the risk before you decide"))
            for (name, value) in typed where name != "disposition" { #expect(refused.typed(name) == value, "\(name)") }
            #expect(refused.typed("disposition") == "advise-only")
            let half = try await browser.act("dispose", on: refused, [("risk", "Low")])
            #expect(half.status == 422 && half.says("Assess vulnerability before you decide"))
            let done = try await browser.act("dispose", on: half, [("vulnerability", "None")])
            #expect(done.location == "/staff/queue?decided=\(reference)")
            let report = try await force.parts.store.file(reference)?.report
            #expect(report?.stage == .closed)
            #expect(report?.decision?.reason == "No <lines> of enquiry")
            #expect(report?.assessment?.threat == "None & none")
        }
    }

    @Test(arguments: ["release", "ask"])
    func `giving the report away keeps what was written of the decision, as notes`(_ word: String) async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            let suggestion = Disposition.Kind.investigate.face.start
            let answer = try await browser.act(
                word, on: page,
                [
                    ("disposition", "investigate"), ("reason", "There is film"), ("words", suggestion),
                    ("body", "The council"), ("question", "Which door?"),
                ])

            #expect(answer.status == 303)
            let report = try #require(try await force.parts.store.file(reference)?.report)
            let notes = report.record.notes.map(\.text)
            let asked = word == "ask" ? [] : ["Written, not decided. Question to the reporter: Which door?"]
            #expect(
                notes == asked + [
                    "Written, not decided. Reason: There is film", "Written, not decided. Which body: The council",
                ])
        }
    }

    @Test(arguments: [
        ("", "Choose what happens with the report"), ("attend", "Choose how fast officers are to be there"),
        ("transfer", "Name the body that it is passed to"), ("link", "Give the other report's reference"),
    ])
    func `a choice that says too little is refused with what it lacks`(_ chosen: String, _ words: String) async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            let refused = try await browser.act(
                "dispose", on: page,
                Self.assessed + [("disposition", chosen), ("reason", "Because"), ("words", "Thanks")])

            #expect(refused.status == 422)
            #expect(refused.says(words))
            #expect(try await force.parts.store.file(reference)?.report.stage == .inTriage)
        }
    }

    @Test func `each disposition leads where it says, and the timeline tells it`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.hire("ward", [.supervisor])
            let other = try await force.receive("a tin whistle", telephone: "07700 900999")
            let boss = browser.another()
            try await boss.signIn("ward")
            try await browser.signIn("okafor")
            let choices: [([(String, String)], StageName, String)] = [
                ([("disposition", "investigate")], .awaitingAllocation, "Decided: Investigate (TDIU)"),
                (
                    [("disposition", "attend"), ("grade", "S")], .awaitingAttendance,
                    "Decided: Send officers: significant"
                ),
                ([("disposition", "transfer"), ("body", "Northmoor Council")], .closed, "Northmoor Council"),
                ([("disposition", "link"), ("link", other.description.lowercased())], .closed, "\(other)"),
                ([("disposition", "not-a-police-matter")], .closed, "Decided: Not a police matter"),
            ]
            for (choice, stage, words) in choices {
                let reference = try await force.receive()
                let page = try await browser.claim(reference)
                let done = try await browser.act(
                    "dispose", on: page, Self.assessed + choice + [("reason", "Because"), ("words", "Thank you.")])

                #expect(done.status == 303, "\(choice)")
                #expect(try await force.parts.store.file(reference)?.report.stage == stage)
                let seen = try await boss.open("/staff/reports/\(reference)")
                #expect(seen.says(words) && seen.says("Thank you.") && seen.says("Repeat victim"))
            }
        }
    }

    @Test func `a link to a report that is not there, or not to be seen, is refused alike`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let hidden = try await force.receive(isSensitive: true)
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            for other in [hidden.description, "0000-0000-0"] {
                let refused = try await browser.act(
                    "dispose", on: page,
                    Self.assessed + [("disposition", "link"), ("link", other), ("reason", "Same"), ("words", "Thanks")])
                #expect(refused.status == 422 && refused.says("There is no report with that reference"))
                #expect(refused.typed("link") == other)
            }
        }
    }

    @Test func `a question goes to the reporter with the assessment kept, an empty one does not`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            let refused = try await browser.act("ask", on: page, Self.assessed + [("question", " ")])
            #expect(refused.status == 422 && refused.says("Write the question"))
            #expect(refused.typed("risk") == "Low, the suspect is gone")

            let asked = try await browser.act("ask", on: refused, [("question", "Which way did they go?")])
            #expect(asked.location == "/staff/queue?asked=\(reference)")
            let report = try await force.parts.store.file(reference)?.report
            #expect(report?.openQuestion?.text == "Which way did they go?")
            #expect(report?.assessment?.markers == [.repeatVictim])
            #expect(try await browser.open("/staff/queue?show=asked").says("Waiting for the reporter's answer"))
        }
    }

    @Test func `releasing keeps the assessment and frees the report`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            let freed = try await browser.act("release", on: page, Self.assessed)

            #expect(freed.location == "/staff/queue?released=\(reference)")
            let report = try await force.parts.store.file(reference)?.report
            #expect(report?.stage == .awaitingTriage)
            #expect(report?.assessment?.threat == "None now")
            let again = try await browser.claim(reference)
            #expect(again.typed("threat") == "None now")
        }
    }

    @Test func `a lease that ends while someone types keeps the text, and claiming again shows the report with it`()
        async throws
    {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            force.pass(.minutes(16))
            try await force.parts.store.perform(.expireClaim, on: reference, by: .system, at: force.now)

            let typed = Self.assessed + [("disposition", "investigate"), ("reason", "A lead"), ("words", "Thank you.")]
            let refused = try await browser.act("dispose", on: page, typed)
            #expect(refused.status == 409)
            #expect(refused.says("claim it first") && !refused.says("07700 900123"))
            for name in ["reason", "words", "risk"] { #expect(refused.typed(name)?.isEmpty == false) }
            let back = try await browser.act("reclaim", on: refused)
            #expect(back.status == 200 && back.says("It vanished by the old weir"))
            #expect(back.typed("reason") == "A lead" && back.typed("disposition") == "investigate")
            #expect(try await browser.act("dispose", on: back).status == 303)
        }
    }

    @Test func `when another took over meanwhile, the text stays and the other is named`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            try await force.hire("lind")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            force.pass(.minutes(16))
            let other = browser.another()
            try await other.signIn("lind")
            _ = try await other.claim(reference)

            let refused = try await browser.act(
                "dispose", on: page, Self.assessed + [("disposition", "investigate"), ("reason", "A lead")])
            #expect(refused.status == 409)
            #expect(refused.says("Name of lind is working on this report") && refused.says("since"))
            #expect(refused.typed("reason") == "A lead" && refused.typed("risk") == "Low, the suspect is gone")
            let report = try await force.parts.store.file(reference)?.report
            #expect(report?.holder?.name == "Name of lind" && report?.assessment == nil)
        }
    }

    @Test func `typing keeps the claim, and says so without a page`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            force.pass(.minutes(14))
            let path = "/staff/reports/\(reference)/renew"
            let token = [("csrf", try #require(page.typed("csrf")))]
            let seen = try await force.parts.store.disclosures(of: reference).count

            let kept = try await browser.send(.post, path, fields: token, headers: [.accept: "text/plain"])
            #expect(kept.status == 200)
            #expect(kept.body == "\((force.now + Claim.lease).milliseconds) 14:34")
            #expect(try await force.parts.store.disclosures(of: reference).count == seen)
            #expect(try await browser.send(.post, path, fields: token).location == "/staff/reports/\(reference)")
        }
    }

    @Test func `nothing that reporter or staff typed stands in the log`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor", password: "not the password")
            try await browser.signIn("okafor")
            let page = try await browser.claim(reference)
            _ = try await browser.act("dispose", on: page, [("reason", "A very secret reason")])
            _ = try await browser.open("/staff/reports/\(reference)?words=A+very+secret+query")

            let log = force.log.entries.map { "\($0.message) \($0.metadata)" }.joined(separator: "\n")
            #expect(log.contains("/staff/reports"))
            for secret in [
                "trombone", "weir", "900123", "secret", "okafor", "not the password", TestForce.staffPassword,
                "\(reference)",
            ] { #expect(!log.contains(secret), "\(secret)") }
        }
    }
}
