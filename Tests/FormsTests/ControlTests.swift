import Testing

@testable import Forms

@Suite struct ControlTests {
    @Test(arguments: specimens)
    func `names and ids are unique on the page, and fit for HTML`(specimen: String) throws {
        let page = try question(specimen + ", missing: M, unknown: Don't know")
        let controls = page.controls(showing: .none)

        let ids = controls.flatMap(\.ids)
        let names = controls.flatMap(\.names)

        #expect(Set(ids).count == ids.count)
        #expect(Set(names).count == names.count)
        #expect(
            (ids + names).allSatisfy {
                $0.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-_".utf8.contains($0) }
            })
        #expect(Set(names).isSubset(of: ids), "each complaint's field can be pointed at")
    }

    @Test(arguments: specimens)
    func `every control has a label, and the box for not knowing has its own`(specimen: String) throws {
        let page = try question(specimen + ", missing: M, unknown: Don't know")

        for control in page.controls(showing: .none).flatMap(\.all) {
            if case .choices(let choices) = control, choices.isBare {
                #expect(choices.options.map(\.label) == ["Don't know"])
            } else {
                #expect(control.text?.label.isEmpty == false)
            }
        }
    }

    @Test func `the only question of a page without a title is its heading`() throws {
        let alone = try form("  - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}").pages[0]
        let titled = try question("kind: yes-no, missing: M")

        #expect(alone.title == "Q")
        #expect(alone.controls(showing: .none)[0].text?.isPageHeading == true)
        #expect(titled.controls(showing: .none)[0].text?.isPageHeading == false)
    }

    @Test func `a complaint and what was typed are in the controls again`() throws {
        let page = try question("kind: date, past: true, missing: M")
        let fields = Fields([("q_day", "30"), ("q_month", "2"), ("q_year", "2026")])
        let complaints = page.read(fields, at: try testNow()).complaints

        guard case .date(let date) = page.controls(showing: fields, complaints: complaints)[0] else {
            Issue.record("a date has three boxes")
            return
        }

        #expect(date.text.error?.contains("28 days") == true)
        #expect(date.parts.map(\.value) == ["30", "2", "2026"])
        #expect(date.parts.map(\.isWrong) == [true, false, false])
    }

    @Test func `only the person who types gets help from the browser`() throws {
        let keys = "kind: person, ask: [name, date-of-birth, email, address], missing: M"
        let reporter = try question(keys + ", reporter: true").controls(showing: .none).flatMap(\.tokens)
        let witness = try question(keys).controls(showing: .none).flatMap(\.tokens)

        #expect(
            reporter == [
                "name", "bday-day", "bday-month", "bday-year", "email", "address-line1", "address-line2",
                "address-level2", "postal-code",
            ]
        )
        #expect(witness == [])
    }

    @Test func `a chosen option is chosen, and its box keeps what was typed`() throws {
        let page = try question(
            "kind: one-of, missing: M, options: [{value: a, label: A}, {value: b, label: B, other: true}]")

        guard case .choices(let choices) = page.controls(showing: Fields([("q", "b"), ("q_b_other", "x")]))[0],
            case .input(let input) = choices.options[1].reveals.first
        else {
            Issue.record("an option with 'other' reveals a box")
            return
        }

        #expect(choices.options.map(\.isChosen) == [false, true])
        #expect(choices.options.map(\.id) == ["q", "q_b"])
        #expect(input.value == "x")
    }
}

extension Control {
    fileprivate var tokens: [String] {
        all.flatMap { control -> [String] in
            switch control {
            case .input(let input): [input.autocomplete].compactMap(\.self)
            case .date(let date): date.parts.compactMap(\.autocomplete)
            default: []
            }
        }
    }
}
