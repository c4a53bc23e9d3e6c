/// What the operator decides about the website.
package struct SiteSettings: Sendable {
    /// How browsers reach the site, without a slash at the end.
    package let publicURL: String
    /// Shows the banner that says that nothing here is real.
    package let isDemo: Bool
    /// Requests served at once; what comes on top is told to come back.
    package let concurrentRequests: Int
    /// Addresses of the proxies in front, whose `X-Forwarded-For` is believed.
    package let trustedProxies: Set<String>
    /// The greatest size of one file of evidence.
    package let mostFileBytes: Int
    /// How often an open page hears that its line still lives: often enough that no proxy takes it for dead, and that an
    /// ended session is noticed.
    package let liveBeat: Duration

    package init(
        publicURL: String, isDemo: Bool = false,
        concurrentRequests: Int = 512, trustedProxies: Set<String> = [], mostFileBytes: Int = 1_000_000_000,
        liveBeat: Duration = .seconds(10)
    ) {
        self.publicURL = publicURL
        self.isDemo = isDemo
        self.concurrentRequests = concurrentRequests
        self.trustedProxies = trustedProxies
        self.mostFileBytes = mostFileBytes
        self.liveBeat = liveBeat
    }

    /// True where browsers reach the site by https: cookies are then `Secure`, and HSTS is sent.
    package var isSecure: Bool { publicURL.hasPrefix("https://") }
}
