import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// Bytes that are the same for everybody: hashed and compressed once, then served from memory.
struct StillContent: Sendable {
    /// The first 16 hexadecimal digits of the SHA-256 of the bytes.
    let hash: String
    private let plain: ByteBuffer
    private let gzip: ByteBuffer?
    private let contentType: String
    private let cacheControl: String

    init(_ text: String, contentType: String, cacheControl: String) {
        let bytes = Array(text.utf8)
        self.hash = SHA256.hash(data: bytes).prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        self.plain = ByteBuffer(bytes: bytes)
        self.gzip = Gzip.compress(bytes).flatMap { $0.count < bytes.count ? ByteBuffer(bytes: $0) : nil }
        self.contentType = contentType
        self.cacheControl = cacheControl
    }

    /// The whole answer, 304 where the browser has it already, compressed where the browser can read that.
    func response(to request: Request) -> Response {
        let compressed = gzip.flatMap { Self.acceptsGzip(request) ? $0 : nil }
        let tag = compressed == nil ? "\"\(hash)\"" : "\"\(hash)-gz\""
        var headers: HTTPFields = [
            .contentType: contentType, .cacheControl: cacheControl, .eTag: tag, .vary: "Accept-Encoding",
        ]
        if Self.holds(tag, request) {
            headers[.contentType] = nil
            return Response(status: .notModified, headers: headers)
        }
        if compressed != nil { headers[.contentEncoding] = "gzip" }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: compressed ?? plain))
    }

    private static func acceptsGzip(_ request: Request) -> Bool {
        items(of: request.headers[values: .acceptEncoding])
            .contains { $0 == "gzip" || ($0.hasPrefix("gzip;") && !$0.hasSuffix(";q=0") && !$0.hasSuffix(";q=0.0")) }
    }

    private static func holds(_ tag: String, _ request: Request) -> Bool {
        items(of: request.headers[values: .ifNoneMatch]).contains { $0 == "*" || $0 == tag || $0 == "W/" + tag }
    }

    /// The members of a list header, without blanks.
    private static func items(of values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",") }.map { item in String(item.filter { !$0.isWhitespace }) }
    }
}
