import Foundation
import Reporting
import Testing

@testable import Outreach

/// Mails as Python's parser, which knows nothing of ours, reads them.
@Suite struct MailTextTests {
    private func read(_ message: Outgoing, from sender: Sender? = nil) async throws -> ReadMail {
        let text = MailText(message, from: try sender ?? northmoor(), to: message.to).text
        return try await withFolder { folder in
            let file = folder.appending(path: "mail.eml")
            try Data(text.utf8).write(to: file)
            return try await ReadMail(file: file)
        }
    }

    @Test(arguments: [
        "Plain", "Für Sie", "=?utf-8?Q?not_encoded?=", String(repeating: "long ", count: 30) + "end",
        String(repeating: "ü", count: 200), String(repeating: "👩‍👩‍👧 ", count: 30) + "end", "\"quoted\" (comment) <a@b>",
        "שלום עולם", "a=b_c?d",
    ])
    func `a subject is read as it was written`(subject: String) async throws {
        let mail = try await read(message(subject: subject))

        #expect(mail["Subject"] == subject)
        #expect(mail.defects == [])
        #expect(mail.longest <= 78)
    }

    @Test(arguments: [
        "News\r\nBcc: eve@example.com", "News\nBcc: eve@example.com", "News\r\n\r\nBody", "News\rBcc: eve@example.com",
        "News\u{2028}Bcc: eve@example.com", "News\u{85}Bcc: x", "News\u{0}\u{B}Bcc: x", "\r\n\r\nNews",
    ])
    func `a subject can't begin a header or the body`(subject: String) async throws {
        let mail = try await read(message(subject: subject))
        let plain = try await read(message())

        #expect(mail.headers.map { $0[0] } == plain.headers.map { $0[0] })
        #expect(mail.body == plain.body)
        #expect(mail["Subject"]?.hasPrefix("News") == true)
        #expect(mail.bareLineEnds == 0)
    }

    @Test(arguments: [
        ("Northmoor Police", "Northmoor Police"), ("Police, \"Northmoor\"", "\"Police, \\\"Northmoor\\\"\""),
        ("Heddlu Môn", "Heddlu Môn"), ("N\r\nBcc: eve@example.com", "\"N Bcc: eve@example.com\""),
    ])
    func `a sender's name is read as it was set`(name: String, read shown: String) async throws {
        let sender = try #require(Sender(name: name, address: "a@northmoor.example"))
        let mail = try await read(message(), from: sender)

        #expect(mail["From"] == "\(shown) <a@northmoor.example>")
        #expect(mail["Bcc"] == nil)
    }

    @Test func `a sender without a name is the address alone`() async throws {
        let sender = try #require(Sender(name: "", address: "a@northmoor.example"))

        #expect(try await read(message(), from: sender)["From"] == "a@northmoor.example")
    }

    @Test(arguments: [
        "", "One", "One\n", "One\r\nTwo\rThree\nFour", ".\n..\n.dot", "From here\nFrom there",
        "blank at the end \nx\t\n",
        "a=b=3D\n=", String(repeating: "x", count: 75) + "\n" + String(repeating: "y", count: 76),
        String(repeating: "z", count: 77), String(repeating: "ü", count: 300), "👩‍👩‍👧\u{0}\u{1}\u{7F}",
    ])
    func `a body is read as it was written, in lines that every server takes`(body: String) async throws {
        let mail = try await read(message(body: body))

        let lines = body.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        #expect(mail.body == (lines.hasSuffix("\n") ? lines : lines + "\n"))
        #expect(mail.longest <= 76 || body.isEmpty)
        #expect(mail.bareLineEnds == 0)
        #expect(mail.defects == [])
    }

    @Test(arguments: [
        (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (951_782_400_000, "Tue, 29 Feb 2000 00:00:00 +0000"),
        (1_798_761_599_999, "Thu, 31 Dec 2026 23:59:59 +0000"),
    ])
    func `a date is written as mail wants it`(milliseconds: Int64, text: String) {
        #expect(MailText.date(Instant(milliseconds: milliseconds)) == text)
    }
}
