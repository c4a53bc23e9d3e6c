/// A fault in the entry of the message `decided`, which begins in line 3; the line where it is found, and words of what is
/// said about it.
struct MessageFault {
    let entry: String
    let line: Int
    let words: String

    /// An entry without faults.
    static func entry(
        subject: String = "S", body: String = "B", text: String = "T", neutralSubject: String = "S",
        neutralBody: String = "B", neutralText: String = "T"
    ) -> String {
        """
        decided:
          email:
            subject: "\(subject)"
            body: "\(body)"
          text: "\(text)"
          without-police:
            email:
              subject: "\(neutralSubject)"
              body: "\(neutralBody)"
            text: "\(neutralText)"
        """
    }

    static let all: [MessageFault] = [
        MessageFault(entry: entry(text: "See {lnik}"), line: 7, words: "'{lnik}' under 'text'; is 'link' meant?"),
        MessageFault(entry: entry(body: "{reference}"), line: 6, words: "known are: force, link, non-emergency"),
        MessageFault(entry: entry(body: "See {link"), line: 6, words: "belongs to no placeholder"),
        MessageFault(entry: entry(body: "See link}"), line: 6, words: "belongs to no placeholder"),
        MessageFault(entry: entry(subject: "About the burglary"), line: 5, words: "'burglary' under 'subject'"),
        MessageFault(entry: entry(body: "You are a Victim."), line: 6, words: "'victim' under 'body'"),
        MessageFault(entry: entry(text: "Your crime-number"), line: 7, words: "'crime' under 'text'"),
        MessageFault(entry: entry(neutralSubject: "The police"), line: 10, words: "'police' under 'subject'"),
        MessageFault(entry: entry(neutralBody: "Call 101."), line: 11, words: "'101' under 'body'"),
        MessageFault(entry: entry(neutralText: "From NORTHMOOR CARE"), line: 12, words: "the force's name"),
        MessageFault(entry: entry(neutralText: "From {force}"), line: 12, words: "'{force}' under 'text'"),
        MessageFault(entry: entry(neutralBody: "{non-emergency}"), line: 11, words: "tells whoever sees it who writes"),
        MessageFault(entry: entry(subject: "A\\nB"), line: 5, words: "on several lines"),
        MessageFault(
            entry: entry(subject: String(repeating: "a", count: 71)), line: 5, words: "more than 70 characters"),
        MessageFault(
            entry: entry(text: String(repeating: "a", count: 307)), line: 7, words: "a text of 3 parts; with a link"),
        MessageFault(
            entry: entry(text: String(repeating: "a", count: 207) + "{link}"), line: 7, words: "a text of 3 parts"),
        MessageFault(
            entry: entry(neutralText: "ł" + String(repeating: "a", count: 134)), line: 12,
            words: "3 parts, since 'ł' isn't"),
        MessageFault(entry: "decided: {}", line: 3, words: "message 'decided' needs 'email'"),
        MessageFault(
            entry: "decided: {email: {subject: S, body: B}, text: T}", line: 3, words: "needs 'without-police'"),
        MessageFault(
            entry: "decided: {email: {subject: S}, text: T, without-police: {email: {subject: S, body: B}, text: T}}",
            line: 3, words: "'email' of message 'decided' needs 'body'"),
        MessageFault(
            entry: "decided: {email: {subject: S, body: B}, without-police: {email: {subject: S, body: B}, text: T}}",
            line: 3, words: "message 'decided' needs 'text'"),
        MessageFault(entry: entry() + "\n  sms: T", line: 13, words: "the key 'sms'"),
        MessageFault(entry: entry() + "\ndecidid: {}", line: 13, words: "is 'decided' meant?"),
        MessageFault(entry: "", line: 1, words: "the file of messages needs 'decided'"),
    ]
}
