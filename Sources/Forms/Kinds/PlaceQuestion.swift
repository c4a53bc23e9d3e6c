internal import Reporting

/// Where something happened, in one of the ways in which people know places.
package struct PlaceQuestion: Sendable, Equatable {
    let ways: [Whereabouts.Way]

    init(_ reader: Reader) {
        let ways = reader.words("ways", of: Whereabouts.Way.self)
        if ways == [] { reader.complain("needs at least one way under 'ways'", at: "ways") }
        self.ways = ways ?? Whereabouts.Way.allCases
    }
}

extension PlaceQuestion: QuestionKind {
    var values: [String] { ways.map(\.rawValue) }
    var offersUnknown: Bool { true }
    func firstField(of name: String) -> String { Typed.field(name, "way") }

    func read(_ typed: inout Typed) -> Answer? {
        guard let chosen = typed.chosen("way").first else { return nil }
        if chosen == "unknown", typed.question.unknown != nil { return .unknown }
        guard let way = Whereabouts.Way(rawValue: chosen), ways.contains(way) else {
            typed.complain("Choose one of the answers", at: "way")
            return nil
        }
        let before = typed.complaints.count
        var place = Whereabouts(way: way)
        if way == .address {
            place.address = typed.address("address")
            if place.address == nil, typed.complaints.count == before {
                typed.complain("Enter the address, or its postcode if you know no more", at: "address_line1")
            }
        } else {
            let parts = PlaceQuestion.parts(way)
            if typed.line(parts.words.part).isEmpty {
                typed.complain(parts.missing, at: parts.words.part)
            }
            place.words = typed.paragraphs(parts.words.part, max: 500)
            place.near = typed.words(parts.near.part)
            if parts.hasPin { place.pin = typed.code("\(way.rawValue)_pin", MapPosition.init(parsing:))?.text }
        }
        return typed.complaints.count == before ? .place(place) : nil
    }

    private struct Parts {
        let label: String
        let words: (part: String, label: String, hint: String?)
        let near: (part: String, label: String)
        let missing: String
        let hasPin: Bool
    }

    private static func parts(_ way: Whereabouts.Way) -> Parts {
        switch way {
        case .address:
            Parts(
                label: "At an address", words: ("address", "", nil), near: ("address", ""), missing: "", hasPin: false
            )
        case .words:
            Parts(
                label: "At a place that I can describe",
                words: ("words_words", "Describe the place", "Like the car park behind the swimming pool"),
                near: ("words_near", "Nearest street, town or postcode"),
                missing: "Describe the place, so that an officer could find it", hasPin: true
            )
        case .road:
            Parts(
                label: "On a street or road",
                words: ("road_words", "Name or number of the road", "Like High Street, or the A38"),
                near: ("road_near", "Town, and the nearest junction or landmark"),
                missing: "Enter the name or number of the road", hasPin: true
            )
        case .transport:
            Parts(
                label: "On a bus, train or other transport",
                words: ("transport_words", "Which line or service, and between which stops?", nil),
                near: ("transport_near", "Number of the vehicle, carriage or seat"),
                missing: "Say which line or service it was", hasPin: false
            )
        case .online:
            Parts(
                label: "Online, by phone or by post",
                words: ("online_words", "Which website, app, number or sender?", nil),
                near: ("online_near", "Name of the account, or address of the page"),
                missing: "Say which website, app, number or sender it was", hasPin: false
            )
        }
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        let way = Typed.field(name, "way")
        guard case .place(let place) = answer else { return answer == .unknown ? [(way, "unknown")] : [] }
        let parts = PlaceQuestion.parts(place.way)
        let texts = [
            (parts.words.part, place.words), (parts.near.part, place.near), ("\(place.way.rawValue)_pin", place.pin),
        ]
        return [(way, place.way.rawValue)] + PersonQuestion.boxes(place.address, Typed.field(name, "address"))
            + texts.compactMap { part, text in text.map { (Typed.field(name, part), $0) } }
    }

    func controls(_ showing: Showing) -> [Control] {
        let offers = ways.map { way in
            Showing.Offer(
                value: way.rawValue, label: PlaceQuestion.parts(way).label, reveals: reveals(showing, way)
            )
        }
        return [showing.choices(showing.whole("way"), offers + showing.unknownOffer)]
    }

    private func reveals(_ showing: Showing, _ way: Whereabouts.Way) -> [Control] {
        guard way != .address else { return showing.address("address", isReporter: false) }
        let parts = PlaceQuestion.parts(way)
        let words = showing.part(parts.words.part, parts.words.label, hint: parts.words.hint)
        let near = showing.part(parts.near.part, parts.near.label, isOptional: true)
        let pin = showing.part(
            "\(way.rawValue)_pin", "Position, if a map or phone shows you one",
            hint: "Like 51.5072, -0.1276, TQ 3000 8036 or three words with dots", isOptional: true
        )
        return [way == .words ? showing.textarea(words, rows: 3, max: 500) : showing.input(words, max: 500)]
            + [showing.input(near, max: 200)] + (parts.hasPin ? [showing.input(pin, isCode: true)] : [])
    }

    func words(_ answer: Answer) -> [String] {
        guard case .place(let place) = answer else { return [] }
        return (place.address?.lines ?? []) + [place.words, place.near, place.pin].compactMap(\.self)
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .place(let place) = answer else { return [] }
        return Terms.one(.postcode, place.address?.postcode) + Terms.words(place.address?.line1)
            + Terms.words(place.words) + Terms.words(place.near)
    }

    func fits(_ answer: Answer) -> Bool {
        if case .place(let place) = answer { ways.contains(place.way) } else { false }
    }

    var sample: Answer {
        let way = ways.first ?? .address
        guard way == .address else { return .place(Whereabouts(way: way, words: "High Street", near: "Northmoor")) }
        let address = Address(line1: "12 Mill Lane", town: "Northmoor", postcode: "SW1A 1AA")
        return .place(Whereabouts(way: .address, address: address))
    }
}

/// A position: two numbers, an Ordnance Survey grid reference, or three words with dots (kept as text).
struct MapPosition: Hashable {
    let text: String

    init(parsing typed: String) throws(Unreadable) {
        let parts = typed.split { ", ;".contains($0) }
        let numbers = parts.compactMap { Double($0) }
        if parts.count == 2, numbers.count == 2 {
            guard (49...61).contains(numbers[0]), (-9...2.5).contains(numbers[1]) else {
                throw Unreadable(
                    "Check the position: it is not in the United Kingdom. The first number is the northern one")
            }
            text = typed.trimmed
            return
        }
        let code = typed.compact
        let digits = code.dropFirst(2)
        let isGrid = code.prefix(2).allSatisfy(\.isLetter) && digits.isDigits && (2...10).contains(digits.utf8.count)
        let words = typed.trimmed.drop { $0 == "/" }.split(separator: ".", omittingEmptySubsequences: false)
        let isWords = words.count == 3 && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isLetter) }
        guard isGrid && digits.utf8.count % 2 == 0 || isWords else {
            throw Unreadable("Enter the position like 51.5072, -0.1276, or leave it out")
        }
        text = typed.trimmed
    }
}
