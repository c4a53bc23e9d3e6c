import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Website

@Suite struct PlacesTests {
    private func request(
        _ method: HTTPRequest.Method, _ path: String, type: String? = nil, length: Int? = nil
    ) -> Request {
        var fields = HTTPFields()
        fields[.contentType] = type
        fields[.contentLength] = length.map { String($0) }
        return Request(
            head: .init(method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields),
            body: .init(buffer: ByteBuffer()))
    }

    /// Holds as many places of a class as there are, and gives their number to the body.
    private func filling(
        _ places: Places, _ kind: Places.Class, _ held: Int = 0, _ body: (Int) async throws -> Void
    ) async throws {
        var isFull = false
        do {
            _ = try await places.around(kind) {
                try await filling(places, kind, held + 1, body)
                return Response(status: .ok)
            }
        } catch let problem as Problem where problem.status == .serviceUnavailable {
            isFull = true
            #expect(problem.headers[.retryAfter] == "5")
        }
        if isFull { try await body(held) }
    }

    @Test(arguments: Places.Class.allCases)
    func `whoever fills all the places they can get keeps nobody of another class waiting`(
        _ greedy: Places.Class
    ) async throws {
        let places = Places(20)
        try await filling(places, greedy) { held in
            #expect(held == (greedy == .upload ? 2 : 12))
            for other in Places.Class.allCases where other != greedy {
                let response = try await places.around(other) { Response(status: .ok) }
                #expect(response.status == .ok, "\(other)")
            }
        }
        let response = try await places.around(greedy) { Response(status: .ok) }
        #expect(response.status == .ok, "places are given back")
    }

    @Test func `each request is of its class, and whether we run needs no place`() {
        #expect(Places.Class(request(.get, "/report")) == .reading)
        #expect(Places.Class(request(.post, "/report", type: FormBody.mediaType)) == .sending)
        #expect(Places.Class(request(.get, "/staff")) == .staff)
        #expect(Places.Class(request(.post, "/staff/reports/X/claim", type: FormBody.mediaType)) == .staff)
        #expect(Places.Class(request(.get, "/staffing")) == .reading)
        #expect(Places.Class(request(.post, "/track/add", type: "multipart/form-data; boundary=x")) == .upload)
        #expect(Places.Class(request(.get, "/health/live")) == nil)
    }

    @Test func `a body that drips is cut off, and holds no place meanwhile`() async throws {
        var slow = request(.post, "/report", type: FormBody.mediaType)
        let (parts, source) = AsyncStream<ByteBuffer>.makeStream()
        source.yield(ByteBuffer(string: "a="))
        slow = Request(head: slow.head, body: .init(asyncSequence: parts))

        let problem = await #expect(throws: Problem.self) { try await WholeBody.of(slow, within: .milliseconds(50)) }
        #expect(problem?.status == .requestTimeout && problem?.headers[.connection] == "close")
        source.finish()

        let quick = request(.post, "/report", type: FormBody.mediaType)
        #expect(try await WholeBody.of(quick, within: .seconds(5)).method == .post)
    }

    @Test func `a body that is larger than any form is refused unread`() async throws {
        let large = request(.post, "/report", type: FormBody.mediaType, length: FormBody.sizeLimit + 1)
        let problem = await #expect(throws: Problem.self) { try await WholeBody.of(large, within: .seconds(5)) }
        #expect(problem?.status == .contentTooLarge)
    }
}
