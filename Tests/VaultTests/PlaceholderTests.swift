import Testing
@testable import Vault
@Test func placeholder() { #expect(Bool(true)) }
