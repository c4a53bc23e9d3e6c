import Mustache

/// Turns page values into HTML with the templates that are part of the program.
struct Renderer: Sendable {
    private let library: MustacheLibrary

    /// Parses every embedded template once. Throws where one does not parse.
    init(files: [String: String] = Embedded.files) throws {
        var library = MustacheLibrary()
        for (name, text) in Self.templates(in: files) {
            try library.register(text, named: name)
        }
        self.library = library
    }

    /// The page inside its layout. Throws only where the page's template does not exist.
    func html<Page: SitePage>(_ page: Page, in frame: Page.Frame) throws(MissingTemplate) -> String {
        guard let html = library.render(Sheet.properties(of: page, in: frame), withTemplate: Page.template) else {
            throw MissingTemplate(name: Page.template)
        }
        return html
    }

    /// The templates among the embedded files, by the name that pages and partials use.
    ///
    /// A layout is named with a dot, `layout.public`: Mustache has no slash in the tag that ends an inheritance.
    static func templates(in files: [String: String]) -> [(name: String, text: String)] {
        files.compactMap { path, text in
            guard path.hasPrefix("Templates/"), path.hasSuffix(".mustache") else { return nil }
            let name = String(path.dropFirst("Templates/".count).dropLast(".mustache".count))
            return (name.hasPrefix("layout/") ? name.replacing("/", with: ".") : name, text)
        }
    }
}

/// A page names a template that is not part of the program.
struct MissingTemplate: Error, CustomStringConvertible {
    let name: String
    var description: String { "there is no template named \(name)" }
}

/// A page's properties by name, those of its parts too, and its frame beside them.
///
/// Read once: Mustache itself mirrors a value afresh for every tag, and that was most of what a page of a form cost.
private enum Sheet {
    static func properties<Page: SitePage>(of page: Page, in frame: Page.Frame) -> [String: Any] {
        var values = properties(Mirror(reflecting: page))
        values["frame"] = properties(Mirror(reflecting: frame))
        return values
    }

    private static func properties(_ mirror: Mirror) -> [String: Any] {
        var values: [String: Any] = [:]
        for child in mirror.children {
            guard let label = child.label, let value = plain(child.value) else { continue }
            values[label] = value
        }
        return values
    }

    /// A nil kept as a value would count as present in a section.
    private static func plain(_ value: Any) -> Any? {
        if let text = value as? String { return text }
        if let flag = value as? Bool { return flag }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { plain($0.value) }
        case .collection: return mirror.children.compactMap { plain($0.value) }
        case .struct where !(value is any CustomStringConvertible): return properties(mirror)
        default: return value
        }
    }
}
