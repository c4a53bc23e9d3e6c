import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

@Suite struct StaffGateTests {
    @Test(arguments: Role.allCases)
    func `each role reaches its pages and no other`(_ role: Role) async throws {
        try await TestForce.standing { force, browser in
            try await force.hire("someone", [role])
            let reference = try await force.receive()
            let landed = try await browser.signIn("someone")
            let queue = try await browser.open("/staff/queue")
            let report = try await browser.open("/staff/reports/\(reference)")

            switch role {
            case .callHandler, .supervisor:
                #expect(landed.path == "/staff/queue")
                #expect(queue.status == 200)
                #expect(report.status == 200)
            case .registrar:
                #expect(landed.path == "/staff")
                #expect(queue.status == 403)
                #expect(report.says("zinc trombone"))
                #expect(report.forms.allSatisfy { $0.action?.contains("claim") != true })
            case .investigator, .dispatcher, .officer, .auditor, .editor, .administrator:
                #expect(landed.path == "/staff")
                #expect(queue.status == 403)
                #expect(queue.title.hasPrefix("Error: This page is not for your role"))
                #expect(report.status == 403)
                #expect(!report.says("zinc trombone"))
            }
        }
    }

    @Test(arguments: ["/staff/queue", "/staff/queue/events", "/staff/account", "/staff/reports/4T7K-2M9Q-P", "/staff"])
    func `whoever has not signed in is sent to sign in`(_ path: String) async throws {
        try await TestForce.standing { _, browser in
            let answer = try await browser.send(.get, path)

            #expect(answer.location?.hasPrefix("/staff/sign-in?to=") == true)
        }
    }

    @Test(arguments: ["/staff/nothing", "/staff/tdiu", "/staff/admin"])
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
            #expect(try await force.parts.store.file(reference)?.report.stage.name == .awaitingTriage)
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
