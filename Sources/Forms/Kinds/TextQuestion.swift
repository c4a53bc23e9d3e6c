internal import Reporting

/// One line, plain or of a known format.
package struct TextQuestion: Sendable, Equatable {
    enum Format: String, CaseIterable {
        case plain, email, telephone, postcode, vrm, imei, money, number, serial
        case cardLast4 = "card-last-4"
    }

    let format: Format
    let min: Int?
    let max: Int?
    let autocomplete: String?

    init(_ reader: Reader) {
        let format = reader.word("format", of: Format.self) ?? .plain
        self.format = format
        let range = format == .plain ? 1...1000 : 0...9_999_999
        min = reader.whole("min", in: range)
        max = reader.whole("max", in: range)
        autocomplete = reader.text("autocomplete")
        if let min, let max, min > max { reader.complain("has 'min' above 'max'", at: "min") }
        if min != nil || max != nil, ![.plain, .number, .money].contains(format) {
            reader.complain(
                "has 'min' or 'max', but its format has a length of its own", at: min == nil ? "max" : "min")
        }
        if let autocomplete, !TextQuestion.tokens.contains(autocomplete) {
            reader.complain(
                "has 'autocomplete: \(autocomplete)', which is no token of HTML for people", at: "autocomplete")
        }
    }

    /// Tokens about the person who types that a form of ours may ask for (WCAG 2.2, section 7).
    private static let tokens: Set<String> = [
        "name", "given-name", "family-name", "nickname", "honorific-prefix", "organization", "organization-title",
        "username", "bday", "sex", "street-address", "address-line1", "address-line2", "address-level2", "postal-code",
        "country-name", "language", "url", "tel", "email",
    ]
}

extension TextQuestion: QuestionKind {
    func read(_ typed: inout Typed) -> Answer? {
        switch format {
        case .plain: typed.words(min: min ?? 0, max: max ?? 200).map(Answer.text)
        case .email: typed.code(nil, EmailAddress.init(parsing:)).map { .text($0.text) }
        case .telephone: typed.code(nil, Telephone.init(parsing:)).map { .text($0.typed) }
        case .postcode: typed.code(nil, Postcode.init(parsing:)).map { .text($0.text) }
        case .vrm: typed.code(nil, RegistrationMark.init(parsing:)).map { .text($0.text) }
        case .imei: typed.code(nil, IMEI.init(parsing:)).map { .text($0.text) }
        case .money: typed.code(nil, money).map { .text($0.plain) }
        case .number: typed.code(nil, number).map { .text(String($0)) }
        case .serial: typed.code(nil, SerialNumber.init(parsing:)).map { .text($0.text) }
        case .cardLast4: typed.code(nil, CardTail.init(parsing:)).map { .text($0.text) }
        }
    }

    private func money(_ text: String) throws(Unreadable) -> Money {
        let money = try Money(parsing: text)
        if let min, money.pence < min * 100 { throw Unreadable("Enter £\(min) or more") }
        if let max, money.pence > max * 100 { throw Unreadable("Enter £\(max) or less") }
        return money
    }

    private func number(_ text: String) throws(Unreadable) -> Int {
        let digits = text.filter { !$0.isWhitespace && $0 != "," }
        guard digits.isDigits, digits.utf8.count <= 9, let number = Int(digits) else {
            throw Unreadable("Enter a whole number in digits, like 3")
        }
        if let min, number < min { throw Unreadable("Enter a number of \(min) or more") }
        if let max, number > max { throw Unreadable("Enter a number of \(max) or less") }
        return number
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .text(let text) = answer else { return [] }
        return [(name, text)]
    }

    func controls(_ showing: Showing) -> [Control] {
        let text = showing.whole()
        let control =
            switch format {
            case .plain: showing.input(text, autocomplete: autocomplete, max: max ?? 200)
            case .email: showing.input(text, sort: .email, autocomplete: autocomplete, isCode: true)
            case .telephone: showing.input(text, sort: .tel, autocomplete: autocomplete, width: 20, isCode: true)
            case .postcode: showing.input(text, autocomplete: autocomplete, width: 10, isCode: true)
            case .vrm: showing.input(text, width: 10, isCode: true)
            case .imei: showing.input(text, sort: .numeric, width: 20, isCode: true)
            case .money: showing.input(text, sort: .decimal, width: 10, prefix: "£", isCode: true)
            case .number: showing.input(text, sort: .numeric, width: 5, isCode: true)
            case .serial: showing.input(text, width: 30, isCode: true)
            case .cardLast4: showing.input(text, sort: .numeric, width: 4, isCode: true)
            }
        return [control]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .text(let text) = answer else { return [] }
        if format == .money, let money = try? Money(parsing: text) { return [money.words] }
        return [text]
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .text(let text) = answer else { return [] }
        return switch format {
        case .plain: Terms.words(text)
        case .email: Terms.one(.email, text)
        case .telephone: Terms.telephone(text)
        case .postcode: Terms.one(.postcode, text)
        case .vrm: Terms.one(.vrm, text)
        case .imei: Terms.one(.imei, text)
        case .serial: Terms.one(.serial, text)
        case .money, .number, .cardLast4: []
        }
    }

    func fits(_ answer: Answer) -> Bool { if case .text = answer { true } else { false } }

    var sample: Answer {
        switch format {
        case .plain: .text(String("By the green door ".prefix(max ?? 200)).trimmed.padding(to: min ?? 0))
        case .email: .text("j.okafor@example.com")
        case .telephone: .text("07700 900 982")
        case .postcode: .text("SW1A 1AA")
        case .vrm: .text("AB12 CDE")
        case .imei: .text("490154203237518")
        case .money: .text(String(Swift.min(Swift.max(450, min ?? 0), max ?? 9_999_999)))
        case .number: .text(String(Swift.min(Swift.max(2, min ?? 0), max ?? 9_999_999)))
        case .serial: .text("SN-2048-77")
        case .cardLast4: .text("4821")
        }
    }
}

extension String {
    /// The words again and again until it is that long; for samples.
    func padding(to length: Int) -> String {
        var text = self
        while text.count < length { text += " " + self }
        return text
    }
}
