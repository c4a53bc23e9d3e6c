import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization

/// A browser without script: keeps cookies, follows redirects by GET, and sends what a page's form really contains.
final class Browser: Sendable {
    private let client: any TestClientProtocol
    private let cookies = Mutex<[String: String]>([:])

    init(_ client: any TestClientProtocol) { self.client = client }

    /// Another person's browser at the same site.
    func another() -> Browser { Browser(client) }

    /// The same browser as it is now, going its own way from here.
    func twin() -> Browser { twin(at: client) }

    /// The same browser, after the program behind the site was started anew.
    func twin(at client: any TestClientProtocol) -> Browser {
        let twin = Browser(client)
        let jar = cookies.withLock { $0 }
        twin.cookies.withLock { $0 = jar }
        return twin
    }

    var cookieNames: Set<String> { cookies.withLock { Set($0.keys) } }
    func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }
    func forget(_ cookie: String) { cookies.withLock { $0[cookie] = nil } }

    /// One request, nothing followed.
    func send(
        _ method: HTTPRequest.Method, _ path: String, fields: [(String, String)]? = nil, headers: HTTPFields = [:]
    ) async throws -> WebPage {
        var headers = headers
        let jar = cookies.withLock { $0 }
        if !jar.isEmpty { headers[.cookie] = jar.map { "\($0)=\($1)" }.joined(separator: "; ") }
        var body: ByteBuffer?
        if let fields {
            if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
            body = ByteBuffer(string: fields.map { "\(Self.encode($0))=\(Self.encode($1))" }.joined(separator: "&"))
        }
        let response = try await client.executeRequest(uri: path, method: method, headers: headers, body: body)
        keep(response.headers[values: .setCookie])
        return WebPage(path: path, response: response)
    }

    /// Opens an address and follows where it leads.
    func open(_ path: String) async throws -> WebPage {
        try await follow(try await send(.get, path))
    }

    /// Fills in the page's form and presses its button.
    func press(
        _ page: WebPage, _ filling: [(String, String)] = [], button: String? = nil, action: String? = nil
    ) async throws -> WebPage {
        try await follow(try await post(page, filling, button: button, action: action))
    }

    /// As `press`, without following the answer.
    func post(
        _ page: WebPage, _ filling: [(String, String)] = [], button: String? = nil, action: String? = nil
    ) async throws -> WebPage {
        guard let form = page.forms.first(where: { action == nil || $0.action == action }) else {
            throw NoSuchForm(path: page.path)
        }
        let fields = form.filled(with: filling, button: button)
        let action = form.action ?? page.path
        guard form.isMultipart else { return try await send(form.method, action, fields: fields) }
        return try await send(MultipartForm(fields.map { .init(name: $0.0, text: $0.1) }), to: action)
    }

    /// Chooses files for a field of the page's form, fills in the rest, presses a button and follows the answer.
    func upload(
        _ page: WebPage, _ files: [ChosenFile], in field: String, _ filling: [(String, String)] = [], button: String
    ) async throws -> WebPage {
        guard let form = page.forms.first(where: \.isMultipart) else { throw NoSuchForm(path: page.path) }
        let fields = form.filled(with: filling, button: button).map { MultipartForm.Part(name: $0.0, text: $0.1) }
        let chosen = files.map { MultipartForm.Part(name: field, fileName: $0.name, content: $0.content) }
        let isAbove = { (part: MultipartForm.Part) in part.name == "csrf" || part.name == "from" }
        let body = MultipartForm(fields.filter(isAbove) + chosen + fields.filter { !isAbove($0) })
        return try await follow(try await send(body, to: form.action ?? page.path))
    }

    func send(_ form: MultipartForm, to path: String, headers: HTTPFields = [:]) async throws -> WebPage {
        var headers = headers
        let jar = cookies.withLock { $0 }
        if !jar.isEmpty { headers[.cookie] = jar.map { "\($0)=\($1)" }.joined(separator: "; ") }
        headers[.contentType] = form.contentType
        let response = try await client.executeRequest(
            uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: form.body))
        keep(response.headers[values: .setCookie])
        return WebPage(path: path, response: response)
    }

    private func follow(_ page: WebPage) async throws -> WebPage {
        var page = page
        for _ in 0..<10 {
            guard let location = page.location else { return page }
            page = try await send(.get, location)
        }
        throw RedirectLoop(path: page.path)
    }

    private func keep(_ headers: [String]) {
        cookies.withLock { jar in
            for header in headers {
                let parts = header.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
                let pair = (parts.first ?? "").split(separator: "=", maxSplits: 1).map(String.init)
                guard let name = pair.first else { continue }
                jar[name] = parts.contains("Max-Age=0") ? nil : pair.count == 2 ? pair[1] : ""
            }
        }
    }

    static func encode(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// A file as somebody chooses it.
struct ChosenFile: Sendable {
    let name: String
    let content: [UInt8]
}

/// A form as browsers send it when it has files.
struct MultipartForm: Sendable {
    struct Part: Sendable {
        let name: String
        var fileName: String?
        let content: [UInt8]

        init(name: String, text: String) { (self.name, content) = (name, Array(text.utf8)) }

        init(name: String, fileName: String, content: [UInt8]) {
            (self.name, self.fileName, self.content) = (name, fileName, content)
        }
    }

    private static let boundary = "----BluelampTests7MA4YWxk"
    let contentType = "multipart/form-data; boundary=\(boundary)"
    let body: [UInt8]

    init(_ parts: [Part]) {
        var body: [UInt8] = []
        for part in parts {
            let file = part.fileName.map { "; filename=\"\($0)\"\r\nContent-Type: image/jpeg" } ?? ""
            let head = "Content-Disposition: form-data; name=\"\(part.name)\"\(file)"
            body += Array("--\(Self.boundary)\r\n\(head)\r\n\r\n".utf8) + part.content + Array("\r\n".utf8)
        }
        self.body = body + Array("--\(Self.boundary)--\r\n".utf8)
    }
}

struct NoSuchForm: Error { let path: String }
struct RedirectLoop: Error { let path: String }

/// An answer, read as a person would.
struct WebPage: Sendable {
    let path: String
    let status: Int
    let headers: HTTPFields
    let body: String
    let bytes: [UInt8]

    init(path: String, response: TestResponse) {
        self.path = path
        status = response.status.code
        headers = response.headers
        body = String(buffer: response.body)
        bytes = Array(response.body.readableBytesView)
    }

    var location: String? { (300..<400).contains(status) ? headers[.location] : nil }

    var title: String { first(of: /<title>(.*?)<\/title>/) ?? "" }

    /// The text of the element with that id.
    func text(id: String) -> String? {
        guard let regex = try? Regex<(Substring, Substring)>("id=\"\(id)\"[^>]*>([^<]*)<") else { return nil }
        return body.firstMatch(of: regex).map { Self.decode(String($0.output.1)) }
    }

    /// The forms inside `main`.
    var forms: [WebForm] {
        guard let main = body.firstMatch(of: /(?s)<main.*?<\/main>/) else { return [] }
        return main.output.matches(of: /(?s)<form([^>]*)>(.*?)<\/form>/).map {
            WebForm(attributes: String($0.output.1), content: $0.output.2, page: main.output)
        }
    }

    /// All addresses that the page links to on this site.
    var links: [String] {
        body.matches(of: /<a [^>]*href="(\/[^"]*)"/).map { Self.decode(String($0.output.1)) }
    }

    private func first(of regex: Regex<(Substring, Substring)>) -> String? {
        body.firstMatch(of: regex).map { Self.decode(String($0.output.1)) }
    }

    static func decode(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
