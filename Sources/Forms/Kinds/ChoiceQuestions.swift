internal import Reporting

/// One answer that is offered.
struct OptionText: Sendable, Equatable {
    let value: String
    let label: String
    let hint: String?
    /// Opens a box to say what.
    let hasOther: Bool

    static func read(_ reader: Reader, _ key: String, atLeast: Int) -> [OptionText] {
        var options: [OptionText] = []
        for source in reader.needList(key) {
            let entry = Reader(source, what: "an option of \(reader.what)", problems: reader.problems)
            let option = OptionText(entry)
            entry.finish()
            if option.value == "unknown" || option.value == "none" && key == "options" && reader.has("none") {
                entry.complain("has the value '\(option.value)', which is taken", at: "value")
            }
            if options.contains(where: { $0.value == option.value }) {
                entry.complain("has the value '\(option.value)' a second time", at: "value")
            }
            options.append(option)
        }
        if options.count < atLeast { reader.complain("needs at least \(atLeast) options", at: key) }
        return options
    }

    init(_ reader: Reader) {
        value = reader.needSlug("value")
        label = reader.needText("label")
        hint = reader.text("hint")
        hasOther = reader.flag("other", default: false)
    }

    /// Name of the field for what "other" is.
    var otherPart: String { "\(value)_other" }

    func offer(_ showing: Showing) -> Showing.Offer {
        Showing.Offer(
            value: value, label: label, hint: hint,
            reveals: hasOther ? [showing.input(showing.part(otherPart, "Say what"), max: 200)] : []
        )
    }

    /// What was typed beside the option; complains when it is needed and empty.
    func other(_ typed: inout Typed) -> String? {
        guard hasOther else { return nil }
        if typed.line(otherPart).isEmpty {
            typed.complain("Say what it is, for you chose “\(label)”", at: otherPart)
            return nil
        }
        return typed.words(otherPart)
    }

    func words(_ other: String?) -> String { hasOther ? other.map { "\(label): \($0)" } ?? label : label }
}

/// Radio buttons.
package struct OneOfQuestion: Sendable, Equatable {
    let options: [OptionText]

    init(_ reader: Reader) {
        options = OptionText.read(reader, "options", atLeast: 2)
    }
}

extension OneOfQuestion: QuestionKind {
    var values: [String] { options.map(\.value) }
    var offersUnknown: Bool { true }

    func read(_ typed: inout Typed) -> Answer? {
        guard let value = typed.chosen().first else { return nil }
        if value == "unknown", typed.question.unknown != nil { return .unknown }
        guard let option = options.first(where: { $0.value == value }) else {
            typed.complain("Choose one of the answers")
            return nil
        }
        return .choice(value, other: option.other(&typed))
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        switch answer {
        case .unknown: return [(name, "unknown")]
        case .choice(let value, let other):
            guard let other, let option = options.first(where: { $0.value == value }) else { return [(name, value)] }
            return [(name, value), (Typed.field(name, option.otherPart), other)]
        default: return []
        }
    }

    func controls(_ showing: Showing) -> [Control] {
        [showing.choices(showing.whole(), options.map { $0.offer(showing) } + showing.unknownOffer)]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .choice(let value, let other) = answer, let option = options.first(where: { $0.value == value })
        else { return [] }
        return [option.words(other)]
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .choice(_, let other) = answer else { return [] }
        return Terms.words(other)
    }

    func fits(_ answer: Answer) -> Bool {
        if case .choice(let value, _) = answer { values.contains(value) } else { false }
    }

    var sample: Answer { .choice(options[0].value, other: options[0].hasOther ? "A ladder" : nil) }
}

/// Tick boxes.
package struct AnyOfQuestion: Sendable, Equatable {
    let options: [OptionText]
    /// Words of "none of these"; nil where it isn't offered.
    let none: String?

    init(_ reader: Reader) {
        options = OptionText.read(reader, "options", atLeast: 1)
        none = reader.text("none")
    }
}

extension AnyOfQuestion: QuestionKind {
    var values: [String] { options.map(\.value) + (none == nil ? [] : ["none"]) }
    var hasManyValues: Bool { true }
    var offersUnknown: Bool { true }

    func read(_ typed: inout Typed) -> Answer? {
        let chosen = typed.chosen()
        guard !chosen.isEmpty else { return nil }
        let apart = chosen.filter { $0 == "unknown" && typed.question.unknown != nil || $0 == "none" && none != nil }
        if let alone = apart.first {
            guard chosen.count == 1 else {
                let label = alone == "none" ? none : typed.question.unknown
                typed.complain("Choose “\(label ?? "")” alone, or take it out")
                return nil
            }
            return alone == "unknown" ? .unknown : .choices(["none"])
        }
        guard chosen.allSatisfy({ value in options.contains { $0.value == value } }) else {
            typed.complain("Choose from the answers shown")
            return nil
        }
        let picked = options.filter { chosen.contains($0.value) }
        var others: [String] = []
        for option in picked {
            if let other = option.other(&typed) { others.append(other) }
        }
        return .choices(picked.map(\.value), other: others.isEmpty ? nil : others.joined(separator: "\n"))
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        switch answer {
        case .unknown: return [(name, "unknown")]
        case .choices(let values, let other):
            let asking = options.filter { $0.hasOther && values.contains($0.value) }
            let others = other?.split(separator: "\n").map(String.init) ?? []
            return values.map { (name, $0) } + zip(asking, others).map { (Typed.field(name, $0.otherPart), $1) }
        default: return []
        }
    }

    func controls(_ showing: Showing) -> [Control] {
        let none = none.map { [Showing.Offer(value: "none", label: $0, isApart: true)] } ?? []
        let offers = options.map { $0.offer(showing) } + none + showing.unknownOffer
        return [showing.choices(showing.whole(), isMultiple: true, offers)]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .choices(let values, let other) = answer else { return [] }
        if values == ["none"], let none { return [none] }
        var others = (other?.split(separator: "\n").map(String.init) ?? [])[...]
        return options.filter { values.contains($0.value) }.map { option in
            option.words(option.hasOther ? others.popFirst() : nil)
        }
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .choices(_, let other) = answer else { return [] }
        return Terms.words(other)
    }

    func fits(_ answer: Answer) -> Bool {
        if case .choices(let chosen, _) = answer { chosen.allSatisfy(values.contains) } else { false }
    }

    var sample: Answer {
        let picked = options.prefix(2)
        let others = picked.filter(\.hasOther).map { _ in "A ladder" }
        return .choices(picked.map(\.value), other: others.isEmpty ? nil : others.joined(separator: "\n"))
    }
}

/// Yes or no.
package struct YesNoQuestion: Sendable, Equatable {
    init(_ reader: Reader) {}
}

extension YesNoQuestion: QuestionKind {
    var values: [String] { ["yes", "no"] }
    var offersUnknown: Bool { true }

    func read(_ typed: inout Typed) -> Answer? {
        switch typed.chosen().first {
        case nil: return nil
        case "unknown"? where typed.question.unknown != nil: return .unknown
        case let value? where values.contains(value): return .choice(value)
        default:
            typed.complain("Choose yes or no")
            return nil
        }
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        switch answer {
        case .unknown: [(name, "unknown")]
        case .choice(let value, _): [(name, value)]
        default: []
        }
    }

    func controls(_ showing: Showing) -> [Control] {
        let offers = [Showing.Offer(value: "yes", label: "Yes"), Showing.Offer(value: "no", label: "No")]
        return [showing.choices(showing.whole(), offers + showing.unknownOffer)]
    }

    func words(_ answer: Answer) -> [String] {
        guard case .choice(let value, _) = answer else { return [] }
        return [value == "yes" ? "Yes" : "No"]
    }

    func fits(_ answer: Answer) -> Bool {
        if case .choice(let value, nil) = answer { values.contains(value) } else { false }
    }

    var sample: Answer { .choice("no") }
}
