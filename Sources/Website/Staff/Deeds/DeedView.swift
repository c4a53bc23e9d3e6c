import Reporting
import Store

/// A deed's form as the page draws it.
struct DeedView: Sendable {
    struct Field: Sendable {
        let id: String
        let name: String
        let label: String
        let hint: String?
        let value: String
        let wrong: Wrong?
        let isText: Bool
        let isLong: Bool
        let isTime: Bool
        var isFiles = false
        let choices: Choices?
    }

    struct Choices: Sendable {
        let id: String
        let name: String
        let wrong: Wrong?
        let options: [ChoiceView]
    }

    struct Wrong: Sendable {
        let id: String
        let words: String
    }

    let word: String
    let title: String
    let button: String
    let hint: String?
    let path: String
    let seen: String
    let once: String
    let fields: [Field]
    let takesFiles: Bool
    /// Nothing to type: a button is enough.
    let isBare: Bool
    /// Something was refused in it: it stands open.
    let isOpen: Bool

    static let samples = [
        DeedView(
            word: "regrade", title: "Change the grade", button: "Change", hint: "Referred cancels it.",
            path: "/staff/reports/4T7K-2M9Q-P/regrade", seen: "7", once: "0123456789abcdef",
            fields: [
                Field(
                    id: "regrade-grade", name: "grade", label: "Grade", hint: nil, value: "",
                    wrong: Wrong(id: "regrade-grade-wrong", words: "Choose a grade."), isText: false, isLong: false,
                    isTime: false,
                    choices: Choices(
                        id: "regrade-grade", name: "grade",
                        wrong: Wrong(id: "regrade-grade-wrong", words: "Choose a grade."),
                        options: [ChoiceView(value: "I", words: "I Immediate", isChosen: true)])),
                Field(
                    id: "regrade-reason", name: "reason", label: "Reason", hint: "For the record", value: "He is back",
                    wrong: Wrong(id: "regrade-reason-wrong", words: "Give the reason."), isText: false, isLong: true,
                    isTime: false, choices: nil),
                Field(
                    id: "regrade-place", name: "place", label: "Where", hint: nil, value: "Here",
                    wrong: Wrong(id: "regrade-place-wrong", words: "Say where."), isText: true, isLong: false,
                    isTime: false, choices: nil),
                Field(
                    id: "regrade-from", name: "from", label: "From", hint: nil, value: "2026-11-28T14:30",
                    wrong: Wrong(id: "regrade-from-wrong", words: "Say when."), isText: false, isLong: false,
                    isTime: true, choices: nil),
                Field(
                    id: "regrade-files", name: "files", label: "Files", hint: nil, value: "",
                    wrong: Wrong(id: "regrade-files-wrong", words: "Choose a file."), isText: false, isLong: false,
                    isTime: false, isFiles: true, choices: nil),
            ], takesFiles: true, isBare: false, isOpen: true),
        DeedView(
            word: "set-out", title: "On my way", button: "I am on my way", hint: "The reporter sees it.",
            path: "/staff/reports/4T7K-2M9Q-P/set-out", seen: "7", once: "0123456789abcdef", fields: [],
            takesFiles: false, isBare: true, isOpen: false),
    ]
}

extension DeedView {
    /// - Parameter typed: what was typed, where this deed was refused.
    init(_ deed: Deed, in scene: DeedScene, typed: DeedFields? = nil, wrong: [String: String] = [:]) {
        let word = deed.command.word
        self.word = word
        title = deed.title
        button = deed.button
        hint = deed.hint
        path = "\(StaffLink.report(scene.report.reference))/\(word)"
        seen = String(scene.report.version)
        // After a refusal it is a new try, and the old mark was not used.
        once = OnceToken.fresh().text
        fields = deed.fields(scene).map { field in
            Field(
                field, of: word, value: typed.map { $0[field.name] } ?? field.value,
                wrong: wrong[field.name])
        }
        takesFiles = deed.takesFiles
        isBare = fields.isEmpty
        isOpen = typed != nil
    }
}

extension DeedView.Field {
    fileprivate init(_ field: DeedField, of word: String, value: String, wrong: String?) {
        id = "\(word)-\(field.name)"
        name = field.name
        label = field.label
        hint = field.hint
        self.value = value
        let id = id
        self.wrong = wrong.map { DeedView.Wrong(id: "\(id)-wrong", words: $0) }
        switch field.kind {
        case .text: (isText, isLong, isTime, choices) = (true, false, false, nil)
        case .long: (isText, isLong, isTime, choices) = (false, true, false, nil)
        case .time: (isText, isLong, isTime, choices) = (false, false, true, nil)
        case .files: (isText, isLong, isTime, isFiles, choices) = (false, false, false, true, nil)
        case .choice(var options):
            (isText, isLong, isTime) = (false, false, false)
            // What must be chosen is never chosen by the page.
            if field.missing != nil, options.count != 1 { options.insert(.init(value: "", words: "Choose"), at: 0) }
            choices = DeedView.Choices(
                id: id, name: name, wrong: self.wrong,
                options: options.map { ChoiceView(value: $0.value, words: $0.words, isChosen: $0.value == value) })
        }
    }
}
