internal import Foundation
package import Reporting

/// A signed statement that the police received a report, at what time, and with what content.
package struct Receipt: Hashable, Sendable {
    package let reference: Reference
    package let receivedAt: Instant
    package let commitment: Commitment
    /// Ed25519 over ``signedText``, 64 bytes.
    package let signature: [UInt8]
    /// The fingerprint of the key that is said to have signed.
    package let signedWith: String

    /// The lines that the signature covers, each ended by a line feed: what is signed is what is read.
    package var signedText: String {
        Self.signedText(reference: reference, receivedAt: receivedAt, commitment: commitment, signedWith: signedWith)
    }

    /// The receipt as it is shown, printed and kept: plain lines, none longer than 78 characters.
    package var text: String {
        let encoded = Data(signature).base64EncodedString()
        return """
            \(Self.firstLine)
            \(signedText)Signature: \(encoded.prefix(44))
              \(encoded.dropFirst(44))
            \(Self.lastLine)

            """
    }

    static func signedText(
        reference: Reference,
        receivedAt: Instant,
        commitment: Commitment,
        signedWith: String
    ) -> String {
        """
        Reference: \(reference)
        Received: \(ReceiptTime.text(receivedAt))
        Content: \(Hexadecimal.encode(commitment.bytes))
        Key: \(signedWith)

        """
    }

    private static let firstLine = "-----BEGIN BLUELAMP RECEIPT-----"
    private static let lastLine = "-----END BLUELAMP RECEIPT-----"
}

extension Receipt {
    /// Reads a receipt's text back, also when a mail program has quoted it, wrapped its lines or put words around it.
    /// Nil when it is not one. Whether it is genuine only ``ReceiptKey/verifies(_:)`` can say.
    package init?(parsing text: String) {
        guard let fields = Self.fields(in: text),
            let reference = fields["Reference"].flatMap({ Reference(parsing: $0) }),
            let receivedAt = fields["Received"].flatMap(ReceiptTime.instant),
            let commitment = fields["Content"].flatMap(Hexadecimal.decode), commitment.count == Commitment.size,
            let signature = fields["Signature"].flatMap(Self.signature),
            let signedWith = fields["Key"]
        else { return nil }
        self.init(
            reference: reference,
            receivedAt: receivedAt,
            commitment: Commitment(bytes: commitment),
            signature: signature,
            signedWith: signedWith
        )
    }

    /// Only the one spelling that ``text`` gives, so that a receipt has no twins.
    private static func signature(parsing text: String) -> [UInt8]? {
        guard let data = Data(base64Encoded: text), data.count == 64, data.base64EncodedString() == text else {
            return nil
        }
        return Array(data)
    }

    /// The named values between the first and the last line, without blanks; a line with no name goes on with the value
    /// before it. Nil when a name stands twice: a reader and a verifier might take different ones.
    private static func fields(in text: String) -> [String: String]? {
        guard text.utf8.count <= 20_000,
            let start = text.range(of: firstLine),
            let end = text.range(of: lastLine, range: start.upperBound..<text.endIndex)
        else { return nil }
        var fields: [String: String] = [:]
        var current: String?
        for line in text[start.upperBound..<end.lowerBound].split(whereSeparator: \.isNewline) {
            let line = line.drop { $0 == ">" || $0.isWhitespace }
            let named = line.split(separator: ": ", maxSplits: 1)
            if named.count == 2, named[0].allSatisfy(\.isLetter) {
                guard fields[String(named[0])] == nil else { return nil }
                current = String(named[0])
            }
            guard let current else { continue }
            fields[current, default: ""] += (named.count == 2 ? named[1] : line).filter { !$0.isWhitespace }
        }
        return fields
    }
}

/// Times as receipts write them: `2026-08-01T12:34:56.789Z`, to the millisecond, in UTC.
enum ReceiptTime {
    private static let seconds = Date.ISO8601FormatStyle()

    static func text(_ instant: Instant) -> String {
        let (whole, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: 1000)
        let floored = rest < 0 ? whole - 1 : whole
        let milliseconds = instant.milliseconds - floored * 1000
        let text = Date(timeIntervalSince1970: TimeInterval(floored)).formatted(seconds)
        return "\(text.dropLast()).\(String(1000 + milliseconds).dropFirst())Z"
    }

    /// Nil unless the text is exactly what ``text(_:)`` gives.
    static func instant(_ written: String) -> Instant? {
        let parts = written.split(separator: ".")
        guard parts.count == 2, let milliseconds = Int64(parts[1].dropLast()),
            let date = try? seconds.parse("\(parts[0])Z")
        else { return nil }
        let instant = Instant(milliseconds: Int64(date.timeIntervalSince1970) * 1000 + milliseconds)
        return text(instant) == written ? instant : nil
    }
}
