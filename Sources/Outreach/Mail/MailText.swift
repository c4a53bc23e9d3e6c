internal import Crypto
internal import Foundation
internal import Reporting

/// A message as the text of a mail (RFC 5322, MIME by RFC 2045 and 2047).
struct MailText {
    /// With line ends of CR and LF.
    let text: String

    init(_ message: Outgoing, from sender: Sender, to recipient: String) {
        var lines = [
            "Date: \(Self.date(message.written))",
            "From: \(Self.from(sender))",
            "To: \(recipient)",
        ]
        let subject = HeaderText.encoded(message.subject, room: 78 - "Subject: ".count)
        if !subject.isEmpty { lines.append("Subject: \(subject)") }
        lines += [
            "Message-ID: <\(Self.name(of: message))@\(sender.mailbox.domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "", "",
        ]
        text = lines.joined(separator: "\r\n") + QuotedPrintable.encoded(message.body)
    }

    /// One name for one id, from which the id can't be read.
    static func name(of message: Outgoing) -> String {
        SHA256.hash(data: Data(message.id.utf8)).prefix(16)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private static func from(_ sender: Sender) -> String {
        let name = HeaderText.phrase(sender.name)
        return name.isEmpty ? sender.mailbox.address : "\(name) <\(sender.mailbox.address)>"
    }

    /// RFC 5322 §3.3, in UTC: `Fri, 27 Nov 2026 08:52:11 +0000`.
    static func date(_ instant: Instant) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        let parts = calendar.dateComponents([.weekday, .day, .month, .year, .hour, .minute, .second], from: date)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int?) -> String { String(100 + (number ?? 0)).suffix(2).description }
        return "\(days[(parts.weekday ?? 1) - 1]), \(parts.day ?? 1) \(months[(parts.month ?? 1) - 1])"
            + " \(parts.year ?? 1970) \(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000"
    }
}
