/// An address for e-mail: one @, a domain with a dot, at most 254 long.
struct EmailAddress: Hashable {
    let text: String

    init(parsing typed: String) throws(Unreadable) {
        let text = typed.trimmed
        let example = "like name@example.com"
        guard text.utf8.count <= 254 else { throw Unreadable("Enter an email address of at most 254 characters") }
        guard !text.contains(where: \.isWhitespace) else {
            throw Unreadable("Take out the blanks in the email address")
        }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2 else {
            throw Unreadable(
                halves.count < 2
                    ? "Enter an email address with an @, \(example)" : "Enter one email address, \(example)"
            )
        }
        guard !halves[0].isEmpty, halves[0].utf8.count <= 64, EmailAddress.isDotted(halves[0]),
            halves[0].allSatisfy({ !"\"(),:;<>[\\]".contains($0) })
        else { throw Unreadable("Check the part before the @ of the email address, \(example)") }
        let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, EmailAddress.isDotted(halves[1]), labels.allSatisfy(EmailAddress.isLabel),
            let top = labels.last, top.count >= 2, !top.allSatisfy(\.isNumber)
        else { throw Unreadable("Check the part behind the @ of the email address, \(example)") }
        let domain = halves[1].lowercased()
        if let meant = EmailAddress.misspelt[domain] ?? EmailAddress.mended(domain) {
            throw Unreadable("Check the email address: did you mean \(halves[0])@\(meant)?")
        }
        self.text = "\(halves[0])@\(domain)"
    }

    private static func isDotted(_ part: Substring) -> Bool {
        !part.hasPrefix(".") && !part.hasSuffix(".") && !part.contains("..")
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
            && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }

    /// Slips of the finger at the large providers; mail sent there is lost or read by strangers.
    private static let misspelt = [
        "gmial.com": "gmail.com", "gmai.com": "gmail.com", "gamil.com": "gmail.com", "gmal.com": "gmail.com",
        "gmaill.com": "gmail.com", "gmail.co": "gmail.com", "hotmial.com": "hotmail.com", "hotmal.com": "hotmail.com",
        "hotnail.com": "hotmail.com", "hotmai.com": "hotmail.com", "yahooo.com": "yahoo.com", "yaho.com": "yahoo.com",
        "outlok.com": "outlook.com", "outloo.com": "outlook.com", "iclod.com": "icloud.com", "icoud.com": "icloud.com",
    ]

    /// Endings that no domain has.
    private static func mended(_ domain: String) -> String? {
        for (wrong, right) in [(".con", ".com"), (".cmo", ".com"), (".comm", ".com"), (".co.ukk", ".co.uk")]
        where domain.hasSuffix(wrong) {
            return domain.dropLast(wrong.count) + right
        }
        return nil
    }
}
