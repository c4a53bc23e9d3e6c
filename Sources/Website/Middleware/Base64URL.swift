import Foundation

/// Base 64 as cookies and hidden fields carry it: RFC 4648 §5, without padding.
///
/// Byte by byte, because every request needs it: `String.replacing` cost more than all else that a still page needs.
enum Base64URL {
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let text = Data(bytes).base64EncodedData().compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: byte
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for what is not base 64, and for every spelling but the one that ``encode(_:)`` gives: a second one would make
    /// one token look like two.
    static func decode(_ text: String) -> Data? {
        var padded = text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        padded += [UInt8](repeating: UInt8(ascii: "="), count: (4 - padded.count % 4) % 4)
        guard let data = Data(base64Encoded: Data(padded)), encode(data) == text else { return nil }
        return data
    }
}
