/// What a question's controls are drawn with: what was typed before, and the complaints.
struct Showing {
    let name: String
    let question: Question
    let fields: Fields
    let complaints: [Complaint]
    /// The question is alone on a page without a title of its own.
    let isPageHeading: Bool

    func field(_ part: String?) -> String { Typed.field(name, part) }

    func value(_ part: String?) -> String { fields[field(part)] ?? "" }

    func chosen(_ part: String?) -> Set<String> { Set(fields.all(field(part))) }

    /// The first complaint about one of these fields.
    func error(_ fields: String...) -> String? {
        complaints.first { fields.contains($0.field) }?.words
    }

    /// The text of the control that stands for the whole question.
    func whole(_ part: String? = nil) -> ControlText {
        ControlText(
            name: field(part), label: question.label, hint: question.hint, help: question.help,
            error: error(field(part)), isPageHeading: isPageHeading, isOptional: !question.isRequired
        )
    }

    /// The text of a control for a part of the question.
    func part(_ part: String, _ label: String, hint: String? = nil, isOptional: Bool = false) -> ControlText {
        ControlText(
            name: field(part), label: label, hint: hint, error: error(field(part)), isOptional: isOptional
        )
    }

    func input(
        _ text: ControlText, sort: Input.Sort = .text, autocomplete: String? = nil, width: Int? = nil,
        prefix: String? = nil, isCode: Bool = false, max: Int? = nil
    ) -> Control {
        .input(
            Input(
                text: text, sort: sort, autocomplete: autocomplete, width: width, prefix: prefix, isCode: isCode,
                max: max, value: fields[text.name] ?? ""
            )
        )
    }

    func textarea(_ text: ControlText, rows: Int, max: Int) -> Control {
        .textarea(Textarea(text: text, rows: rows, max: max, value: fields[text.name] ?? ""))
    }

    /// An option before its id and its tick are known.
    struct Offer {
        let value: String
        let label: String
        var hint: String?
        var isApart = false
        var reveals: [Control] = []
    }

    func choices(_ text: ControlText, isMultiple: Bool = false, isBare: Bool = false, _ offers: [Offer]) -> Control {
        let chosen = Set(fields.all(text.name))
        let options = offers.enumerated().map { number, offer in
            Choices.Option(
                id: number == 0 ? text.name : "\(text.name)_\(offer.value)", value: offer.value, label: offer.label,
                hint: offer.hint, isChosen: chosen.contains(offer.value), isApart: offer.isApart,
                reveals: offer.reveals
            )
        }
        return .choices(Choices(text: text, isMultiple: isMultiple, isBare: isBare, options: options))
    }

    func group(_ text: ControlText, _ controls: [Control]) -> Control {
        .group(Fieldset(text: text, controls: controls))
    }

    /// "I don't know" as an option of the question itself.
    var unknownOffer: [Offer] {
        question.unknown.map { [Offer(value: "unknown", label: $0, isApart: true)] } ?? []
    }

    func date(_ text: ControlText, part: String?, isBirthday: Bool = false) -> Control {
        let boxes = DateParts.Part.allCases.map { box in
            let name = Typed.field(field(part), box.rawValue)
            return DateParts.Box(
                part: box, name: name, label: box.rawValue.prefix(1).uppercased() + box.rawValue.dropFirst(),
                width: box == .year ? 4 : box == .month ? 9 : 2,
                autocomplete: isBirthday ? "bday-\(box.rawValue)" : nil, value: fields[name] ?? "",
                isWrong: error(name) != nil
            )
        }
        var text = text
        text.error = boxes.lazy.compactMap { error($0.name) }.first
        return .date(DateParts(text: text, parts: boxes))
    }
}
