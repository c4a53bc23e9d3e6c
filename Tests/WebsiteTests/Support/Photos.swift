import Forms
import Foundation
import Reporting
import Store
import Testing
import Website

/// A force whose one form asks for files, and people who go through it.
enum Photos {
    private static let files = [
        "photos.yaml": """
        form: photos
        title: Send photos
        description: For tests.
        minutes: 2
        maps: {crime: theft, category: other-theft, retention: standard}
        headline: [what]
        pages:
          - {page: about, questions: [{question: what, kind: text, label: What was it?, missing: Say what it was}]}
          - page: proof
            title: What shows it
            questions:
              - {question: note, kind: text, label: A note, missing: Write a note}
              - {question: files, kind: files, label: Photos, max: 3}
          - page: papers
            questions: [{question: papers, kind: files, label: Papers, accept: [pdf, text]}]
        """,
        "front-door.yaml": """
        groups: [{group: g, title: G, choices: [{choice: c, title: C, to: {form: photos}}]}]
        doors: {road-traffic: {group: g}, tell-us-about: {form: photos}}
        """,
        "force.yaml": """
        name: Northmoor Police
        area: Northmoor
        non-emergency: "101"
        text-relay: 18001 101
        website: https://www.northmoor.example
        exit: https://www.bbc.co.uk/weather
        """,
    ]

    private static func library() throws -> FormLibrary {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bluelamp-forms-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return try FormLibrary.read(folder: folder)
    }

    static func standing(
        mostFileBytes: Int = 1_000_000, leastRoom: Int = 0,
        _ body: @Sendable (TestForce, Browser) async throws -> Void
    ) async throws {
        try await TestForce.standing(
            mostFileBytes: mostFileBytes, leastRoom: leastRoom, forms: try library(), body)
    }

    /// The page with a note and files.
    static func proof(_ browser: Browser) async throws -> WebPage {
        let asked = try await browser.open("/report/photos")
        let page = try await browser.press(asked, [("emergency", "no")])
        return try await browser.press(page, [("what", "A zinc trombone")])
    }

    /// The page with nothing but files.
    static func papers(_ browser: Browser) async throws -> WebPage {
        try await browser.press(try await proof(browser), [("note", "None")])
    }

    static func upToTheCheck(_ browser: Browser, with file: ChosenFile) async throws -> WebPage {
        let page = try await browser.upload(
            try await proof(browser), [file], in: "files", [("note", "One")], button: "Continue")
        return try await browser.press(page)
    }

    static func report(_ browser: Browser, with file: ChosenFile) async throws -> Reference {
        let done = try await browser.press(try await upToTheCheck(browser, with: file), [("declared", "yes")])
        return try #require(done.text(id: "reference").flatMap(Reference.init(parsing:)))
    }

    static func signIn(_ browser: Browser, as role: Role, _ force: TestForce) async throws -> Browser {
        let password = "a lamp above the door"
        let account = try NewStaffAccount(
            username: role.rawValue.lowercased(), shownName: "P. Okafor", roles: [role], hasSensitiveAccess: false,
            password: password, secondFactor: .notAsked)
        _ = try await force.parts.staff.add(account, at: force.now)
        let page = try await browser.open("/staff/sign-in")
        _ = try await browser.press(page, [("username", role.rawValue.lowercased()), ("password", password)])
        return browser
    }

    /// A photo of that many bytes.
    static func jpeg(_ name: String, _ count: Int) -> ChosenFile {
        ChosenFile(
            name: name.replacing("\"", with: "%22"),
            content: [0xFF, 0xD8, 0xFF, 0xE0]
                + (4..<max(4, count)).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 >> 7) })
    }

    static func text(_ name: String, _ text: String) -> ChosenFile {
        ChosenFile(name: name, content: Array(text.utf8))
    }
}

extension MultipartForm {
    /// The same without its last bytes.
    init(cutting form: MultipartForm, by count: Int) { body = form.body.dropLast(count) }
}
