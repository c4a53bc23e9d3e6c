/// How many parts a text message is sent in.
///
/// 3GPP TS 23.038: 160 letters of the GSM alphabet, or 153 in each of several parts, those of its extension counting
/// double; with any other letter 70 UTF-16 units, or 67 in each part.
struct TextMessageLength: Equatable {
    let parts: Int
    /// The first letter that isn't in the GSM alphabet.
    let stranger: Character?

    private static let alphabet = Set<Unicode.Scalar>(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars
    )
    private static let doubled = Set<Unicode.Scalar>("\u{0C}^{}\\[~]|€".unicodeScalars)

    init(of text: String) {
        stranger = text.first { letter in
            !letter.unicodeScalars.allSatisfy { Self.alphabet.contains($0) || Self.doubled.contains($0) }
        }
        let isPlain = stranger == nil
        let units =
            isPlain
            ? text.unicodeScalars.reduce(0) { $0 + (Self.doubled.contains($1) ? 2 : 1) } : text.utf16.count
        let (whole, each) = isPlain ? (160, 153) : (70, 67)
        parts = units <= whole ? 1 : (units + each - 1) / each
    }
}
