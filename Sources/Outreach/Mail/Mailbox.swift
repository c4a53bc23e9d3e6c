internal import Foundation

/// An email address in the two forms that mail needs: the part before the @ as it is, the domain in letters of ASCII.
struct Mailbox: Hashable, Sendable {
    let local: String
    /// As sent: `xn--…` where the domain has other letters.
    let domain: String

    /// Letters, digits and the signs that RFC 5322 allows without quoting.
    private static let signs = Set<Unicode.Scalar>("!#$%&'*+-/=?^_`{|}~".unicodeScalars)

    /// nil when it is no address that mail can be sent to.
    init?(_ text: String) {
        guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else { return nil }
        let local = text[..<at]
        guard (1...64).contains(local.utf8.count), !local.hasPrefix("."), !local.hasSuffix("."),
            !local.contains(".."), local.unicodeScalars.allSatisfy(Self.isAllowed),
            let domain = Self.ascii(text[text.index(after: at)...])
        else { return nil }
        self.local = String(local)
        self.domain = domain
    }

    var address: String { "\(local)@\(domain)" }

    /// Only a server that speaks SMTPUTF8 (RFC 6531) can take it.
    var isInternational: Bool { !local.utf8.allSatisfy { $0 < 0x80 } }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else {
            return scalar == "." || signs.contains(scalar) || ("a"..."z").contains(scalar)
                || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .otherSymbol:
            return true
        case .format:
            // The joiners that Persian and Indic words are written with.
            return scalar == "\u{200C}" || scalar == "\u{200D}"
        default:
            return false
        }
    }

    /// The domain as it is looked up (RFC 5891).
    private static func ascii(_ domain: Substring) -> String? {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !last.allSatisfy(\.isNumber),
            domain.unicodeScalars.allSatisfy({ $0 == "." || isAllowed($0) && !signs.contains($0) || $0 == "-" }),
            let ascii = converted(domain), ascii.utf8.count <= 253
        else { return nil }
        let isSound = ascii.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { byte in
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                }
        }
        return isSound ? ascii : nil
    }

    /// By Foundation and not by libcurl, which reads the domain in the letters of the process's locale.
    private static func converted(_ domain: Substring) -> String? {
        URLComponents(string: "https://\(domain.lowercased())/")?.encodedHost?.lowercased()
    }
}

/// Who a courier writes as.
package struct Sender: Hashable, Sendable {
    /// What people see: "Northmoor Police". May be empty.
    let name: String
    let mailbox: Mailbox

    /// nil when the address is none, or has letters before the @ that not every mail server takes.
    package init?(name: String, address: String) {
        guard let mailbox = Mailbox(address), !mailbox.isInternational else { return nil }
        self.name = name
        self.mailbox = mailbox
    }
}
