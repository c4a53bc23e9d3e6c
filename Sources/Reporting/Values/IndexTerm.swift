import Foundation

/// Something by which a report can be found again or matched with another, in the one spelling that is indexed.
///
/// Vault turns it into a keyed token; the spelling here decides what counts as "the same".
package struct IndexTerm: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case email, telephone, vrm, imei, serial, name, postcode, word

        /// What staff read when two reports share one.
        package var title: String {
            switch self {
            case .email: "email address"
            case .telephone: "telephone number"
            case .vrm: "registration number"
            case .imei: "IMEI"
            case .serial: "serial or frame number"
            case .name: "name"
            case .postcode: "postcode"
            case .word: "word"
            }
        }
    }

    package let kind: Kind
    /// The normalised spelling; never empty.
    package let value: String

    /// Normalises what was typed; nil when nothing is left of it.
    package init?(_ kind: Kind, _ text: String) {
        let value =
            switch kind {
            case .email: text.lowercased().filter { !$0.isWhitespace }
            case .telephone: Self.telephone(text)
            case .vrm, .postcode, .serial: Self.lettersAndDigits(text).uppercased()
            case .imei: text.filter { ("0"..."9").contains($0) }
            case .name: Self.folded(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            case .word: Self.lettersAndDigits(Self.folded(text))
            }
        guard !value.isEmpty else { return nil }
        self.kind = kind
        self.value = value
    }

    /// Without case and accents, and without apostrophes, which people type or leave out: O'Neil, ONeil, O’Neil.
    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .filter { !"'’‘`".contains($0) }
    }

    private static func lettersAndDigits(_ text: String) -> String {
        text.filter { $0.isLetter || $0.isNumber }
    }

    /// `+` and the country's code first: 07700 900123, +44 (0)7700 900123 and 0044 7700 900123 are one number.
    private static func telephone(_ text: String) -> String {
        let digits = text.filter { ("0"..."9").contains($0) }
        let isInternational = text.contains("+") || digits.hasPrefix("00")
        guard isInternational else {
            return digits.hasPrefix("0") ? "+44" + digits.dropFirst() : digits
        }
        let international = digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
        guard international.hasPrefix("440") else { return international.isEmpty ? "" : "+" + international }
        return "+44" + international.dropFirst(3)
    }
}
