/// Finds payment card numbers in free text, so that nobody hands over what a thief could use.
enum CardNumber {
    static let complaint = "Take out the bank card number. We never need it: the last 4 digits are enough"

    /// Whether 12 to 19 digits, together or in groups parted by single blanks or hyphens, are a card number by length,
    /// first digit and check digit.
    static func appears(in text: String) -> Bool {
        var groups: [Substring] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isASCII, text[index].isNumber else {
                let isJoin = !groups.isEmpty && (text[index] == " " || text[index] == "-")
                let next = text.index(after: index)
                let goesOn = isJoin && next < text.endIndex && text[next].isASCII && text[next].isNumber
                if !goesOn {
                    if hasCard(groups) { return true }
                    groups = []
                }
                if text[index] == "+" { index = endOfTelephone(in: text, after: next) ?? index }
                if index < text.endIndex { index = text.index(after: index) }
                continue
            }
            let end = text[index...].firstIndex { !($0.isASCII && $0.isNumber) } ?? text.endIndex
            groups.append(text[index..<end])
            index = end
        }
        return hasCard(groups)
    }

    /// Behind a +: where an international telephone number of at most 15 digits ends; nil when there is none.
    private static func endOfTelephone(in text: String, after start: String.Index) -> String.Index? {
        let rest = text[start...]
        let end = rest.firstIndex { !($0.isASCII && ($0.isNumber || " -()".contains($0))) } ?? rest.endIndex
        let digits = rest[..<end].count { $0.isNumber }
        guard (1...15).contains(digits) else { return nil }
        return rest.index(before: end)
    }

    private static func hasCard(_ groups: [Substring]) -> Bool {
        for first in groups.indices {
            var digits = ""
            for group in groups[first...] {
                digits += group
                if digits.utf8.count > 19 { break }
                if isCard(digits) { return true }
            }
        }
        return false
    }

    private static func isCard(_ digits: String) -> Bool {
        guard (12...19).contains(digits.utf8.count), Luhn.passes(digits), let first = digits.first else { return false }
        return switch digits.utf8.count {
        // The only cards of 15 digits begin so; telephones' IMEI have 15 digits and pass the check as well.
        case 15: digits.hasPrefix("34") || digits.hasPrefix("37")
        // 44… with 12 digits is a British telephone number without its plus.
        case 12: first == "5" || first == "6"
        default: ("2"..."6").contains(first)
        }
    }
}
