import HummingbirdTesting
import Testing
@testable import Website
@Test func placeholder() { #expect(Bool(true)) }
