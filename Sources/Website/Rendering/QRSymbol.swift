internal import CQrencode

/// A QR symbol as one path of an SVG, a unit a module, to be drawn dark on light.
struct QRSymbol: Sendable {
    /// The light margin that readers need, in modules.
    private static let margin = 4

    /// Width and height, margins included.
    let size: String
    let path: String

    /// Nil where the text is too long for any symbol.
    init?(of text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        // The lowest bit of each byte is the module; the others tell what it is for.
        let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let begin = column
                while column < width, modules[row * width + column] & 1 == 1 { column += 1 }
                if column > begin {
                    path += "M\(begin + Self.margin) \(row + Self.margin)h\(column - begin)v1H\(begin + Self.margin)z"
                }
                if column == begin { column += 1 }
            }
        }
        self.path = path
        size = String(width + 2 * Self.margin)
    }
}
