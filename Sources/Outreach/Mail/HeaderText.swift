internal import Foundation

/// Text in the header of a mail.
enum HeaderText {
    /// Encoded words (RFC 2047) where plain letters won't do. Control characters, and so line ends, become blanks: no
    /// text can begin a header line of its own.
    ///
    /// - Parameter room: letters that fit on the first line.
    static func encoded(_ text: String, room: Int) -> String {
        let line = oneLine(text)
        let isPlain = line.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !line.contains("=?")
        return isPlain && line.utf8.count <= room ? line : words(of: line)
    }

    /// A name before an address: as it is, quoted, or in encoded words.
    static func phrase(_ text: String) -> String {
        let line = oneLine(text)
        guard line.utf8.count <= 60, line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), !line.contains("=?") else {
            return words(of: line)
        }
        let isPlain = line.utf8.allSatisfy { byte in
            byte == 0x20 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        if isPlain { return line }
        return "\"\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    static func oneLine(_ text: String) -> String {
        let blanked = text.unicodeScalars.map { scalar -> Character in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: Character(scalar)
            }
        }
        return blanked.split(separator: " ", omittingEmptySubsequences: true).map { String($0) }.joined(separator: " ")
    }

    /// A line with an encoded word has 76 letters at most, so 36 bytes of text; it ends between two scalars.
    private static func words(of line: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        for scalar in line.unicodeScalars {
            let next = Array(String(scalar).utf8)
            if bytes.count + next.count > 36 {
                words.append("=?utf-8?B?\(Data(bytes).base64EncodedString())?=")
                bytes = []
            }
            bytes += next
        }
        if !bytes.isEmpty { words.append("=?utf-8?B?\(Data(bytes).base64EncodedString())?=") }
        return words.joined(separator: "\r\n ")
    }
}
