import Reporting
import Testing

@testable import Forms

/// One question of each kind and of each variety.
let specimens = [
    "kind: text", "kind: text, format: email, autocomplete: email", "kind: text, format: telephone",
    "kind: text, format: postcode", "kind: text, format: vrm", "kind: text, format: imei", "kind: text, format: money",
    "kind: text, format: number, min: 5, max: 9", "kind: text, format: serial", "kind: text, format: card-last-4",
    "kind: text, min: 40, max: 60", "kind: long-text", "kind: long-text, min: 500, max: 600",
    "kind: one-of, options: [{value: a, label: A}, {value: b, label: B}]",
    "kind: one-of, options: [{value: a, label: A, other: true}, {value: b, label: B, hint: H}]",
    "kind: any-of, none: None of these, options: [{value: a, label: A}, {value: b, label: B, other: true}]",
    "kind: yes-no", "kind: date, past: true", "kind: date, after: 2024-01-31", "kind: time", "kind: period",
    "kind: period, ways: [between]", "kind: period, ways: [ongoing, roughly]", "kind: place",
    "kind: place, ways: [online]",
    "kind: place, ways: [road, words]",
    "kind: person, reporter: true, require: [name, email-or-telephone],"
        + " ask: [name, known-as, date-of-birth, telephone, email, address, description]",
    "kind: vehicle", "kind: vehicle, ask: [make, model, colour, body, vin, marks, value]",
    "kind: items, kinds: [{value: phone, label: Phone, ask: [imei, telephone]}]",
    "kind: items, kinds: [{value: other, label: Other, other: true, ask: [frame, card-last-4]}], ask: [colour]",
    "kind: group, one: witness, many: witnesses,"
        + " questions: [{question: name, kind: text, label: Name, missing: M}, {question: when, kind: period, label: W, missing: M}]",
    "kind: files, required: true",
]

@Suite struct KindTests {
    @Test(arguments: specimens)
    func `a sample answer, typed again, is read as the same answer`(specimen: String) throws {
        let page = try question(specimen + ", missing: M")
        let answer = try #require(page.sample.answers["q"])
        var answers = Answers()
        answers.set(page.sample, page: page)

        let reading = page.read(page.fields(of: answers, entry: 0), at: try testNow())

        #expect(reading.complaints == [])
        #expect(reading.answers["q"] == answer)
    }

    @Test(arguments: specimens)
    func `a sample answer reads back in words and fits its question`(specimen: String) throws {
        let page = try question(specimen + ", missing: M")
        let answer = try #require(page.sample.answers["q"])

        #expect(!page.questions[0].words(answer).joined().isEmpty)
        #expect(page.questions[0].kind.fits(answer))
        #expect(answer.isSomething)
    }

    @Test(arguments: specimens)
    func `an empty required question gives its own words at a control that is there`(specimen: String) throws {
        let page = try question(specimen + ", missing: Please answer")

        let reading = page.read(.none, at: try testNow())

        #expect(reading.complaints.map(\.words) == ["Please answer"])
        let names = page.controls(showing: .none).flatMap(\.names)
        #expect(names.contains(reading.complaints[0].field))
    }

    @Test(arguments: specimens)
    func `an empty optional question is finished with nothing`(specimen: String) throws {
        let page = try question(specimen.replacing(", required: true", with: "") + ", required: false")

        let reading = page.read(.none, at: try testNow())

        #expect(reading == Forms.Reading(answers: ["q": .nothing], complaints: []))
    }

    @Test(arguments: specimens)
    func `not knowing is read where it is offered, and can't be said otherwise`(specimen: String) throws {
        let offered = try question(specimen + ", missing: M, unknown: I don't know")
        let strict = try question(specimen + ", missing: M")
        var answers = Answers()
        answers.set(Forms.Reading(answers: ["q": .unknown], complaints: []), page: offered)
        let typed = offered.fields(of: answers, entry: nil)

        #expect(!typed.pairs.isEmpty)
        #expect(offered.read(typed, at: try testNow()).answers["q"] == .unknown)
        #expect(strict.read(typed, at: try testNow()).answers["q"] == nil)
    }

    @Test(arguments: specimens)
    func `endless text in every control is answered with complaints, never taken`(specimen: String) throws {
        let page = try question(specimen + ", missing: M")
        let names = page.controls(showing: .none).flatMap(\.names)
        let endless = String(repeating: "word ", count: 20_000)

        let reading = page.read(Fields(names.map { ($0, endless) }), at: try testNow())

        #expect(!reading.complaints.isEmpty)
    }

    @Test(arguments: specimens)
    func `rubbish never traps and is either read or complained about`(specimen: String) throws {
        let page = try question(specimen + ", missing: M, unknown: Don't know")
        var random = Seeded(seed: 2026)
        let names = page.controls(showing: .none).flatMap(\.names)
        let choices = page.controls(showing: .none).flatMap(\.values)
        let scraps = [
            "", "0", "-1", "31", "9pm", "\u{0}\u{7}", "é\u{301}\u{301}", "’;--", "2026", "{{x}}", "😀", "unknown",
            "none",
        ]

        for _ in 0..<200 {
            let fields = Fields(
                names.map { name in (name, (scraps + choices).randomElement(using: &random) ?? "") }
            )
            let reading = page.read(fields, at: try testNow())
            #expect(reading.answers.isEmpty != reading.complaints.isEmpty, "seed 2026, \(fields)")
            #expect(reading.complaints.allSatisfy { names.contains($0.field) }, "seed 2026, \(reading.complaints)")
            #expect(!reading.complaints.contains { $0.words.isEmpty }, "seed 2026")
        }
    }

    @Test func `an option that asks for more complains at the box that it opens`() throws {
        let page = try question(
            "kind: one-of, options: [{value: a, label: A}, {value: b, label: Bee, other: true}], missing: M")

        let empty = try read(page, [("", "b")])
        let full = try read(page, [("", "b"), ("b_other", "A ladder")])
        let stray = try read(page, [("", "a"), ("b_other", "A ladder")])

        #expect(empty.complaints.map(\.field) == ["q_b_other"])
        #expect(full.answers["q"] == .choice("b", other: "A ladder"))
        #expect(stray.answers["q"] == .choice("a"))
    }

    @Test func `none of these stands alone`() throws {
        let page = try question("kind: any-of, none: None, options: [{value: a, label: A}], missing: M")

        #expect(try read(page, [("", "none")]).answers["q"] == .choices(["none"]))
        #expect(try read(page, [("", "a"), ("", "none")]).complaints.map(\.field) == ["q"])
        #expect(try read(page, [("", "a"), ("", "a")]).answers["q"] == .choices(["a"]))
    }

    @Test(arguments: ["kind: text", "kind: long-text"])
    func `a bank card number in free text is complained about`(kind: String) throws {
        let reading = try read(question(kind + ", missing: M"), [("", "They used 4111 1111 1111 1111 in a shop")])

        #expect(reading.complaints == [Complaint(field: "q", words: CardNumber.complaint)])
    }

    @Test func `a person needs only what is required, and either of two ways to reach them`() throws {
        let page = try question(
            "kind: person, ask: [name, telephone, email, date-of-birth], require: [name, email-or-telephone], missing: M"
        )

        #expect(try read(page, [("name", "Jo"), ("telephone", "07700 900 982")]).complaints.isEmpty)
        #expect(try read(page, [("name", "Jo"), ("email", "jo@example.com")]).complaints.isEmpty)
        #expect(try read(page, [("name", "Jo")]).complaints.map(\.field) == ["q_telephone"])
        #expect(try read(page, [("email", "jo@example.com")]).complaints.map(\.field) == ["q_name"])
        #expect(try read(page, [("name", "Jo"), ("born_day", "1/1/2030")]).complaints.map(\.field) == ["q_born_day"])
    }

    @Test(arguments: [
        ("registration=ab12cde", Vehicle(plate: .known, registration: "AB12 CDE")),
        ("registration=AB??C plate=partial", Vehicle(plate: .partial, registration: "AB??C")),
        ("registration=b-mw123 plate=foreign", Vehicle(plate: .foreign, registration: "B-MW123")),
        ("plate=none", Vehicle(plate: .none)),
    ])
    func `a number plate is known, known in part, foreign, or not known`(typed: String, vehicle: Vehicle) throws {
        let page = try question("kind: vehicle, missing: M")

        let reading = try read(page, pairs(typed))

        #expect(reading.answers["q"] == .vehicle(vehicle))
    }

    @Test(arguments: [
        ("make=Ford", "q_registration"), ("registration=AB12CDE plate=none", "q_registration"),
        ("plate=none plate=foreign", "q_plate"), ("plate=partial", "q_registration"),
        ("registration=ABCDEFG", "q_registration"),
    ])
    func `a number plate that contradicts itself is complained about`(
        typed: String, field: String
    ) throws {
        #expect(try read(question("kind: vehicle, missing: M"), pairs(typed)).complaints.map(\.field) == [field])
    }

    @Test func `a thing of unknown kind is complained about, and only its own kind's numbers are read`() throws {
        let page = try question(
            "kind: items, missing: M, kinds: [{value: phone, label: P, ask: [imei]}, {value: bag, label: B}]"
        )

        #expect(try read(page, [("make", "Apple")]).complaints.map(\.field) == ["q_kind"])
        #expect(try read(page, [("kind", "bag"), ("phone_imei", "wrong")]).answers["q"] == .items([Item(kind: "bag")]))
        #expect(try read(page, [("kind", "phone"), ("phone_imei", "1")]).complaints.map(\.field) == ["q_phone_imei"])
    }

    @Test func `long texts are counted as people count, and a letter can't hide a thousand marks`() throws {
        let page = try question("kind: text, max: 10, missing: M")

        #expect(try read(page, [("", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]).complaints.isEmpty)
        #expect(try read(page, [("", "e" + String(repeating: "\u{301}", count: 1000))]).complaints.count == 1)
        #expect(try read(page, [("", "12345678901")]).complaints[0].words.contains("it has 11"))
    }
}

@Suite struct FilesKindTests {
    private func file(_ id: String) -> EvidenceFile {
        EvidenceFile(id: id, name: "\(id).jpg", size: 7, type: "image/jpeg", sha256: "5e", key: "k")
    }

    @Test func `files are what the draft holds, whatever a browser says`() throws {
        let page = try question("kind: files, max: 2")
        var answers = Answers()
        answers.add(file("a"), to: "q")
        answers.add(file("b"), to: "q")

        let forged = page.read(Fields([("q", "c")]), at: try testNow())
        let held = page.read(Fields([("q", "c")], files: page.files(of: answers)), at: try testNow())

        #expect(forged.answers["q"] == .nothing)
        #expect(held.answers["q"] == .files([file("a"), file("b")]))
        #expect(page.questions[0].words(.files([file("a"), file("b")])) == ["a.jpg", "b.jpg"])
    }

    @Test func `more files than the question takes are complained about`() throws {
        let page = try question("kind: files, max: 1")
        let reading = page.read(Fields([], files: ["q": [file("a"), file("b")]]), at: try testNow())

        #expect(reading.complaints == [Complaint(field: "q", words: "Keep at most 1 file: there are 2")])
    }

    @Test func `a question without its last file is not answered any more`() throws {
        var answers = Answers()
        answers.add(file("a"), to: "q")
        answers.add(file("b"), to: "q")
        answers.remove(file: "a", of: "q")
        #expect(answers.files == [file("b")])
        answers.remove(file: "strange", of: "q")
        answers.remove(file: "b", of: "q")
        #expect(answers["q"] == nil)
    }

    @Test func `files are not lost to a box for not knowing`() throws {
        let page = try question("kind: files, unknown: None")
        let reading = page.read(Fields([("q_unknown", "unknown")], files: ["q": [file("a")]]), at: try testNow())

        #expect(reading.complaints.map(\.field) == ["q"])
    }
}

@Suite struct FieldsTests {
    @Test func `control characters and turns of direction are dropped at the door, line ends become one`() {
        let fields = Fields([("q", "a\u{0}b\u{1B}[31m\r\nc\rd\u{202E}e\u{85}\tf")])

        #expect(fields["q"] == "ab[31m\nc\nde\tf")
    }

    @Test func `a line of text can't smuggle in another`() throws {
        let page = try question("kind: text, missing: M")

        #expect(try read(page, [("", " one\r\ntwo ")]).answers["q"] == .text("one two"))
    }

    @Test func `names may repeat, and the first value is the one`() {
        let fields = Fields([("q", "a"), ("q", "b"), ("r", "c")])

        #expect(fields["q"] == "a")
        #expect(fields.all("q") == ["a", "b"])
        #expect(fields["s"] == nil)
    }
}
