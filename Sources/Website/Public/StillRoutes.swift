import Forms
import HTTPTypes
import Hummingbird
import Reporting

/// Pages that are the same for everybody: rendered once, then served from memory.
struct StillRoutes: Sendable {
    let site: PublicSite

    func add(to router: Router<PublicContext>) throws {
        let library = site.parts.library
        try add("/", site.still(StartPage(library)), to: router)
        for words in library.pages {
            try add("/\(words.name)", site.still(WordsPage(words), back: "/"), to: router)
        }
        add("/robots.txt", text(Self.robots), to: router)
        add("/.well-known/security.txt", text(Self.securityContact(site.parts)), to: router)
        router.get("/favicon.ico") { _, _ in
            Response(status: .found, headers: [.location: site.shelf.path("lamp.svg"), .cacheControl: "no-cache"])
        }
    }

    private func add(_ path: String, _ content: StillContent, to router: Router<PublicContext>) {
        router.get(RouterPath(path)) { request, _ in content.response(to: request) }
    }

    private func text(_ text: String) -> StillContent {
        StillContent(text, contentType: "text/plain; charset=utf-8", cacheControl: "no-cache")
    }

    /// Search engines may show where to begin; what is inside is for the one person who is there.
    static let robots = """
        User-agent: *
        Allow: /$
        Allow: /help
        Allow: /privacy
        Allow: /accessibility
        Allow: /stations
        Allow: /assets/
        Disallow: /

        """

    /// RFC 9116: whom to tell about a weakness. Valid for half a year from the start of the program.
    static func securityContact(_ parts: SiteParts) -> String {
        let expires = Clockface.timestamp(parts.now() + .days(180))
        return """
            Contact: \(parts.library.force.website)
            Expires: \(expires)
            Preferred-Languages: en

            """
    }
}

/// Where everybody begins.
struct StartPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/start"

    let title = "Report a crime"
    let force: String
    let area: String

    /// Where the police stations stand; nil where the force has no such page.
    let stations: String?

    static let samples = [
        StartPage(force: "Northmoor Police", area: "Northmoor", stations: "/stations"),
        StartPage(force: "Northmoor Police", area: "Northmoor", stations: nil),
    ]
}

extension StartPage {
    init(_ library: FormLibrary) {
        force = library.force.name
        area = library.force.area
        stations = library.pages.contains { $0.name == "stations" } ? "/stations" : nil
    }
}

/// A page of the force's own words: help, privacy, accessibility, stations.
struct WordsPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/words"

    let title: String
    let lead: String
    let sections: [Section]

    struct Section: Sendable {
        let heading: String
        let text: [String]
        let links: Links?
    }

    struct Links: Sendable { let lines: [Line] }
    struct Line: Sendable {
        let text: String
        let href: String
    }

    static let samples = [
        WordsPage(
            title: "Help", lead: "How to report.",
            sections: [
                Section(
                    heading: "In an emergency", text: ["Call 999."],
                    links: Links(lines: [Line(text: "Front counters", href: "/stations")])),
                Section(heading: "Otherwise", text: ["Call 101."], links: nil),
            ])
    ]
}

extension WordsPage {
    init(_ page: InformationPage) {
        title = page.title
        lead = page.description
        sections = page.sections.map { section in
            let lines = section.links.map { Line(text: $0.text, href: $0.url) }
            return Section(
                heading: section.heading, text: section.text, links: lines.isEmpty ? nil : Links(lines: lines))
        }
    }
}
