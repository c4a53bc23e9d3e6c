import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A page made for one person: never stored by a browser or a proxy, never compressed (it may carry secrets).
    static func html(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: html)))
    }

    /// Sends the browser on by GET after a change, so that a reload does not repeat the change.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }
}
