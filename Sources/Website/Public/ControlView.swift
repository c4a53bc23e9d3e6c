/// A question's control as the templates need it: one of the optionals is there.
///
/// Mustache prints an enum by its case, so each kind has a place of its own.
struct ControlView: Sendable {
    var input: InputView?
    var textarea: TextareaView?
    var choices: ChoicesView?
    var date: DateView?
    var group: GroupView?
    var notice: NoticeView?
    var files: FilesView?
}

/// Words that an element points to by their id.
struct NoteView: Sendable {
    let id: String
    let text: String
}

/// What surrounds a control of any kind: label or legend, hint, help, complaint.
struct AskView: Sendable {
    let name: String
    let label: String
    let isHeading: Bool
    let isOptional: Bool
    let hint: NoteView?
    let help: HelpView?
    let error: NoteView?
    /// The ids of hint and complaint, for `aria-describedby`.
    let described: String?

    init(
        name: String, label: String, hint: String? = nil, help: HelpView? = nil, error: String? = nil,
        isHeading: Bool = false, isOptional: Bool = false
    ) {
        self.name = name
        self.label = label
        self.isHeading = isHeading
        self.isOptional = isOptional
        self.hint = hint.map { NoteView(id: "\(name)-hint", text: $0) }
        self.help = help
        self.error = error.map { NoteView(id: "\(name)-error", text: $0) }
        let ids = [self.hint?.id, self.error?.id].compactMap(\.self)
        described = ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}

/// Help that opens in place.
struct HelpView: Sendable {
    let title: String
    let text: [String]
}

struct InputView: Sendable {
    let ask: AskView
    var type = "text"
    var mode: String?
    var autocomplete: String?
    /// A class for the width, or nothing for the whole line.
    var width = ""
    var prefix: String?
    var isCode = false
    var value = ""
}

struct TextareaView: Sendable {
    let ask: AskView
    var rows = 6
    var max = 5000
    var value = ""
    /// The id of the line that says how much room is left.
    let roomID: String

    init(ask: AskView, rows: Int = 6, max: Int = 5000, value: String = "") {
        self.ask = ask
        self.rows = rows
        self.max = max
        self.value = value
        roomID = "\(ask.name)-room"
    }
}

struct ChoicesView: Sendable {
    let ask: AskView
    var isBare = false
    let options: [OptionView]

    struct OptionView: Sendable {
        let id: String
        let name: String
        let type: String
        let value: String
        let label: String
        var hint: NoteView?
        var isChosen = false
        var isApart = false
        var reveal: RevealView?
    }

    struct RevealView: Sendable {
        let controls: [ControlView]
    }
}

struct DateView: Sendable {
    let ask: AskView
    let boxes: [Box]

    struct Box: Sendable {
        let name: String
        let label: String
        let width: String
        var autocomplete: String?
        var value = ""
        var isWrong = false
    }
}

struct GroupView: Sendable {
    let ask: AskView
    let controls: [ControlView]
}

struct NoticeView: Sendable {
    let style: String
    /// The emergency shouts, and says how to reach 999 in every way there is.
    let isEmergency: Bool
    let title: String
    let isHeading: Bool
    let text: [String]
}

/// Files that were added, and a way to add more.
struct FilesView: Sendable {
    let ask: AskView
    var accept = ""
    var kept: Kept?
    var most = 10

    struct Kept: Sendable {
        let files: [File]
    }

    struct File: Sendable {
        let id: String
        let name: String
        let size: String
    }
}

/// Controls of pages that belong to no form.
extension ControlView {
    /// One line for a code or a number.
    static func code(_ name: String, label: String, hint: String, value: String, complaint: String?) -> ControlView {
        let ask = AskView(name: name, label: label, hint: hint, error: complaint)
        return ControlView(input: InputView(ask: ask, isCode: true, value: value))
    }

    /// Several lines.
    static func long(_ name: String, label: String, hint: String?, value: String, complaint: String?) -> ControlView {
        ControlView(
            textarea: TextareaView(ask: AskView(name: name, label: label, hint: hint, error: complaint), value: value))
    }
}
