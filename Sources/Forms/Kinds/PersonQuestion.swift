internal import Reporting

/// Somebody: only what is asked for.
package struct PersonQuestion: Sendable, Equatable {
    enum Part: String, CaseIterable {
        case name
        case knownAs = "known-as"
        case dateOfBirth = "date-of-birth"
        case telephone, email, address, description
    }

    /// What must be given.
    enum Need: String, CaseIterable {
        case name
        case knownAs = "known-as"
        case dateOfBirth = "date-of-birth"
        case telephone, email, address, description
        case emailOrTelephone = "email-or-telephone"
    }

    let ask: [Part]
    let need: [Need]
    /// The person who types: browsers may fill in what they know.
    let isReporter: Bool

    init(_ reader: Reader) {
        ask = reader.words("ask", of: Part.self) ?? []
        if ask.isEmpty { reader.complain("needs at least one thing under 'ask'", at: "ask") }
        need = reader.words("require", of: Need.self) ?? []
        isReporter = reader.flag("reporter", default: false)
        for need in need {
            let isAsked =
                need == .emailOrTelephone
                ? ask.contains(.email) && ask.contains(.telephone)
                : Part(rawValue: need.rawValue).map(ask.contains) ?? false
            if !isAsked { reader.complain("requires '\(need.rawValue)' but doesn't ask for it", at: "require") }
        }
    }
}

extension PersonQuestion: QuestionKind {
    func firstField(of name: String) -> String {
        switch ask.first ?? .name {
        case .dateOfBirth: Typed.field(name, "born_day")
        case .address: Typed.field(name, "address_line1")
        case let part: Typed.field(name, part.rawValue)
        }
    }

    func read(_ typed: inout Typed) -> Answer? {
        guard !typed.isBlank else { return nil }
        let before = typed.complaints.count
        var person = Person()
        for part in ask {
            switch part {
            case .name: person.name = typed.words("name", max: 100)
            case .knownAs: person.knownAs = typed.words("known-as", max: 100)
            case .dateOfBirth: person.dateOfBirth = typed.date("born", .past)
            case .telephone: person.telephone = typed.code("telephone", Telephone.init(parsing:))?.typed
            case .email: person.email = typed.code("email", EmailAddress.init(parsing:))?.text
            case .address: person.address = typed.address("address")
            case .description: person.description = typed.paragraphs("description", max: 2000)
            }
        }
        if typed.complaints.count == before { complainOfGaps(person, &typed) }
        return typed.complaints.count == before && person != Person() ? .person(person) : nil
    }

    private func complainOfGaps(_ person: Person, _ typed: inout Typed) {
        for need in need {
            switch need {
            case .name where person.name == nil: typed.complain("Enter the name", at: "name")
            case .knownAs where person.knownAs == nil: typed.complain("Enter the name used", at: "known-as")
            case .dateOfBirth where person.dateOfBirth == nil:
                typed.complain("Enter the date of birth", at: "born_day")
            case .telephone where person.telephone == nil:
                typed.complain("Enter a telephone number", at: "telephone")
            case .email where person.email == nil: typed.complain("Enter an email address", at: "email")
            case .address where person.address == nil: typed.complain("Enter the address", at: "address_line1")
            case .description where person.description == nil: typed.complain("Describe the person", at: "description")
            case .emailOrTelephone where person.email == nil && person.telephone == nil:
                typed.complain(
                    "Enter a telephone number or an email address: one is enough",
                    at: ask.first { $0 == .telephone || $0 == .email }?.rawValue
                )
            default: break
            }
        }
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .person(let person) = answer else { return [] }
        let texts = [
            ("name", person.name), ("known-as", person.knownAs), ("telephone", person.telephone),
            ("email", person.email), ("description", person.description),
        ]
        return texts.compactMap { part, text in text.map { (Typed.field(name, part), $0) } }
            + DateQuestion.boxes(person.dateOfBirth, Typed.field(name, "born"))
            + PersonQuestion.boxes(person.address, Typed.field(name, "address"))
    }

    static func boxes(_ address: Address?, _ name: String) -> [(String, String)] {
        guard let address else { return [] }
        let texts = [
            ("line1", address.line1), ("line2", address.line2), ("town", address.town), ("postcode", address.postcode),
        ]
        return texts.compactMap { part, text in text.map { (Typed.field(name, part), $0) } }
    }

    func controls(_ showing: Showing) -> [Control] {
        [showing.group(showing.whole(), ask.flatMap { control($0, showing) })]
    }

    private func control(_ part: Part, _ showing: Showing) -> [Control] {
        let isOptional = !need.contains { $0.rawValue == part.rawValue }
        func text(_ label: String, hint: String? = nil) -> ControlText {
            let isEither = need.contains(.emailOrTelephone) && (part == .email || part == .telephone)
            return showing.part(part.rawValue, label, hint: hint, isOptional: isOptional && !isEither)
        }
        func token(_ token: String) -> String? { isReporter ? token : nil }
        switch part {
        case .name:
            return [showing.input(text("Full name"), autocomplete: token("name"), isCode: true, max: 100)]
        case .knownAs:
            return [
                showing.input(
                    text("Name to use, if it is another one"), autocomplete: token("nickname"), isCode: true, max: 100)
            ]
        case .dateOfBirth:
            let hint = "Like 31 3 1980"
            return [
                showing.date(
                    showing.part("born", "Date of birth", hint: hint, isOptional: isOptional), part: "born",
                    isBirthday: isReporter
                )
            ]
        case .telephone:
            return [
                showing.input(
                    text("Telephone number"), sort: .tel, autocomplete: token("tel"), width: 20, isCode: true
                )
            ]
        case .email:
            return [showing.input(text("Email address"), sort: .email, autocomplete: token("email"), isCode: true)]
        case .address:
            return showing.address("address", isReporter: isReporter, isOptional: isOptional)
        case .description:
            return [
                showing.textarea(
                    text("What do they look like?", hint: "Age, height, build, hair, clothes, voice, marks"), rows: 5,
                    max: 2000
                )
            ]
        }
    }

    func words(_ answer: Answer) -> [String] {
        guard case .person(let person) = answer else { return [] }
        return [
            person.name, person.knownAs.map { "Known as \($0)" }, person.dateOfBirth.map { "Born \($0.words)" },
            person.telephone, person.email,
        ].compactMap(\.self) + (person.address?.lines ?? []) + (person.description.map { [$0] } ?? [])
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .person(let person) = answer else { return [] }
        return Terms.name(person.name) + Terms.name(person.knownAs) + Terms.telephone(person.telephone)
            + Terms.one(.email, person.email) + Terms.one(.postcode, person.address?.postcode)
    }

    func fits(_ answer: Answer) -> Bool { if case .person = answer { true } else { false } }

    var sample: Answer {
        var person = Person()
        for part in ask {
            switch part {
            case .name: person.name = "Jo Okafor"
            case .knownAs: person.knownAs = "JJ"
            case .dateOfBirth: person.dateOfBirth = CalendarDate("1980-05-03")
            case .telephone: person.telephone = "07700 900 982"
            case .email: person.email = "jo.okafor@example.com"
            case .address: person.address = Address(line1: "12 Mill Lane", town: "Northmoor", postcode: "SW1A 1AA")
            case .description: person.description = "About 30, tall, a red coat"
            }
        }
        return .person(person)
    }
}

extension Typed {
    /// A postal address; nil when its lines are empty or one is wrong.
    mutating func address(_ part: String) -> Address? {
        let before = complaints.count
        let address = Address(
            line1: words(part + "_line1", max: 100), line2: words(part + "_line2", max: 100),
            town: words(part + "_town", max: 60), postcode: code(part + "_postcode", Postcode.init(parsing:))?.text
        )
        return complaints.count == before && !address.isEmpty ? address : nil
    }
}

extension Showing {
    func address(_ name: String, isReporter: Bool, isOptional: Bool = false) -> [Control] {
        func token(_ token: String) -> String? { isReporter ? token : nil }
        return [
            input(
                part(name + "_line1", "Building and street", isOptional: isOptional),
                autocomplete: token("address-line1"),
                max: 100
            ),
            input(
                part(name + "_line2", "Second line of the address", isOptional: true),
                autocomplete: token("address-line2"), max: 100
            ),
            input(
                part(name + "_town", "Town or city", isOptional: isOptional), autocomplete: token("address-level2"),
                max: 60
            ),
            input(
                part(name + "_postcode", "Postcode", isOptional: true), autocomplete: token("postal-code"), width: 10,
                isCode: true
            ),
        ]
    }
}
