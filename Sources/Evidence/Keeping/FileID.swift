/// The name under which a file is kept: 32 hexadecimal digits. It opens nothing.
package struct FileID: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil for anything that could not have come from ``random()``: no name leads out of the folder.
    package init?(_ text: String) {
        let isFit = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard text.utf8.count == 32, isFit else { return nil }
        self.text = text
    }

    private init(bytes: [UInt8]) { text = hexadecimal(bytes) }

    package static func random() -> FileID {
        FileID(bytes: (0..<16).map { _ in UInt8.random(in: 0 ... .max) })
    }

    package var description: String { text }
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
