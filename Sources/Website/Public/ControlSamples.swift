/// One control of every kind and condition: what the template test reads, and what the component page shows.
extension ControlView {
    static let samples = [line, plainLine, text, choices, bareChoice, date, group] + notices + [files, headedFiles]

    private static let line = ControlView(
        input: InputView(
            ask: AskView(
                name: "value", label: "What is it worth?", hint: "A guess will do.",
                help: HelpView(title: "Why we ask", text: ["It helps us to decide who should look into it."]),
                error: "Enter what it is worth in pounds, like 120", isHeading: true),
            mode: "decimal", autocomplete: "off", width: " w8", prefix: "£", isCode: true, value: "a lot"))

    private static let plainLine = ControlView(
        input: InputView(ask: AskView(name: "marks", label: "Marks on it", isOptional: true)))

    private static let text = ControlView(
        textarea: TextareaView(
            ask: AskView(
                name: "what-happened", label: "Tell us what happened", hint: "In your own words.",
                error: "Tell us what happened"),
            value: "Somebody took my bicycle"))

    private static let choices = ControlView(
        choices: ChoicesView(
            ask: AskView(
                name: "locked", label: "Was it locked?", hint: "With any lock.", error: "Say whether it was locked",
                isHeading: true),
            options: [
                .init(
                    id: "locked", name: "locked", type: "radio", value: "yes", label: "Yes",
                    hint: NoteView(id: "locked-hint", text: "To something, or to itself"), isChosen: true,
                    reveal: .init(controls: [plainLine])),
                .init(
                    id: "locked-unknown", name: "locked", type: "radio", value: "unknown", label: "I don’t know",
                    isApart: true),
            ]))

    private static let bareChoice = ControlView(
        choices: ChoicesView(
            ask: AskView(name: "unknown", label: "", error: "Tick the box, or answer above"), isBare: true,
            options: [
                .init(id: "unknown", name: "unknown", type: "checkbox", value: "unknown", label: "I don’t know")
            ]))

    private static let date = ControlView(
        date: DateView(
            ask: AskView(
                name: "when", label: "When was it?", hint: "For instance 27 3 2026",
                error: "The date must have a month"),
            boxes: [
                .init(name: "when_day", label: "Day", width: " w2", autocomplete: "bday-day", value: "27"),
                .init(name: "when_month", label: "Month", width: " w2", isWrong: true),
            ]))

    private static let group = ControlView(
        group: GroupView(
            ask: AskView(
                name: "you", label: "Your name", hint: "As you want us to write it.", error: "Enter your name",
                isOptional: true),
            controls: [plainLine]))

    private static let notices = [
        NoticeView(
            style: "emergency", isEmergency: true, title: "Call 999 now", isHeading: true,
            text: ["If they are still there."]),
        NoticeView(
            style: "emergency", isEmergency: true, title: "Call 999 now", isHeading: false, text: ["If you are hurt."]),
        NoticeView(
            style: "advice", isEmergency: false, title: "Cancel your cards", isHeading: false,
            text: ["Your bank can stop them at once."]),
        NoticeView(
            style: "information", isEmergency: false, title: "The council handles this", isHeading: true,
            text: ["They can act faster than we can."]),
    ].map { ControlView(notice: $0) }

    private static let files = ControlView(
        files: FilesView(
            ask: AskView(
                name: "files", label: "Photographs and video", hint: "What you have.",
                error: "“a.exe” is not a kind of file that we can take here", isOptional: true),
            accept: "image/*",
            kept: .init(files: [.init(id: "3f1c2a90", name: "receipt.jpg", size: "482 kB")])))

    private static let headedFiles = ControlView(
        files: FilesView(ask: AskView(name: "papers", label: "Papers", isHeading: true)))
}
