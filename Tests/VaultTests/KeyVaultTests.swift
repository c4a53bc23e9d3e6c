import Crypto
import Foundation
import Reporting
import Testing

@testable import Vault

@Suite struct KeyVaultTests {
    @Test func `a wrapped key opens only for its own reference`() throws {
        let vault = try vault()
        let wrapped = vault.makeReportKey(for: reference(1)).wrapped

        #expect(throws: VaultFault.doesNotOpen) { try vault.unwrap(wrapped, for: reference(2)) }
    }

    @Test func `every changed byte of a wrapped key is refused`() throws {
        let vault = try vault()
        let wrapped = vault.makeReportKey(for: reference()).wrapped

        for forgery in damaged(wrapped.bytes) {
            #expect(throws: VaultFault.self) { try vault.unwrap(WrappedKey(bytes: forgery), for: reference()) }
        }
    }

    @Test func `a wrapped key does not open with another master key`() throws {
        let wrapped = try vault(1).makeReportKey(for: reference()).wrapped

        #expect(throws: VaultFault.doesNotOpen) { try vault(2).unwrap(wrapped, for: reference()) }
    }

    @Test func `two reports have different keys`() throws {
        let vault = try vault()
        let (first, _) = vault.makeReportKey(for: reference())
        let (second, _) = vault.makeReportKey(for: reference())

        #expect(throws: VaultFault.doesNotOpen) { try second.open(first.seal([1], as: "answers"), as: "answers") }
    }

    @Test func `after a new master key the old wrapped keys still open, and new ones need the new key`() throws {
        let old = Data(repeating: 1, count: 32).base64EncodedString()
        let new = Data(repeating: 2, count: 32).base64EncodedString()
        let before = try KeyVault(setting: old)
        let wrappedBefore = before.makeReportKey(for: reference()).wrapped

        let after = try KeyVault(setting: "1:\(old)\n2:\(new)\n")
        let wrappedAfter = after.makeReportKey(for: reference()).wrapped

        #expect(throws: Never.self) { try after.unwrap(wrappedBefore, for: reference()) }
        #expect(throws: Never.self) { try after.unwrap(wrappedAfter, for: reference()) }
        #expect(throws: VaultFault.unknownKeyVersion(2)) { try before.unwrap(wrappedAfter, for: reference()) }
    }

    @Test func `a new master key changes no index, no code's hash, no receipt key and no fingerprint`() throws {
        let old = Data(repeating: 1, count: 32).base64EncodedString()
        let new = Data(repeating: 2, count: 32).base64EncodedString()
        let before = try KeyVault(setting: old)
        let after = try KeyVault(setting: "1:\(old),2:\(new)")
        let term = try #require(IndexTerm(.vrm, "AB12 CDE"))
        var source = SeededSource(seed: 3)
        let code = DraftSecret(using: &source).accessCode()

        #expect(before.token(term) == after.token(term))
        #expect(before.hash(code) == after.hash(code))
        #expect(before.receipts.publicKey.bytes == after.receipts.publicKey.bytes)
        #expect(before.fingerprint == after.fingerprint)
        #expect(before.derive("csrf") == after.derive("csrf"))
    }

    @Test func `another master key has another fingerprint`() throws {
        #expect(try vault(1).fingerprint != vault(2).fingerprint)
        #expect(try vault(1).fingerprint.count == 16)
    }

    @Test func `a secret of an owner opens only as the same field of the same owner`() throws {
        let vault = try vault()
        let sealed = vault.seal([1, 2, 3], as: "time code", of: "staff-1")

        #expect(try vault.open(sealed, as: "time code", of: "staff-1") == [1, 2, 3])
        #expect(throws: VaultFault.doesNotOpen) { try vault.open(sealed, as: "time code", of: "staff-2") }
        #expect(throws: VaultFault.doesNotOpen) { try vault.open(sealed, as: "other", of: "staff-1") }
        for forgery in damaged(sealed) {
            #expect(throws: VaultFault.self) { try vault.open(forgery, as: "time code", of: "staff-1") }
        }
    }

    @Test func `a report's wrapped key does not open as a secret of that name`() throws {
        let vault = try vault()
        let wrapped = vault.makeReportKey(for: reference()).wrapped

        #expect(throws: VaultFault.doesNotOpen) {
            try vault.open(wrapped.bytes, as: reference().description, of: "report key")
        }
    }

    @Test func `tokens are equal for equal terms, and differ by term, kind and master key`() throws {
        let vault = try vault()
        let telephone = try #require(IndexTerm(.telephone, "07700 900123"))
        let same = try #require(IndexTerm(.telephone, "+44 7700 900123"))
        let serial = try #require(IndexTerm(.serial, "123456789012345"))
        let imei = try #require(IndexTerm(.imei, "123456789012345"))

        #expect(vault.token(telephone) == vault.token(same))
        #expect(vault.token(telephone).count == 16)
        #expect(serial.value == imei.value && vault.token(serial) != vault.token(imei))
        #expect(try Self.otherVault().token(serial) != vault.token(serial))
    }

    @Test func `an access code is checked against its stored hash`() throws {
        let vault = try vault()
        var source = SeededSource(seed: 4)
        let code = DraftSecret(using: &source).accessCode()
        let other = DraftSecret(using: &source).accessCode()

        #expect(vault.verify(code, against: vault.hash(code)))
        #expect(!vault.verify(other, against: vault.hash(code)))
        #expect(!vault.verify(code, against: []))
        #expect(try vault.hash(code) != Self.otherVault().hash(code))
    }

    @Test func `keys for different purposes differ`() throws {
        let vault = try vault()

        #expect(vault.derive("csrf") != vault.derive("visit"))
        #expect(vault.derive("csrf") == vault.derive("csrf"))
    }

    @Test func `HKDF gives the vectors of RFC 5869`() throws {
        // A.1 and A.3.
        let secret = SymmetricKey(data: [UInt8](repeating: 0x0b, count: 22))
        let salted = KeyDerivation(from: secret, salt: try hex("000102030405060708090a0b0c"))
        let unsalted = KeyDerivation(from: secret, salt: [])

        #expect(
            salted.key(try hex("f0f1f2f3f4f5f6f7f8f9"), byteCount: 42).withUnsafeBytes { Array($0) }
                == (try hex(
                    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
                ))
        )
        #expect(
            unsalted.bytes("", count: 42)
                == (try hex(
                    "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
                ))
        )
    }

    private static func otherVault() throws -> KeyVault { try vault(99) }
}
