import Foundation
import Reporting
import Testing

@testable import Vault

@Suite struct CodesTests {
    @Test func `an access code read aloud and typed in any spelling is the same code`() throws {
        let code = Self.code(seed: 1)
        let shown = code.description
        let spellings = [
            shown,
            shown.lowercased(),
            shown.replacing("-", with: ""),
            shown.replacing("-", with: " "),
            shown.replacing("-", with: "\u{2013}"),
            shown.replacing("-", with: "\u{A0}"),
            shown.replacing("0", with: "o").replacing("1", with: "l"),
            shown.replacing("0", with: "O").replacing("1", with: "i"),
            "  \(shown)\r\n",
        ]

        for spelling in spellings {
            #expect(AccessCode(parsing: spelling) == code, "\(spelling)")
        }
    }

    @Test func `an access code has seven groups of four symbols that are not taken for others`() {
        let groups = Self.code(seed: 2).description.split(separator: "-")

        #expect(groups.map(\.count) == [4, 4, 4, 4, 4, 4, 4])
        #expect(!groups.joined().contains { "ILOU".contains($0) })
    }

    @Test func `a slip in an access code is noticed`() {
        let seed = UInt64.random(in: 0 ... .max)
        let shown = Self.code(seed: seed).description.filter { $0 != "-" }
        let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        var unnoticed = 0
        var slips = 0

        for index in shown.indices {
            for symbol in alphabet where symbol != shown[index] {
                slips += 1
                let slip = shown[..<index] + String(symbol) + shown[shown.index(after: index)...]
                if AccessCode(parsing: String(slip)) != nil { unnoticed += 1 }
            }
        }

        // Two symbols of check let one slip in 1024 through.
        #expect(slips == 28 * 31)
        #expect(unnoticed <= 8, "seed \(seed)")
    }

    @Test(arguments: ["", "-", "0000", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAU", String(repeating: "A", count: 5000)])
    func `what is no access code is refused`(text: String) {
        #expect(AccessCode(parsing: text) == nil)
    }

    @Test func `a code with a symbol too many or too few is refused`() {
        let shown = Self.code(seed: 3).description

        #expect(AccessCode(parsing: String(shown.dropLast())) == nil)
        #expect(AccessCode(parsing: shown + "0") == nil)
    }

    @Test func `ten recovery codes come, all different, and read back however they are typed`() {
        let seed = UInt64.random(in: 0 ... .max)
        var source = SeededSource(seed: seed)

        let codes = RecoveryCode.makeSet(using: &source)

        #expect(Set(codes).count == 10, "seed \(seed)")
        for code in codes {
            #expect(RecoveryCode(parsing: code.description.lowercased().replacing("-", with: " ")) == code)
            #expect(code.description.split(separator: "-").map(\.count) == [4, 4, 4, 4])
        }
    }

    @Test func `a recovery code's hash is not the code and belongs to one vault`() throws {
        var source = SeededSource(seed: 5)
        let code = RecoveryCode.makeSet(using: &source)[0]

        #expect(try vault(1).hash(code) == vault(1).hash(code))
        #expect(try vault(1).hash(code) != vault(2).hash(code))
        #expect(try vault(1).hash(code).count == 32)
    }

    @Test func `a token's cookie reads back and hashes the same`() throws {
        var source = SeededSource(seed: 6)
        let token = SecretToken(using: &source)
        let again = try #require(SecretToken(cookie: token.cookie))
        let other = SecretToken(using: &source)
        let vault = try vault()

        #expect(vault.hash(again) == vault.hash(token))
        #expect(vault.hash(other) != vault.hash(token))
    }

    @Test func `a cookie in any other spelling is refused`() {
        var source = SeededSource(seed: 7)
        let cookie = SecretToken(using: &source).cookie
        // 32 bytes leave two bits of the last symbol unused: these spell the same bytes for a careless reader.
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let accepted = alphabet.filter { SecretToken(cookie: cookie.dropLast() + String($0)) != nil }

        #expect(cookie.count == 43)
        #expect(accepted.count == 16)
        for wrong in ["", cookie + "=", " " + cookie, cookie + "A", String(cookie.dropLast()), cookie + "\u{0}"] {
            #expect(SecretToken(cookie: wrong) == nil)
        }
        #expect(SecretToken(cookie: String(repeating: "+", count: 43)) == nil)
    }

    @Test func `base 32 gives the vectors of RFC 4648`() {
        let vectors = [
            "": "", "f": "MY", "fo": "MZXQ", "foo": "MZXW6", "foob": "MZXW6YQ", "fooba": "MZXW6YTB",
            "foobar": "MZXW6YTBOI",
        ]

        for (plain, encoded) in vectors {
            #expect(Base32.standard.encode(Array(plain.utf8)) == encoded)
            #expect(Base32.standard.decode(encoded, byteCount: plain.utf8.count) == Array(plain.utf8))
        }
        #expect(Base32.standard.decode("MZ", byteCount: 1) == nil)
    }

    private static func code(seed: UInt64) -> AccessCode {
        var source = SeededSource(seed: seed)
        return DraftSecret(using: &source).accessCode()
    }
}
