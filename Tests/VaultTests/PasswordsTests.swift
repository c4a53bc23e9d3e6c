import Crypto
import Foundation
import Reporting
import Synchronization
import Testing

@testable import Vault

@Suite struct PasswordsTests {
    private static let cheap = ScryptCost(logRounds: 4, blockSize: 8, parallelism: 1)

    @Test func `a password is right against its own hash and wrong against another's`() async throws {
        let passwords = Passwords(cost: Self.cheap)
        let stored = try await passwords.hash(NewPassword("correct battery staple", username: "handler"))

        #expect(try await passwords.verify("correct battery staple", against: stored) == .right(renewed: nil))
        #expect(try await passwords.verify("Correct battery staple", against: stored) == .wrong)
        #expect(try await passwords.verify("", against: stored) == .wrong)
    }

    @Test func `more than the longest password never passes for the password`() async throws {
        let passwords = Passwords(cost: Self.cheap)
        let longest = String(repeating: "abcdefgh", count: NewPassword.longest / 8)
        let stored = try await passwords.hash(NewPassword(longest, username: "handler"))

        #expect(try await passwords.verify(longest, against: stored) == .right(renewed: nil))
        #expect(try await passwords.verify(longest + "x", against: stored) == .wrong)
        #expect(try await passwords.verify(longest + longest + longest + longest + "x", against: stored) == .wrong)
    }

    @Test func `a hash's text reads back, and the same password never gives the same text`() async throws {
        let passwords = Passwords(cost: Self.cheap)
        let password = try NewPassword("correct battery staple", username: "handler")

        let first = try await passwords.hash(password)
        let second = try await passwords.hash(password)

        #expect(first.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(PasswordHash(parsing: first.text) == first)
        #expect(first.text != second.text)
    }

    @Test func `an unknown user is wrong whatever is typed`() async throws {
        let passwords = Passwords(cost: Self.cheap)

        #expect(try await passwords.verify("", against: nil) == .wrong)
        #expect(try await passwords.verify("correct battery staple", against: nil) == .wrong)
    }

    @Test func `an unknown user takes as long as a known one`() async throws {
        // 16 MiB: long enough that the work, not the queue, is what is measured.
        let passwords = Passwords(cost: ScryptCost(logRounds: 14, blockSize: 8, parallelism: 1))
        let stored = try await passwords.hash(NewPassword("correct battery staple", username: "handler"))
        let clock = ContinuousClock()
        var known: [Duration] = []
        var unknown: [Duration] = []

        // The least of each, and again while other tests have most of the processor.
        var ratio = 0.0
        for round in 0..<20 where round < 3 || !(0.4...2.5).contains(ratio) {
            known.append(try await clock.measure { _ = try await passwords.verify("wrong", against: stored) })
            unknown.append(try await clock.measure { _ = try await passwords.verify("wrong", against: nil) })
            ratio = try #require(unknown.min()) / #require(known.min())
        }

        #expect((0.4...2.5).contains(ratio), "\(ratio)")
    }

    @Test func `a hash of another cost is renewed when its password is right, and only then`() async throws {
        let old = Passwords(cost: Self.cheap)
        let new = Passwords(cost: ScryptCost(logRounds: 5, blockSize: 8, parallelism: 1))
        let stored = try await old.hash(NewPassword("correct battery staple", username: "handler"))

        let wrong = try await new.verify("wrong", against: stored)
        let right = try await new.verify("correct battery staple", against: stored)

        #expect(wrong == .wrong)
        guard case .right(let renewed?) = right else {
            Issue.record("not renewed: \(right)")
            return
        }
        #expect(renewed.text.contains("ln=5"))
        #expect(try await new.verify("correct battery staple", against: renewed) == .right(renewed: nil))
    }

    @Test func `when the waiting room is full the next one is told so at once, and later ones get in again`()
        async throws
    {
        let passwords = Passwords(
            cost: ScryptCost(logRounds: 14, blockSize: 8, parallelism: 1), atOnce: 1, waiting: 2)

        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    do {
                        return try await passwords.verify("wrong", against: nil) == .wrong
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }

        #expect(outcomes.count { $0 } >= 3 && outcomes.count { !$0 } >= 1)
        #expect(try await passwords.verify("wrong", against: nil) == .wrong)
    }

    @Test func `strangers who fill every place keep nobody out whose device is known, and wait behind them`()
        async throws
    {
        let passwords = Passwords(
            cost: ScryptCost(logRounds: 15, blockSize: 8, parallelism: 1), atOnce: 1, waiting: 4)
        let ends = Ends()
        let strangers = (0..<40).map { _ in
            Task {
                let verdict = try? await passwords.verify("wrong", against: nil)
                ends.note(verdict == nil ? "refused" : "stranger")
            }
        }
        // Then all places are taken.
        while !ends.all.contains("refused") { await Task.yield() }

        #expect(try await passwords.verify("wrong", against: nil, for: .known) == .wrong)
        ends.note("known")
        for stranger in strangers { await stranger.value }

        #expect(ends.all.drop { $0 != "known" }.contains("stranger"), "\(ends.all)")
    }

    @Test func `the same letters spelt in two ways by two keyboards are one password`() async throws {
        let passwords = Passwords(cost: Self.cheap)
        let stored = try await passwords.hash(NewPassword("caf\u{E9} au lait noir", username: "handler"))

        #expect(try await passwords.verify("cafe\u{301} au lait noir", against: stored) == .right(renewed: nil))
    }

    @Test(arguments: [
        ("short", PasswordRefusal.tooShort), ("elevenchars", .tooShort), ("123456789abc", .tooCommon),
        ("Password1234", .tooCommon), ("QWERTYUIOP123", .tooCommon), ("aaaaaaaaaaaaaa", .tooCommon),
        ("abababababab", .tooCommon), ("my handler dog", .containsUsername), ("My HANDLER dog", .containsUsername),
        (String(repeating: "abcde", count: 60), .tooLong),
    ])
    func `a weak password is refused with a reason`(typed: String, refusal: PasswordRefusal) {
        #expect(throws: refusal) { try NewPassword(typed, username: "handler") }
        #expect(!refusal.words.isEmpty && !refusal.words.contains(typed))
    }

    @Test(arguments: ["bluelamp-demo", "three blue lamps", "пароль для синей лампы", "🕯️ lamp by the river"])
    func `a long password of any letters is taken`(typed: String) {
        #expect(throws: Never.self) { try NewPassword(typed, username: "handler") }
    }

    @Test(arguments: [
        "", "$scrypt$", "$scrypt$ln=4,r=8,p=1$AAAA$AAAA", "$argon2id$ln=4,r=8,p=1$\(salt)$\(key)",
        "$scrypt$ln=40,r=8,p=1$\(salt)$\(key)", "$scrypt$ln=17,r=9,p=1$\(salt)$\(key)",
        "$scrypt$ln=16,r=1,p=1$\(salt)$\(key)",
        "$scrypt$ln=4,r=17,p=1$\(salt)$\(key)",
        "$scrypt$ln=0,r=8,p=1$\(salt)$\(key)", "$scrypt$ln=4,r=0,p=1$\(salt)$\(key)",
        "$scrypt$ln=4,r=8,p=99$\(salt)$\(key)", "$scrypt$ln=4,r=8$\(salt)$\(key)",
        "$scrypt$r=8,ln=4,p=1$\(salt)$\(key)", "$scrypt$ln=4,r=8,p=1$\(salt)$\(key)$",
    ])
    func `what is no hash of ours, or one that would cost too much, is refused`(text: String) {
        #expect(PasswordHash(parsing: text) == nil)
    }

    @Test func `the refused texts above are refused for what is wrong in them`() {
        #expect(PasswordHash(parsing: "$scrypt$ln=4,r=8,p=1$\(Self.salt)$\(Self.key)") != nil)
    }

    @Test func `every byte of a stored hash counts`() async throws {
        let stored = PasswordHash(of: "correct battery staple", cost: Self.cheap)
        let text = Array(stored.text)
        let start = try #require(text.lastIndex(of: "$")) + 1

        for index in start..<text.count - 1 {
            var changed = text
            changed[index] = changed[index] == "A" ? "B" : "A"
            let forgery = try #require(PasswordHash(parsing: String(changed)))
            #expect(!forgery.matches("correct battery staple"))
        }
    }

    @Test func `scrypt gives the vectors of RFC 7914`() throws {
        // Section 12, the first, second and third.
        let none = Scrypt.key(
            of: [], salt: [], cost: ScryptCost(logRounds: 4, blockSize: 1, parallelism: 1), byteCount: 64)
        let salted = Scrypt.key(
            of: Array("password".utf8), salt: Array("NaCl".utf8),
            cost: ScryptCost(logRounds: 10, blockSize: 8, parallelism: 16), byteCount: 64)
        let longer = Scrypt.key(
            of: Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8),
            cost: ScryptCost(logRounds: 14, blockSize: 8, parallelism: 1), byteCount: 64)

        #expect(
            none
                == SymmetricKey(
                    data: try hex(
                        """
                        77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442
                        fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
                        """)))
        #expect(
            salted
                == SymmetricKey(
                    data: try hex(
                        """
                        fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162
                        2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
                        """)))
        #expect(
            longer
                == SymmetricKey(
                    data: try hex(
                        """
                        7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2
                        d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
                        """)))
    }

    @Test func `every cost that may be stored runs`() {
        for (logRounds, blockSize, parallelism) in [(1, 16, 1), (1, 16, 16), (1, 1, 1), (15, 1, 1), (2, 8, 1)] {
            let cost = ScryptCost(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
            #expect(PasswordHash(of: "", cost: cost).matches(""))
        }
    }

    @Test func `the standard cost runs within what the library allows`() {
        let hash = PasswordHash(of: "correct battery staple", cost: .standard)

        #expect(hash.text.hasPrefix("$scrypt$ln=15,r=8,p=3$"))
    }

    private static let salt = Data(repeating: 1, count: 16).base64EncodedString().replacing("=", with: "")
    private static let key = Data(repeating: 2, count: 32).base64EncodedString().replacing("=", with: "")
}

/// Who came to an end, in order.
private final class Ends: Sendable {
    private let names = Mutex<[String]>([])

    var all: [String] { names.withLock(\.self) }
    func note(_ name: String) { names.withLock { $0.append(name) } }
}
