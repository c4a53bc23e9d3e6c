import HTTPTypes

/// A form as a browser sees it.
struct WebForm: Sendable {
    let action: String?
    let method: HTTPRequest.Method
    let isMultipart: Bool
    /// What would be sent if nothing were filled in.
    let fields: [(name: String, value: String)]
    /// The names of all its controls.
    let names: Set<String>
    /// The names of the controls that people write in.
    let writable: [String]
    /// Whether it has a line to type in, where Enter sends it.
    let hasLine: Bool
    /// Where Enter in a field sends it: the first button that belongs to it on the page, wherever it stands.
    let enterLeadsTo: String?
    let buttons: [(name: String, value: String, words: String)]

    init(attributes: String, content: Substring, page: Substring) {
        let action = Self.attribute("action", attributes)
        self.action = action
        method = Self.attribute("method", attributes)?.lowercased() == "post" ? .post : .get
        isMultipart = Self.attribute("enctype", attributes) == "multipart/form-data"
        var fields: [(String, String)] = []
        var names: Set<String> = []
        var writable: [String] = []
        let button = Self.firstButton(content, id: Self.attribute("id", attributes), page)
        enterLeadsTo = button.flatMap { Self.attribute("formaction", $0) ?? action }
        hasLine = content.contains(/<input[^>]*type="(text|datetime-local|search)"/)
        for match in content.matches(
            of: /(?s)<input([^>]*)>|<textarea([^>]*)>\n?(.*?)<\/textarea>|<select([^>]*)>(.*?)<\/select>/)
        {
            if let select = match.output.4, let options = match.output.5 {
                guard let name = Self.attribute("name", String(select)) else { continue }
                names.insert(name)
                let all = options.matches(of: /<option([^>]*)>/).map { String($0.output.1) }
                let chosen = all.first { $0.contains(" selected") } ?? all.first
                fields.append((name, chosen.flatMap { Self.attribute("value", $0) } ?? ""))
                continue
            }
            let attributes = String(match.output.1 ?? match.output.2 ?? "")
            guard let name = Self.attribute("name", attributes) else { continue }
            names.insert(name)
            let type = Self.attribute("type", attributes)
            if type == "file" { continue }
            if !["radio", "checkbox", "hidden"].contains(type) { writable.append(name) }
            if (type == "radio" || type == "checkbox") && !attributes.contains(" checked") { continue }
            let value = match.output.3.map(String.init) ?? Self.attribute("value", attributes) ?? ""
            fields.append((name, WebPage.decode(value)))
        }
        self.fields = fields
        self.names = names
        self.writable = writable
        buttons = content.matches(of: /(?s)<button([^>]*)>(.*?)<\/button>/).map { match in
            let attributes = String(match.output.1)
            return (
                Self.attribute("name", attributes) ?? "", Self.attribute("value", attributes) ?? "",
                String(match.output.2)
            )
        }
    }

    /// The fields with these in their place: a name that is filled loses what stood there.
    func filled(with filling: [(String, String)], button: String?) -> [(String, String)] {
        let replaced = Set(filling.map(\.0))
        var sent = fields.filter { !replaced.contains($0.name) }.map { ($0.name, $0.value) } + filling
        let pressed = button.flatMap { words in buttons.first { $0.words.contains(words) } } ?? buttons.first
        if let pressed, !pressed.name.isEmpty { sent.append((pressed.name, pressed.value)) }
        return sent
    }

    private static func firstButton(_ content: Substring, id: String?, _ page: Substring) -> String? {
        let inside = content.matches(of: /<button([^>]*)>/).first { attribute("form", String($0.output.1)) == nil }
        let outside = id.flatMap { id in
            page.matches(of: /<button([^>]*)>/).first { attribute("form", String($0.output.1)) == id }
        }
        return [inside, outside].compactMap(\.self).min { $0.range.lowerBound < $1.range.lowerBound }
            .map { String($0.output.1) }
    }

    private static func attribute(_ name: String, _ text: String) -> String? {
        guard let regex = try? Regex<(Substring, Substring)>("(?:^|\\s)\(name)=\"([^\"]*)\"") else { return nil }
        return text.firstMatch(of: regex).map { WebPage.decode(String($0.output.1)) }
    }
}
