import HTTPTypes
import Hummingbird
import NIOCore

/// What a form sent: its fields in order, repeats kept.
struct FormBody: Sendable {
    /// Enough for the longest page: a few long texts of 5,000 characters, percent-encoded.
    static let sizeLimit = 256 * 1024
    static let fieldLimit = 500
    static let mediaType = "application/x-www-form-urlencoded"

    let pairs: [(String, String)]

    init(_ pairs: [(String, String)] = []) {
        self.pairs = pairs
    }

    /// Strict where the library is lenient: bad percent signs, text that is not UTF-8 and U+0000 are refused.
    init(parsing bytes: some Collection<UInt8>) throws(Problem) {
        var pairs: [(String, String)] = []
        for field in bytes.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < Self.fieldLimit else { throw .tooLarge }
            let parts = field.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            pairs.append((try Self.decode(parts[0]), parts.count == 2 ? try Self.decode(parts[1]) : ""))
        }
        self.pairs = pairs
    }

    /// Reads the body of a posted form, after looking at its announced length and type.
    static func read(_ request: Request, limit: Int = sizeLimit) async throws -> FormBody {
        guard let type = request.headers[.contentType] else {
            guard request.headers[.contentLength].flatMap(Int.init) ?? 0 == 0 else { throw Problem.unsupportedType }
            return FormBody()
        }
        guard type.lowercased().split(separator: ";").first.map({ $0.filter { !$0.isWhitespace } }) == mediaType else {
            throw Problem.unsupportedType
        }
        var request = request
        return try FormBody(parsing: try await collect(&request, limit: limit).readableBytesView)
    }

    /// What a form carries, with its body left to be read again: for whoever gives it back where the post fails. Empty for
    /// whatever is no form, or one that cannot be read: that is refused where the post is done.
    static func ahead(of request: inout Request) async throws -> FormBody {
        guard request.headers[.contentType]?.lowercased().hasPrefix(mediaType) == true else { return FormBody() }
        return (try? FormBody(parsing: try await collect(&request).readableBytesView)) ?? FormBody()
    }

    /// The whole body, which stays in the request.
    ///
    /// - Throws: `Problem.tooLarge`, without reading where the length was announced.
    @discardableResult
    static func collect(_ request: inout Request, limit: Int = sizeLimit) async throws -> ByteBuffer {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit { throw Problem.tooLarge }
        do {
            return try await request.collectBody(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw Problem.tooLarge
        }
    }

    /// The first value of a field.
    subscript(_ name: String) -> String? {
        pairs.first { $0.0 == name }?.1
    }

    private static func decode(_ bytes: some Collection<UInt8>) throws(Problem) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(hexadecimal), let low = iterator.next().flatMap(hexadecimal)
                else { throw .malformed }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self), !decoded.contains(0) else { throw .malformed }
        // Browsers send line ends as CR LF; one character a line end keeps lengths and round trips honest.
        return decoded.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
