import Reporting
import Store

/// One's own account, and where it is signed in. Nothing is told of devices: times are enough to know a session by.
struct AccountPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/account"

    struct Session: Sendable {
        let id: String
        let opened: String
        let seen: String
        let isThis: Bool
    }

    let title = "Your account"
    let notice: String?
    let name: String
    let username: String
    let roles: String
    let sessions: [Session]
    let hasOthers: Bool

    static let samples = [
        AccountPage(
            notice: "1 session has ended.", name: "P. Okafor", username: "okafor", roles: "call handler",
            sessions: [
                Session(id: "0123456789abcdef", opened: "13:50", seen: "14:05", isThis: true),
                Session(id: "fedcba9876543210", opened: "23 Nov 22:10", seen: "13:40", isThis: false),
            ], hasOthers: true)
    ]
}

extension AccountPage {
    init(_ account: StaffAccount, sessions: [OpenSession], notice: String?, at now: Instant) {
        let time = StaffTime(now: now)
        self.init(
            notice: notice, name: account.member.name, username: account.username,
            roles: StaffFrame.Person.titles(account.member.roles),
            sessions: sessions.map {
                Session(id: $0.id, opened: time.at($0.openedAt), seen: time.at($0.seenAt), isThis: $0.isThis)
            },
            hasOthers: sessions.contains { !$0.isThis })
    }
}
