import Forms
import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

/// Files that are sent after the report.
@Suite struct TrackFilesTests {
    @Test func `a file and words become one event, bound to the report, and staff have them`() async throws {
        try await Tracking.standing { tracking in
            let page = try await tracking.browser.upload(
                tracking.page, [Photos.jpeg("a.jpg", 70_000), Photos.text("list.txt", "A lamp")], in: "files",
                [("information", "Both show it.")], button: "Send it")

            let file = try #require(try await tracking.force.parts.store.file(tracking.reference))
            #expect(page.status == 200 && page.path == "/track")
            #expect(page.body.contains("You sent 2 files") && page.body.contains("a.jpg, list.txt\nBoth show it."))
            #expect(file.report.version == 2 && file.report.newsAt == tracking.force.now)
            #expect(file.allFiles.map(\.name) == ["a.jpg", "list.txt"])
            #expect(Set(file.allFiles.map(\.id)) == tracking.force.filesOnDisk)
            let later = tracking.force.now + .days(30)
            #expect(try await tracking.force.parts.store.orphanFiles(at: later).isEmpty)
        }
    }

    @Test func `what the police asked for stands above the field, until something came`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.perform(.claim, .requestEvidence("The receipt of the bicycle"), by: .handler)

            let page = try await tracking.browser.open("/track")
            let sent = try await tracking.browser.upload(
                page, [Photos.jpeg("receipt.jpg", 400)], in: "files", button: "Send it")

            let asked = "<h3>We asked you to send</h3>"
            #expect(page.body.contains(asked) && page.body.contains("The receipt of the bicycle"))
            #expect(!sent.body.contains(asked) && sent.body.contains("You sent a file"))
        }
    }

    @Test func `a file that is refused takes neither the others nor the words with it`() async throws {
        try await Tracking.standing(mostFileBytes: 100_000) { tracking in
            let browser = tracking.browser
            let program = ChosenFile(
                name: "tax.exe", content: [0x4D, 0x5A, 0x90, 0] + [UInt8](repeating: 7, count: 200))

            let none = try await browser.upload(
                tracking.page, [program], in: "files", [("information", "Look.")], button: "Send it")
            let some = try await browser.upload(
                none, [program, Photos.jpeg("long.jpg", 300_000), Photos.jpeg("good.jpg", 500)], in: "files",
                [("information", "Look.")], button: "Send it")

            #expect(none.status == 422 && none.title.hasPrefix("Error:") && none.body.contains("href=\"#files\""))
            #expect(none.body.contains("“tax.exe” is not a kind of file") && none.field("information") == "Look.")
            #expect(some.status == 422 && some.body.contains("“long.jpg” is larger than 100 kB"))
            #expect(some.body.contains("good.jpg\nLook.") && some.field("information") == "")
            #expect(try await tracking.report.intake.files.map(\.name) == ["good.jpg"])
            #expect(try await tracking.report.version == 2 && tracking.force.filesOnDisk.count == 1)
        }
    }

    @Test func `files are kept where the words beside them are too long, and the words come back`() async throws {
        try await Tracking.standing { tracking in
            let long = String(repeating: "long ", count: 801)

            let page = try await tracking.browser.upload(
                tracking.page, [Photos.jpeg("a.jpg", 400)], in: "files", [("information", long)], button: "Send it")

            #expect(page.status == 422 && page.body.contains("Your files were sent, what you wrote was not"))
            #expect(page.field("information") == long)
            #expect(try await tracking.report.intake.files.map(\.name) == ["a.jpg"])
        }
    }

    @Test func `more files than ten at once are told which were left out`() async throws {
        try await Tracking.standing { tracking in
            let files = (1...11).map { Photos.jpeg("\($0).jpg", 200) }

            let page = try await tracking.browser.upload(tracking.page, files, in: "files", button: "Send it")

            #expect(page.status == 422 && page.body.contains("You can add 10 files. “11.jpg” was not added"))
            #expect(try await tracking.report.intake.files.count == 10)
        }
    }

    @Test func `a closed report takes files too, and a person reads them`() async throws {
        try await Tracking.standing { tracking in
            try await tracking.decide(.adviseOnly)

            let page = try await tracking.browser.upload(
                try await tracking.browser.open("/track"), [Photos.jpeg("a.jpg", 400)], in: "files", button: "Send it")

            #expect(page.body.contains("You sent a file"))
            #expect(try await tracking.report.stage == .awaitingTriage)
        }
    }

    @Test func `without a pass no file is taken, and another field than the page's is refused`() async throws {
        try await Tracking.standing { tracking in
            let stranger = tracking.browser.another()
            let door = try await stranger.open("/track")
            let token = try #require(door.field("csrf"))
            let body = MultipartForm([
                .init(name: "csrf", text: token),
                .init(name: "files", fileName: "a.jpg", content: Photos.jpeg("a", 400).content),
            ])
            let refused = try await stranger.send(body, to: "/track/add")
            let odd = try await tracking.browser.send(
                MultipartForm([
                    .init(name: "csrf", text: try #require(tracking.page.field("csrf"))),
                    .init(name: "other", fileName: "a.jpg", content: Photos.jpeg("a", 400).content),
                ]), to: "/track/add")

            #expect(refused.status == 403 && refused.body.contains("The file that you chose was not kept"))
            #expect(odd.status == 400)
            #expect(tracking.force.filesOnDisk.isEmpty)
        }
    }

    @Test func `words alone need no form with files`() async throws {
        try await Tracking.standing { tracking in
            let page = try await tracking.browser.send(
                .post, "/track/add",
                fields: [("csrf", try #require(tracking.page.field("csrf"))), ("information", "By hand.")])

            #expect(page.location == "/track")
            #expect(try await tracking.browser.open("/track").body.contains("By hand."))
        }
    }
}
