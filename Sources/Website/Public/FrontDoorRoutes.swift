import Forms
import HTTPTypes
import Hummingbird
import Reporting

/// *What happened?* in plain words, and the pages that send people on to whoever handles it.
struct FrontDoorRoutes: Sendable {
    let site: PublicSite
    private var frontDoor: FrontDoor { site.parts.library.frontDoor }

    init(site: PublicSite) { self.site = site }

    func add(to router: Router<PublicContext>) {
        router.get("/road-traffic") { _, context in try door(frontDoor.roadTraffic, context) }
        router.get("/tell-us-about") { _, context in try door(frontDoor.tellUsAbout, context) }
        router.get("/emergency", use: emergency)
        router.get("/advice/:diversion", use: advice)
    }

    /// The whole list, or what fits the words that were looked for.
    func list(_ request: Request, _ context: PublicContext) throws -> Response {
        let looked = QueryText(request).value("q").map { String($0.prefix(100)) } ?? ""
        let page = WhatHappenedPage(frontDoor, looked: looked)
        return try site.show(page, context, back: "/", canExit: true)
    }

    /// One of the two doors of the start page: straight to a form, or to the choices of a group.
    private func door(_ target: FrontDoor.Target, _ context: PublicContext) throws -> Response {
        switch target {
        case .form(let name): return .seeOther("/report/\(name)")
        case .diversion(let name): return .seeOther("/advice/\(name)")
        case .group(let name):
            guard let group = frontDoor.group(name) else { throw Problem.notFound }
            return try site.show(GroupPage(group), context, back: "/", canExit: true)
        }
    }

    @Sendable private func emergency(_ request: Request, _ context: PublicContext) async throws -> Response {
        try site.show(EmergencyPage(), context, back: "/report", canExit: true)
    }

    @Sendable private func advice(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let diversion = context.parameters.get("diversion").flatMap(frontDoor.diversion) else {
            throw Problem.notFound
        }
        return try site.show(AdvicePage(diversion), context, back: "/report", canExit: true)
    }
}

/// A line that leads somewhere.
struct DoorView: Sendable {
    let title: String
    let hint: String?
    let href: String
}

extension DoorView {
    init(_ choice: FrontDoor.Choice) {
        title = choice.title
        hint = choice.hint
        switch choice.target {
        case .form(let name): href = "/report/\(name)"
        case .diversion(let name): href = "/advice/\(name)"
        case .group(let name): href = "/report#\(name)"
        }
    }
}

/// Choices under one heading.
struct DoorGroupView: Sendable {
    let id: String
    let title: String
    let doors: [DoorView]

    static let sample = DoorGroupView(
        id: "stolen", title: "Something was stolen",
        doors: [
            DoorView(title: "My bicycle was stolen", hint: "Also e-bikes", href: "/report/theft"),
            DoorView(title: "I was tricked out of money", hint: nil, href: "/advice/fraud"),
        ])
}

/// *What happened?*
struct WhatHappenedPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/what-happened"

    let title: String
    let looked: String
    /// What was found; nil where nothing was looked for.
    let found: Found?
    let groups: [DoorGroupView]

    struct Found: Sendable {
        let words: String
        let doors: [DoorView]
    }

    static let samples = [
        WhatHappenedPage(title: "What happened?", looked: "", found: nil, groups: [.sample]),
        WhatHappenedPage(
            title: "bike – what happened?", looked: "bike",
            found: Found(words: "2 things fit.", doors: DoorGroupView.sample.doors), groups: [.sample]),
    ]
}

extension WhatHappenedPage {
    init(_ frontDoor: FrontDoor, looked: String) {
        self.looked = looked
        let asked = looked.split(separator: " ").isEmpty ? nil : looked
        let hits = asked.map { WordSearch(frontDoor).choices(for: $0).map(DoorView.init) }
        found = hits.map { doors in
            let words =
                switch doors.count {
                case 0: "Nothing in the list fits those words. Try others, or look through the list below."
                case 1: "One thing fits."
                default: "\(doors.count) things fit."
                }
            return Found(words: words, doors: doors)
        }
        title = asked.map { "\($0) – what happened?" } ?? "What happened?"
        groups = frontDoor.groups.map { group in
            DoorGroupView(id: group.name, title: group.title, doors: group.choices.map(DoorView.init))
        }
    }
}

/// The choices of one group alone, behind a door of its own.
struct GroupPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/group"

    let title: String
    let doors: [DoorView]

    static let samples = [GroupPage(title: "On the road", doors: DoorGroupView.sample.doors)]
}

extension GroupPage {
    init(_ group: FrontDoor.Group) {
        title = group.title
        doors = group.choices.map(DoorView.init)
    }
}

/// Who else handles something, how to reach them, and how to tell the police all the same.
struct AdvicePage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/advice"

    let title: String
    let text: [String]
    let phones: Phones?
    let links: Links?
    let canTellUs: Bool

    struct Phones: Sendable { let lines: [Line] }
    struct Links: Sendable { let lines: [Line] }
    struct Line: Sendable {
        let text: String
        let number: String
        let href: String
    }

    static let samples = [
        AdvicePage(
            title: "Report Fraud handles this", text: ["The national service takes reports of fraud."],
            phones: Phones(lines: [Line(text: "Report Fraud", number: "0300 123 2040", href: "tel:03001232040")]),
            links: Links(lines: [Line(text: "Report it online", number: "", href: "https://www.reportfraud.police.uk")]
            ),
            canTellUs: true),
        AdvicePage(title: "The council handles this", text: [], phones: nil, links: nil, canTellUs: false),
    ]
}

extension AdvicePage {
    init(_ diversion: FrontDoor.Diversion) {
        title = diversion.title
        text = diversion.text
        let phones = diversion.phones.map { phone in
            Line(text: phone.text, number: phone.number, href: "tel:\(phone.number.filter { !$0.isWhitespace })")
        }
        let links = diversion.links.map { Line(text: $0.text, number: "", href: $0.url) }
        self.phones = phones.isEmpty ? nil : Phones(lines: phones)
        self.links = links.isEmpty ? nil : Links(lines: links)
        canTellUs = diversion.offersTellUs
    }
}
