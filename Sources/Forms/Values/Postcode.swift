/// A British postcode by the shapes of the Post Office (BS 7666), displayed with its blank.
struct Postcode: Hashable {
    let text: String

    init(parsing typed: String) throws(Unreadable) {
        var code = Array(typed.compact)
        guard !code.isEmpty, code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw Unreadable("Enter the postcode with letters and digits only, like SW1A 1AA")
        }
        guard (5...7).contains(code.count) else {
            throw Unreadable(
                code.count < 5
                    ? "Enter the whole postcode, both halves, like SW1A 1AA"
                    : "Enter one postcode, at most 7 letters and digits, like SW1A 1AA"
            )
        }
        // The first of the last three is a digit: an O or I typed there can only be meant as one.
        let middle = code.count - 3
        code[middle] = ["O": "0", "I": "1", "L": "1"][code[middle]] ?? code[middle]
        guard Postcode.isOutward(code[..<middle]), code[middle].isNumber,
            code[(middle + 1)...].allSatisfy({ $0.isLetter && !"CIKMOV".contains($0) })
        else {
            throw Unreadable("Check the postcode: it should look like SW1A 1AA or M1 2AB")
        }
        text = String(code[..<middle]) + " " + String(code[middle...])
    }

    private static func isOutward(_ code: ArraySlice<Character>) -> Bool {
        let text = String(code)
        if text == "GIR" { return true }
        let letters = text.prefix { $0.isLetter }
        let rest = text.dropFirst(letters.count)
        guard let first = letters.first, !"QVX".contains(first), (1...2).contains(letters.count),
            letters.count == 1 || !"IJZ".contains(letters.last ?? "I")
        else { return false }
        guard rest.first?.isNumber == true, rest.count <= 2 else { return false }
        // A last letter only where central London (W1A, EC1A, SW1A) and its like have one.
        return rest.dropFirst().allSatisfy { $0.isNumber || "ABCDEFGHJKMNPRSTUVWXY".contains($0) }
    }
}
