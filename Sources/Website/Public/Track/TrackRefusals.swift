import Forms
import HTTPTypes
import Reporting

/// A refusal in words for the reporter (the domain's own words are for staff), with what they typed where it can still be
/// of use.
extension TrackTyped {
    init(refused refusal: Refusal, _ place: KeptWords.Place, _ text: String, for report: Report) {
        self.init()
        switch refusal.kind {
        case .words:
            put(text, in: place, of: report)
            let field = place == .answer && report.openQuestion != nil ? "answer" : "information"
            complaints = [Complaint(field: field, words: Self.words(for: refusal, field))]
        case .moment, .person, .unread:
            put(text, in: refusal == .newerProgram ? place : .information, of: report)
            notice =
                refusal == .newerProgram
                ? TrackPage.Notice(
                    title: "We cannot take this at the moment",
                    words: "Nothing was sent. Keep a copy of what you wrote and try again in an hour.",
                    field: filled)
                : Self.notice(place, field: filled, report)
        }
    }

    /// What came through the door, in its place if that is still there.
    init(_ kept: KeptWords, for report: Report) {
        self.init()
        put(kept.text, in: kept.place, of: report)
        notice =
            kept.place == .answer && report.openQuestion == nil
            ? Self.notice(.answer, field: filled, report)
            : TrackPage.Notice(
                title: "What you wrote has not been sent yet",
                words: "It stands below. Read it once more, then send it.", field: filled)
    }

    var status: HTTPResponse.Status {
        complaints.isEmpty ? .conflict : .unprocessableContent
    }

    private mutating func put(_ text: String, in place: KeptWords.Place, of report: Report) {
        guard !text.allSatisfy(\.isWhitespace) || place == .answer else { return }
        if place == .answer, report.openQuestion != nil { answer = text } else { information = text }
    }

    /// The field that holds what was typed; nil where nothing was.
    private var filled: String? {
        !answer.isEmpty ? "answer" : !information.isEmpty ? "information" : nil
    }

    private static func notice(_ place: KeptWords.Place, field: String?, _ report: Report) -> TrackPage.Notice {
        let title =
            switch place {
            case .answer: "That question is not open any more"
            case .reason where report.withdrawal != nil: "You have withdrawn this report already"
            case .reason: "This report is closed, so it cannot be withdrawn any more"
            case .information: "That could not be done"
            }
        return TrackPage.Notice(
            title: title,
            words: field != nil
                ? "What you wrote has not been sent. It stands under “Add something”: send it there, and a person reads it."
                : "If there is something that you want to tell us, write it under “Add something”.",
            field: field)
    }

    private static func words(for refusal: Refusal, _ field: String) -> String {
        if refusal.words.contains("too long") { return "Shorten what you wrote to \(TrackPage.mostLetters) characters" }
        return field == "answer" ? "Enter your answer" : "Enter what you want to tell us, or choose a file"
    }
}
