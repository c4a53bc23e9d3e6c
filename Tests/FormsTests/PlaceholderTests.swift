import Testing
@testable import Forms
@Test func placeholder() { #expect(Bool(true)) }
