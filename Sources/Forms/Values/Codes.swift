/// The number of a mobile telephone: 15 digits whose last is a check digit (3GPP TS 23.003).
struct IMEI: Hashable {
    let text: String

    /// Also takes 14 digits (without the check digit) and 16 (IMEISV: the last two are the software's version).
    init(parsing typed: String) throws(Unreadable) {
        let digits = typed.compact.filter { $0 != "/" }
        guard digits.isDigits else { throw Unreadable("Enter the IMEI with digits only") }
        switch digits.utf8.count {
        case 14, 16:
            let core = String(digits.prefix(14))
            text = core + String(Luhn.checkDigit(for: core))
        case 15:
            guard Luhn.passes(digits) else {
                throw Unreadable("Check the IMEI: one of its digits is wrong, or two have changed places")
            }
            text = digits
        default:
            throw Unreadable(
                "Check the IMEI: it has \(digits.utf8.count) digits and should have 15. Call *#06# on the phone or look"
                    + " on its box"
            )
        }
        guard text.contains(where: { $0 != "0" }) else { throw Unreadable("Enter the IMEI of the phone, 15 digits") }
    }
}

/// A sum in pounds, kept in pence.
struct Money: Hashable {
    /// £9,999,999.99
    static let greatest = 999_999_999
    let pence: Int

    init(pence: Int) { self.pence = pence }

    init(parsing typed: String) throws(Unreadable) {
        var text = typed.filter { !$0.isWhitespace && $0 != "£" }.lowercased()
        if text.hasPrefix("gbp") { text.removeFirst(3) }
        if text.hasSuffix("pounds") { text.removeLast(6) }
        if text.hasSuffix("p"), let pence = Int(text.dropLast()), (0...9_999).contains(pence) {
            self.pence = pence
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Money.whole(parts[0]) else {
            throw Unreadable("Enter the value in pounds, like 250 or 19.99")
        }
        let fraction = parts.count == 2 ? parts[1] : "00"
        guard fraction.isDigits, fraction.utf8.count == 2, let pence = Int(fraction) else {
            throw Unreadable("Enter pence with two digits, like 19.99, or leave them out")
        }
        guard whole <= Money.greatest / 100 else { throw Unreadable("Enter a value of less than £10,000,000") }
        self.pence = whole * 100 + pence
    }

    /// Digits, with commas between groups of three if any.
    private static func whole(_ text: Substring) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy(\.isDigits), groups.count == 1 || groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
            (groups.first?.utf8.count ?? 0) <= (groups.count == 1 ? 12 : 3)
        else { return nil }
        return Int(groups.joined())
    }

    /// "£1,250" or "£19.99".
    var words: String { "£" + grouped + (pence % 100 == 0 ? "" : "." + padded(pence % 100, to: 2)) }

    /// "1250" or "19.99", as typed.
    var plain: String { "\(pence / 100)" + (pence % 100 == 0 ? "" : "." + padded(pence % 100, to: 2)) }

    private var grouped: String {
        var digits = Substring(String(pence / 100))
        var groups: [Substring] = []
        while digits.utf8.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}

/// A serial, frame or other number by which a thing is known.
struct SerialNumber: Hashable {
    let text: String

    init(parsing typed: String) throws(Unreadable) {
        let text = typed.trimmed
        let letters = text.filter { $0.isLetter || $0.isNumber }
        guard text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " || "-./_#*+:".contains($0) }) else {
            throw Unreadable("Enter the number with letters, digits, blanks, hyphens, dots and slashes only")
        }
        guard letters.count >= 3 else {
            throw Unreadable("Enter the whole number: it has at least 3 letters or digits")
        }
        guard text.count <= 40 else { throw Unreadable("Enter only the number, at most 40 letters and digits") }
        self.text = text
    }
}

/// The last four digits of a bank card; more are never taken.
struct CardTail: Hashable {
    let text: String

    init(parsing typed: String) throws(Unreadable) {
        let digits = typed.compact
        guard digits.isDigits, digits.utf8.count == 4 else {
            throw Unreadable(
                digits.utf8.count > 4 && digits.isDigits
                    ? "Enter only the last 4 digits of the card, never the whole number"
                    : "Enter the last 4 digits of the card, like 1234"
            )
        }
        text = digits
    }
}
