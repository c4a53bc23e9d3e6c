/// A telephone number in the form of ITU-T E.164: a plus and up to 15 digits.
struct TelephoneNumber: Hashable, Sendable {
    let text: String

    init?(_ text: String) {
        let digits = text.dropFirst()
        guard text.hasPrefix("+"), (7...15).contains(digits.utf8.count), !digits.hasPrefix("0"),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.text = text
    }
}
