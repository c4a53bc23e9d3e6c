import Foundation
import Reporting
import Testing

@testable import Forms

@Suite struct FormLibraryTests {
    /// A folder of these files, taken away at the end.
    private func folder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("forms-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(folder)
    }

    private let page = "  - {page: p, questions: [{question: q, kind: yes-no, label: Q, missing: M}]}"
    private let force = """
        name: Northmoor Police
        area: Northmoor
        non-emergency: "101"
        text-relay: 18001 101
        website: https://www.northmoor.example
        exit: https://www.bbc.co.uk/weather
        """
    private let door = """
        groups: [{group: g, title: G, choices: [{choice: c, title: C, to: {form: test}}]}]
        doors: {road-traffic: {group: g}, tell-us-about: {form: test}}
        """

    private func problems(_ files: [String: String]) throws -> [String] {
        var found: [String] = []
        try folder(files) { folder in
            do {
                _ = try FormLibrary.read(folder: folder)
            } catch let problems as FormProblems {
                found = problems.problems.map(\.description)
            }
        }
        return found
    }

    @Test func `a folder is read with its front door, its force and its includes`() throws {
        let form = yaml("  - include: you\n" + page)
        let you = "pages:\n  - {page: you, questions: [{question: you, kind: yes-no, label: You, missing: M}]}"

        try folder(["test.yaml": form, "common/you.yaml": you, "front-door.yaml": door, "force.yaml": force]) {
            folder in
            let library = try FormLibrary.read(folder: folder)

            #expect(library.forms.map(\.name.text) == ["test"])
            #expect(library.forms[0].pages.map(\.name) == ["you", "p"])
            #expect(library.force.name == "Northmoor Police")
            #expect(library.frontDoor.roadTraffic == .group("g"))
            #expect(library.form(library.forms[0].name) != nil)
            #expect(try Form(canonicalText: library.forms[0].canonicalText) == library.forms[0])
        }
    }

    @Test func `a fault in an included file names that file`() throws {
        let you = "pages:\n  - page: you\n    questions: [{question: you, kind: yes-no, label: You}]"

        let found = try problems([
            "test.yaml": yaml("  - include: you\n" + page), "common/you.yaml": you, "front-door.yaml": door,
            "force.yaml": force,
        ])

        #expect(
            found == [
                "common/you.yaml:3: question 'you' needs 'missing': what the person reads when they left it empty"
            ])
    }

    @Test func `what is missing, or leads nowhere, is told`() throws {
        let badDoor = """
            groups: [{group: g, title: G, choices: [{choice: c, title: C, to: {form: theft}}]}]
            doors: {road-traffic: {group: h}, tell-us-about: {diversion: d}}
            """

        let found = try problems([
            "other.yaml": yaml("  - include: me\n" + page), "front-door.yaml": badDoor, "broken.yaml": "form: [",
        ])

        #expect(found.contains("other.yaml:8: there is no file common/me.yaml to include"))
        #expect(found.contains("other.yaml:1: form 'test' belongs in a file of its name, test.yaml"))
        #expect(found.contains("force.yaml:1: the file force.yaml is missing"))
        #expect(found.contains("front-door.yaml:1: the front door leads to the form 'theft', but there is none"))
        #expect(found.contains("front-door.yaml:2: the front door leads to the group 'h', but there is none"))
        #expect(found.contains("front-door.yaml:2: the front door leads to the diversion 'd', but there is none"))
        #expect(found.contains { $0.hasPrefix("broken.yaml:") })
    }

    @Test func `a page of own words is read, and one that nobody shows is told`() throws {
        let help = "title: Help\ndescription: D\nsections: [{heading: H, text: T}]"
        var files = ["test.yaml": yaml(page), "front-door.yaml": door, "force.yaml": force, "pages/help.yaml": help]

        try folder(files) { folder in
            let library = try FormLibrary.read(folder: folder)
            #expect(library.pages.map(\.name) == ["help"])
        }
        files["pages/halp.yaml"] = help
        let found = try problems(files)

        #expect(
            found == [
                "pages/halp.yaml:1: there is no page of this name; the folder holds help.yaml, stations.yaml,"
                    + " privacy.yaml, accessibility.yaml"
            ]
        )
    }

    @Test func `messages are read when the folder has them, and a fault there refuses the library`() throws {
        var files = ["test.yaml": yaml(page), "front-door.yaml": door, "force.yaml": force]

        try folder(files) { folder in
            let library = try FormLibrary.read(folder: folder)
            #expect(library.messages == nil)
        }
        files["messages.yaml"] = "received: {}"
        let found = try problems(files)

        #expect(found.contains("messages.yaml:1: message 'received' needs 'email'"))
        #expect(found.contains("messages.yaml:1: the file of messages needs 'withdrawn'"))
    }

    @Test func `the front door can't lead to a file that is no form`() throws {
        let found = try problems([
            "test.yaml": yaml(page), "force.yaml": force,
            "front-door.yaml": door.replacing("tell-us-about: {form: test}", with: "tell-us-about: {form: force}"),
        ])

        #expect(found == ["front-door.yaml:2: the front door leads to the form 'force', but there is none"])
    }

    @Test func `a folder that isn't there is one plain problem`() {
        #expect {
            try FormLibrary.read(folder: URL(fileURLWithPath: "/nowhere/forms"))
        } throws: {
            ($0 as? FormProblems)?.problems.map(\.words) == ["the folder of forms can't be read: /nowhere/forms"]
        }
    }

    @Test func `a file that is no text is told, not guessed at`() throws {
        let found = try problems(["test.yaml": yaml(page), "front-door.yaml": door, "force.yaml": "\u{0}"])

        #expect(found.count == 1)
        #expect(found[0].hasPrefix("force.yaml:"))
    }
}
