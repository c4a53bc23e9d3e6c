/// The answer to one question. Its JSON is stored for as long as a report is kept: names here never change meaning.
package indirect enum Answer: Sendable, Equatable {
    /// "I don't know", where the form lets people say so.
    case unknown
    /// An optional question left empty.
    case nothing
    /// A notice was shown, and the person went on.
    case seen
    case text(String)
    /// One of the options; `other` is what was typed beside an option that asks for it.
    case choice(String, other: String? = nil)
    case choices([String], other: String? = nil)
    case date(CalendarDate)
    case time(ClockTime)
    case period(Period)
    case place(Whereabouts)
    case person(Person)
    case vehicle(Vehicle)
    case items([Item])
    /// Entries of a repeated group: each by inner question name.
    case entries([[String: Answer]])
    case files([EvidenceFile])

    /// Whether something was said that helps: neither left empty nor "I don't know".
    package var isSomething: Bool {
        switch self {
        case .unknown, .nothing, .seen: false
        case .items(let items): !items.isEmpty
        case .entries(let entries): !entries.isEmpty
        case .files(let files): !files.isEmpty
        case .text, .choice, .choices, .date, .time, .period, .place, .person, .vehicle: true
        }
    }

    /// The values that conditions may ask for.
    var values: Set<String> {
        switch self {
        case .unknown: ["unknown"]
        case .choice(let value, _): [value]
        case .choices(let values, _): Set(values)
        case .period(let period): [period.way.rawValue]
        case .place(let place): [place.way.rawValue]
        case .vehicle(let vehicle): [vehicle.plate.rawValue]
        case .items(let items): Set(items.map(\.kind))
        case .nothing, .seen, .text, .date, .time, .person, .entries, .files: []
        }
    }
}

extension Answer: Codable {
    private enum Key: String, CodingKey {
        case unknown, nothing, seen, text, choice, choices, other, date, time, period, place, person, vehicle, items
        case entries, files
    }

    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        guard let key = box.allKeys.first(where: { $0 != .other }) else {
            throw DecodingError.dataCorrupted(.init(codingPath: box.codingPath, debugDescription: "no answer"))
        }
        switch key {
        case .unknown: self = .unknown
        case .nothing: self = .nothing
        case .seen: self = .seen
        case .text: self = .text(try box.decode(String.self, forKey: key))
        case .choice, .other:
            self = .choice(
                try box.decode(String.self, forKey: .choice),
                other: try box.decodeIfPresent(String.self, forKey: .other)
            )
        case .choices:
            self = .choices(
                try box.decode([String].self, forKey: key),
                other: try box.decodeIfPresent(String.self, forKey: .other)
            )
        case .date: self = .date(try box.decode(CalendarDate.self, forKey: key))
        case .time: self = .time(try box.decode(ClockTime.self, forKey: key))
        case .period: self = .period(try box.decode(Period.self, forKey: key))
        case .place: self = .place(try box.decode(Whereabouts.self, forKey: key))
        case .person: self = .person(try box.decode(Person.self, forKey: key))
        case .vehicle: self = .vehicle(try box.decode(Vehicle.self, forKey: key))
        case .items: self = .items(try box.decode([Item].self, forKey: key))
        case .entries: self = .entries(try box.decode([[String: Answer]].self, forKey: key))
        case .files: self = .files(try box.decode([EvidenceFile].self, forKey: key))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        switch self {
        case .unknown: try box.encode(true, forKey: .unknown)
        case .nothing: try box.encode(true, forKey: .nothing)
        case .seen: try box.encode(true, forKey: .seen)
        case .text(let text): try box.encode(text, forKey: .text)
        case .choice(let value, let other):
            try box.encode(value, forKey: .choice)
            try box.encodeIfPresent(other, forKey: .other)
        case .choices(let values, let other):
            try box.encode(values, forKey: .choices)
            try box.encodeIfPresent(other, forKey: .other)
        case .date(let date): try box.encode(date, forKey: .date)
        case .time(let time): try box.encode(time, forKey: .time)
        case .period(let period): try box.encode(period, forKey: .period)
        case .place(let place): try box.encode(place, forKey: .place)
        case .person(let person): try box.encode(person, forKey: .person)
        case .vehicle(let vehicle): try box.encode(vehicle, forKey: .vehicle)
        case .items(let items): try box.encode(items, forKey: .items)
        case .entries(let entries): try box.encode(entries, forKey: .entries)
        case .files(let files): try box.encode(files, forKey: .files)
        }
    }
}
