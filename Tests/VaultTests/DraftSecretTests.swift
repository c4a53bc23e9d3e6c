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

    @Test func `a code written down on paper gives back the same draft, however it is typed`() throws {
        let draft = Self.draft(seed: 5)
        let typed = draft.returnCode.lowercased().replacing("-", with: " ").replacing("0", with: "o")

        let again = try #require(DraftSecret(returnCode: typed))

        #expect(again.cookie == draft.cookie)
        #expect(draft.returnCode.split(separator: "-").map(\.count) == [4, 4, 4, 4, 4, 4, 4])
    }

    @Test func `a return code with a symbol missing or added, and an access code in its place, are refused`() {
        let draft = Self.draft(seed: 6)

        #expect(DraftSecret(returnCode: String(draft.returnCode.dropLast())) == nil)
        #expect(DraftSecret(returnCode: draft.returnCode + "0") == nil)
        #expect(DraftSecret(returnCode: "") == nil)
        #expect(DraftSecret(returnCode: draft.accessCode().description) == nil)
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
        let draft = try #require(DraftSecret(cookie: String(repeating: "A", count: 22)))

        // Computed apart from this code, with Python's hmac.
        #expect(draft.draftID.text == "1188aae93946600d6fef5711c2b41e1b")
        #expect(draft.returnCode == "0000-0000-0000-0000-0000-0000-000E")
        #expect(draft.accessCode().description == "2PRF-PARN-E3E9-Y9NG-Q7VH-F4ER-V0CB")
    }

    private static func draft(seed: UInt64) -> DraftSecret {
        var source = SeededSource(seed: seed)
        return DraftSecret(using: &source)
    }
}
