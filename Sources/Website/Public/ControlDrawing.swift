import Evidence
import Forms

/// What Forms asks, as views.
extension ControlView {
    init(_ control: Control) {
        self.init()
        switch control {
        case .input(let input): self.input = InputView(input)
        case .textarea(let textarea): self.textarea = TextareaView(textarea)
        case .choices(let choices): self.choices = ChoicesView(choices)
        case .date(let date): self.date = DateView(date)
        case .group(let fieldset):
            group = GroupView(ask: AskView(fieldset.text), controls: fieldset.controls.map(ControlView.init))
        case .notice(let notice): self.notice = NoticeView(notice)
        case .files(let files): self.files = FilesView(files)
        }
    }
}

extension AskView {
    init(_ text: ControlText) {
        self.init(
            name: text.name, label: text.label, hint: text.hint,
            help: text.help.map { HelpView(title: $0.title, text: $0.text) }, error: text.error,
            isHeading: text.isPageHeading, isOptional: text.isOptional)
    }
}

extension InputView {
    init(_ input: Input) {
        self.init(
            ask: AskView(input.text), type: Self.type(input.sort), mode: Self.mode(input.sort),
            autocomplete: input.autocomplete, width: Self.widthClass(input.width), prefix: input.prefix,
            isCode: input.isCode, value: input.value)
    }

    private static func type(_ sort: Input.Sort) -> String {
        switch sort {
        case .text, .numeric, .decimal, .time: "text"
        case .email: "email"
        case .tel: "tel"
        }
    }

    private static func mode(_ sort: Input.Sort) -> String? {
        switch sort {
        case .numeric: "numeric"
        case .decimal: "decimal"
        case .text, .email, .tel, .time: nil
        }
    }

    static func widthClass(_ characters: Int?) -> String {
        switch characters {
        case nil: ""
        case .some(...2): " w2"
        case .some(3...4): " w4"
        case .some(5...9): " w8"
        case .some(10...16): " w14"
        case .some: " w20"
        }
    }
}

extension TextareaView {
    init(_ textarea: Textarea) {
        self.init(ask: AskView(textarea.text), rows: textarea.rows, max: textarea.max, value: textarea.value)
    }
}

extension ChoicesView {
    init(_ choices: Choices) {
        self.init(
            ask: AskView(choices.text), isBare: choices.isBare,
            options: choices.options.map { OptionView($0, of: choices) })
    }
}

extension ChoicesView.OptionView {
    init(_ option: Choices.Option, of choices: Choices) {
        self.init(
            id: option.id, name: choices.text.name,
            type: choices.isMultiple || choices.isBare ? "checkbox" : "radio", value: option.value,
            label: option.label, hint: option.hint.map { NoteView(id: "\(option.id)-hint", text: $0) },
            isChosen: option.isChosen, isApart: option.isApart,
            reveal: option.reveals.isEmpty
                ? nil : ChoicesView.RevealView(controls: option.reveals.map(ControlView.init)))
    }
}

extension DateView {
    init(_ date: DateParts) {
        self.init(
            ask: AskView(date.text),
            boxes: date.parts.map { part in
                Box(
                    name: part.name, label: part.label, width: InputView.widthClass(part.width),
                    autocomplete: part.autocomplete, value: part.value, isWrong: part.isWrong)
            })
    }
}

extension NoticeView {
    init(_ notice: NoticeText) {
        self.init(
            style: notice.style.rawValue, isEmergency: notice.style == .emergency, title: notice.title,
            isHeading: notice.isPageHeading, text: notice.text)
    }
}

extension FilesView {
    init(_ picker: FilePicker) {
        self.init(
            ask: AskView(picker.text), accept: picker.accept.map(Self.accept).joined(separator: ","),
            kept: picker.kept.isEmpty
                ? nil
                : Kept(files: picker.kept.map { File(id: $0.id, name: $0.name, size: FileSize($0.size).description) }),
            most: picker.max)
    }

    /// Of every kind that we take.
    static let acceptsAll = FilePicker.Sort.allCases.map(accept).joined(separator: ",")

    /// HEIC by name: a telephone that is offered only `image/*` may send a copy instead of the original.
    private static func accept(_ sort: FilePicker.Sort) -> String {
        switch sort {
        case .image: "image/*,image/heic,.heic,.heif"
        case .video: "video/*"
        case .audio: "audio/*"
        case .pdf: "application/pdf"
        case .text: "text/plain"
        }
    }
}
