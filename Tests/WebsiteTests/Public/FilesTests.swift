import Evidence
import Foundation
import HTTPTypes
import Reporting
import Store
import Testing

@testable import Forms
@testable import Website

@Suite struct FilesTests {
    @Test func `files are added, listed with their size, and go with the page`() async throws {
        try await Photos.standing { force, browser in
            let page = try await Photos.proof(browser)

            let added = try await browser.upload(
                page, [Photos.jpeg("a.jpg", 70_000), Photos.jpeg("b.jpg", 400)], in: "files", [("note", "Two")],
                button: "Add")
            let next = try await browser.press(added)

            #expect(added.status == 200)
            #expect(added.body.contains("a.jpg") && added.body.contains("70 kB") && added.body.contains("400 bytes"))
            #expect(added.body.contains("value=\"Two\""))
            #expect(next.path == "/report/photos/papers")
            #expect(force.filesOnDisk.count == 2)
        }
    }

    @Test func `a file that was only chosen goes with Continue too`() async throws {
        try await Photos.standing { force, browser in
            let next = try await browser.upload(
                try await Photos.proof(browser), [Photos.jpeg("a.jpg", 400)], in: "files", [("note", "One")],
                button: "Continue")

            #expect(next.path == "/report/photos/papers")
            #expect(try await browser.open("/report/photos/proof").body.contains("a.jpg"))
        }
    }

    @Test func `a page with nothing but files is shown by its own address, so that a reload sends nothing twice`()
        async throws
    {
        try await Photos.standing { force, browser in
            let page = try await Photos.papers(browser)

            let added = try await browser.upload(page, [Photos.text("list.txt", "A lamp")], in: "papers", button: "Add")

            #expect(added.path == "/report/photos/papers" && added.body.contains("list.txt"))
        }
    }

    @Test func `a file of another kind is refused in plain words, and everything else on the page stays`() async throws
    {
        try await Photos.standing { force, browser in
            let program = ChosenFile(
                name: "tax <b>.exe", content: [0x4D, 0x5A, 0x90, 0] + [UInt8](repeating: 7, count: 200))

            let page = try await browser.upload(
                try await Photos.proof(browser), [program, Photos.jpeg("good.jpg", 500)], in: "files",
                [("note", "Mine & yours")], button: "Continue")

            #expect(page.status == 422 && page.title.hasPrefix("Error:"))
            #expect(page.body.contains("href=\"#files\""))
            #expect(page.body.contains("“tax &lt;b&gt;.exe” is not a kind of file that we can take here"))
            #expect(page.body.contains("value=\"Mine &amp; yours\""))
            #expect(page.body.contains("good.jpg"))
            #expect(force.filesOnDisk.count == 1)
        }
    }

    @Test func `what a file is decides, not what it is called or said to be`() async throws {
        try await Photos.standing { force, browser in
            let page = try await browser.upload(
                try await Photos.papers(browser), [Photos.jpeg("paper.pdf", 500)], in: "papers", button: "Add")

            #expect(page.status == 422 && page.body.contains("Choose a PDF or plain text"))
            #expect(force.filesOnDisk.isEmpty)
        }
    }

    @Test func `a file that is too large is refused, and everything else on the page stays`() async throws {
        try await Photos.standing(mostFileBytes: 100_000) { force, browser in
            let page = try await browser.upload(
                try await Photos.proof(browser), [Photos.jpeg("long.jpg", 300_000)], in: "files", [("note", "Kept")],
                button: "Continue")

            #expect(page.status == 422 && page.body.contains("“long.jpg” is larger than 100 kB"))
            #expect(page.body.contains("value=\"Kept\""))
            #expect(force.filesOnDisk.isEmpty)
        }
    }

    @Test func `a full disk is said at the field, and the person goes on without`() async throws {
        try await Photos.standing(leastRoom: .max) { force, browser in
            let page = try await browser.upload(
                try await Photos.proof(browser), [Photos.jpeg("a.jpg", 500)], in: "files", [("note", "Kept")],
                button: "Continue")
            let next = try await browser.press(page)

            #expect(page.status == 422 && page.body.contains("We could not keep “a.jpg”: the fault is ours"))
            #expect(next.path == "/report/photos/papers")
            #expect(force.filesOnDisk.isEmpty)
        }
    }

    @Test func `a page takes no more files than its form says`() async throws {
        try await Photos.standing { force, browser in
            let files = (1...4).map { Photos.jpeg("\($0).jpg", 200) }

            let page = try await browser.upload(
                try await Photos.proof(browser), files, in: "files", [("note", "Four")], button: "Add")

            #expect(page.status == 422 && page.body.contains("You can add 3 files. “4.jpg” was not added"))
            #expect(force.filesOnDisk.count == 3)
        }
    }

    @Test func `an added file can be removed, and is gone from the disk`() async throws {
        try await Photos.standing { force, browser in
            let added = try await browser.upload(
                try await Photos.proof(browser), [Photos.jpeg("a.jpg", 200), Photos.jpeg("b.jpg", 300)], in: "files",
                [("note", "Still here")], button: "Add")

            let left = try await browser.press(added, [("note", "Still here")], button: "Remove")

            #expect(left.status == 200 && !left.body.contains("a.jpg") && left.body.contains("b.jpg"))
            #expect(left.body.contains("value=\"Still here\""))
            #expect(force.filesOnDisk.count == 1)
        }
    }

    @Test func `nobody removes another's file`() async throws {
        try await Photos.standing { force, browser in
            _ = try await browser.upload(
                try await Photos.proof(browser), [Photos.jpeg("a.jpg", 200)], in: "files", button: "Add")
            let stranger = browser.another()
            let page = try await Photos.proof(stranger)

            _ = try await stranger.press(page, [("remove", try #require(force.filesOnDisk.first))])

            #expect(force.filesOnDisk.count == 1)
        }
    }

    @Test func `Add without a file says to choose one`() async throws {
        try await Photos.standing { _, browser in
            let page = try await browser.press(try await Photos.proof(browser), [("note", "Kept")], button: "Add")

            #expect(page.status == 422 && page.body.contains("Choose a file first"))
            #expect(page.body.contains("value=\"Kept\""))
        }
    }
}

/// What stands between a stranger and the disk.
@Suite struct FilesGuardTests {
    @Test(arguments: ["missing", "wrong", "after the file"])
    func `no file is taken before the form's token, which must come first`(token: String) async throws {
        try await Photos.standing { force, browser in
            let form = try #require(try await Photos.proof(browser).forms.first)
            let file = MultipartForm.Part(name: "files", fileName: "a.jpg", content: Photos.jpeg("", 90_000).content)
            let real = MultipartForm.Part(name: "csrf", text: form.fields.first { $0.name == "csrf" }?.value ?? "")
            let parts =
                switch token {
                case "missing": [file]
                case "wrong": [.init(name: "csrf", text: "AAAA"), file]
                default: [file, real]
                }

            let answer = try await browser.send(MultipartForm(parts), to: try #require(form.action))

            #expect(answer.status == 403)
            #expect(force.filesOnDisk.isEmpty)
        }
    }

    @Test func `another website's form is refused`() async throws {
        try await Photos.standing { force, browser in
            let form = try #require(try await Photos.proof(browser).forms.first)
            let parts =
                form.fields.map { MultipartForm.Part(name: $0.name, text: $0.value) }
                + [.init(name: "files", fileName: "a.jpg", content: Photos.jpeg("", 900).content)]

            let answer = try await browser.send(
                MultipartForm(parts), to: try #require(form.action), headers: [.origin: "https://evil.example"])

            #expect(answer.status == 403)
            #expect(force.filesOnDisk.isEmpty)
        }
    }

    @Test(arguments: [
        "/report/photos/proof", "/report/photos/check", "/report/photos/files", "/track/withdraw", "/report",
    ])
    func `no other address reads such a body`(path: String) async throws {
        try await Photos.standing { force, browser in
            let form = try #require(try await Photos.proof(browser).forms.first)
            let parts = form.fields.map { MultipartForm.Part(name: $0.name, text: $0.value) }

            let answer = try await browser.send(MultipartForm(parts), to: path)

            #expect(answer.status == 415)
        }
    }

    @Test func `a body that is cut short or holds a field that is no file's keeps nothing`() async throws {
        try await Photos.standing { force, browser in
            let form = try #require(try await Photos.proof(browser).forms.first)
            let fields = form.fields.map { MultipartForm.Part(name: $0.name, text: $0.value) }
            let file = MultipartForm.Part(name: "files", fileName: "a.jpg", content: Photos.jpeg("", 90_000).content)
            let other = MultipartForm.Part(name: "note", fileName: "a.jpg", content: [1])

            let strange = try await browser.send(MultipartForm(fields + [file, other]), to: try #require(form.action))
            let short = try await browser.send(
                MultipartForm(cutting: MultipartForm(fields + [file]), by: 10), to: try #require(form.action))

            #expect(strange.status == 400 && short.status == 400)
            #expect(force.filesOnDisk.isEmpty)
        }
    }

    @Test func `a sender may be slow, but not without end`() {
        #expect(Arrival.isBearable(0, after: 60))
        #expect(!Arrival.isBearable(0, after: 61))
        #expect(Arrival.isBearable(1_000_000_000, after: 6 * 3600))
        #expect(!Arrival.isBearable(1_000_000, after: 1_000))
        #expect(!Arrival.isBearable(.max, after: 6 * 3600 + 1))
    }
}

/// From the telephone to the investigator's desk.
@Suite struct FilesJourneyTests {
    @Test func `a file reaches staff bit for bit, as a download, on record`() async throws {
        try await Photos.standing { force, browser in
            let photo = Photos.jpeg("Grüße \"1\".jpeg", 200_000)
            let reference = try await Photos.report(browser, with: photo)
            let staff = try await Photos.signIn(browser.another(), as: .supervisor, force)

            let page = try await staff.open("/staff/reports/\(reference)")
            let link = try #require(page.links.first { $0.contains("/files/") })
            let file = try await staff.send(.get, link)

            #expect(page.body.contains("Grüße &quot;1&quot;.jpeg") && page.body.contains("Not scanned for viruses"))
            #expect(page.body.contains("JPEG photo") && page.body.contains("200 kB"))
            #expect(file.status == 200 && file.bytes == photo.content)
            #expect(file.headers[.contentType] == "application/octet-stream")
            #expect(file.headers[.contentLength] == "200000")
            #expect(file.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            #expect(file.headers[HTTPField.Name("X-Content-Type-Options")!] == "nosniff")
            #expect(
                file.headers[.contentDisposition]
                    == "attachment; filename=\"Gr__e _1_.jpeg\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%221%22.jpeg")
            let seen = try await force.parts.store.disclosures(of: reference)
            #expect(seen.contains { $0.what == .file && $0.reason == "Grüße \"1\".jpeg" })
        }
    }

    @Test func `the reporter sees the names of what they sent`() async throws {
        try await Photos.standing { force, browser in
            let page = try await Photos.upToTheCheck(browser, with: Photos.jpeg("a <b>.jpg", 500))

            #expect(page.path == "/report/photos/check" && page.body.contains("a &lt;b&gt;.jpg"))
        }
    }

    @Test func `whoever may not read the report may not have its files`() async throws {
        try await Photos.standing { force, browser in
            let reference = try await Photos.report(browser, with: Photos.jpeg("a.jpg", 500))
            let supervisor = try await Photos.signIn(browser.another(), as: .supervisor, force)
            let link = try #require(
                try await supervisor.open("/staff/reports/\(reference)").links.first { $0.contains("/files/") })
            let handler = try await Photos.signIn(browser.another(), as: .callHandler, force)
            let administrator = try await Photos.signIn(browser.another(), as: .administrator, force)

            let stranger = try await browser.another().send(.get, link)
            let unasked = try await handler.send(.get, link)
            let refused = try await administrator.send(.get, link)
            let reasoned = try await handler.send(
                .get, "/staff/reports/\(reference)")
            _ = try await handler.press(reasoned, [("reason", "The same phone as in mine")])
            let withReason = try await handler.send(.get, link)

            #expect(stranger.status == 303 && stranger.location?.hasPrefix("/staff/sign-in") == true)
            #expect(unasked.status == 303 && unasked.location == "/staff/reports/\(reference)")
            #expect(refused.status == 403)
            #expect(withReason.status == 200)
            #expect(try await supervisor.send(.get, link + "0").status == 404)
        }
    }
}
