internal import Reporting

/// Things, one at a time: a list page.
package struct ItemsQuestion: Sendable, Equatable {
    enum Part: String, CaseIterable { case make, model, colour, serial, marks, value }

    /// What only some kinds of things have.
    enum Special: String, CaseIterable {
        case imei, telephone, frame
        case cardLast4 = "card-last-4"
    }

    struct Sort: Sendable, Equatable {
        let option: OptionText
        let ask: [Special]

        func part(_ special: Special) -> String { "\(option.value)_\(special.rawValue)" }
    }

    let kinds: [Sort]
    let ask: [Part]
    let max: Int
    let one: String
    let many: String

    init(_ reader: Reader) {
        var kinds: [Sort] = []
        for source in reader.needList("kinds") {
            let entry = Reader(source, what: "a kind of \(reader.what)", problems: reader.problems)
            let option = OptionText(entry)
            if option.value == "unknown" { entry.complain("has the value 'unknown', which is taken", at: "value") }
            if kinds.contains(where: { $0.option.value == option.value }) {
                entry.complain("has the value '\(option.value)' a second time", at: "value")
            }
            kinds.append(Sort(option: option, ask: entry.words("ask", of: Special.self) ?? []))
            entry.finish()
        }
        self.kinds = kinds
        ask = reader.words("ask", of: Part.self) ?? Part.allCases
        max = reader.whole("max", in: 1...200) ?? 50
        one = reader.text("one") ?? "thing"
        many = reader.text("many") ?? "things"
    }

    private func sort(_ value: String) -> Sort? { kinds.first { $0.option.value == value } }
}

extension ItemsQuestion: QuestionKind {
    var values: [String] { kinds.map(\.option.value) }
    var hasManyValues: Bool { true }
    func firstField(of name: String) -> String { Typed.field(name, "kind") }

    func read(_ typed: inout Typed) -> Answer? {
        guard !typed.isBlank else { return nil }
        let before = typed.complaints.count
        guard let value = typed.chosen("kind").first, let sort = sort(value) else {
            typed.complain("Choose what it is", at: "kind")
            return nil
        }
        var item = Item(kind: value, other: sort.option.other(&typed))
        for part in ask {
            switch part {
            case .make: item.make = typed.words("make", max: 60)
            case .model: item.model = typed.words("model", max: 60)
            case .colour: item.colour = typed.words("colour", max: 40)
            case .serial: item.serial = typed.code("serial", SerialNumber.init(parsing:))?.text
            case .marks: item.marks = typed.paragraphs("marks", max: 500)
            case .value: item.value = typed.code("value", Money.init(parsing:))?.pence
            }
        }
        for special in sort.ask {
            let part = sort.part(special)
            switch special {
            case .imei: item.imei = typed.code(part, IMEI.init(parsing:))?.text
            case .telephone: item.telephone = typed.code(part, Telephone.init(parsing:))?.typed
            case .frame: item.frame = typed.code(part, SerialNumber.init(parsing:))?.text
            case .cardLast4: item.cardLast4 = typed.code(part, CardTail.init(parsing:))?.text
            }
        }
        return typed.complaints.count == before ? .items([item]) : nil
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .items(let items) = answer, let item = items.first, let sort = sort(item.kind) else { return [] }
        let texts = [
            ("make", item.make), ("model", item.model), ("colour", item.colour), ("serial", item.serial),
            ("marks", item.marks), ("value", item.value.map { Money(pence: $0).plain }),
            (sort.option.otherPart, item.other), (sort.part(.imei), item.imei), (sort.part(.telephone), item.telephone),
            (sort.part(.frame), item.frame), (sort.part(.cardLast4), item.cardLast4),
        ]
        return [(Typed.field(name, "kind"), item.kind)]
            + texts.compactMap { part, text in text.map { (Typed.field(name, part), $0) } }
    }

    func controls(_ showing: Showing) -> [Control] {
        let offers = kinds.map { sort in
            var offer = sort.option.offer(showing)
            offer.reveals += sort.ask.map { special(sort, $0, showing) }
            return offer
        }
        let kind = showing.choices(showing.part("kind", "What is it?"), offers)
        return [showing.group(showing.whole(), [kind] + ask.map { control($0, showing) })]
    }

    private func control(_ part: Part, _ showing: Showing) -> Control {
        func text(_ label: String, hint: String? = nil) -> ControlText {
            showing.part(part.rawValue, label, hint: hint, isOptional: true)
        }
        return switch part {
        case .make: showing.input(text("Make", hint: "Like Apple or Raleigh"), max: 60)
        case .model: showing.input(text("Model"), max: 60)
        case .colour: showing.input(text("Colour"), max: 40)
        case .serial: showing.input(text("Serial number"), width: 30, isCode: true)
        case .marks:
            showing.textarea(
                text("Anything that sets it apart", hint: "Like an engraving or a scratch"), rows: 3, max: 500)
        case .value:
            showing.input(text("About what is it worth?"), sort: .decimal, width: 10, prefix: "£", isCode: true)
        }
    }

    private func special(_ sort: Sort, _ special: Special, _ showing: Showing) -> Control {
        func text(_ label: String, hint: String? = nil) -> ControlText {
            showing.part(sort.part(special), label, hint: hint, isOptional: true)
        }
        return switch special {
        case .imei:
            showing.input(
                text("IMEI", hint: "15 digits. On the box or the contract, or in your account with the maker"),
                sort: .numeric, width: 20, isCode: true
            )
        case .telephone: showing.input(text("Telephone number of the phone"), sort: .tel, width: 20, isCode: true)
        case .frame: showing.input(text("Frame number", hint: "Often under the pedals"), width: 30, isCode: true)
        case .cardLast4:
            showing.input(
                text("Last 4 digits of the card", hint: "Never the whole number"), sort: .numeric, width: 4,
                isCode: true)
        }
    }

    func words(_ answer: Answer) -> [String] {
        guard case .items(let items) = answer else { return [] }
        return items.map { line($0).joined(separator: ", ") }
    }

    /// What they are, each sort once; numbers and marks are for those who open the report.
    func brief(_ answer: Answer) -> String {
        guard case .items(let items) = answer else { return "" }
        let names = items.compactMap(what)
        let sorts = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        return sorts.prefix(3).joined(separator: ", ") + (sorts.count > 3 ? " and more" : "")
    }

    private func what(_ item: Item) -> String? {
        sort(item.kind).map { $0.option.hasOther ? item.other ?? $0.option.label : $0.option.label }
    }

    /// One thing, value by value.
    func line(_ item: Item) -> [String] {
        let looks = [what(item), item.colour, item.make, item.model]
        let numbers = [
            ("serial number", item.serial), ("frame number", item.frame), ("IMEI", item.imei),
            ("telephone", item.telephone), ("card ending in", item.cardLast4),
        ]
        var line = looks.compactMap(\.self)
        for (name, number) in numbers {
            if let number { line.append("\(name) \(number)") }
        }
        if let marks = item.marks { line.append(marks) }
        if let value = item.value { line.append(Money(pence: value).words) }
        return line
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .items(let items) = answer else { return [] }
        var terms: [IndexTerm] = []
        for item in items {
            terms += Terms.one(.serial, item.serial) + Terms.one(.serial, item.frame) + Terms.one(.imei, item.imei)
            terms += Terms.telephone(item.telephone)
            for words in [item.make, item.model, item.other] { terms += Terms.words(words) }
        }
        return terms
    }

    func fits(_ answer: Answer) -> Bool {
        if case .items(let items) = answer { items.allSatisfy { values.contains($0.kind) } } else { false }
    }

    var sample: Answer {
        guard let sort = kinds.first else { return .items([]) }
        var item = Item(kind: sort.option.value, other: sort.option.hasOther ? "A ladder" : nil)
        for part in ask {
            switch part {
            case .make: item.make = "Raleigh"
            case .model: item.model = "Pioneer"
            case .colour: item.colour = "Green"
            case .serial: item.serial = "SN-2048-77"
            case .marks: item.marks = "Scratch on the left side"
            case .value: item.value = 25_000
            }
        }
        for special in sort.ask {
            switch special {
            case .imei: item.imei = "490154203237518"
            case .telephone: item.telephone = "07700 900 982"
            case .frame: item.frame = "WTU 123 456"
            case .cardLast4: item.cardLast4 = "4821"
            }
        }
        return .items([item])
    }
}
