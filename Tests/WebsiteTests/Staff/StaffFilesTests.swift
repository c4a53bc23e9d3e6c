import Forms
import HTTPTypes
import Reporting
import Store
import Testing

@testable import Website

/// Files that staff add to a report: an officer's photographs, a signed statement.
@Suite struct StaffFilesTests {
    /// A report that an officer has, and the officer's browser.
    private func visited(
        _ body: @Sendable (TestForce, Browser, Reference) async throws -> Void
    ) async throws {
        try await TestForce.standing { force, officer in
            let handler = try await force.hire("handler")
            let lang = try await force.hire("lang", [.officer])
            let dispatcher = try await force.hire("reid", [.dispatcher])
            let reference = try await force.receive()
            try await force.parts.store.perform(
                [
                    .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
                    .dispose(.attend(.extended), reason: "A scene", wordsToReporter: "An officer is to come."),
                ], on: reference, by: .staff(handler), at: force.now)
            try await force.parts.store.perform(
                .assign(to: lang), on: reference, by: .staff(dispatcher), at: force.now)
            try await officer.signIn("lang")
            try await body(force, officer, reference)
        }
    }

    private static func path(_ reference: Reference) -> String { "/staff/reports/\(reference)" }

    /// What the page's own form would send with these files.
    private func post(
        _ page: WebPage, _ reference: Reference, about: String, _ files: [(name: String, content: [UInt8])],
        by browser: Browser
    ) async throws -> WebPage {
        let action = Self.path(reference) + "/evidence"
        let form = try #require(page.forms.first { $0.action == action })
        #expect(form.isMultipart)
        let fields = form.filled(with: [("about", about)], button: nil)
        return try await browser.send(
            MultipartForm(
                fields.map { .init(name: $0.0, text: $0.1) }
                    + files.map { .init(name: "files", fileName: $0.name, content: $0.content) }), to: action)
    }

    @Test func `an officer's photographs are on the report, for whoever has it next, and a post sent twice adds once`()
        async throws
    {
        try await visited { force, officer, reference in
            let page = try await officer.open(Self.path(reference))
            for _ in 0..<2 {
                let answer = try await post(
                    page, reference, about: "The pane & its frame",
                    [
                        ("pane.jpg", Photos.jpeg("pane.jpg", 40_000).content),
                        ("frame.jpg", Photos.jpeg("frame.jpg", 40_000).content),
                    ], by: officer)
                #expect(answer.status == 303, "\(answer.text(id: "refusal") ?? "")")
            }

            let file = try #require(try await force.parts.store.file(reference))
            #expect(file.allFiles.map(\.name) == ["pane.jpg", "frame.jpg"])
            let after = try await officer.open(Self.path(reference))
            #expect(after.says("2 files added") && after.says("The pane & its frame"))
            let link = try #require(after.links.first { $0.contains("/files/") })
            let download = try await officer.send(.get, link)
            #expect(download.status == 200 && download.headers[.contentDisposition]?.contains("pane.jpg") == true)
            #expect(file.events.compactMap(\.publicEntry).allSatisfy { !$0.title.contains("file") })
        }
    }

    @Test func `what is missing is said at its field, with what was typed still there, and no file stays behind`()
        async throws
    {
        try await visited { force, officer, reference in
            let page = try await officer.open(Self.path(reference))
            let none = try await post(page, reference, about: "The <pane>", [], by: officer)
            #expect(none.status == 422 && none.says("Choose at least one file."))
            #expect(
                none.forms.first { $0.action?.hasSuffix("/evidence") == true }?.fields.contains {
                    $0.name == "about" && $0.value == "The <pane>"
                } == true)

            let nameless = try await post(
                page, reference, about: " ", [("pane.jpg", Photos.jpeg("pane.jpg", 40_000).content)], by: officer)
            #expect(nameless.status == 422 && nameless.says("Say what they are."))
            let odd = try await post(
                page, reference, about: "The pane",
                [
                    ("pane.jpg", Photos.jpeg("pane.jpg", 40_000).content),
                    ("run.exe", [0x4D, 0x5A, 0x90, 0, 3, 0, 0xFF, 0xFE]),
                ],
                by: officer)
            #expect(odd.status == 422 && odd.says("run.exe"))

            #expect(try await force.parts.store.file(reference)?.allFiles.isEmpty == true)
            #expect(try await force.evidenceRows() == 0)
        }
    }

    @Test func `whoever does not have the report adds nothing to it, and gets their words back`() async throws {
        try await visited { force, officer, reference in
            try await force.hire("other", [.officer])
            let other = officer.another()
            try await other.signIn("other")
            let token = try #require(try await other.open("/staff/account").typed("csrf"))
            let form = MultipartForm([
                .init(name: "csrf", text: token), .init(name: "seen", text: "5"),
                .init(name: "about", text: "The pane"),
                .init(name: "files", fileName: "pane.jpg", content: Photos.jpeg("pane.jpg", 40_000).content),
            ])
            let answer = try await other.send(form, to: Self.path(reference) + "/evidence")
            #expect(answer.status == 403 && answer.says("The pane"))
            let unknown = try await other.send(form, to: "/staff/reports/4T7K-2M9Q-P/evidence")
            #expect(unknown.status == 404 && unknown.says("The pane"))
            #expect(try await force.parts.store.file(reference)?.allFiles.isEmpty == true)
            #expect(try await force.evidenceRows() == 0)

            let old = MultipartForm([
                .init(name: "csrf", text: "stale"), .init(name: "about", text: "The pane"),
                .init(name: "files", fileName: "pane.jpg", content: Photos.jpeg("pane.jpg", 40_000).content),
            ])
            let stale = try await other.send(old, to: Self.path(reference) + "/evidence")
            #expect(stale.status == 403 && stale.says("The pane"))
        }
    }
}

extension TestForce {
    /// How many files the database knows of.
    fileprivate func evidenceRows() async throws -> Int {
        try await database.read { tx in Int(try tx.row("SELECT count(*) FROM evidence_files")?.int(0) ?? -1) }
    }
}
