/// A page of the force's own words, shown at `/NAME`: help, privacy, accessibility, stations.
package struct InformationPage: Sendable, Equatable {
    /// The pages that a force may have, in the order in which they are offered.
    package static let names = ["help", "stations", "privacy", "accessibility"]

    package let name: String
    package let title: String
    package let description: String
    package let sections: [Section]

    package struct Section: Sendable, Equatable {
        package let heading: String
        /// Paragraphs.
        package let text: [String]
        package let links: [Link]
    }

    init(_ source: Source, name: String, problems: ProblemList) {
        let reader = Reader(source, what: "the page '\(name)'", problems: problems)
        self.name = name
        title = reader.needText("title")
        description = reader.needText("description")
        sections = reader.needList("sections").map { source in
            let section = Reader(source, what: "a section of the page '\(name)'", problems: problems)
            defer { section.finish() }
            return Section(
                heading: section.needText("heading"), text: section.needParagraphs("text"),
                links: Link.read(section, "links"))
        }
        reader.finish()
    }
}
