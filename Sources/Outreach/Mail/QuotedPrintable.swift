/// Text as quoted-printable (RFC 2045 §6.7): ASCII in lines of at most 76, whatever it says.
enum QuotedPrintable {
    private static let digits = Array("0123456789ABCDEF".utf8)

    static func encoded(_ text: String) -> String {
        let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { encodedLine($0.utf8) }
        return lines.joined(separator: "\r\n") + (text.hasSuffix("\n") ? "" : "\r\n")
    }

    private static func encodedLine(_ bytes: Substring.UTF8View) -> String {
        // Programs that keep mail in one file change this beginning on the way.
        let isChanged = bytes.starts(with: "From ".utf8)
        var line: [UInt8] = []
        var width = 0
        for (position, byte) in bytes.enumerated() {
            let isLast = position == bytes.count - 1
            let isBlank = byte == 0x20 || byte == 0x09
            let isSafe = isBlank ? !isLast : (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
            let part =
                isSafe && !(position == 0 && isChanged)
                ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            if width + part.count > (isLast ? 76 : 75) {
                line += Array("=\r\n".utf8)
                width = 0
            }
            line += part
            width += part.count
        }
        return String(decoding: line, as: UTF8.self)
    }
}
