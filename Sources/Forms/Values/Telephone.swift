/// A telephone number: as typed, and in the international form E.164 (`+447700900123`) for comparing.
package struct Telephone: Hashable {
    let typed: String
    let international: String

    /// The form of E.164, `+447700900123`; nil for what is no number.
    package static func international(_ typed: String) -> String? { (try? Telephone(parsing: typed))?.international }

    init(parsing typed: String) throws(Unreadable) {
        let text = typed.trimmed
        var digits = Telephone.withoutExtension(text).filter { !$0.isWhitespace && !"()-‐‑–—./".contains($0) }
        // "+44 (0)20 …": the bracketed 0 is dialled at home only.
        if digits.hasPrefix("+440") { digits = "+44" + digits.dropFirst(4) }
        if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
        if digits.hasPrefix("44"), digits.utf8.count == 12 { digits = "+" + digits }
        if digits.hasPrefix("+440") { digits = "+44" + digits.dropFirst(4) }
        let isForeign = digits.hasPrefix("+") && !digits.hasPrefix("+44")
        guard (digits.hasPrefix("+") ? digits.dropFirst() : digits[...]).isDigits else {
            throw Unreadable("Enter a telephone number with digits, like 01632 960 001 or 07700 900 982")
        }
        if isForeign {
            try Telephone.checkForeign(digits.dropFirst())
            international = digits
        } else {
            let national = digits.hasPrefix("+44") ? "0" + digits.dropFirst(3) : digits
            try Telephone.checkBritish(national)
            international = "+44" + national.dropFirst()
        }
        self.typed = text
    }

    private static func withoutExtension(_ text: String) -> String {
        let lower = text.lowercased()
        for mark in ["extension", "ext", "x", "#"] {
            guard let parts = lower.firstRange(of: mark) else { continue }
            return String(lower[..<parts.lowerBound])
        }
        return text
    }

    private static func checkBritish(_ number: String) throws(Unreadable) {
        guard number.hasPrefix("0") else {
            throw Unreadable(
                "Enter the whole number with its area code, like 01632 960 001. For a number abroad begin with +"
            )
        }
        let count = number.utf8.count
        let second = number.dropFirst().first ?? "0"
        let lengths: ClosedRange<Int>
        switch second {
        case "1", "8": lengths = 10...11
        case "2", "3", "5", "7", "9": lengths = 11...11
        default:
            throw Unreadable("Check the telephone number: British numbers begin with 01, 02, 03, 05, 07, 08 or 09")
        }
        guard count >= lengths.lowerBound else {
            throw Unreadable("Check the telephone number: it has \(count) digits and should have \(lengths.upperBound)")
        }
        guard count <= lengths.upperBound else {
            throw Unreadable(
                "Check the telephone number: it has \(count) digits, more than the \(lengths.upperBound) of a British number"
            )
        }
        let third = number.dropFirst(2).first ?? "0"
        if second == "2", !"03489".contains(third) {
            throw Unreadable("Check the telephone number: no area code begins with 02\(third)")
        }
    }

    /// ITU-T E.164 gives countries one to three digits, and numbers at most fifteen.
    private static func checkForeign(_ digits: Substring) throws(Unreadable) {
        guard countries.contains(where: { digits.hasPrefix($0) }) else {
            throw Unreadable("Check the telephone number: no country has a code that begins +\(digits.prefix(3))")
        }
        guard (7...15).contains(digits.utf8.count) else {
            throw Unreadable(
                "Check the telephone number: with its country code it has \(digits.utf8.count) digits, and should have 7 to 15"
            )
        }
        if digits.hasPrefix("1"), digits.utf8.count != 11 {
            throw Unreadable("Check the telephone number: a number in North America has 10 digits after +1")
        }
    }

    /// Codes of one and two digits, and the first two of those of three.
    private static let countries: [String] =
        ["1", "7"]
        + "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86"
        .split(separator: " ").map(String.init)
        + "90 91 92 93 94 95 98 21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99"
        .split(separator: " ").map(String.init)
}
