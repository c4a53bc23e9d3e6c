import Forms

/// Reference and access code.
struct TrackDoorPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/track-door"

    let title: String
    let errors: ErrorSummary?
    let reference: ControlView
    let code: ControlView
    let kept: Kept?

    /// What was typed before the code was asked for again.
    struct Kept: Sendable {
        let place: String
        let files: String?
        let control: ControlView
    }

    init(reference typedReference: String, code typedCode: String, complaints: [Complaint] = [], kept: KeptWords? = nil)
    {
        title = ErrorSummary.title("Track a report", isWrong: !complaints.isEmpty || kept != nil)
        errors = ErrorSummary(complaints)
        let words = Dictionary(complaints.map { ($0.field, $0.words) }) { first, _ in first }
        reference = .code(
            "reference", label: "Reference", hint: "9 letters and digits, for instance 7K2M-Q4ZD-8",
            value: typedReference, complaint: words["reference"])
        code = .code(
            "access-code", label: "Access code",
            hint: "28 letters and digits, shown with the reference when you sent your report", value: typedCode,
            complaint: words["access-code"])
        self.kept = kept.map(Kept.init)
    }

    static func referenceComplaint(_ typed: String) -> Complaint {
        Complaint(
            field: "reference",
            words: typed.isEmpty ? "Enter the reference" : "Check the reference: one or more of its signs are wrong")
    }

    static func codeComplaint(_ typed: String) -> Complaint {
        Complaint(
            field: "access-code",
            words: typed.isEmpty ? "Enter the access code" : "Check the access code: one or more of its signs are wrong"
        )
    }

    static let samples = [
        TrackDoorPage(reference: "", code: ""),
        TrackDoorPage(
            reference: "7", code: "", complaints: [referenceComplaint("7"), codeComplaint("")],
            kept: KeptWords(place: .answer, text: "It was green.", files: 1)),
    ]
}

extension TrackDoorPage.Kept {
    init(_ words: KeptWords) {
        place = words.place.rawValue
        files =
            switch words.files {
            case 0: nil
            case 1: "The file that you chose was not kept. Choose it again once your report is open."
            default:
                "The \(words.files) files that you chose were not kept. Choose them again once your report is open."
            }
        control = .long(
            KeptWords.field, label: "What you wrote", hint: "It has not been sent yet.", value: words.text,
            complaint: nil)
    }
}
