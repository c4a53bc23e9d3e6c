import Foundation
import Reporting
import Testing

@Suite struct ValueTests {
    @Test func `an instant moves by whole milliseconds and says what lies between`() {
        let later = Cast.start + .minutes(45)

        #expect(later.milliseconds - Cast.start.milliseconds == 2_700_000)
        #expect(later - .minutes(45) == Cast.start)
        #expect(later.since(Cast.start) == .seconds(2700))
        #expect(Cast.start.since(later) == .seconds(-2700))
        #expect(Cast.start < later)
    }

    @Test func `an instant is coded as one integer`() throws {
        let coded = try JSONEncoder().encode([Instant(milliseconds: -1), Cast.start])

        #expect(String(decoding: coded, as: UTF8.self) == "[-1,1790000000000]")
        #expect(try JSONDecoder().decode([Instant].self, from: coded) == [Instant(milliseconds: -1), Cast.start])
    }

    @Test(arguments: ["theft", "a", "road-traffic-2", "a" + String(repeating: "b", count: 39)])
    func `a form's name is a slug`(text: String) {
        #expect(FormName(text)?.text == text)
    }

    @Test(arguments: ["", "-a", "2a", "Theft", "a b", "a/b", "é", "a" + String(repeating: "b", count: 40)])
    func `what is no slug names no form`(text: String) {
        #expect(FormName(text) == nil)
    }

    @Test func `a form's version is a hash of 64 hexadecimal digits`() {
        #expect(FormVersion(hash: String(repeating: "9f", count: 32)) != nil)
        #expect(FormVersion(hash: String(repeating: "9F", count: 32)) == nil)
        #expect(FormVersion(hash: String(repeating: "9f", count: 31)) == nil)
        #expect(FormVersion(hash: String(repeating: "9g", count: 32)) == nil)
    }

    @Test func `a random staff id is a UUID of version 4`() throws {
        var random = SeededRandom(seed: SeededRandom.seed(for: "staff ids"))

        for _ in 0..<200 {
            let id = StaffID.random(using: &random)

            let uuid = try #require(UUID(uuidString: id.text))
            #expect(uuid.uuid.6 >> 4 == 4)
            #expect(uuid.uuid.8 >> 6 == 2)
            #expect(StaffID(id.text) == id)
        }
    }

    @Test(arguments: ["", "A", "a b", "a_b", String(repeating: "a", count: 65)])
    func `what is no id names nobody`(text: String) {
        #expect(StaffID(text) == nil)
    }

    @Test func `a member of staff with several roles may what each of them may`() {
        let both = Cast.member("b-1", "B. Both", [.officer, .dispatcher])

        #expect(both.may(.assign))
        #expect(both.may(.recordAttendance))
        #expect(!both.may(.claim))
    }

    @Test(arguments: Cast.actors)
    func `an actor reads back from what was coded`(actor: Actor) throws {
        let coded = try JSONEncoder().encode(actor)

        #expect(try JSONDecoder().decode(Actor.self, from: coded) == actor)
    }

    @Test func `there are 22 outcomes with their alternates, each with its own title`() {
        let numbers = Set(Outcome.allCases.compactMap { Int($0.rawValue.filter(\.isNumber)) })

        #expect(numbers == Set(1...22))
        #expect(Set(Outcome.allCases.map(\.title)).count == Outcome.allCases.count)
        #expect(Outcome.allCases.allSatisfy { !$0.publicWords.isEmpty })
    }
}

@Suite struct IndexTermTests {
    @Test(arguments: [
        "07700 900123", "(07700) 900-123", "+44 7700 900123", "+44 (0)7700 900123", "0044 7700 900123",
        "+4407700900123",
    ])
    func `a British number is one number however it is written`(text: String) {
        #expect(IndexTerm(.telephone, text)?.value == "+447700900123")
    }

    @Test func `a foreign number keeps its country`() {
        #expect(IndexTerm(.telephone, "+33 1 23 45 67 89")?.value == "+33123456789")
        #expect(IndexTerm(.telephone, "0033 1 23 45 67 89")?.value == "+33123456789")
    }

    @Test(arguments: [
        (IndexTerm.Kind.email, " Ann.Lee@Example.ORG ", "ann.lee@example.org"),
        (.vrm, "ab12 cde", "AB12CDE"),
        (.postcode, "nm1 4ab", "NM14AB"),
        (.serial, "wtu-123/456 x", "WTU123456X"),
        (.imei, "35-209900-176148-1", "352099001761481"),
        (.name, "  Zoë   O’Neil-Smith ", "zoe oneil smith"),
        (.word, "Café!", "cafe"),
    ])
    func `what was typed is brought to one spelling`(kind: IndexTerm.Kind, typed: String, value: String) {
        #expect(IndexTerm(kind, typed)?.value == value)
    }

    @Test(arguments: IndexTerm.Kind.allCases)
    func `nothing is no term`(kind: IndexTerm.Kind) {
        #expect(IndexTerm(kind, "  ") == nil)
        #expect(!kind.title.isEmpty)
    }

    @Test func `the same text of two kinds is two terms`() {
        #expect(IndexTerm(.name, "smith") != IndexTerm(.word, "smith"))
    }
}
