import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

@Suite struct StaffGateTests {
    /// Which rooms each role enters, the one that it lands in first. The whole table: what is not here is refused.
    private static let rooms: [Role: [String]] = [
        .callHandler: ["/staff/queue"],
        .supervisor: ["/staff/supervisor", "/staff/queue", "/staff/tdiu", "/staff/dispatch", "/staff/recording"],
        .investigator: ["/staff/tdiu"],
        .dispatcher: ["/staff/dispatch"],
        .officer: ["/staff/assignments"],
        .registrar: ["/staff/recording"],
        .auditor: [], .editor: [], .administrator: [],
    ]
    /// How each sees a report that waits for triage: whole, as a look, or not at all.
    private static let readers: [Role: Int] = [
        .callHandler: 200, .supervisor: 200, .registrar: 200, .investigator: 403, .dispatcher: 403, .officer: 403,
        .auditor: 403, .editor: 403, .administrator: 403,
    ]

    @Test(arguments: Role.allCases)
    func `each role enters its rooms and no other, and lands where its work is`(_ role: Role) async throws {
        let own = try #require(Self.rooms[role])
        #expect(Set(Room.all.map(\.path)).isSuperset(of: own))
        try await TestForce.standing { force, browser in
            try await force.hire("someone", [role])
            let landed = try await browser.signIn("someone")
            #expect(landed.path == own.first ?? "/staff")
            if own.isEmpty { #expect(landed.says("Nothing waits for you here")) }

            for room in Room.all {
                let page = try await browser.open(room.path)
                let mayEnter = own.contains(room.path)
                #expect(page.status == (mayEnter ? 200 : 403), "\(role) at \(room.path)")
                if !mayEnter {
                    #expect(page.title.hasPrefix("Error: This page is not for your role"))
                    let line = try await browser.send(.get, "\(room.path)/events")
                    #expect(line.status == 403, "\(role) at \(room.path)/events")
                }
            }
        }
    }

    @Test(arguments: Role.allCases)
    func `each role reads what is for it, and every deed is refused to those whose it is not`(
        _ role: Role
    ) async throws {
        try await TestForce.standing { force, browser in
            let someone = try await force.hire("someone", [role])
            let reference = try await force.receive()
            try await browser.signIn("someone")
            let page = try await browser.open("/staff/reports/\(reference)")
            #expect(page.status == Self.readers[role])
            #expect(page.says("old weir") == (page.status == 200))
            if role == .callHandler { #expect(!page.says("07700 900123"), "a look shows no way to reach anybody") }

            let home = try await browser.open("/staff")
            let token = try #require(
                home.body.firstMatch(of: /name="csrf" value="([^"]*)"/).map { String($0.output.1) })
            for word in Deed.all.map(\.command.word) + ["claim", "release", "renew", "assess", "dispose", "undo"] {
                let version = try await force.parts.store.file(reference)?.report.version
                let report = try #require(try await force.parts.store.file(reference)?.report)
                let isOffered = report.offers(to: someone, at: force.now).contains {
                    $0.command.word == word && $0.refusal == nil
                }
                guard !isOffered else { continue }
                let answer = try await browser.send(
                    .post, "/staff/reports/\(reference)/\(word)", fields: [("csrf", token), ("seen", "1")])
                // Never 422: what is missing is of no use to somebody who may not do it, or not now.
                #expect([403, 409].contains(answer.status), "\(role) \(word): \(answer.status)")
                #expect(try await force.parts.store.file(reference)?.report.version == version, "\(role) \(word)")
            }
        }
    }

    @Test(arguments: [
        "/staff/queue", "/staff/queue/events", "/staff/tdiu", "/staff/supervisor", "/staff/search", "/staff/account",
        "/staff/reports/4T7K-2M9Q-P", "/staff",
    ])
    func `whoever has not signed in is sent to sign in`(_ path: String) async throws {
        try await TestForce.standing { _, browser in
            let answer = try await browser.send(.get, path)

            #expect(answer.location?.hasPrefix("/staff/sign-in?to=") == true)
        }
    }

    @Test(arguments: ["/staff/nothing", "/staff/tdiu/nothing", "/staff/admin"])
    func `a page that is not there is not there for anybody`(_ path: String) async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            #expect(try await browser.send(.get, path).status == 404)
            try await browser.signIn("okafor")
            #expect(try await browser.send(.get, path).status == 404)
        }
    }

    @Test func `a post needs its page's token and our own origin`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            let page = try await browser.signIn("okafor")
            let token = try #require(page.typed("csrf"))
            let path = "/staff/reports/\(reference)/claim"
            var foreign = HTTPFields()
            foreign[.origin] = "https://example.org"

            #expect(try await browser.send(.post, path, fields: []).status == 403)
            #expect(try await browser.send(.post, path, fields: [("csrf", "nonsense")]).status == 403)
            #expect(try await browser.send(.post, path, fields: [("csrf", token)], headers: foreign).status == 403)
            let other = browser.another()
            try await other.signIn("okafor")
            #expect(try await other.send(.post, path, fields: [("csrf", token)]).status == 403)
            #expect(try await force.parts.store.file(reference)?.report.stage == .awaitingTriage)
            #expect(try await browser.send(.post, path, fields: [("csrf", token)]).status == 303)
        }
    }

    @Test func `changing something by its address alone is refused with the method that it needs`() async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("okafor")
            let reference = try await force.receive()
            try await browser.signIn("okafor")
            let answer = try await browser.send(.get, "/staff/reports/\(reference)/claim")

            #expect(answer.status == 405)
            #expect(answer.headers[.allow] == "POST")
            #expect(answer.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("unsafe") == false)
        }
    }
}
