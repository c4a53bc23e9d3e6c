import Reporting
import Testing

@testable import Forms

@Suite struct ListTests {
    @Test func `entries are added, replaced and taken away`() throws {
        let form = try form(turningForm, headline: "kind")
        let page = try #require(form.page("things"))
        var draft = try answers(form, "things=bag things=phone")
        #expect(draft.count(of: page) == 2)
        #expect(draft["things"]?.isSomething == true)

        draft.set(
            page.read(Fields([("things_kind", "phone"), ("things_make", "Nokia")]), at: try testNow()), page: page,
            entry: 0)
        #expect(page.fields(of: draft, entry: 0)["things_make"] == "Nokia")
        #expect(page.fields(of: draft, entry: nil) == .none)
        #expect(page.fields(of: draft, entry: 2) == .none)

        draft.remove(entry: 5, of: page)
        draft.remove(entry: 0, of: page)
        #expect(draft.count(of: page) == 1)

        draft.remove(entry: 0, of: page)
        #expect(draft.count(of: page) == 0)
        #expect(draft["things"] == nil)
    }

    @Test func `an empty entry doesn't wipe out those that are there`() throws {
        let form = try form(turningForm, headline: "kind")
        let page = try #require(form.page("witnesses"))
        var draft = try answers(form, "witnesses=Jo")

        draft.set(page.read(.none, at: try testNow()), page: page)

        #expect(draft.count(of: page) == 1)
    }

    @Test func `a reading with complaints changes nothing`() throws {
        let form = try form(turningForm, headline: "kind")
        let page = try #require(form.page("things"))
        var draft = try answers(form, "things=bag")

        draft.set(page.read(Fields([("things_value", "x")]), at: try testNow()), page: page)

        #expect(draft.count(of: page) == 1)
    }

    @Test func `no more entries are kept than the page takes, and those there can still be changed`() throws {
        let pages =
            "  - {page: q, questions: [{question: q, kind: items, max: 2, label: Q, missing: M, kinds: [{value: a, label: A}]}]}"
        let page = try form(pages).pages[0]
        var draft = Answers()

        for _ in 0..<3 { draft.set(page.read(Fields([("q_kind", "a")]), at: try testNow()), page: page) }
        draft.set(page.read(Fields([("q_kind", "a"), ("q_make", "Nokia")]), at: try testNow()), page: page, entry: 1)

        #expect(draft.count(of: page) == 2)
        #expect(page.fields(of: draft, entry: 1)["q_make"] == "Nokia")
    }

    @Test func `list pages know their words and their greatest number`() throws {
        let form = try form(turningForm, headline: "kind")

        #expect(form.page("witnesses")?.listWords?.many == "witnesses")
        #expect(form.page("things")?.listWords?.one == "thing")
        #expect(form.page("things")?.maxEntries == 50)
        #expect(form.page("things")?.isList == true)
        #expect(form.page("story")?.listWords == nil)
        #expect(form.page("danger")?.isEmergency == true)
        #expect(form.page("council")?.isEmergency == false)
    }
}
