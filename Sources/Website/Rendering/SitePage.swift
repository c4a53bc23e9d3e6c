/// A page as a value: finished words in stored properties, shown by one template.
///
/// Templates see stored properties only, loop over lists and test presence; they compute nothing.
protocol SitePage: Sendable {
    associatedtype Frame: SiteFrame
    /// The template's path below `Templates`, without its ending: `public/start`.
    static var template: String { get }
    /// Pages that between them show every part of the template; the template test reads every tag against them.
    static var samples: [Self] { get }
    /// What the tab and the history call the page.
    var title: String { get }
}

/// What the layout around a page needs beyond the page itself; templates reach it as `frame.…`.
protocol SiteFrame: Sendable {
    /// Frames that between them show every part of the layout.
    static var samples: [Self] { get }
}
