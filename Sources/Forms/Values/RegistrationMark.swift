/// A vehicle's registration mark in any shape that DVLA has issued, displayed with its blank: `AB12 CDE`.
struct RegistrationMark: Hashable {
    enum Shape: Hashable, CaseIterable {
        /// Since September 2001: `AB12 CDE`. Personalised marks are of one of these shapes, too.
        case current
        /// 1983–2001: `A123 BCD`; `Q` for vehicles of unknown age.
        case prefix
        /// 1963–1983: `ABC 123D`.
        case suffix
        /// Northern Ireland: `ABZ 1234`, with an I or Z among its letters.
        case northernIreland
        /// Before 1963, and personalised: `ABC 123`, `123 ABC`.
        case dateless
        /// `123 D 456`.
        case diplomatic
        /// Red on white, for the trade: `12345`.
        case trade
    }

    let shape: Shape
    let text: String

    init(parsing typed: String) throws(Unreadable) {
        let code = typed.compact
        guard !code.isEmpty, code.utf8.allSatisfy({ RegistrationMark.isLetter($0) || RegistrationMark.isDigit($0) })
        else {
            throw Unreadable("Enter the number plate with letters and digits only, like AB12 CDE")
        }
        if let (shape, text) = RegistrationMark.recognise(code) {
            self.shape = shape
            self.text = text
            return
        }
        if let meant = RegistrationMark.mended(code) {
            throw Unreadable("Check the number plate: did you mean \(meant)?")
        }
        throw Unreadable(
            "Check the number plate: it should look like AB12 CDE, A123 BCD or ABC 123D. If it is right as it is,"
                + " say that it is a foreign or unusual one"
        )
    }

    private static func recognise(_ code: String) -> (Shape, String)? {
        let runs = runs(of: code)
        let texts = runs.map(\.text)
        let counts = texts.map(\.utf8.count) + [0, 0]
        switch (runs.map(\.isLetters), counts[0], counts[1], counts[2]) {
        case ([true, false, true], 2, 2, 3)
        where !contains("IQ", in: texts[0] + texts[2]) && texts[1] != "00" && texts[1] != "01":
            return (.current, "\(texts[0])\(texts[1]) \(texts[2])")
        case ([true, false, true], 1, 1...3, 3)
        where !contains("IOUZ", in: texts[0]) && !contains("IQ", in: texts[2]) && isNumber(texts[1]):
            return (.prefix, "\(texts[0])\(texts[1]) \(texts[2])")
        case ([true, false, true], 3, 1...3, 1)
        where !contains("IOQUZ", in: texts[2]) && !contains("IQ", in: texts[0]) && isNumber(texts[1]):
            return (.suffix, "\(texts[0]) \(texts[1])\(texts[2])")
        case ([true, false], 1...3, 1...4, _) where isNumber(texts[1]) && !contains("Q", in: texts[0]):
            let isIrish = contains("IZ", in: texts[0]) && counts[0] > 1
            return (isIrish ? .northernIreland : .dateless, "\(texts[0]) \(texts[1])")
        case ([false, true], 1...4, 1...3, _) where isNumber(texts[0]) && !contains("Q", in: texts[1]):
            return (.dateless, "\(texts[0]) \(texts[1])")
        case ([false, true, false], 3, 1, 3) where texts[1] == "D" || texts[1] == "X":
            return (.diplomatic, "\(texts[0]) \(texts[1]) \(texts[2])")
        case ([false], 5, _, _):
            return (.trade, texts[0])
        default:
            return nil
        }
    }

    /// Reads letters that look like digits, and the other way round, as what their places ask for.
    private static func mended(_ code: String) -> String? {
        let twins: [Character: Character] = [
            "O": "0", "I": "1", "S": "5", "B": "8", "Z": "2", "0": "O", "1": "I", "5": "S", "8": "B", "2": "Z",
        ]
        for pattern in ["LLDDLLL", "LDDDLLL", "LLLDDDL"] where code.count == pattern.count {
            let letters = zip(code, pattern).map { letter, wanted -> Character in
                letter.isLetter == (wanted == "L") ? letter : (twins[letter] ?? letter)
            }
            if let (shape, text) = recognise(String(letters)), shape != .dateless { return text }
        }
        return nil
    }

    private static func runs(of code: String) -> [(isLetters: Bool, text: String)] {
        var runs: [(isLetters: Bool, text: String)] = []
        for character in code {
            if let last = runs.last, last.isLetters == character.isLetter {
                runs[runs.count - 1].text.append(character)
            } else {
                runs.append((character.isLetter, String(character)))
            }
        }
        return runs
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isNumber(_ digits: String) -> Bool { !digits.hasPrefix("0") }
    private static func contains(_ letters: String, in text: String) -> Bool { text.contains { letters.contains($0) } }
}

/// A vehicle identification number (ISO 3779): 17 letters and digits, never I, O or Q. Its check digit isn't used in
/// Europe.
struct VehicleIdentificationNumber: Hashable {
    let text: String

    init(parsing typed: String) throws(Unreadable) {
        let code = typed.compact
        guard code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw Unreadable("Enter the VIN with letters and digits only")
        }
        guard code.utf8.count == 17 else {
            throw Unreadable("Check the VIN: it has \(code.utf8.count) letters and digits and should have 17")
        }
        guard !code.contains(where: { "IOQ".contains($0) }) else {
            throw Unreadable("Check the VIN: it never has an I, O or Q. They may be a 1 or a 0")
        }
        text = code
    }
}
