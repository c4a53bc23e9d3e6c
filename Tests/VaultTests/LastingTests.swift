import Foundation
import Reporting
import Testing

@testable import Vault

/// What is in somebody's database today has to open and match after any change to this code. The values were computed
/// apart from it, with Python's hmac and cryptography, for the master key of 32 bytes of 7.
@Suite struct LastingTests {
    @Test func `a report that was sealed long ago still opens`() throws {
        let reference = try #require(Reference(parsing: "0000-0000-0"))
        let wrapped = WrappedKey(
            bytes: try hex(
                """
                010101010101010101010101010183f86c36872ea46f1049aae2cc116891ab7d
                1e0268b4b04eb2461276116f9798b2cd7e99e303c857a5daa92505660e82
                """
            )
        )
        let sealed = try hex(
            "01020202020202020202020202d34d39cfd6b65a7ba6fc82885b16b47629dbb28f4d8687cc74f7e4394d51fdc4"
        )

        let key = try vault().unwrap(wrapped, for: reference)

        #expect(try key.open(sealed, as: "answers") == Array("He took my phone".utf8))
    }

    @Test func `a term that was indexed long ago is still found`() throws {
        let term = try #require(IndexTerm(.vrm, "AB12 CDE"))

        #expect(try vault().token(term) == hex("4d179689ad84d4bb2a781c1cbdb5829d"))
    }

    @Test func `an access code that was given long ago still opens its report`() throws {
        let code = try #require(AccessCode(parsing: "2PRF-PARN-E3E9-Y9NG-Q7VH-F4ER-V0CB"))
        let stored = try hex("72b64a985b5e382eea8c5b13fd7cbe82a5e21519acf9ddd145a606f131b7ea6c")

        #expect(try vault().verify(code, against: stored))
    }

    @Test func `the key of old receipts and the fingerprint stay what they are`() throws {
        let vault = try vault()

        #expect(
            vault.receipts.publicKey.bytes
                == (try hex("6d1eead8b64f82cd5934d93403b46549f241fd5d04b51e45083dbf389ee08918"))
        )
        #expect(vault.fingerprint == "37f9a12189968ea4")
    }

    @Test func `a password hash that another program made is understood`() async throws {
        let text = "$scrypt$ln=4,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$dUd6IJJLR6LXyuk+ExpODu2mZkmItHtEhtTJ4+su+0A"
        let stored = try #require(PasswordHash(parsing: text))
        let passwords = Passwords(cost: ScryptCost(logRounds: 4, blockSize: 8, parallelism: 1))

        #expect(try await passwords.verify("correct battery staple", against: stored) == .right(renewed: nil))
        #expect(stored.text == text)
    }
}
