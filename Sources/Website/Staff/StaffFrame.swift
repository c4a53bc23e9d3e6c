import Reporting
import Store

/// What the staff's layout needs beyond the page.
struct StaffFrame: SiteFrame {
    struct Person: Sendable {
        let name: String
        let roles: String
        let links: [Link]
    }

    struct Link: Sendable {
        let path: String
        let words: String
        let isHere: Bool
    }

    let force: String
    let tokens: String
    let stylesheet: String
    /// In the order in which they run: the first has what the others use.
    let scripts: [String]
    let icon: String
    let isDemo: Bool
    let csrf: String
    /// The server's time in milliseconds: a page counts down by it, whatever the computer's own clock says.
    let now: String
    /// The force's time zone, for times that a page's script writes.
    let zone: String
    /// Nil until someone has signed in.
    let person: Person?

    static let samples = [
        StaffFrame(
            force: "Northmoor Police", tokens: "/assets/tokens.css", stylesheet: "/assets/staff.css",
            scripts: ["/assets/staff.js"],
            icon: "/assets/lamp.svg", isDemo: true, csrf: "token", now: "1764000000000",
            zone: StaffTime.zone,
            person: Person(
                name: "P. Okafor", roles: "call handler",
                links: [Link(path: "/staff/queue", words: "Queue", isHere: true)]))
    ]
}

extension StaffFrame.Person {
    init(_ member: StaffMember, at path: String) {
        name = member.name
        roles = Self.titles(member.roles)
        links = Room.all(of: member).map {
            StaffFrame.Link(path: $0.path, words: $0.title, isHere: path == $0.path)
        }
    }

    /// "call handler, supervisor", in the order of the domain's own list.
    static func titles(_ roles: Set<Role>) -> String {
        Role.allCases.filter(roles.contains).map(\.title).joined(separator: ", ")
    }
}
