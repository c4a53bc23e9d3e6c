import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Reporting

/// Speaks the interface that GOV.UK Notify publishes (docs.notifications.service.gov.uk/rest-api.html), as far as we use it.
actor NotifyStandIn {
    static let service = "26785a09-ab16-4eb0-8407-a37497a57506"
    static let secret = "3d844edf-8d35-48ac-975b-e847b4f122b0"
    static let key = "bluelamp-test-\(service)-\(secret)"
    static let template = "f33517ff-2a88-4f6e-b855-c550268ce08a"

    /// A message that was posted and accepted.
    struct Letter: Decodable, Equatable {
        let emailAddress: String?
        let phoneNumber: String?
        let templateID: String
        let personalisation: [String: String]
        let reference: String?

        enum CodingKeys: String, CodingKey {
            case emailAddress = "email_address"
            case phoneNumber = "phone_number"
            case templateID = "template_id"
            case personalisation
            case reference
        }
    }

    struct Answer {
        let status: Int
        let body: String
        var wait: String?
        /// The body comes a byte at a time for five seconds.
        var drips = false
    }

    private(set) var letters: [(id: String, letter: Letter)] = []
    private(set) var tokens: [String] = []
    private var scripted: [Answer] = []
    private var status = "sending"
    private let now: @Sendable () -> Instant

    init(now: @escaping @Sendable () -> Instant) { self.now = now }

    /// What to answer next instead of what the interface says.
    func answer(_ status: Int, _ body: String, wait: String? = nil) {
        scripted.append(Answer(status: status, body: body, wait: wait))
    }

    func drip() { scripted.append(Answer(status: 201, body: "{", drips: true)) }

    /// What becomes of every message.
    func become(_ status: String) { self.status = status }

    /// Runs it on a free port of loopback; the body gets its address.
    func serve<Value: Sendable>(_ body: @escaping @Sendable (String) async throws -> Value) async throws -> Value {
        let router = Router()
        for path in ["email", "sms"] {
            router.post("v2/notifications/\(path)") { request, _ in
                let bytes = try await request.body.collect(upTo: 100_000)
                return await self.post(path, Data(bytes.readableBytesView), request.headers[.authorization]).response
            }
        }
        router.get("v2/notifications") { request, _ in
            let reference = request.uri.queryParameters["reference"].map { String($0) }
            return await self.list(reference, request.headers[.authorization]).response
        }
        return try await Application(router: router).test(.live) { client in
            try await body("http://127.0.0.1:\(client.port ?? 0)")
        }
    }

    // MARK: The interface

    private func post(_ path: String, _ data: Data, _ authorization: String?) -> Answer {
        if let refusal = refusal(authorization) { return refusal }
        if !scripted.isEmpty { return scripted.removeFirst() }
        let known = ["email_address", "phone_number", "template_id", "personalisation", "reference"]
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let letter = try? JSONDecoder().decode(Letter.self, from: data)
        else { return Self.fault(400, "BadRequestError", "Invalid JSON supplied in POST data") }
        for key in object.keys where !known.contains(key) {
            return Self.fault(400, "ValidationError", "Additional properties are not allowed (\(key) was unexpected)")
        }
        guard UUID(uuidString: letter.templateID) != nil else {
            return Self.fault(400, "ValidationError", "template_id is not a valid UUID")
        }
        guard letter.templateID == Self.template else {
            return Self.fault(400, "BadRequestError", "Template not found")
        }
        if path == "email", letter.emailAddress?.contains("@") != true || letter.phoneNumber != nil {
            return Self.fault(400, "ValidationError", "email_address Not a valid email address")
        }
        if path == "sms", letter.phoneNumber?.hasPrefix("+44") != true || letter.emailAddress != nil {
            return Self.fault(400, "ValidationError", "phone_number Not a UK mobile number")
        }
        for need in path == "email" ? ["subject", "body"] : ["body"] where letter.personalisation[need] == nil {
            return Self.fault(400, "BadRequestError", "Missing personalisation: \(need)")
        }
        let id = UUID().uuidString.lowercased()
        letters.append((id, letter))
        return Answer(
            status: 201,
            body: """
                {"id": "\(id)", "reference": null, "content": {"body": "…"}, "uri": "https://x/v2/notifications/\(id)", \
                "template": {"id": "\(letter.templateID)", "version": 1, "uri": "https://x/v2/template"}}
                """)
    }

    private func list(_ reference: String?, _ authorization: String?) -> Answer {
        if let refusal = refusal(authorization) { return refusal }
        if !scripted.isEmpty { return scripted.removeFirst() }
        let entries = letters.filter { reference == nil || $0.letter.reference == reference }.map { id, letter in
            "{\"id\": \"\(id)\", \"reference\": \"\(letter.reference ?? "")\", \"status\": \"\(status)\"}"
        }
        let links = "{\"current\": \"https://x/v2/notifications\"}"
        let list = entries.joined(separator: ", ")
        return Answer(status: 200, body: "{\"notifications\": [\(list)], \"links\": \(links)}")
    }

    private static func fault(_ status: Int, _ error: String, _ message: String) -> Answer {
        let body = "{\"status_code\": \(status), \"errors\": [{\"error\": \"\(error)\", \"message\": \"\(message)\"}]}"
        return Answer(status: status, body: body)
    }

    // MARK: Tokens

    private func refusal(_ authorization: String?) -> Answer? {
        guard let authorization, authorization.hasPrefix("Bearer ") else {
            return Self.fault(401, "AuthError", "Unauthorized: authentication bearer scheme must be used")
        }
        let token = String(authorization.dropFirst("Bearer ".count))
        tokens.append(token)
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Self.object(parts[0]), let claims = Self.object(parts[1]),
            let seal = Self.bytes(parts[2]), head["alg"] as? String == "HS256", head["typ"] as? String == "JWT",
            HMAC<SHA256>.isValidAuthenticationCode(
                seal, authenticating: Data("\(parts[0]).\(parts[1])".utf8),
                using: SymmetricKey(data: Data(Self.secret.utf8))),
            claims["iss"] as? String == Self.service
        else { return Self.fault(403, "AuthError", "Invalid token: API key not found") }
        guard let seconds = claims["iat"] as? Int64, abs(seconds - now().milliseconds / 1000) <= 30 else {
            return Self.fault(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds")
        }
        return nil
    }

    private static func object(_ part: Substring) -> [String: Any]? {
        bytes(part).flatMap { try? JSONSerialization.jsonObject(with: $0) as? [String: Any] }
    }

    private static func bytes(_ part: Substring) -> Data? {
        let base64 = part.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: base64 + String(repeating: "=", count: (4 - base64.count % 4) % 4))
    }
}

extension NotifyStandIn.Answer {
    fileprivate var response: Response {
        var headers: HTTPFields = [.contentType: "application/json"]
        if let wait { headers[.retryAfter] = wait }
        let bytes = ByteBuffer(string: body)
        let content = ResponseBody { [drips] writer in
            try await writer.write(bytes)
            for _ in 0..<(drips ? 100 : 0) {
                try await Task.sleep(for: .milliseconds(50))
                try await writer.write(ByteBuffer(string: " "))
            }
            try await writer.finish(nil)
        }
        return Response(status: HTTPResponse.Status(code: status), headers: headers, body: content)
    }
}
