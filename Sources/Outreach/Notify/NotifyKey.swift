/// A key to the interface of GOV.UK Notify: `NAME-SERVICE-SECRET`, the last two being UUIDs.
package struct NotifyKey: Sendable {
    let service: String
    let secret: String

    /// nil when the text has another form.
    package init?(_ text: String) {
        let letters = Array(text)
        let uuid = 36
        guard letters.count >= 2 * uuid + 3 else { return nil }
        let service = String(letters[(letters.count - 2 * uuid - 1)..<(letters.count - uuid - 1)])
        let secret = String(letters[(letters.count - uuid)...])
        guard letters[letters.count - uuid - 1] == "-", letters[letters.count - 2 * uuid - 2] == "-",
            Self.isUUID(service), Self.isUUID(secret)
        else { return nil }
        self.service = service
        self.secret = secret
    }

    private static func isUUID(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
    }
}
