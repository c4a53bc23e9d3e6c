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
        guard let html = library.render(Sheet(page, in: frame), withTemplate: Page.template) else {
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

/// A page's own properties by name, and its frame beside them.
private struct Sheet: MustacheParent {
    private let values: [String: Any]

    init<Page: SitePage>(_ page: Page, in frame: Page.Frame) {
        var values: [String: Any] = ["frame": frame]
        for child in Mirror(reflecting: page).children {
            guard let label = child.label, let value = Self.unwrap(child.value) else { continue }
            values[label] = value
        }
        self.values = values
    }

    func child(named name: String) -> Any? { values[name] }

    /// A nil kept as a value would count as present in a section.
    private static func unwrap(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return value }
        return mirror.children.first?.value
    }
}
