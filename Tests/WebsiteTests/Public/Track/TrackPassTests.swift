import Foundation
import HTTPTypes
import Reporting
import Store
import Testing
import Vault

@testable import Website

/// What opens a report on a device: passes and mailed links.
@Suite struct TrackPassTests {
    @Test func `after half an hour the code is asked for again`() async throws {
        try await Tracking.standing { tracking in
            tracking.force.pass(.minutes(30))
            let page = try await tracking.browser.open("/track")
            #expect(page.title.hasPrefix("Track a report"))
        }
    }

    @Test(arguments: ["/track/leave", "/exit"])
    func `leaving ends the pass, wherever its cookie was copied to`(_ way: String) async throws {
        try await Tracking.standing { tracking in
            let thief = tracking.browser.twin()
            #expect(try await thief.open("/track").title.hasPrefix("Your report"))

            let fields = [("csrf", try #require(tracking.page.field("csrf")))]
            _ = try await tracking.browser.send(.post, way, fields: fields)

            #expect(!tracking.browser.cookieNames.contains("track"))
            #expect(try await thief.open("/track").title.hasPrefix("Track a report"))
            _ = try await tracking.browser.send(.post, way, fields: fields)
        }
    }

    @Test func `a cookie in any other spelling is none`() async throws {
        try await Tracking.standing { tracking in
            let cookie = try #require(tracking.browser.cookie("track"))
            let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
            let last = try #require(cookie.last.flatMap(alphabet.firstIndex))
            // The last symbol of 43 carries two bits that mean nothing.
            let spelt = cookie.dropLast() + String(alphabet[last ^ 1])
            for text in [String(spelt), cookie + "=", cookie.lowercased(), ""] {
                let page = try await tracking.browser.another().send(
                    .get, "/track", headers: [.cookie: "track=\(text)"])
                #expect(page.title.hasPrefix("Track a report"))
            }
            let page = try await tracking.browser.another().send(.get, "/track", headers: [.cookie: "track=\(cookie)"])
            #expect(page.title.hasPrefix("Your report"))
        }
    }

    @Test func `a mailed link opens the report by its button, and by nothing else`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.perform(.claim, .message("Read this."), by: .handler)
            let parts = tracking.force.parts
            let link = try #require(
                try await TrackingLinks.link(
                    to: tracking.reference, of: parts.store, vault: parts.vault, site: parts.settings.publicURL,
                    at: parts.now()))
            #expect(link.hasPrefix("http://localhost/track/link/"))
            #expect(!link.contains(tracking.reference.compact))
            let path = String(link.dropFirst("http://localhost".count))

            let browser = tracking.browser.another()
            let asked = try await browser.open(path)
            #expect(asked.status == 200 && asked.title.hasPrefix("Your report"))
            #expect(!browser.cookieNames.contains("track") && !asked.body.contains(tracking.reference.description))
            #expect(try await browser.open("/track").title.hasPrefix("Track a report"))
            #expect(try await tracking.report.correspondence.respondedAt == nil)

            let inside = try await browser.press(asked)
            #expect(inside.body.contains("Read this.") && inside.body.contains(tracking.reference.description))
            #expect(try await tracking.report.correspondence.respondedAt == tracking.force.now)
        }
    }

    @Test func `a link is over after 14 days, with another code, and in any other spelling`() async throws {
        try await Tracking.standing { tracking in
            let (parts, now) = (tracking.force.parts, tracking.force.now)
            let key = TrackLink.key(parts.vault)
            let access = try #require(try await parts.store.accessMark(of: tracking.reference))
            let good = TrackLink(reference: tracking.reference, until: now + TrackingLinks.last, access: access)
            let otherMark = try #require(AccessMark([UInt8](repeating: 1, count: AccessMark.size)))
            let other = TrackLink(reference: tracking.reference, until: good.until, access: otherMark)
            let token = good.token(key: key)

            #expect(TrackLink(token: token, key: key, at: now) == good)
            #expect(TrackLink(token: token, key: key, at: good.until) == nil)
            #expect(TrackLink(token: token, key: parts.vault.derive("another"), at: now) == nil)
            for text in [token + "=", token.replacing("-", with: "+") + "A", String(token.dropLast()), "", "é"] {
                #expect(TrackLink(token: text, key: key, at: now) == nil)
            }
            for text in [other.token(key: key), "abc"] {
                let browser = tracking.browser.another()
                let page = try await browser.open("/track/link/\(text)")
                #expect(page.status == 404 && page.body.contains("This link does not open anything any more"))
                #expect(page.forms.isEmpty)
                let token = try #require(try await browser.open("/track").field("csrf"))
                let posted = try await browser.send(.post, "/track/link/\(text)", fields: [("csrf", token)])
                #expect(posted.status == 404 && !browser.cookieNames.contains("track"))
            }
        }
    }
}
