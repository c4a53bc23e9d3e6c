import Reporting
import Testing

@testable import Vault

@Suite struct DraftSecretTests {
    @Test func `a cookie gives back the same draft, key and access code`() throws {
        let draft = Self.draft(seed: 1)
        let again = try #require(DraftSecret(cookie: draft.cookie))

        #expect(again.draftID == draft.draftID)
        #expect(again.accessCode() == draft.accessCode())
        #expect(try again.open(draft.seal([1, 2, 3], as: "answers"), as: "answers") == [1, 2, 3])
    }

    @Test func `two drafts share neither name nor key nor access code`() {
        let (first, second) = (Self.draft(seed: 1), Self.draft(seed: 2))

        #expect(first.draftID != second.draftID)
        #expect(first.accessCode() != second.accessCode())
        #expect(throws: VaultFault.doesNotOpen) { try second.open(first.seal([1], as: "answers"), as: "answers") }
    }

    @Test func `every changed byte of a sealed draft is refused, and so is another field`() {
        let draft = Self.draft(seed: 3)
        let sealed = draft.seal([1, 2, 3], as: "answers")

        for forgery in damaged(sealed) {
            #expect(throws: VaultFault.doesNotOpen) { try draft.open(forgery, as: "answers") }
        }
        #expect(throws: VaultFault.doesNotOpen) { try draft.open(sealed, as: "started") }
    }

    @Test func `a draft's public name gives away nothing of its cookie`() {
        let draft = Self.draft(seed: 4)

        #expect(draft.draftID.text.count == 32)
        #expect(DraftSecret(cookie: draft.draftID.text) == nil)
    }

    @Test func `the derivation stays what it is, or open drafts are lost`() throws {
        let draft = try #require(DraftSecret(cookie: String(repeating: "A", count: 43)))

        // Computed apart from this code, with Python's hmac.
        #expect(draft.draftID.text == "f448ec2a67d1fa45032a809ddc231e81")
        #expect(draft.accessCode().description == "DF2Z-YQ2B-GCFB-2GM0-SHCX-EW0G-A47A")
    }

    private static func draft(seed: UInt64) -> DraftSecret {
        var source = SeededSource(seed: seed)
        return DraftSecret(using: &source)
    }
}
