/// Why a typed text can't be what was asked for, in words that say how to put it right.
struct Unreadable: Error, Hashable {
    let words: String

    init(_ words: String) { self.words = words }
}

extension StringProtocol {
    /// Upper case, without the blanks, hyphens and dots that people put into codes.
    var compact: String {
        uppercased().filter { !$0.isWhitespace && !"-‐‑–—.".contains($0) }
    }

    var isDigits: Bool { !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}

/// The check digit of payment cards and telephones (ISO/IEC 7812).
enum Luhn {
    static func passes(_ digits: some StringProtocol) -> Bool {
        digits.isDigits && sum(digits, doublingLast: false) % 10 == 0
    }

    /// The digit that makes `digits` pass when put behind them.
    static func checkDigit(for digits: some StringProtocol) -> Int {
        (10 - sum(digits, doublingLast: true) % 10) % 10
    }

    private static func sum(_ digits: some StringProtocol, doublingLast: Bool) -> Int {
        var doubles = doublingLast
        var sum = 0
        for byte in digits.utf8.reversed() {
            let digit = Int(byte - UInt8(ascii: "0")) * (doubles ? 2 : 1)
            sum += digit > 9 ? digit - 9 : digit
            doubles.toggle()
        }
        return sum
    }
}
