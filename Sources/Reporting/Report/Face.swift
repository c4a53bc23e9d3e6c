/// How an event looks, to those who may see it. Who did it and when stand beside it.
package struct Face: Hashable, Sendable {
    /// The headline in the staff's timeline.
    package let title: String
    /// What was written, a paragraph a line; empty where nothing was.
    package let paragraphs: [String]
    /// What the reporter sees of it on the tracking page; nil for what is the staff's own (claims, THRIVE, reasons, names
    /// of colleagues).
    package let toReporter: PublicLine?
    /// Said between staff and the reporter, rather than done.
    package let isExchange: Bool

    init(_ title: String, _ paragraphs: [String] = [], toReporter: PublicLine? = nil, isExchange: Bool = false) {
        self.title = title
        self.paragraphs = paragraphs.filter { !$0.isEmpty }
        self.toReporter = toReporter
        self.isExchange = isExchange
    }
}

/// What the reporter reads of an event.
package struct PublicLine: Hashable, Sendable {
    package let title: String
    /// What was asked, answered, said or added; nil where the title says it all.
    package let text: String?

    init(_ title: String, _ text: String? = nil) {
        self.title = title
        self.text = text
    }
}

/// One line of the reporter's own timeline.
package struct PublicEntry: Hashable, Sendable {
    package let at: Instant
    package let title: String
    package let text: String?
}

extension RecordedEvent {
    /// How the event looks. One that a newer program wrote says so.
    package var face: Face {
        event.body?.face ?? Face("Done with a newer version of Bluelamp, which this one cannot show")
    }

    package var title: String { face.title }
    package var paragraphs: [String] { face.paragraphs }

    /// What the reporter sees of it; nil for what is the staff's own.
    package var publicEntry: PublicEntry? {
        face.toReporter.map { PublicEntry(at: at, title: $0.title, text: $0.text) }
    }
}
