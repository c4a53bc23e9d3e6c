import Crypto
import Reporting
import Testing

@testable import Vault

@Suite struct SealTests {
    @Test func `what was sealed opens with the same key, report and field`() throws {
        let vault = try vault()
        let (key, wrapped) = vault.makeReportKey(for: reference())

        let sealed = key.seal(Array("He took my phone".utf8), as: "answers")

        let again = try vault.unwrap(wrapped, for: reference())
        #expect(try again.open(sealed, as: "answers") == Array("He took my phone".utf8))
    }

    @Test func `an empty text and a long one go through`() throws {
        let key = try vault().makeReportKey(for: reference()).key

        for plain in [[], [UInt8](repeating: 9, count: 300_000)] {
            #expect(try key.open(key.seal(plain, as: "answers"), as: "answers") == plain)
        }
    }

    @Test func `every changed byte of a sealed text is refused`() throws {
        let key = try vault().makeReportKey(for: reference()).key
        let sealed = key.seal(Array("answers".utf8), as: "answers")

        for forgery in damaged(sealed) {
            #expect(throws: VaultFault.doesNotOpen) { try key.open(forgery, as: "answers") }
        }
    }

    @Test func `a text sealed as one field does not open as another`() throws {
        let key = try vault().makeReportKey(for: reference()).key
        let sealed = key.seal([1, 2, 3], as: "headline")

        #expect(throws: VaultFault.doesNotOpen) { try key.open(sealed, as: "answers") }
    }

    @Test func `a text of one report does not open in another, even under the same key`() throws {
        let secret = SymmetricKey(size: .bits256)
        let sealed = ReportKey(secret, of: reference(1)).seal([1, 2, 3], as: "answers")

        #expect(throws: VaultFault.doesNotOpen) {
            try ReportKey(secret, of: reference(2)).open(sealed, as: "answers")
        }
    }

    @Test func `sealing twice gives different bytes`() throws {
        let key = try vault().makeReportKey(for: reference()).key

        #expect(key.seal([1], as: "answers") != key.seal([1], as: "answers"))
    }

    @Test func `names that join to the same text are different contexts`() {
        #expect(Seal.context("ab", "c") != Seal.context("a", "bc"))
        #expect(Seal.context("a", "") != Seal.context("a"))
    }

    @Test func `NIST's AES-256-GCM vector with associated data opens`() throws {
        // McGrew and Viega, The Galois/Counter Mode of Operation, test case 16 (also in NIST's gcmDecryptExtIV256).
        let key = SymmetricKey(data: try hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"))
        let nonce = try hex("cafebabefacedbaddecaf888")
        let text = try hex(
            """
            522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
            8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
            """
        )
        let tag = try hex("76fc6ece0f4e1768cddf8853bb2d551b")
        let context = try hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")

        let plain = try Seal.open([Seal.formatVersion] + nonce + text + tag, with: key, context: context)

        #expect(
            plain
                == (try hex(
                    """
                    d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
                    1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39
                    """
                ))
        )
    }

    @Test func `keys do not show themselves when printed`() throws {
        let key = try vault().makeReportKey(for: reference()).key
        var source = SeededSource(seed: 1)
        let draft = DraftSecret(using: &source)
        var dumped = ""

        dump(key, to: &dumped)
        dump(try vault(), to: &dumped)
        dump(try vault().receipts, to: &dumped)
        dump(draft, to: &dumped)
        dump(SecretToken(using: &source), to: &dumped)

        #expect("\(key) \(draft)" == "ReportKey (hidden) DraftSecret (hidden)")
        #expect(try "\(vault())" == "KeyVault (hidden)")
        #expect(!dumped.contains("UInt8") && !dumped.contains("secret") && !dumped.lowercased().contains("key:"))
    }
}
