/// What the public layout needs beyond the page: the force, the links to assets, the way back and the way out.
struct PublicFrame: SiteFrame {
    let force: String
    /// The number for what is not an emergency, and the same by text relay.
    let phone: String
    let textRelay: String
    let tokens: String
    let stylesheet: String
    let script: String
    let icon: String
    let isDemo: Bool
    /// Where *Back* leads; nil on pages that begin something.
    let back: String?
    /// Where *Exit this page* leads; nil on pages about nothing in particular.
    let exit: String?
    /// The token of the visit; nil on pages without a form.
    let csrf: String?
    /// The force's own pages, at the foot of every page.
    let pages: [PageLink]
    /// True for pages that search engines should keep away from.
    let isPrivate: Bool

    struct PageLink: Sendable {
        let title: String
        let href: String
    }

    static let samples = [
        PublicFrame(
            force: "Northmoor Police", phone: "101", textRelay: "18001 101", tokens: "/assets/tokens.css",
            stylesheet: "/assets/public.css",
            script: "/assets/public.js", icon: "/assets/lamp.svg", isDemo: true, back: "/report",
            exit: "https://www.bbc.co.uk/weather", csrf: "token",
            pages: [PageLink(title: "Help", href: "/help")], isPrivate: true)
    ]
}
