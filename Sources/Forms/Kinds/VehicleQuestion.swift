internal import Reporting

/// A vehicle: its number plate as far as known, and what else is asked for.
package struct VehicleQuestion: Sendable, Equatable {
    enum Part: String, CaseIterable { case make, model, colour, body, vin, marks, value }

    let ask: [Part]

    init(_ reader: Reader) {
        ask = reader.words("ask", of: Part.self) ?? [.make, .model, .colour, .marks]
    }
}

extension VehicleQuestion: QuestionKind {
    var values: [String] { Vehicle.Plate.allCases.map(\.rawValue) }
    func firstField(of name: String) -> String { Typed.field(name, "registration") }

    func read(_ typed: inout Typed) -> Answer? {
        guard !typed.isBlank else { return nil }
        let before = typed.complaints.count
        guard var vehicle = plate(&typed) else { return nil }
        for part in ask {
            switch part {
            case .make: vehicle.make = typed.words("make", max: 60)
            case .model: vehicle.model = typed.words("model", max: 60)
            case .colour: vehicle.colour = typed.words("colour", max: 40)
            case .body: vehicle.body = typed.words("body", max: 60)
            case .vin: vehicle.vin = typed.code("vin", VehicleIdentificationNumber.init(parsing:))?.text
            case .marks: vehicle.marks = typed.paragraphs("marks", max: 500)
            case .value: vehicle.value = typed.code("value", Money.init(parsing:))?.pence
            }
        }
        return typed.complaints.count == before ? .vehicle(vehicle) : nil
    }

    private func plate(_ typed: inout Typed) -> Vehicle? {
        let chosen = typed.chosen("plate").compactMap(Vehicle.Plate.init(rawValue:)).filter { $0 != .known }
        guard chosen.count < 2 else {
            typed.complain("Choose only one of these about the number plate", at: "plate")
            return nil
        }
        let text = typed.line("registration")
        switch chosen.first ?? .known {
        case .none:
            guard text.isEmpty else {
                typed.complain("Take out the number plate, or the tick that you don't know it", at: "registration")
                return nil
            }
            return Vehicle(plate: .none)
        case .known:
            if text.isEmpty {
                typed.complain("Enter the number plate, or say below that you don't know it", at: "registration")
            }
            return typed.code("registration", RegistrationMark.init(parsing:)).map {
                Vehicle(plate: .known, registration: $0.text)
            }
        case let plate:
            if text.isEmpty {
                typed.complain("Enter as much of the number plate as you know", at: "registration")
            }
            return typed.code("registration", VehicleQuestion.unusual).map { Vehicle(plate: plate, registration: $0) }
        }
    }

    /// Parts of plates, with ? or _ for letters that weren't seen, and plates of other countries.
    private static func unusual(_ text: String) throws(Unreadable) -> String {
        guard text.count <= 15, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " || "-.?_*·".contains($0) })
        else {
            throw Unreadable(
                "Enter the number plate with letters and digits, at most 15, and ? for what you don't know")
        }
        return text.uppercased()
    }

    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        guard case .vehicle(let vehicle) = answer else { return [] }
        let texts = [
            ("registration", vehicle.registration), ("make", vehicle.make), ("model", vehicle.model),
            ("colour", vehicle.colour), ("body", vehicle.body), ("vin", vehicle.vin), ("marks", vehicle.marks),
            ("value", vehicle.value.map { Money(pence: $0).plain }),
        ]
        return (vehicle.plate == .known ? [] : [(Typed.field(name, "plate"), vehicle.plate.rawValue)])
            + texts.compactMap { part, text in text.map { (Typed.field(name, part), $0) } }
    }

    func controls(_ showing: Showing) -> [Control] {
        let registration = showing.input(
            showing.part("registration", "Number plate (registration number)", hint: "Like AB12 CDE"), width: 10,
            isCode: true
        )
        let plate = showing.choices(
            showing.part("plate", "Is there anything special about the number plate?", isOptional: true),
            isMultiple: true,
            [
                .init(value: "partial", label: "I know only part of it"),
                .init(value: "foreign", label: "It is from another country, or unusual"),
                .init(value: "none", label: "I don't know it, or there is none"),
            ]
        )
        return [showing.group(showing.whole(), [registration, plate] + ask.map { control($0, showing) })]
    }

    private func control(_ part: Part, _ showing: Showing) -> Control {
        func text(_ label: String, hint: String? = nil) -> ControlText {
            showing.part(part.rawValue, label, hint: hint, isOptional: true)
        }
        return switch part {
        case .make: showing.input(text("Make", hint: "Like Ford"), max: 60)
        case .model: showing.input(text("Model", hint: "Like Fiesta"), max: 60)
        case .colour: showing.input(text("Colour"), max: 40)
        case .body: showing.input(text("Kind of vehicle", hint: "Like hatchback, van or scooter"), max: 60)
        case .vin:
            showing.input(
                text("Vehicle identification number (VIN)", hint: "17 letters and digits, in the log book"), width: 20,
                isCode: true
            )
        case .marks:
            showing.textarea(
                text("Anything that sets it apart", hint: "Like dents, stickers or extras"), rows: 3, max: 500)
        case .value:
            showing.input(text("About what is it worth?"), sort: .decimal, width: 10, prefix: "£", isCode: true)
        }
    }

    /// Number plate and looks; the rest is for those who open the report.
    func brief(_ answer: Answer) -> String {
        guard case .vehicle(let vehicle) = answer else { return "" }
        let looks = [vehicle.colour, vehicle.make, vehicle.model].compactMap(\.self).joined(separator: " ")
        return [vehicle.registration, looks.isEmpty ? vehicle.body : looks].compactMap(\.self).joined(separator: ", ")
    }

    func words(_ answer: Answer) -> [String] {
        guard case .vehicle(let vehicle) = answer else { return [] }
        let plate =
            switch vehicle.plate {
            case .known: vehicle.registration ?? ""
            case .partial: "Part of the number plate: \(vehicle.registration ?? "")"
            case .foreign: "Foreign or unusual number plate: \(vehicle.registration ?? "")"
            case .none: "Number plate not known"
            }
        let looks = [vehicle.colour, vehicle.make, vehicle.model, vehicle.body].compactMap(\.self)
        return [plate] + (looks.isEmpty ? [] : [looks.joined(separator: " ")])
            + [
                vehicle.vin.map { "VIN \($0)" }, vehicle.marks, vehicle.value.map { Money(pence: $0).words },
            ].compactMap(\.self)
    }

    func terms(_ answer: Answer) -> [IndexTerm] {
        guard case .vehicle(let vehicle) = answer else { return [] }
        return Terms.one(.vrm, vehicle.registration) + Terms.one(.serial, vehicle.vin) + Terms.words(vehicle.make)
            + Terms.words(vehicle.model)
    }

    func fits(_ answer: Answer) -> Bool { if case .vehicle = answer { true } else { false } }

    var sample: Answer {
        var vehicle = Vehicle(plate: .known, registration: "AB12 CDE")
        for part in ask {
            switch part {
            case .make: vehicle.make = "Ford"
            case .model: vehicle.model = "Fiesta"
            case .colour: vehicle.colour = "Blue"
            case .body: vehicle.body = "Hatchback"
            case .vin: vehicle.vin = "WF0AXXGAJA1234567"
            case .marks: vehicle.marks = "Dent in the left door"
            case .value: vehicle.value = 450_000
            }
        }
        return .vehicle(vehicle)
    }
}
