import Reporting
import Testing

@testable import Forms

/// The list of "what happened?", and those who can help better than a form.
@Suite struct ForceFrontDoorTests {
    private static func door() throws -> FrontDoor { try ForceForms.library.get().frontDoor }

    @Test func `each form is behind some choice`() throws {
        let behind = Set(
            try Self.door().groups.flatMap(\.choices).compactMap { choice in
                if case .form(let name) = choice.target { name.text } else { nil }
            })
        #expect(behind == Set(ForceForms.names))
    }

    @Test func `no diversion is a dead end`() throws {
        let door = try Self.door()
        for diversion in door.diversions {
            #expect(!diversion.phones.isEmpty, "\(diversion.name) has no telephone number")
            #expect(!diversion.links.isEmpty || diversion.offersTellUs, "\(diversion.name) leads nowhere")
            #expect(door.groups.flatMap(\.choices).contains { $0.target == .diversion(diversion.name) })
        }
    }

    @Test(arguments: [
        "robbery", "assault", "domestic-abuse", "sexual-offence", "images", "spiking", "stalking", "threats",
        "hate-crime", "honour", "arson", "criminal-damage",
    ])
    func `harm without a form of its own leads to people, never to a form that does not fit`(_ name: String) throws {
        let door = try Self.door()
        let choice = try #require(door.groups.flatMap(\.choices).first { $0.name == name })
        #expect(choice.target == .diversion(name))
        let diversion = try #require(door.diversion(name))
        #expect(diversion.text.joined().contains("999"))
        #expect(diversion.phones.contains { $0.number == "101" })
    }

    @Test(arguments: ["domestic-abuse", "sexual-offence"])
    func `what few may read is not sent to a queue that many read`(_ name: String) throws {
        let diversion = try #require(Self.door().diversion(name))
        #expect(!diversion.offersTellUs)
        #expect(!diversion.links.contains { $0.url.hasPrefix("/report") })
        #expect(diversion.text.joined().contains("55"))
    }

    @Test(arguments: [
        ("fraud", "0300 123 2040"), ("terrorism", "0800 789 321"), ("anonymous", "0800 555 111"),
        ("railway", "0800 40 50 40"), ("domestic-abuse", "0808 2000 247"), ("sexual-offence", "0808 500 2222"),
        ("missing-person", "116 000"), ("crisis", "116 123"), ("slavery", "08000 121 700"), ("child", "0800 1111"),
    ])
    func `the national numbers are right`(_ name: String, _ number: String) throws {
        #expect(try Self.door().diversion(name)?.phones.contains { $0.number == number } == true)
    }

    @Test(arguments: [
        ("bycicle", "bicycle"), ("mugged", "robbery"), ("scam", "fraud"), ("burgled", "burglary"),
        ("crash", "collision"), ("harrassment", "stalking"), ("theif", "theft"), ("grafitti", "graffiti"),
        ("dashcam", "dangerous-driving"), ("suicidal", "crisis"), ("fly tipping", "rubbish"),
    ])
    func `people find it by the word that they type`(_ word: String, _ choice: String) throws {
        let found = try Self.door().groups.flatMap(\.choices).filter { $0.words.contains(word) }.map(\.name)
        #expect(found.contains(choice), "\(word): \(found)")
    }

    @Test func `local numbers are those that no one has`() throws {
        for phone in try Self.door().diversions.flatMap(\.phones) where phone.text.contains("Northmoor") {
            #expect(phone.number.hasPrefix("01632 960"), "\(phone.number) may be someone's")
        }
    }
}
