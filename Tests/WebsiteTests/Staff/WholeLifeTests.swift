import Reporting
import Store
import Testing

@testable import Website

/// A report's whole life by what staff's pages really contain, a browser for each of them.
@Suite struct WholeLifeTests {
    @Test func `one report goes from submission to a visit, a crime record, an investigation and its outcome`()
        async throws
    {
        try await TestForce.standing { force, handler in
            try await force.hire("handler")
            try await force.hire("dispatcher", [.dispatcher])
            try await force.hire("officer", [.officer])
            try await force.hire("investigator", [.investigator])
            let (dispatcher, officer, investigator) = (handler.another(), handler.another(), handler.another())
            try await handler.signIn("handler")
            try await dispatcher.signIn("dispatcher")
            try await officer.signIn("officer")
            try await investigator.signIn("investigator")
            let reference = try await force.receive()
            let store = force.parts.store
            func act(_ browser: Browser, _ word: String, _ typed: [(String, String)] = []) async throws {
                force.pass(.minutes(1))
                let page = try await browser.open(Self.path(reference))
                let answer = try await browser.post(page, typed, action: Self.path(reference, word))
                #expect(answer.status == 303, "\(word): \(answer.status) \(answer.text(id: "refusal") ?? "")")
            }

            let claimed = try await handler.claim(reference)
            let decided = try await handler.act(
                "dispose", on: claimed,
                DecisionTests.assessed
                    + [
                        ("disposition", "attend"), ("grade", "E"), ("reason", "A scene"),
                        ("words", "Officers are to come."),
                    ])
            #expect(decided.status == 303)
            #expect(try await dispatcher.open("/staff/dispatch").says("a zinc trombone"))
            let (from, to) = (StaffTime.input(force.now + .hours(4)), StaffTime.input(force.now + .hours(6)))
            try await act(dispatcher, "book", [("from", from), ("to", to), ("place", "At home")])
            try await store.perform(.answerAppointment(.confirm), on: reference, by: .reporter, at: force.now)
            try await act(dispatcher, "assign", [("officer", "officer")])
            #expect(try await officer.open("/staff/assignments").says("a zinc trombone"))
            try await act(officer, "set-out")
            try await act(officer, "arrive")
            try await act(officer, "attend", [("result", "investigate"), ("statement", "A pane was cut out.")])
            #expect(try await investigator.open("/staff/tdiu").says("a zinc trombone"))
            try await act(investigator, "allocate")
            try await act(investigator, "record-crime", [("class", "45"), ("reason", "As told")])
            try await act(investigator, "ask", [("question", "Who has keys?")])
            try await store.perform(.answer(text: "My brother"), on: reference, by: .reporter, at: force.now)
            try await act(investigator, "request-evidence", [("what", "A picture of the door")])
            try await act(investigator, "message", [("words", "We have the film.")])
            try await act(
                investigator, "task", [("title", "Film of the shop"), ("due", StaffTime.input(force.now + .days(2)))])
            try await act(investigator, "task-done", [("number", "1"), ("result", "Nobody on it")])
            try await act(
                investigator, "close",
                [
                    ("outcome", "18"), ("reason", "No lines left"), ("words", "We found nobody."),
                    ("lines", "Film, neighbours"),
                ])

            let file = try #require(try await store.file(reference))
            #expect(file.report.isClosed)
            let year = StaffTime.year(of: force.now) % 100
            #expect(file.report.record.crimes.map(\.number.description) == ["0000001/\(year)"])
            #expect(
                file.events.compactMap(\.publicEntry).map(\.title) == [
                    "You sent your report", "We decided what happens next", "We offered you an appointment",
                    "You confirmed the appointment", "An officer was assigned", "An officer is on the way",
                    "An officer arrived", "Officers attended", "An investigator took your report on",
                    "We recorded a crime. Its number is 0000001/\(year)", "We asked you a question", "You answered",
                    "We asked you to send something", "We wrote to you", "We closed your report",
                ])
        }
    }

    private static func path(_ reference: Reference, _ word: String = "") -> String {
        "/staff/reports/\(reference)" + (word.isEmpty ? "" : "/\(word)")
    }
}
