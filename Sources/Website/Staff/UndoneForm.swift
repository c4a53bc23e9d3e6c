import Evidence
import HTTPTypes
import Hummingbird

/// Reads what was typed in a post that will not be done, so that it can be given back. Of files only the names are kept.
enum UndoneForm {
    /// What stands behind so much is not waited for: text comes before files, or among the first of them.
    private static let mostBytes = 8_000_000
    static let files = "files"

    /// A body that is broken gives what stood before the break.
    static func read(_ request: Request) async throws -> FormBody {
        guard let type = request.headers[.contentType], var parser = MultipartParser(contentType: type) else {
            return try await FormBody.read(request)
        }
        var text = Text()
        var count = 0
        for try await buffer in request.body {
            count += buffer.readableBytes
            guard count <= mostBytes, let pieces = try? parser.feed(buffer.readableBytesView) else { break }
            for piece in pieces { text.take(piece) }
        }
        return FormBody(text.pairs)
    }

    private struct Text {
        var pairs: [(String, String)] = []
        private var name: String?
        private var bytes: [UInt8] = []
        private var room = FormBody.sizeLimit

        mutating func take(_ piece: MultipartParser.Piece) {
            switch piece {
            case .begin(let head):
                name = head.fileName == nil ? head.name : nil
                bytes = []
                if let file = head.fileName, !file.isEmpty { pairs.append((UndoneForm.files, file)) }
            case .bytes(let more):
                guard name != nil, more.count <= room else { return }
                room -= more.count
                bytes += more
            case .end:
                if let name {
                    pairs.append((name, String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")))
                }
                name = nil
            }
        }
    }
}
