import Foundation
import Testing

@testable import Website

@Suite struct Base64URLTests {
    private static let symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    @Test(arguments: 0...34)
    func `what is encoded comes back, and no other last symbol means the same`(_ count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
        let text = Base64URL.encode(bytes)
        #expect(Base64URL.decode(text) == Data(bytes))

        for symbol in Self.symbols where !text.isEmpty && symbol != text.last {
            let other = String(text.dropLast()) + String(symbol)
            #expect(Base64URL.decode(other) != Data(bytes), "\(other) is a second spelling of \(text)")
        }
    }

    @Test(arguments: ["=", "QQ==", "QQ=", "Q", "Q Q", "Q+Q", "Q/Q", "QR", "\u{E9}"])
    func `what no page of ours carries is no token`(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
