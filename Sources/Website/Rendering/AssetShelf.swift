import Hummingbird

/// Style sheets, scripts and pictures, served from memory under names that carry their content's hash.
struct AssetShelf: Sendable {
    static let prefix = "/assets/"
    private let byPath: [String: StillContent]
    private let paths: [String: String]

    init(files: [String: String] = Embedded.files) {
        var byPath: [String: StillContent] = [:]
        var paths: [String: String] = [:]
        for (file, text) in files where file.hasPrefix("Assets/") {
            let name = String(file.dropFirst("Assets/".count))
            let content = StillContent(
                text, contentType: Self.contentType(of: name), cacheControl: "public, max-age=31536000, immutable")
            let path = Self.prefix + Self.hashed(name, content.hash)
            byPath[path] = content
            paths[name] = path
        }
        self.byPath = byPath
        self.paths = paths
    }

    /// The link for a file of the `Assets` folder. An unknown name gives a link that leads nowhere, and a failing test.
    func path(_ name: String) -> String { paths[name] ?? Self.prefix + name }

    /// The answer for a path under `/assets/`, or nil where there is no such file.
    func response(to request: Request) -> Response? {
        byPath[request.uri.path]?.response(to: request)
    }

    /// `public.css` becomes `public.0123456789abcdef.css`.
    private static func hashed(_ name: String, _ hash: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "\(name).\(hash)" }
        return "\(name[..<dot]).\(hash)\(name[dot...])"
    }

    private static func contentType(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        default: "text/plain; charset=utf-8"
        }
    }
}
