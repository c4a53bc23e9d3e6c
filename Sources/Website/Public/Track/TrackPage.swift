import Forms
import Reporting
import Store

/// Where a report stands, in plain words, and all that its reporter can do about it.
struct TrackPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/track"
    /// The longest words that the record takes.
    static let mostLetters = 4000

    let title: String
    let errors: ErrorSummary?
    let notice: Notice?
    let reference: String
    let status: String
    let explanation: String
    /// The question that waits for an answer.
    let question: Question?
    let meeting: MeetingView?
    let ending: Ending?
    let entries: [Entry]
    /// What else is being done, beside what leads.
    let strands: Strands?
    let clocks: [Clock]
    let crimes: Crimes?
    let adding: Adding
    let sections: [SaidSection]
    let canWithdraw: Bool

    /// What became of something that was just sent.
    struct Notice: Sendable {
        let title: String
        let words: String
        /// The field that holds what was typed; nil where nothing was.
        var field: String?
    }

    /// What was said: open, or folded away where somebody might read over a shoulder.
    struct Words: Sendable {
        let text: String?
        let folded: String?

        init(_ words: String?, isFolded: Bool) {
            text = isFolded ? nil : words
            folded = isFolded ? words : nil
        }
    }

    struct Question: Sendable {
        let words: Words
        let until: String
        let answer: ControlView
    }

    struct Strands: Sendable {
        let title: String
        let lines: [Strand]
    }

    struct Strand: Sendable {
        let title: String
        let words: String
    }

    struct Clock: Sendable {
        let isPast: Bool
        let title: String
        let words: String
    }

    /// Numbers of recorded crimes: what they are of stands nowhere.
    struct Crimes: Sendable {
        let numbers: [String]
    }

    /// How it ended, and how to have that looked at again.
    struct Ending: Sendable {
        let meaning: String?
        let review: [String]
    }

    struct Entry: Sendable {
        let isNew: Bool
        let title: String
        let at: String
        let words: Words
    }

    struct Adding: Sendable {
        /// What the reporter was asked to send and has not sent yet.
        let requests: [Words]
        let information: ControlView
        let files: Files
    }

    struct Files: Sendable {
        let ask: AskView
        let accept: String
        let note: String
    }
}

extension TrackPage {
    static let samples = [
        TrackPage(
            title: "Your report", errors: nil, notice: nil, reference: "7K2M-Q4ZD-8", status: "Received",
            explanation: "A person will read it.", question: nil, meeting: nil, ending: nil,
            entries: [
                Entry(
                    isNew: true, title: "We wrote to you", at: "2:15pm today",
                    words: Words("Thank you.", isFolded: false)),
                Entry(
                    isNew: false, title: "You added information", at: "2:10pm today",
                    words: Words("It was blue.", isFolded: true)),
            ],
            strands: Strands(title: "Also", lines: [Strand(title: "Being investigated", words: "By the unit.")]),
            clocks: [
                Clock(isPast: true, title: "Sent", words: "2:05pm today"),
                Clock(isPast: false, title: "We answer you", words: "by 2:05pm tomorrow"),
            ],
            crimes: Crimes(numbers: ["0000123/26"]),
            adding: Adding(
                requests: [Words("The photographs of the bicycle", isFolded: false)],
                information: .words("information", label: "Add", value: "", complaint: nil),
                files: .asked("Choose others")),
            sections: SaidSection.samples, canWithdraw: true),
        TrackPage(
            title: "Error: Your report",
            errors: ErrorSummary(lines: [.init(field: "answer", words: "Enter your answer")]),
            notice: Notice(title: "Not sent", words: "It stands below.", field: "information"),
            reference: "7K2M-Q4ZD-8", status: "We have a question for you", explanation: "Please answer it here.",
            question: Question(
                words: Words("Which colour was it?", isFolded: true), until: "2:05pm tomorrow",
                answer: .words("answer", label: "Your answer", value: "", complaint: "Enter your answer")),
            meeting: meeting(isOpen: true), ending: Ending(meaning: "Nobody goes on with it.", review: ["Call us."]),
            entries: [], strands: nil, clocks: [], crimes: nil,
            adding: Adding(
                requests: [], information: .words("information", label: "Add", value: "", complaint: nil),
                files: .asked(nil)),
            sections: [], canWithdraw: false),
        TrackPage(
            title: "Your report", errors: nil, notice: nil, reference: "7K2M-Q4ZD-8", status: "Officers are to come",
            explanation: "It is settled when.", question: nil, meeting: meeting(isOpen: false), ending: nil,
            entries: [],
            strands: nil, clocks: [], crimes: nil,
            adding: Adding(
                requests: [], information: .words("information", label: "Add", value: "", complaint: nil),
                files: .asked(nil)),
            sections: [], canWithdraw: false),
    ]

    private static func meeting(isOpen: Bool) -> MeetingView {
        let choices = ControlView(
            choices: ChoicesView(
                ask: AskView(name: "choice", label: "Which time suits you?"),
                options: [.init(id: "choice", name: "choice", type: "radio", value: "confirm", label: "Saturday")]))
        return MeetingView(
            title: "Your appointment", words: "Saturday 28 November, 2:30pm to 4pm, at 4 Harbour Road",
            note: isOpen ? nil : "You have confirmed it.", asked: isOpen ? .init(slot: "1-2", choices: choices) : nil,
            moving: isOpen ? nil : .init(title: "Move it", slot: "1-2", choices: choices))
    }
}

extension TrackPage.Files {
    static func asked(_ complaint: String?) -> TrackPage.Files {
        TrackPage.Files(
            ask: AskView(
                name: TrackAdding.field, label: "Files",
                hint: "Photographs, video, sound recordings, PDF or plain text.",
                error: complaint, isOptional: true),
            accept: FilesView.acceptsAll,
            note: "Up to \(TrackAdding.most) files at once. A large file can take several minutes: keep this page open "
                + "until it says that it was sent.")
    }
}
