import Foundation
import Reporting
import Testing

@Suite struct ReferenceTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static func references(_ count: Int, for test: String) -> [Reference] {
        var random = SeededRandom(seed: SeededRandom.seed(for: test))
        return (0..<count).map { _ in Reference.random(using: &random) }
    }

    @Test func `a reference reads back from what it shows and from its compact form`() {
        for reference in Self.references(500, for: "reading back") {
            #expect(Reference(parsing: reference.description) == reference)
            #expect(Reference(reference.compact) == reference)
        }
    }

    @Test func `it is shown as four, four and one`() {
        for reference in Self.references(50, for: "shape") {
            #expect(reference.description.split(separator: "-").map(\.count) == [4, 4, 1])
        }
    }

    @Test func `every single wrong symbol is caught`() {
        for reference in Self.references(200, for: "wrong symbols") {
            let symbols = Array(reference.compact)
            for place in symbols.indices {
                for wrong in Self.alphabet where wrong != symbols[place] {
                    var typed = symbols
                    typed[place] = wrong
                    #expect(Reference(parsing: String(typed)) == nil, "\(reference) with \(wrong) at \(place)")
                }
            }
        }
    }

    @Test func `every swap of two different symbols is caught, neighbours and others`() {
        for reference in Self.references(500, for: "swaps") {
            let symbols = Array(reference.compact)
            for first in symbols.indices {
                for second in symbols.indices where first < second && symbols[first] != symbols[second] {
                    var typed = symbols
                    typed.swapAt(first, second)
                    #expect(
                        Reference(parsing: String(typed)) == nil, "\(reference) with \(first) and \(second) swapped")
                }
            }
        }
    }

    @Test func `every difference between two neighbours is caught when they are swapped`() {
        for place in 0..<8 {
            for left in Self.alphabet {
                for right in Self.alphabet where left != right && place < 7 {
                    var symbols = Array("00000000")
                    symbols[place] = left
                    symbols[place + 1] = right
                    var typed = Array(Reference.known(String(symbols)).compact)
                    typed.swapAt(place, place + 1)
                    #expect(Reference(parsing: String(typed)) == nil)
                }
            }
        }
    }

    @Test func `it is read as people type and say it`() {
        let reference = Reference.known("01A0-1Z9K")

        let spoken = reference.description.replacing("0", with: "o").replacing("1", with: "l").lowercased()

        #expect(Reference(parsing: spoken) == reference)
        #expect(Reference(parsing: " " + reference.compact.map(String.init).joined(separator: " - ")) == reference)
        #expect(Reference(parsing: reference.description.replacing("1", with: "I")) == reference)
    }

    @Test(arguments: [
        "", "7K3M", "7K3M-Q9XD-", "7K3M-Q9XD-00", "UUUU-UUUU-U", "ßßßß-ßßßß-ß", "٣٣٣٣-٣٣٣٣-٣", "????-????-?",
    ])
    func `what is no reference is not read`(text: String) {
        #expect(Reference(parsing: text) == nil)
    }

    @Test func `coding keeps it and refuses a damaged one`() throws {
        let coded = try JSONEncoder().encode([Cast.reference])

        #expect(try JSONDecoder().decode([Reference].self, from: coded) == [Cast.reference])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Reference].self, from: Data(#"["7K3M-Q9XD-"]"#.utf8))
        }
    }

    @Test func `ten thousand random references differ`() {
        let references = Self.references(10_000, for: "randomness")

        #expect(Set(references).count == references.count)
    }
}
